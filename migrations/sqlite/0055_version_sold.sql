-- Which version of its parked order a sale was made of. When its code has run out the order waits again, and may be parked anew
-- with more on it: that is not what another code of this sale would be paid for.
alter table sales add column parked_version integer;
