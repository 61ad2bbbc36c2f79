//! The stories of letters on paper, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod printing;
mod ways;
mod answers;
mod meanwhile;

use crate::features::campaigns::tests::{Story, draft};
use kit_db::{Reads, Sql};

/// A campaign that goes on paper alone.
const PAPER: [(&str, &str); 3] =
    [("way_1", "letter"), ("receipt", "on"), ("signs_ar", "عامل إقليم أزيلال\nمحمد بن أحمد")];

impl Story<'_> {
    /// So many women who agreed to letters on paper, in this language.
    async fn readers(&self, count: usize, lang: &str) -> Vec<kit_db::uuid::Uuid> {
        let people = self.crowd(count, lang).await;
        self.run("update consents set channel = 'letter'").await;
        people
    }

    /// A campaign on paper that was approved, with its letters in the register.
    async fn posted_on_paper(&self) -> String {
        let id = self.on_paper(&[]).await;
        self.posted.work().await;
        id
    }

    /// The same, before its job.
    async fn on_paper(&self, other: &[(&str, &str)]) -> String {
        let fields = [&PAPER[..], other].concat();
        let new = draft(&self.segment, &fields);
        let id = self.amina.post("/campaigns", &new).await.is(303).made().to_owned();
        let page = format!("/campaigns/{id}");
        self.amina.post(&format!("{page}/test"), &[]).await.is(303);
        self.amina.post(&format!("{page}/submission"), &[("version", "2")]).await.is(303);
        self.nadia.post(&format!("{page}/approval"), &[("version", "3")]).await.is(303);
        id
    }

    async fn column(&self, query: &str) -> Vec<String> {
        let tx = self.app.server.db.read().await.unwrap();
        tx.column(Sql::new(query).query()).await.unwrap()
    }

    /// The register in the order of its numbers: `1 Femme 0 printed`.
    async fn register(&self) -> Vec<String> {
        let query = "select cast(d.no as text) || ' ' || d.name || ' ' || d.state
                       from dispatches d order by d.year, d.no";
        self.column(query).await
    }
}
