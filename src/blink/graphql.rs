//! GraphQL as Blink answers it: one envelope for every operation, over HTTP and over the WebSocket.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::error::{Error, Fate, classify, plain};

/// One operation of ours. It asks for one field at the root of Blink's schema, and what that holds is the answer.
#[derive(Debug)]
pub(super) struct Operation {
    /// For logs and metrics; its document's file is called so.
    pub name: &'static str,
    pub field: &'static str,
    pub document: &'static str,
}

impl Operation {
    pub const fn new(name: &'static str, field: &'static str, document: &'static str) -> Self {
        Self { name, field, document }
    }
}

/// A whole answer.
#[derive(Deserialize)]
pub(super) struct Envelope {
    data: Option<Map<String, Value>>,
    errors: Option<Vec<GraphqlError>>,
}

#[derive(Deserialize)]
struct GraphqlError {
    #[serde(default)]
    message: String,
    #[serde(default)]
    code: Option<String>,
}

/// What was asked for, and what Blink said was missing in it.
pub(super) struct Partial<T> {
    pub answer: T,
    pub error: Option<Error>,
}

impl<T> Partial<T> {
    /// This part of the answer; where it is null, why.
    pub fn part<P>(self, part: impl FnOnce(T) -> Option<P>) -> Result<P, Error> {
        let error = self.error.unwrap_or(NO_ANSWER);
        part(self.answer).ok_or(error)
    }
}

/// Something came, and it is nothing that was asked for.
pub(super) const NO_ANSWER: Error = Error::Unreachable(Fate::Answered);

impl Envelope {
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(body).map_err(|_| NO_ANSWER)
    }

    /// What the operation asked for; an answer with errors is none.
    pub fn whole<T: DeserializeOwned>(self, operation: &Operation) -> Result<T, Error> {
        match first(self.errors) {
            Some(error) => Err(error),
            None => read(self.data.ok_or(NO_ANSWER)?, operation),
        }
    }

    /// What the operation asked for, as far as it could be had.
    pub fn partial<T: DeserializeOwned>(self, operation: &Operation) -> Result<Partial<T>, Error> {
        let error = first(self.errors);
        match self.data {
            Some(data) => Ok(Partial {
                answer: read(data, operation)?,
                error,
            }),
            None => Err(error.unwrap_or(NO_ANSWER)),
        }
    }
}

fn first(errors: Option<Vec<GraphqlError>>) -> Option<Error> {
    let errors = errors.unwrap_or_default();
    errors
        .first()
        .map(|error| classify(error.code.as_deref(), &error.message))
}

fn read<T: DeserializeOwned>(mut data: Map<String, Value>, operation: &Operation) -> Result<T, Error> {
    let answer = data.remove(operation.field).unwrap_or_default();
    serde_json::from_value(answer).map_err(|error| {
        // serde names the field and the type it wanted; a body is never logged.
        let error = plain(&error.to_string());
        tracing::error!(operation = operation.name, error, "Blink's answer has an unknown shape");
        NO_ANSWER
    })
}

/// What a mutation or a subscription says: its own errors stand beside the rest.
#[derive(Deserialize)]
pub(super) struct Payload<T> {
    #[serde(flatten)]
    rest: T,
    errors: Option<Vec<GraphqlError>>,
}

impl<T> Payload<T> {
    pub fn into_result(self) -> Result<T, Error> {
        first(self.errors).map_or(Ok(self.rest), Err)
    }
}

/// `me`, with what was asked of the account.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct User<A> {
    pub default_account: Option<A>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ASKED: Operation = Operation::new("asked", "me", "");

    fn whole<T: DeserializeOwned>(body: &Value) -> Result<T, Error> {
        Envelope::parse(body.to_string().as_bytes())?.whole(&ASKED)
    }

    #[test]
    fn html_instead_of_json_is_an_answer_without_a_result() {
        let read = Envelope::parse(b"<html><body>502 Bad Gateway</body></html>");
        assert_eq!(read.err(), Some(NO_ANSWER));
    }

    #[test]
    fn errors_win_over_data() {
        let read = whole::<Value>(&json!({"data": {"me": 1}, "errors": [{"message": "Not authorized"}]}));
        assert!(matches!(read, Err(Error::Refused(_))));
    }

    #[test]
    fn only_the_field_that_was_asked_for_is_the_answer() {
        assert_eq!(whole::<u8>(&json!({"data": {"me": 1, "you": 2}})), Ok(1));
        assert_eq!(whole::<u8>(&json!({"data": {"you": 2}})), Err(NO_ANSWER));
        assert_eq!(
            whole::<Option<u8>>(&json!({"data": {"me": null}, "errors": []})),
            Ok(None)
        );
        assert_eq!(whole::<Option<u8>>(&json!({"data": null})), Err(NO_ANSWER));
    }

    #[test]
    fn a_partial_answer_keeps_its_error_for_what_is_missing() {
        let body = json!({"data": {"me": null}, "errors": [{"message": "x", "code": "RECEIVE_DISABLED"}]});
        let partial = Envelope::parse(body.to_string().as_bytes()).and_then(|it| it.partial::<Option<u8>>(&ASKED));
        let missing = partial.and_then(|partial| partial.part(|answer| answer));
        assert!(matches!(missing, Err(Error::Refused(_))), "{missing:?}");
    }

    #[test]
    fn a_payload_with_errors_has_no_result() {
        let read = |body| whole::<Payload<Map<String, Value>>>(&json!({"data": {"me": body}}));
        let fine = read(json!({"success": true, "errors": []})).and_then(Payload::into_result);
        assert_eq!(fine.expect("no errors")["success"], true);
        let refused = read(json!({"success": null, "errors": [{"message": "no"}]})).and_then(Payload::into_result);
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }
}
