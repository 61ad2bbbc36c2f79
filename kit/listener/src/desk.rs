//! Where a request is answered, apart from the threads of the network.

use crate::begun::begun;
use axum::{Router, body::Body, extract::Request, response::Response};
use std::io;
use tokio::{runtime::Handle, task::JoinSet};
use tower::ServiceExt;

#[derive(Clone)]
pub(crate) struct Desk {
    pub router: Router,
    /// The runtime whose threads may reckon.
    pub work: Handle,
}

impl Desk {
    /// The answer, with the first part of its body. Who no longer waits for it stops it.
    pub async fn answer(self, request: Request) -> io::Result<Response<Body>> {
        let Self { router, work } = self;
        let answer = async move {
            match router.oneshot(request).await {
                Ok(answer) => begun(answer).await,
                Err(never) => match never {},
            }
        };
        let mut answers = JoinSet::new();
        answers.spawn_on(answer, &work);
        let answer = answers.join_next().await;
        answer.ok_or_else(|| io::Error::other("no answer"))?.map_err(io::Error::other)
    }
}
