-- A dump that is restored on another server brings places that are above that server's own counter: to whoever reads on from
-- where they were, all of it would be news at every look, until the counter is there. No place of a transaction that this
-- server knows of is above its newest.
create or replace view attempt_news as
    select id, attempt_id, at, status, place from attempt_events
    where place < cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint);

-- Rows that are written over every few seconds, or live for minutes: their dead ones are cleared before they are many.
alter table leases set (autovacuum_vacuum_scale_factor = 0.02);
alter table processes set (autovacuum_vacuum_scale_factor = 0.02);
alter table sessions set (autovacuum_vacuum_scale_factor = 0.02);
alter table revocations set (autovacuum_vacuum_scale_factor = 0.02);
alter table workplace_seen set (fillfactor = 50);
