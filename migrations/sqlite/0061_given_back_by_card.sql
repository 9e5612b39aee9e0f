-- What was given back to cards before.
update attempts set given_back = (
    select sum(r.amount) from card_refunds r where r.attempt_id = attempts.id and r.state <> 'refused'
) where id in (select attempt_id from card_refunds where state <> 'refused');
