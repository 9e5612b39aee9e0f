-- From where on the till asks once more is a matter of worth until the owner says so: ten thousand whole units are a car in one
-- currency and a coffee in another. The number that every shop had to begin with counts as nobody's choice.
alter table shops add column ask_above_is_set boolean not null default false;
