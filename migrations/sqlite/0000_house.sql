-- Whose database this is. A till that takes real money and a sandbox refuse each other's: one row, written once.
create table house (
    id integer primary key check (id = 1),
    world text not null check (world in ('live', 'sandbox'))
) strict;
