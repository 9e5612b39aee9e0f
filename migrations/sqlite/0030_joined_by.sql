-- Which browser used a join code, so that the same form sent twice within a minute is one use, whichever process answers.
-- A hash of the browser's own random value, which that keeps for half an hour.
alter table cashiers add column joined_by text;
