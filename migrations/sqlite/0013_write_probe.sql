-- Whether the database can be written now is found out by writing: one row, written over. Reading tells nothing, and neither
-- does taking the write lock: both work while the disk is full. Without trouble the row is a byte; after a failed write it is
-- as large as some sales, so that the till does not say that all is well when there is room for a byte.

create table write_probe (
    id integer primary key check (id = 1),
    filler blob not null
) strict;
