-- An invoice that was made by Blink's public mutation, because no sign-in of the owner's was usable. It is the owner's like
-- any other, but nobody could cancel it at Blink or look for it there.
alter table attempts add column without_sign_in integer not null default 0 check (without_sign_in in (0, 1));
