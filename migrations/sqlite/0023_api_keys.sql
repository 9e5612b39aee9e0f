-- A till calls Blink with an OAuth grant, or with an API key that its owner pasted. A key stands in `access_token`, sealed as
-- one, has nothing to renew, and is the owner's to revoke at Blink: a logout only forgets it.
alter table grants add column kind text not null default 'oauth' check (kind in ('oauth', 'api-key'));
