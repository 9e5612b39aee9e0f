-- The sign-in by API key that each browser began last. A form that comes twice because its first answer was lost is one sign-in,
-- at whichever process it comes and also after a restart: a second one would be left behind, which no logout forgets.
create table key_sign_ins (
    browser_hash text primary key,
    -- When its form came: of two that are under way at once the later one counts, for its answer is the one that is read.
    came_at integer not null,
    session_hash text not null references sessions (id_hash) on delete cascade
) strict;
create index key_sign_ins_by_session on key_sign_ins (session_hash);

-- At every start of a sign-in the oldest that wait go, once there are too many: with the ten thousand that strangers can make
-- to look through, that took the only writer of a file 5.6 ms each time, and takes 0.2 ms with this.
create index login_attempts_waiting on login_attempts (created_at) where taken_at is null;
