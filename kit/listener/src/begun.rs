//! A packed page is packed where there is time to reckon: that takes longer than sending it.

use axum::{
    body::{Body, Bytes, HttpBody},
    http::header::CONTENT_ENCODING,
    response::Response,
};
use hyper::body::Frame;
use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

/// As much as a page is, packed. What is longer goes on as it is sent.
const BEGINNING: usize = 256 << 10;

/// The same answer with the beginning of its body ready, if that is packed.
pub(crate) async fn begun(answer: Response) -> Response {
    if !answer.headers().contains_key(CONTENT_ENCODING) {
        return answer;
    }
    let (parts, mut rest) = answer.into_parts();
    let (mut ready, mut long) = (VecDeque::new(), 0);
    while long < BEGINNING {
        let Some(part) = poll_fn(|cx| Pin::new(&mut rest).poll_frame(cx)).await else {
            return Response::from_parts(parts, whole(ready));
        };
        long += part.as_ref().ok().and_then(Frame::data_ref).map_or(0, Bytes::len);
        ready.push_back(part);
    }
    Response::from_parts(parts, Body::new(Begun { ready, rest: Some(rest) }))
}

/// A body of which everything is here; its length is known where nothing but data is in it.
fn whole(ready: VecDeque<Part>) -> Body {
    let data = |part: &Part| part.as_ref().ok()?.data_ref().cloned();
    match ready.iter().map(data).collect::<Option<Vec<Bytes>>>() {
        Some(data) => data.concat().into(),
        None => Body::new(Begun { ready, rest: None }),
    }
}

type Part = Result<Frame<Bytes>, axum::Error>;

struct Begun {
    ready: VecDeque<Part>,
    rest: Option<Body>,
}

impl HttpBody for Begun {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Part>> {
        if let Some(part) = self.ready.pop_front() {
            return Poll::Ready(Some(part));
        }
        match &mut self.rest {
            Some(rest) => Pin::new(rest).poll_frame(cx),
            None => Poll::Ready(None),
        }
    }
}
