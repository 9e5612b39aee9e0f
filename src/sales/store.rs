//! The tables `sales`, `attempts` and `attempt_events`. Whoever asks for a sale says whose it is.
//!
//! `begin` puts on record, `bill` what it came to, `find` finds, `open` lists what is open, `settle` writes what became of it, `method` does both
//! for what the methods say; `rows` are the tables' columns.

/// The columns of a sale's bill; `t` is its row of `order_totals`. Lines and taxes come in a column each, for joined they
/// would multiply with the attempts.
macro_rules! bill_columns {
    () => {
        "t.subtotal as bill_subtotal, t.discount as bill_discount, t.discount_percent as bill_discount_percent, \
         t.tax_mode as bill_tax_mode, t.tip as bill_tip, t.tip_percent as bill_tip_percent, t.total as bill_total, \
         (select string_agg(coalesce(l.item_id, '') || '\u{1f}' || l.name || '\u{1f}' || cast(l.price as text) || '\u{1f}' \
             || cast(l.quantity as text) || '\u{1f}' || coalesce(l.tax_name, '') || '\u{1f}' \
             || coalesce(cast(l.tax_percent as text), '') || '\u{1f}' || cast(l.amount as text) || '\u{1f}' \
             || cast(l.discount as text) || '\u{1f}' || cast(l.tax as text), '\u{1e}' order by l.number) \
          from order_lines l where l.sale_id = t.sale_id) as bill_lines, \
         (select string_agg(x.name || '\u{1f}' || cast(x.percent as text) || '\u{1f}' || cast(x.net as text) || '\u{1f}' \
             || cast(x.amount as text), '\u{1e}' order by x.number) \
          from order_taxes x where x.sale_id = t.sale_id) as bill_taxes"
    };
}

/// The sale together with its attempt, and with that its invoice if it has one, for every page shows it; one row each
/// attempt, oldest first within a sale.
macro_rules! select_sales {
    ($tail:literal) => {
        concat!(
            "select s.id, s.account_id, s.receipt_token, s.shop, s.created_by, \
             (select c.name from cashiers c where c.id = s.created_by) as cashier_name, s.created_at, s.amount, s.unit, s.digits, s.memo, \
             s.status, s.revision, \
             (select o.id from sales o where o.parked_order = s.parked_order and o.id <> s.id \
              and o.status in ('paid', 'paid-late') order by o.created_at desc, o.id limit 1) as paid_as, \
             a.id as attempt_id, a.number, a.method, a.created_at as attempt_at, \
             a.status as attempt_status, a.wallet, a.wallet_id, a.wallet_amount, a.rate_of, a.rate_currency, \
             a.rate_digits, a.rate_base, a.rate_offset, a.rate_at, a.rate_source, a.display_amount, \
             a.display_currency, a.display_digits, p.reference, p.address, a.satoshis, a.expires_at, \
             a.paid_at, a.learnt_at, a.credited, a.fee, a.given_back, a.without_sign_in, p.proof, ",
            bill_columns!(),
            ", \
             (select cast(sum(e.amount) as bigint) from inbox o join ledger_entries e on e.id = o.id \
              where o.sale_id = s.id and o.kind = 'orphan' and e.currency = 'BTC') as matched_sats, \
             (select cast(sum(e.amount) as bigint) from inbox o join ledger_entries e on e.id = o.id \
              where o.sale_id = s.id and o.kind = 'orphan' and e.currency = 'USD') as matched_cents \
             from sales s join attempts a on a.sale_id = s.id left join payables p on p.attempt_id = a.id \
             left join order_totals t on t.sale_id = s.id ",
            $tail
        )
    };
}

pub(crate) use bill_columns;

mod begin;
mod bill;
mod find;
mod inbox;
mod known;
mod method;
mod open;
mod question;
mod rows;
mod search;
mod settle;
mod share;

pub use begin::{Begun, Renewed, begin, begin_again, mark_without_sign_in, withdraw};
pub use bill::BillRow;
pub use find::{Whose, find, find_by_amount, find_by_receipt};
pub use inbox::{add as put_into_inbox, of_sale};
pub use known::{Known, known, known_and_last, last, newest_of};
pub use method::{
    PAID_OTHERWISE, attempts_by_id, begin_method, correct_method, open_method, pay_method, revise, status_of,
    superseded,
};
pub use open::{lost, open, open_of, paid_as_another, siblings};
pub use question::{Question, ask, asked, has_screen, take_back};
#[cfg(test)]
use search::list;
pub use search::{DayTotal, Filter, Found, fold_memos, page, piece};
pub use settle::{Change, end, given_back_within, made_within, pay_within, revise_within};
pub use share::taken_by_wallet;

#[cfg(test)]
mod races;
#[cfg(test)]
mod tests;
