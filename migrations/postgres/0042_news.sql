-- Where readers of all histories go on. Whoever reads keeps the place up to which all is known, and asks for what came after
-- it. Numbers are no such places: of two transactions the one with the higher number may be there first, and whoever has gone
-- on from it never sees the other. So an entry's place is its transaction, and all is known up to the oldest one that is open.
alter table attempt_events add column place bigint not null default (cast(cast(pg_current_xact_id() as text) as bigint));
create index attempt_events_by_place on attempt_events (place);
create view attempt_news as select id, attempt_id, at, status, place from attempt_events;
create view attempt_horizon as
select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) - 1 as place;
