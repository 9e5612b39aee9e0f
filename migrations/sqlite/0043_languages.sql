-- What people want to be spoken to in. Each is the code of a language, or null for somebody who never said.
-- The owner's own choice, and what they chose at Blink, which counts less.
alter table accounts add column language text;
alter table accounts add column language_at_blink text;
-- The cashier's own choice.
alter table cashiers add column language text;
