//! The threads that read from and write to the network, and do nothing else.
//!
//! A thread of tokio that has been told of one request by the network goes on to answer it, and until it is done nobody asks
//! the network again, however many other threads are idle. A page that reckons for a second on the spot would keep everybody
//! waiting for a second. So whoever listens never reckons.

use std::{future::Future, io};
use tokio::runtime::{Builder, Runtime};

pub(crate) struct Network(Option<Runtime>);

impl Network {
    pub fn begin() -> io::Result<Self> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut runtime = Builder::new_multi_thread();
        let runtime = runtime.worker_threads(cores).thread_name("network").enable_all();
        runtime.build().map(|runtime| Self(Some(runtime)))
    }

    /// Runs this to its end on these threads; they end with it, or with whoever waits here.
    pub async fn run(
        &self,
        work: impl Future<Output = io::Result<()>> + Send + 'static,
    ) -> io::Result<()> {
        let Some(runtime) = &self.0 else { return Ok(()) };
        runtime.spawn(work).await.map_err(io::Error::other)?
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
