-- Where readers of all histories go on. Whoever reads keeps the place up to which all is known, and asks for what came after
-- it. Here places are the entries' numbers, for entries are written one after the other; on PostgreSQL they are not.
create view attempt_news as select id, attempt_id, at, status, id as place from attempt_events;
create view attempt_horizon as select max(id) as place from attempt_events;
