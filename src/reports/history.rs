//! `GET /sales`: what was charged, newest first.

use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Html,
};
use serde::Deserialize;
use url::form_urlencoded;

use super::Reports;
use crate::{
    auth::CurrentUser,
    blink::WalletCurrency,
    clock::Millis,
    error::Error,
    permissions::Permission,
    sales::{DayTotal, Filter, Found, Sale, Status},
    text::page_number,
    web::Frame,
    zone::{Day, Zone},
};

const PER_PAGE: i64 = 50;

/// The filter as the address has it. Also the export's.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    /// First and last day, `2026-11-21`, in the shop's zone, both included.
    pub from: String,
    pub to: String,
    pub status: String,
    pub q: String,
    /// From 1 on.
    pub page: String,
}

#[derive(Template)]
#[template(path = "reports/history.html")]
struct History {
    frame: Frame,
    question: Question,
    days: Vec<DayGroup>,
    page: i64,
    has_more: bool,
    /// Memos of sales before this day were not looked through.
    searched_back_to: Option<Day>,
}

/// The sales of one day that are on the page.
struct DayGroup {
    day: Day,
    /// What was taken that day, this page or not; not for a search, which finds some of it only.
    total: Option<DayTotal>,
    sales: Vec<Sale>,
}

/// One page of the account's sales, of a cashier's own of today; a page beyond the last is empty.
pub async fn show(
    State(reports): State<Reports>,
    user: CurrentUser,
    frame: Frame,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Html<String>, Error> {
    let Query(question) = question.unwrap_or_default();
    let page = question.page();
    let skip = (page - 1) * PER_PAGE;
    let zone = user.zone();
    let mut filter = question.filter(&zone);
    if !user.actor.may(Permission::SeeAllSales) {
        filter.only_since(zone.start_of_day(reports.ctx.clock.now()));
    }
    let found = reports.sales.page(&user, &filter, PER_PAGE, skip).await?;
    let page = History {
        has_more: found.has_more,
        searched_back_to: found.searched_back_to.map(|at| zone.day_of(at)),
        days: by_day(&zone, &filter, found),
        frame,
        question,
        page,
    };
    Ok(Html(page.render()?))
}

/// The sales in groups, with what each day took.
fn by_day(zone: &Zone, filter: &Filter, mut found: Found) -> Vec<DayGroup> {
    let mut days: Vec<DayGroup> = Vec::new();
    for sale in std::mem::take(&mut found.sales) {
        let day = zone.day_of(sale.created_at);
        match days.last_mut() {
            Some(group) if group.day == day => group.sales.push(sale),
            _ => days.push(DayGroup {
                day,
                total: None,
                sales: vec![sale],
            }),
        }
    }
    if filter.search.trim().is_empty() {
        for group in &mut days {
            group.total = Some(found.total(zone.start(group.day), zone.end(group.day)));
        }
    }
    days
}

impl Filter {
    /// Nothing from before this moment.
    fn only_since(&mut self, moment: Millis) {
        self.from = Some(self.from.map_or(moment, |from| from.max(moment)));
    }
}

impl Question {
    /// What cannot be understood does not filter; the page says so beside the field.
    pub fn filter(&self, zone: &Zone) -> Filter {
        Filter {
            from: Day::parse(self.from.trim()).map(|day| zone.start(day)),
            until: Day::parse(self.to.trim()).map(|day| zone.end(day)),
            status: Status::parse(self.status.trim()).filter(|status| *status != Status::Creating),
            search: self.q.clone(),
            past_quarter: zone.days_begin_past_quarter(),
        }
    }

    fn page(&self) -> i64 {
        page_number(&self.page)
    }

    /// Is this day given and no day?
    fn is_no_day(day: &str) -> bool {
        !day.trim().is_empty() && Day::parse(day.trim()).is_none()
    }

    /// The same question as an address's query, without its page.
    fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("from", &self.from)
            .append_pair("to", &self.to)
            .append_pair("status", &self.status)
            .append_pair("q", &self.q)
            .finish()
    }
}

impl History {
    /// Who made it: a cashier, or the owner by the shop's name.
    fn seller<'a>(&'a self, sale: &'a Sale) -> &'a str {
        match (&sale.created_by, &sale.cashier, &self.frame.visitor) {
            (Some(_), Some(name), _) => name,
            (None, _, Some(visitor)) => &visitor.account,
            _ => "",
        }
    }

    /// Into which wallet it pays, or was paid.
    fn wallet(&self, sale: &Sale) -> Option<WalletCurrency> {
        let credit = sale.decisive().credit.as_ref();
        credit.map(|credit| credit.wallet)
    }

    fn statuses(&self) -> [Status; 6] {
        use Status::{Cancelled, Expired, Failed, Paid, PaidLate, Waiting};
        [Waiting, Paid, PaidLate, Expired, Cancelled, Failed]
    }

    fn day_from_is_wrong(&self) -> bool {
        Question::is_no_day(&self.question.from)
    }

    fn day_to_is_wrong(&self) -> bool {
        Question::is_no_day(&self.question.to)
    }

    /// The address of the export of the same question.
    fn export(&self) -> String {
        format!("/sales.csv?{}", self.question.query())
    }

    /// The address of the same search among what it did not come to.
    fn older(&self, day: &Day) -> String {
        let older = Question {
            to: day.to_string(),
            ..self.question.clone()
        };
        format!("/sales?{}", older.query())
    }

    fn at_page(&self, page: i64) -> String {
        format!("/sales?{}&page={page}", self.question.query())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_understood_does_not_filter() {
        let question = Question {
            from: "yesterday".to_owned(),
            to: "2026-02-30".to_owned(),
            status: "creating".to_owned(),
            page: "-3".to_owned(),
            ..Question::default()
        };
        assert_eq!(question.filter(&Zone::utc()), Filter::default());
        assert_eq!(question.page(), 1);
    }

    #[test]
    fn the_last_day_is_included() {
        for (zone, day, hours) in [
            ("UTC", "2026-11-21", 24),
            ("Europe/Berlin", "2026-03-29", 23),
            ("Europe/Berlin", "2026-10-25", 25),
        ] {
            let filter = Question {
                from: day.to_owned(),
                to: day.to_owned(),
                ..Question::default()
            }
            .filter(&Zone::named(zone).unwrap());
            assert_eq!(
                filter.until.unwrap() - filter.from.unwrap(),
                hours * 3_600_000,
                "{zone} {day}"
            );
        }
    }
}
