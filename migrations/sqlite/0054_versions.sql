-- Two devices may take up one order, change it, and park it again. An order says which of its versions it is, and a form that
-- was made of an older one overwrites nothing unasked.
alter table parked_orders add column version integer not null default 1;

-- The sign-in of the browser that shows the question, as the hash that its session goes by: with the sign-in the question
-- ends. What was asked before this was known is not shown any more.
alter table tip_questions add column session text not null default '';
