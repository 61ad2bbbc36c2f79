//! Where a request is answered, apart from the threads of the network.

use crate::{
    begun::begun,
    chair::{Chair, LONG},
};
use axum::{Router, body::Body, extract::Request, response::Response};
use std::{io, sync::Arc};
use tokio::{runtime::Handle, sync::Semaphore, task::JoinSet, time::timeout};
use tower::ServiceExt;

#[derive(Clone)]
pub(crate) struct Desk {
    pub router: Router,
    /// The runtime whose threads may reckon.
    pub work: Handle,
    pub chairs: Arc<Semaphore>,
}

impl Desk {
    /// The answer, with the first part of its body. Who no longer waits for it stops it.
    pub async fn answer(self, request: Request) -> io::Result<Response<Body>> {
        let chair = Chair::default();
        let mut answers = JoinSet::new();
        answers.spawn_on(seated(self.router, request, self.chairs, chair.clone()), &self.work);
        let answer = loop {
            match timeout(LONG, answers.join_next()).await {
                Ok(answer) => break answer,
                Err(_) => chair.give_up_if_long(),
            }
        };
        answer.ok_or_else(|| io::Error::other("no answer"))?.map_err(io::Error::other)
    }
}

async fn seated(
    router: Router,
    request: Request,
    chairs: Arc<Semaphore>,
    chair: Chair,
) -> Response<Body> {
    chair.take(chairs).await;
    let answer = match router.oneshot(request).await {
        Ok(answer) => begun(answer).await,
        Err(never) => match never {},
    };
    chair.give_up();
    answer
}
