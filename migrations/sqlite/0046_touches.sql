-- Sales of which something changed that is no entry of an attempt's history: a further attempt, what was credited, how it was
-- paid. Whoever shows them in another process reads here which they are; each is here once, at its last change. Here places are
-- numbers, for changes are written one after the other; on PostgreSQL they are not.
create table sale_touches (
    sale_id text primary key references sales (id) on delete cascade,
    place integer not null
) strict;
create index sale_touches_by_place on sale_touches (place);
create view next_touch as select coalesce(max(place), 0) + 1 as place from sale_touches;
create view touch_horizon as select max(place) as place from sale_touches;
