-- Which parked order a sale was made of. An order may become several sales, one after the other: each ends unpaid before the
-- next, but one that has ended may be paid late or charged once more. So the sale knows its order, not the order its last
-- sale, and of all of them one at most may be paid. No reference: a sale never changes, whatever becomes of the order.
alter table sales add column parked_order text;
update sales set parked_order = (select o.id from parked_orders o where o.sale_id = sales.id)
where id in (select sale_id from parked_orders where sale_id is not null);
create index sales_by_parked_order on sales (parked_order) where parked_order is not null;
drop index parked_orders_by_sale;
alter table parked_orders drop column sale_id;

-- An owner's own newest sale, which their display shows: without this, an owner whose cashiers do the selling has every sale
-- of theirs looked at.
create index sales_of_owner on sales (account_id, created_at desc, id) where created_by is null;
