-- What customers pay by, whatever the method: sales are read together with it and name no method's own table. A method that
-- has something to show, to search by or to prove a payment with is added here.
create view payables as
select
    attempt_id,
    -- By what the payment goes at whoever carries it out.
    payment_hash as reference,
    -- What the customer's app is given.
    payment_request as address,
    -- What shows that it was paid.
    preimage as proof
from lightning_invoices;
