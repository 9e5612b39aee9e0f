-- Several processes on one database. Each says every few seconds that it is alive; what must not be done by all of them at once
-- is a lease: whoever holds it does it, and when they are silent for too long somebody else takes it. Worth nothing after a
-- restart of the database, so that nothing here waits for the disk.
create unlogged table processes (
    id text primary key,
    -- The name of the address by which it reaches Blink, which counts calls by address.
    egress text not null,
    seen_at bigint not null
) with (fillfactor = 50);

create unlogged table leases (
    name text primary key,
    owner text not null,
    ends_at bigint not null
) with (fillfactor = 50);
