-- What customers are asked just now: the order that one person's till shows with the question for a tip. It is shown on that
-- person's second screen, and is no sale yet: each question takes the place of the one before.
create table tip_questions (
    account_id text not null references accounts (id),
    -- The cashier's id; empty is the owner.
    person text not null,
    asked_at bigint not null,
    -- What is asked about, as JSON. Read by the till that wrote it or a newer one; what cannot be read is not shown.
    question text not null,
    primary key (account_id, person)
);
