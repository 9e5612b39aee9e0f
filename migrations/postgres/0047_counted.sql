-- What all processes count together: how often is too often, and what one asked for all. None of it outlives a minute
-- by much, and nothing of it is missed after a restart of the database, so that nothing here waits for the disk.
create unlogged table counts (
    -- A hash: whose address it is stands nowhere.
    name text primary key,
    taken text not null,
    idle_at bigint not null
) with (fillfactor = 50);
create index counts_by_idle_at on counts (idle_at);

create unlogged table answers (
    question text primary key,
    asked_at bigint not null,
    answer text
) with (fillfactor = 50);

-- The methods of payment that a process has. What belongs to a method that nobody has any more is ended, and while an upgrade is
-- under way one process may have a method that another has not.
alter table processes add column methods text not null default '';
