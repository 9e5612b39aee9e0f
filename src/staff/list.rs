//! `/settings/cashiers`: the owner makes cashiers, sees where they are signed in, and ends them.

use askama::Template;
use axum::{
    Form,
    extract::{
        Path, State,
        rejection::{FormRejection, PathRejection},
    },
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::{Staff, device, store::Listed};
use crate::{
    auth::May,
    error::Error,
    i18n::{self, Language, key},
    permissions::needs,
    text::clean,
    web::{Frame, Moment, qr, render},
};

/// Longer names are no names.
const LONGEST_NAME: usize = 40;

#[derive(Template)]
#[template(path = "staff/cashiers.html")]
struct Page {
    frame: Frame,
    cashiers: Vec<Line>,
    /// As typed, when it has to be mended.
    name: String,
    mistake: Option<&'static str>,
}

struct Line {
    id: String,
    name: String,
    since: Moment,
    /// Until when the join code can be used; `None` once it was.
    code_until: Option<Moment>,
    devices: Vec<(String, Moment)>,
}

#[derive(Template)]
#[template(path = "staff/code.html")]
struct Code<'a> {
    frame: Frame,
    name: &'a str,
    code: &'a SecretString,
    /// The page for joining, with the code behind its mark.
    link: &'a SecretString,
    /// SVG of that link, for the cashier's own device.
    qr: String,
    join_at: String,
}

impl Code<'_> {
    fn join_link(&self) -> i18n::Html {
        self.frame
            .link(self.link.expose_secret(), "code-link")
            .with_attribute("data-join-link")
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct New {
    name: String,
}

/// The list, and the form for one more.
pub async fn show(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    page(&staff, frame, &user.account.id, String::new(), None).await
}

/// Makes a cashier. The answer shows the join code, which is shown nowhere else and never again.
pub async fn add(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    frame: Frame,
    form: Result<Form<New>, FormRejection>,
) -> Result<Response, Error> {
    let Form(New { name }) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let clean = clean(&name);
    if let Some(mistake) = mistake_in(&clean) {
        let page = page(&staff, frame, &user.account.id, name, Some(mistake)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let (name, code) = staff.make_cashier(&user.account.id, &clean).await?;
    let join_at: String = staff
        .ctx
        .config
        .public_url
        .join("/join")
        .map_err(|_| Error::Internal)?
        .into();
    // Behind the mark nothing is sent to a server, and nothing stands in anybody's log.
    let link = SecretString::from(format!("{join_at}#{}", code.expose_secret()));
    let shown = Code {
        frame,
        name: &name,
        code: &code,
        qr: qr(link.expose_secret())?,
        link: &link,
        join_at,
    };
    Ok(render(&shown)?.into_response())
}

/// Ends a cashier; unknown ones and other shops' are 404.
pub async fn end(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Redirect, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    if staff.end_cashier(&user.account.id, &id).await? {
        Ok(Redirect::to("/settings/cashiers"))
    } else {
        Err(Error::NotFound)
    }
}

fn mistake_in(name: &str) -> Option<&'static str> {
    match name.chars().count() {
        0 => Some(key("cashiers-no-name")),
        1..=LONGEST_NAME => None,
        _ => Some(key("cashiers-long-name")),
    }
}

async fn page(
    staff: &Staff,
    frame: Frame,
    account_id: &str,
    name: String,
    mistake: Option<&'static str>,
) -> Result<Html<String>, Error> {
    let listed = staff.store.list(account_id, staff.ctx.clock.now()).await?;
    let line = |cashier| Line::of(cashier, frame.language);
    let cashiers = listed.into_iter().map(line).collect();
    render(&Page {
        frame,
        cashiers,
        name,
        mistake,
    })
}

impl Line {
    fn of(cashier: Listed, language: Language) -> Self {
        Self {
            devices: cashier
                .devices
                .iter()
                .map(|d| (device::name(&d.device, language), Moment(d.last_seen_at)))
                .collect(),
            code_until: cashier.joined_at.is_none().then_some(Moment(cashier.code_expires_at)),
            since: Moment(cashier.joined_at.unwrap_or(cashier.created_at)),
            id: cashier.id,
            name: cashier.name,
        }
    }
}
