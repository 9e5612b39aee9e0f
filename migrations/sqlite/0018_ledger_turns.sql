-- Payments that the till knows of and whose entry in Blink's ledger it has not read yet: whoever has one is read soon.
create index attempts_to_book on attempts (learnt_at)
    where rail = 'lightning' and credited is null and learnt_at is not null;
