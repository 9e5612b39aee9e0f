//! `GET /sales`: what was charged, newest first.

use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Html,
};
use serde::Deserialize;
use url::form_urlencoded;

use super::{
    Sales,
    sale::{Sale, Status},
    store::{self, Filter},
};
use crate::{
    auth::CurrentUser,
    clock::Millis,
    error::Error,
    text::clean,
    web::Frame,
    zone::{Day, Zone},
};

const PER_PAGE: i64 = 50;
/// Nothing longer is in the tables, a bolt11 included.
const LONGEST_SEARCH: usize = 2000;

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
#[template(path = "sales/history.html")]
struct History {
    frame: Frame,
    question: Question,
    sales: Vec<Sale>,
    page: i64,
    has_more: bool,
}

/// One page of the account's sales, of a cashier's own of today; a page beyond the last is empty.
pub async fn show(
    State(sales): State<Sales>,
    user: CurrentUser,
    frame: Frame,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Html<String>, Error> {
    let Query(question) = question.unwrap_or_default();
    let page = question.page();
    let skip = (page - 1).saturating_mul(PER_PAGE);
    let zone = user.zone();
    let mut filter = question.filter(&zone);
    if user.cashier.is_some() {
        filter.only_since(zone.start_of_day(sales.clock.now()));
    }
    let mut found = store::list(&sales.db, &user, &filter, PER_PAGE + 1, skip).await?;
    let has_more = found.len() > PER_PAGE as usize;
    found.truncate(PER_PAGE as usize);
    let page = History {
        frame,
        question,
        sales: found,
        page,
        has_more,
    };
    Ok(Html(page.render()?))
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
            search: clean(&self.q).chars().take(LONGEST_SEARCH).collect(),
        }
    }

    fn page(&self) -> i64 {
        self.page.trim().parse().unwrap_or(1).max(1)
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
