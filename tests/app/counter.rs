//! What happens at the counter: a form is filled in, a customer pays, somebody watches the page.

use std::{collections::VecDeque, time::Duration};

use blink_till::sandbox::{Invoice, Payment};
use reqwest::StatusCode;

use crate::support::{Browser, Page, Patience, Till};

/// What a cashier types.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    pub amount: &'a str,
    pub unit: &'a str,
    pub wallet: &'a str,
    pub memo: &'a str,
}

/// 2,500 sats into the BTC wallet: needs no price.
pub const SATS: Typed<'static> = Typed {
    amount: "2500",
    unit: "SAT",
    wallet: "BTC",
    memo: "Table 4",
};

/// 12.34 dollars into the USD wallet.
pub const DOLLARS: Typed<'static> = Typed {
    amount: "12.34",
    unit: "USD",
    wallet: "USD",
    memo: "",
};

impl<'a> Typed<'a> {
    pub fn fields(self) -> [(&'static str, &'a str); 4] {
        [
            ("amount", self.amount),
            ("unit", self.unit),
            ("wallet", self.wallet),
            ("memo", self.memo),
        ]
    }
}

impl Browser {
    /// Fills in the keypad's form and goes where it leads.
    pub async fn charge(&self, typed: Typed<'_>) -> Page {
        let keypad = self.get("/till").await;
        assert_eq!(keypad.status, StatusCode::OK, "{}", keypad.body);
        self.submit(&keypad, "#charge", &typed.fields()).await
    }

    /// The same, and it became an open invoice.
    pub async fn charged(&self, typed: Typed<'_>) -> Page {
        let sale = self.charge(typed).await;
        assert_eq!(
            (sale.status, sale.data_page().as_str()),
            (StatusCode::OK, "sale"),
            "{}",
            sale.body
        );
        assert_eq!(sale.sale_status(), "waiting", "{}", sale.body);
        sale
    }

    /// Reloads until the page shows this status.
    pub async fn sees(&self, sale: &Page, status: &str) -> Page {
        self.sees_while(sale, status, || ()).await
    }

    /// The same, doing something between the looks.
    pub async fn sees_while(&self, sale: &Page, status: &str, meanwhile: impl Fn()) -> Page {
        let mut patience = Patience::default();
        loop {
            let page = self.get(sale.url.path()).await;
            if page.sale_status() == status {
                return page;
            }
            assert!(patience.lasts(), "never {status}, but {}", page.sale_status());
            meanwhile();
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Listens to a sale.
    pub async fn listen(&self, sale: &Page) -> Events {
        self.listen_after(sale, "").await
    }

    /// Listens again, having heard this event before.
    pub async fn listen_after(&self, sale: &Page, last_event: &str) -> Events {
        let path = format!("{}/events", sale.url.path());
        let headers = [
            ("Accept", "text/event-stream"),
            ("Sec-Fetch-Mode", "cors"),
            ("Sec-Fetch-Site", "same-origin"),
            ("Last-Event-ID", last_event),
        ];
        Events::of(self.stream(&path, &headers).await)
    }

    /// Listens to a sale at another process behind the same public address.
    pub async fn listen_by(&self, process: &url::Url, sale: &Page) -> Events {
        let address = format!(
            "{}events",
            process.join(&format!("{}/", sale.url.path())).expect("a path")
        );
        let [(host, at), (cookie, cookies)] = &self.as_by_proxy();
        let headers = [(*host, at.as_str()), (*cookie, cookies), ("Sec-Fetch-Mode", "cors")];
        Events::of(self.stream(&address, &headers).await)
    }
}

impl Events {
    fn of(response: reqwest::Response) -> Self {
        assert_eq!(response.status(), StatusCode::OK);
        assert!(
            response.headers()["content-type"]
                .to_str()
                .expect("ASCII")
                .starts_with("text/event-stream")
        );
        assert_eq!(response.headers()["cache-control"], "no-store");
        Self {
            response,
            unread: String::new(),
            arrived: VecDeque::new(),
        }
    }
}

impl Page {
    /// The sale's state by its mark.
    pub fn sale_status(&self) -> String {
        self.one("#status [data-sale-status]")
            .attribute("data-sale-status")
            .to_owned()
    }

    /// The text of the invoice on the page.
    pub fn payment_request(&self) -> String {
        self.one("[data-payment-request]")
            .attribute("data-payment-request")
            .to_owned()
    }

    /// Amounts of this currency on the page, top to bottom, in minor units.
    pub fn amounts(&self, currency: &str) -> Vec<i64> {
        self.select(&format!("main [data-currency={currency}] data"))
            .iter()
            .map(|data| data.attribute("value").parse().expect("an integer"))
            .collect()
    }

    /// The complaint beside a field: the one sentence that `aria-describedby` points to.
    pub fn complaint(&self, field: &str) -> String {
        let field = self.one(&format!("[name={field}][aria-invalid=true]"));
        self.one(&format!("#{}", field.attribute("aria-describedby"))).text
    }

    /// What the keypad's form would send, its hidden fields aside.
    pub fn typed(&self, name: &str) -> String {
        let (_, fields) = self.form("#charge");
        let found = fields.into_iter().find(|(field, _)| field == name);
        found.unwrap_or_else(|| panic!("no {name} in {}", self.body)).1
    }
}

impl Till {
    /// The invoice at Blink that this page shows.
    pub fn invoice_of(&self, sale: &Page) -> Invoice {
        let shown = sale.payment_request();
        let found = self
            .control()
            .invoices()
            .into_iter()
            .find(|invoice| invoice.payment_request == shown);
        found.expect("the invoice on the page is Blink's")
    }

    /// A customer pays what this page shows.
    pub fn pay(&self, sale: &Page) {
        self.control()
            .pay(&self.invoice_of(sale).payment_hash)
            .expect("it can be paid");
    }

    /// A customer's wallet pays what this page showed, although that was over.
    pub fn pay_late(&self, sale: &Page) {
        let late = Payment {
            force: true,
            payer: None,
            satoshis: None,
            fee: 0,
        };
        let hash = self.invoice_of(sale).payment_hash;
        self.control().pay_with(&hash, &late).expect("taken all the same");
    }

    /// Waits until Blink has somebody listening to so many invoices.
    pub async fn listened_to(&self, invoices: u64) {
        self.settled(|counters| counters.subscriptions_open == invoices).await;
    }
}

/// What a sale's page is sent.
pub struct Events {
    response: reqwest::Response,
    unread: String,
    arrived: VecDeque<Event>,
}

/// One event, its lines as they came.
#[derive(Clone, Debug)]
pub struct Event {
    pub name: String,
    pub id: String,
    /// As a page, so that its marks can be read.
    pub page: Page,
}

impl Event {
    pub fn status(&self) -> String {
        self.page
            .one("[data-sale-status]")
            .attribute("data-sale-status")
            .to_owned()
    }
}

impl Events {
    /// The next event; `None` when the stream has ended as it should. Heartbeats are no event.
    pub async fn next(&mut self) -> Option<Event> {
        tokio::time::timeout(Duration::from_secs(20), self.arriving())
            .await
            .expect("an event or the end")
    }

    async fn arriving(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.arrived.pop_front() {
                return Some(event);
            }
            let chunk = self.response.chunk().await.expect("the stream is not cut off")?;
            self.unread.push_str(std::str::from_utf8(&chunk).expect("UTF-8"));
            while let Some((event, rest)) = self.unread.split_once("\n\n") {
                let (event, rest) = (self.read(event), rest.to_owned());
                self.arrived.extend(event);
                self.unread = rest;
            }
        }
    }

    /// The next event's status.
    pub async fn status(&mut self) -> String {
        self.next().await.expect("an event").status()
    }

    fn read(&self, text: &str) -> Option<Event> {
        let field = |name: &str| {
            let lines = text
                .lines()
                .filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            lines
                .map(|value| value.strip_prefix(' ').unwrap_or(value))
                .collect::<Vec<_>>()
                .join("\n")
        };
        let data = field("data");
        (!data.is_empty()).then(|| Event {
            name: field("event"),
            id: field("id"),
            page: Page {
                status: self.response.status(),
                url: self.response.url().clone(),
                headers: self.response.headers().clone(),
                body: data,
            },
        })
    }
}
