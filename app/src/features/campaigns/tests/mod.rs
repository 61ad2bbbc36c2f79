//! The stories of campaigns, through HTTP, on both engines, with a mail server beside them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod life;
mod words;
mod readers;
mod trouble;
mod unsubscribe;
mod merged;
mod hours;
mod sms;
mod kannel;
mod files;

use crate::{
    foundation::mail::tests::Posted,
    testing::{Browser, TestApp},
};
use kit_db::{Reads, Value, new_uuid, sql, uuid::Uuid};

pub const TABANT: &str = "05.081.03.09";

/// The program with a mail server, and those who write and approve.
pub struct Story<'a> {
    pub app: &'a TestApp,
    pub posted: Posted,
    pub amina: Browser,
    pub nadia: Browser,
    /// Women of Azilal.
    pub segment: String,
}

/// What Amina writes, with some fields typed otherwise.
pub fn draft<'a>(segment: &'a str, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("title", "دعوة إلى الملتقى"),
        ("place", "05.081"),
        ("segment", segment),
        ("subject_ar", "دعوة إلى {الاسم}"),
        ("text_ar", "السلام عليكم {الاسم}،\n\nيسعدنا حضوركم إلى الملتقى من {الجماعة}."),
        ("subject_fr", "Invitation"),
        ("text_fr", "Bonjour {nom},\n\nNous serions heureux de vous voir."),
    ];
    let kept = usual.into_iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.chain(other.iter().copied()).collect()
}

impl<'a> Story<'a> {
    pub async fn begins(app: &'a TestApp) -> Self {
        let posted = Posted::beside(app).await;
        let mut tx = app.server.db.write().await.unwrap();
        let mail = sql!("update accounts set mail = login || '@azilal.example'");
        tx.run(mail).await.unwrap();
        tx.commit().await.unwrap();
        let (amina, nadia) = (posted.browser("amina").await, posted.browser("nadia").await);
        let women = crate::features::segments::tests::WOMEN;
        let segment = amina.post("/segments", &women).await.is(303).made().to_owned();
        Self { app, posted, amina, nadia, segment }
    }

    /// So many women of Tabant who agreed to mail in this language: their identifiers.
    pub async fn crowd(&self, count: usize, lang: &str) -> Vec<Uuid> {
        self.crowd_of(count, lang, "mail").await
    }

    /// The same for another channel. Each has a telephone: +212661000000, +212661000001 …
    pub async fn crowd_of(&self, count: usize, lang: &str, channel: &str) -> Vec<Uuid> {
        let now = self.app.server.now();
        let mut ids: Vec<Uuid> = (0..count).map(|_| new_uuid(now)).collect();
        ids.sort();
        let mut tx = self.app.server.db.write().await.unwrap();
        let person = |(n, id): (usize, &Uuid)| -> Vec<Value> {
            let domain = if n.is_multiple_of(2) { "azilal.example" } else { "tabant.example" };
            vec![
                (*id).into(),
                format!("امرأة {n}").into(),
                format!("Femme {n}").into(),
                "f".into(),
                TABANT.into(),
                format!("femme{n}@{domain}").into(),
                format!("+2126610000{n:02}").into(),
                vec![0_u8].into(),
                vec![0_u8].into(),
                now.into(),
            ]
        };
        let columns = [
            "id", "name_ar", "name_fr", "sex", "place", "email", "phone", "sort_ar", "sort_fr",
            "made_at",
        ];
        let rows = ids.iter().enumerate().map(person).collect();
        tx.insert_rows("people", &columns, rows).await.unwrap();
        let consent = |id: &Uuid| -> Vec<Value> {
            let words = [channel, lang, "نعم", "paper", "Nadia"].map(Value::from);
            let days = [Value::from(now.date_naive()), now.into()];
            [&[Value::from(new_uuid(now)), (*id).into()][..], &words, &days].concat()
        };
        let columns = [
            "id",
            "person",
            "channel",
            "lang",
            "text",
            "means",
            "collector",
            "given_on",
            "noted_at",
        ];
        tx.insert_rows("consents", &columns, ids.iter().map(consent).collect()).await.unwrap();
        tx.commit().await.unwrap();
        ids
    }

    /// Writes, tests and submits a campaign; its identifier. Its version is 3 then.
    pub async fn submitted(&self, other: &[(&str, &str)]) -> String {
        let answer = self.amina.post("/campaigns", &draft(&self.segment, other)).await;
        let id = answer.is(303).made().to_owned();
        self.amina.post(&format!("/campaigns/{id}/test"), &[]).await.is(303);
        self.posted.work().await;
        self.amina.post(&format!("/campaigns/{id}/submission"), &[("version", "2")]).await.is(303);
        id
    }

    /// The same, approved by Nadia.
    pub async fn approved(&self, other: &[(&str, &str)]) -> String {
        let id = self.submitted(other).await;
        self.nadia.post(&format!("/campaigns/{id}/approval"), &[("version", "3")]).await.is(303);
        id
    }

    /// What became of everybody, in their order: `sent`, `left_out no_consent`.
    pub async fn fates(&self) -> Vec<String> {
        let tx = self.app.server.db.read().await.unwrap();
        let query =
            sql!("select trim(state || ' ' || reason) from campaign_recipients order by no");
        tx.column(query).await.unwrap()
    }

    pub async fn state(&self) -> String {
        let tx = self.app.server.db.read().await.unwrap();
        let query = sql!("select trim(state || ' ' || why) from campaigns");
        tx.value(query).await.unwrap().unwrap()
    }

    pub async fn run(&self, query: &str) {
        let mut tx = self.app.server.db.write().await.unwrap();
        tx.run(kit_db::Sql::new(query).query()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Who was written to by the campaign, in the order of their addresses.
    pub fn written_to(&self) -> Vec<String> {
        let mut all: Vec<String> = self
            .posted
            .smtp
            .messages()
            .iter()
            .filter(|message| message.contains("List-Unsubscribe:"))
            .filter_map(|message| {
                message.lines().find_map(|line| line.strip_prefix("To: ")).map(str::to_owned)
            })
            .collect();
        all.sort();
        all
    }
}
