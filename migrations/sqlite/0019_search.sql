-- What history is found by. Whoever searches walks an index or a bounded piece of one, never a whole account at once.

-- The memo in one case, by Unicode's rules, where `lower` does not reach: null means that `lower(memo)` is it, as of all
-- memos in ASCII. Those of before are folded by the till when it starts.
alter table sales add column memo_folded text;
create index sales_to_fold on sales (id) where memo_folded is null and octet_length(memo) <> length(memo);

create index sales_by_status on sales (account_id, status, created_at desc, id);
create index sales_by_amount on sales (account_id, amount, digits, created_at desc, id);
create index attempts_by_satoshis on attempts (account_id, satoshis, created_at desc) where satoshis is not null;
create index attempts_by_preimage on attempts (preimage) where preimage is not null;
