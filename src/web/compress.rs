//! Pages shrink to a third on their way. They are whole when they come by, so each is compressed at one go, by a compressor
//! that its thread keeps: making one costs more than the page. The quickest level, for a better one costs more than it saves.

use std::cell::RefCell;

use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::Request,
    http::{HeaderValue, header},
    response::Response,
};
use flate2::{Compress, Compression, FlushCompress, Status};

use super::assets::accepts;

/// What is shorter fits into a packet or two as it is.
const WORTH_IT: u64 = 512;
/// A page longer than this would keep its thread from others. None is.
const MOST: u64 = 1 << 20;
/// As large as deflate knows.
const WINDOW: u8 = 15;

thread_local! {
    static COMPRESSOR: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), WINDOW));
}

/// Sends what a module answered as gzip, where the browser reads it and it is a text of some length. What comes piece by piece
/// goes as it comes: events at once, an export as it is read.
pub async fn shorten(request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let is_read = accepts(request.headers(), "gzip");
    let mut response = next(request).await;
    if !is_worth_it(&response) {
        return response;
    }
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !is_read {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // It is whole, so there is nothing to wait for and nothing that could fail.
    let plain = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let body = match gzip(&plain) {
        Some(short) => {
            parts.headers.remove(header::CONTENT_LENGTH);
            parts
                .headers
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            Body::from(short)
        }
        None => Body::from(plain),
    };
    Response::from_parts(parts, body)
}

fn is_worth_it(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let is_text = kind.is_some_and(|kind| kind.starts_with(b"text/") || kind.starts_with(b"application/json"));
    let length = response.body().size_hint().exact().unwrap_or(0);
    // A file knows itself how it is sent, and its tag says so.
    is_text && (WORTH_IT..MOST).contains(&length) && !headers.contains_key(header::ETAG)
}

/// `None` where it would become no shorter.
fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        let mut short = Vec::with_capacity(plain.len());
        let done = compressor.compress_vec(plain, &mut short, FlushCompress::Finish);
        matches!(done, Ok(Status::StreamEnd)).then_some(short)
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_compressed_comes_out_as_it_was(plain in "([ -~]{0,9}<td>){0,300}", again in "\\PC{0,2000}") {
            for text in [&plain, &again, &plain] {
                let Some(short) = gzip(text.as_bytes()) else { continue };
                prop_assert!(short.len() <= text.len());
                let mut read = String::new();
                flate2::read::GzDecoder::new(&*short).read_to_string(&mut read)?;
                prop_assert_eq!(&read, text);
            }
        }
    }
}
