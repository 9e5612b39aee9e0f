-- A process that reaches the database but not Blink leaves to the others what is done by one.
alter table processes add column is_cut_off boolean not null default false;
