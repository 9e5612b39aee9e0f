-- Sales of which something changed that is no entry of an attempt's history: a further attempt, what was credited, how it was
-- paid. Whoever shows them in another process reads here which they are; each is here once, at its last change. Places are as
-- those of the histories: the transaction, and all is known up to the oldest one that is open.
create table sale_touches (
    sale_id text primary key references sales (id) on delete cascade,
    place bigint not null
);
create index sale_touches_by_place on sale_touches (place);
create view next_touch as select cast(cast(pg_current_xact_id() as text) as bigint) as place;
create view touch_horizon as
select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) - 1 as place;
