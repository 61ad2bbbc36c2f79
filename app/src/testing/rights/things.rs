//! One thing of each kind in Azilal, and people of every role.

mod browsers;
mod communication;
mod press;
mod rows;

pub use browsers::{again, signed_in, signed_in_for};

use super::super::{Browser, TestApp};
use crate::foundation::accounts::{Thing, ThingKind};
use base64::{Engine, prelude::BASE64_STANDARD};
use kit_db::{Reads, Sql, sql, uuid::Uuid};
use rows::{badge, dead_job, doubtful_row, item, link, paper, together, waiting};
use std::collections::BTreeMap;

/// The name of the person in everything, and their phone, without what people put between figures.
pub const NAME: &str = "Tabantia Zghoughi";
pub const PHONE: &str = "661234567";

/// The smallest picture: one pixel, as PNG.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const TABANT: &str = "05.081.03.09";

/// The identifiers of the things, by the first part of their address or the name of a part.
pub struct Things(BTreeMap<&'static str, String>);

impl Things {
    /// What stands for `{name}` in an address that begins with `first`.
    pub fn part(&self, first: &str, name: &str) -> Option<String> {
        let known = match (first, name) {
            ("language", "lang") => return Some("fr".into()),
            ("places", "code") | ("letterheads" | "desk" | "news", "place") => {
                return Some("05.081".into());
            }
            ("audiences", "code") => return Some("eaq".into()),
            ("processings", "code") => return Some("training".into()),
            ("account", _) => return Some("018f0000-0000-7000-8000-000000000000".into()),
            ("l" | "unsubscribe" | "sms", "token") => return Some("A".repeat(43)),
            ("links", "kind") => return Some("event".into()),
            ("links", "thing") => "events",
            ("news", "id") => "told",
            ("imports", "row") => return Some("2".into()),
            ("plans" | "communication-plans", "revision") | ("releases", "version") => {
                return Some("1".into());
            }
            ("communication-plans", "audience") => return Some("eaq".into()),
            ("communication-plans", "axis") => "communication-axis",
            ("communication-plans", "line") => "communication-line",
            ("join", "event") => "events",
            ("b", "code") => "badge-code",
            (_, "id") => first,
            ("campaigns", "file") => "campaign-file",
            ("sessions", "count") => "session-count",
            ("events", "item") => "event-item",
            ("organisations", "merge") => "organisation-merge",
            ("events", "registration") => "event-registration",
            ("events", "together") => "event-together",
            (_, other) => other,
        };
        self.0.get(known).cloned()
    }

    pub async fn made(test: &TestApp) -> Self {
        let salma = test.browser("salma").await;
        let mut things = Self(BTreeMap::new());
        things.register(&salma, &test.browser("amina").await).await;
        things.programme(&salma).await;
        things.hold(test, &salma).await;
        things.results(&salma).await;
        things.press(&salma, &test.browser("amina").await).await;
        things.ask(&test.browser("amina").await).await;
        things.find(test).await;
        let sign = ("sign.png", BASE64_STANDARD.decode(PIXEL).unwrap());
        salma.upload("/letterheads/05.081", &[], (sign.0, &sign.1)).await.is(303);
        things
    }

    fn keep(&mut self, name: &'static str, id: &str) -> String {
        self.0.insert(name, id.to_owned());
        id.to_owned()
    }

    async fn post(
        &mut self,
        browser: &Browser,
        name: &'static str,
        path: &str,
        fields: &[(&str, &str)],
    ) -> String {
        let answer = browser.post(path, fields).await;
        answer.is(303);
        self.keep(name, answer.made())
    }

    async fn register(&mut self, salma: &Browser, amina: &Browser) {
        let body = [("kind", "association"), ("name_fr", "Tabantia pour tous"), ("place", TABANT)];
        let body = self.post(salma, "organisations", "/organisations", &body).await;
        let short = [("kind", "association"), ("name_fr", "T.P.T."), ("place", TABANT)];
        let short = self.post(salma, "short", "/organisations", &short).await;
        let merge = [("other", &*short), ("version", "1"), ("other_version", "1")];
        salma.post(&format!("/organisations/{body}/merging"), &merge).await.is(303);
        let another =
            [("kind", "cooperative"), ("name_fr", "Tissage du plateau"), ("place", TABANT)];
        self.post(salma, "another", "/organisations", &another).await;
        let person = [
            ("name_ar", "تبانتية أوحدو"),
            ("name_fr", NAME),
            ("sex", "f"),
            ("place", TABANT),
            ("phone", "0661-23-45-67"),
        ];
        let other = [&person[..], &[("somebody_else", "on")]].concat();
        let gone = self.post(salma, "gone", "/people", &person).await;
        let kept = self.post(salma, "people", "/people", &other).await;
        let third =
            [&other[..5], &[("name_fr", "Tabantia Aznzoum"), ("somebody_else", "on")]].concat();
        let third: Vec<_> = third.into_iter().filter(|pair| *pair != ("name_fr", NAME)).collect();
        self.post(salma, "other", "/people", &third).await;
        let merging = format!("/people/{kept}/merging");
        let merge = [("other", &*gone), ("version", "1"), ("other_version", "1")];
        salma.post(&merging, &merge).await.is(303);
        let joins = format!("/people/{kept}/memberships");
        salma.post(&joins, &[("organisation", &body)]).await.is(303);
        self.law(salma, &kept).await;
        let sheet = "الاسم الكامل;الجنس;الجماعة\nTabantia Aznzoum;F;Tabant\n";
        // A sheet is of the place that its sender works for.
        let answer = amina.upload("/people/imports", &[], ("tabant.csv", sheet.as_bytes())).await;
        answer.is(303);
        self.keep("imports", answer.made());
    }

    /// A consent, and a request with a name in it.
    async fn law(&mut self, salma: &Browser, person: &str) {
        let consent = [
            ("channel", "sms"),
            ("lang", "fr"),
            ("means", "paper"),
            ("collector", "Nadia"),
            ("given_on", "2026-03-04"),
        ];
        salma.post(&format!("/people/{person}/consents"), &consent).await.is(303);
        let request = [
            ("kind", "access"),
            ("place", TABANT),
            ("person", person),
            ("name", NAME),
            ("asked", "copie du dossier"),
            ("received_on", "2026-11-20"),
        ];
        self.post(salma, "requests", "/requests", &request).await;
    }

    async fn programme(&mut self, salma: &Browser) {
        let need = [
            ("place", "05.081"),
            ("year", "2026"),
            ("audience", "cldh"),
            ("persons", "40"),
            ("domain", "social_engineering"),
            ("competence_fr", "Tabantia besoin"),
            ("level_present", "1"),
            ("level_required", "3"),
            ("urgency", "4"),
            ("impact", "5"),
            ("feasibility", "3"),
            ("source", "committee"),
        ];
        self.post(salma, "needs", "/needs", &need).await;
        let module = [
            ("title_fr", "Tabantia module"),
            ("title_ar", "وحدة"),
            ("domain", "participatory"),
            ("place", "05.081"),
            ("hours", "18"),
            ("objectives", "تنشيط"),
            ("methods", "metaplan"),
            ("certificate_percent", "80"),
        ];
        self.post(salma, "modules", "/modules", &module).await;
        let plan =
            self.post(salma, "plans", "/plans", &[("place", "05.081"), ("year", "2026")]).await;
        let axis = [("axis_ar", "محور"), ("axis_fr", "Tabantia axe")];
        salma.post(&format!("/plans/{plan}/axes"), &axis).await.is(303);
        let line = [
            ("title_ar", "عملية"),
            ("title_fr", "Tabantia action"),
            ("groups", "2"),
            ("persons", "50"),
            ("half_days", "6"),
            ("place", TABANT),
            ("quarter", "2"),
            ("budget_indh", "45 000"),
        ];
        salma.post(&format!("/plans/{plan}/lines"), &line).await.is(303);
        salma.post(&format!("/plans/{plan}/submission"), &[]).await.is(303);
        let approval = [("approved_on", "2026-01-22"), ("minutes", "محضر 2026/01")];
        salma.post(&format!("/plans/{plan}/approval"), &approval).await.is(303);
        salma.post(&format!("/plans/{plan}/revision"), &[("reason", "إضافة")]).await.is(303);
        self.communication(salma).await;
        let forum = [
            ("kind", "forum"),
            ("title_fr", "Tabantia forum"),
            ("title_ar", "ملتقى"),
            ("place", "05.081"),
            ("as_written", "2008"),
        ];
        let forum = self.post(salma, "events", "/events", &forum).await;
        salma.post(&format!("/events/{forum}/counts"), &COUNT).await.is(303);
        let segment = [
            ("name_fr", "Tabantia segment"),
            ("place", "05.081"),
            ("how", "all"),
            ("rows", "1"),
            ("r0-is", "sex"),
            ("r0-a", "f"),
        ];
        let segment = self.post(salma, "segments", "/segments", &segment).await;
        let campaign = [
            ("title", "Tabantia campagne"),
            ("place", "05.081"),
            ("segment", &*segment),
            ("subject_fr", "Forum"),
            ("text_fr", "Bonjour {nom}"),
        ];
        let campaign = self.post(salma, "campaigns", "/campaigns", &campaign).await;
        let file = ("tabantia.pdf", &b"%PDF-1.7\n%%EOF\n"[..]);
        salma
            .upload(&format!("/campaigns/{campaign}/files"), &[("version", "1")], file)
            .await
            .is(303);
        self.practice(salma).await;
        let person = self.0["people"].clone();
        let enrolled = [("person", &*person), ("capacity", "participant")];
        salma.post(&format!("/events/{forum}/people"), &enrolled).await.is(303);
    }

    /// A session that was held: one took part and has a certificate, one waits.
    async fn hold(&mut self, test: &TestApp, salma: &Browser) {
        let draft = [
            ("title_ar", "دورة"),
            ("title_fr", "Tabantia session"),
            ("place", TABANT),
            ("starts_on", "2026-07-14"),
            ("ends_on", "2026-07-14"),
            ("certificate_percent", "50"),
        ];
        let id = self.post(salma, "sessions", "/sessions", &draft).await;
        let page = format!("/sessions/{id}");
        let item =
            [("held_on", "2026-07-14"), ("item_ar", "تقديم"), ("item_fr", "Tabantia accueil")];
        salma.post(&format!("{page}/agenda"), &item).await.is(303);
        let group = [
            ("group_ar", "فوج"),
            ("group_fr", "Tabantia groupe"),
            ("name_ar", "فوج"),
            ("name_fr", "Tabantia groupe"),
        ];
        salma.post(&format!("{page}/groups"), &group).await.is(303);
        let person = self.0["people"].clone();
        salma
            .post(&format!("{page}/people"), &[("person", &person), ("capacity", "participant")])
            .await
            .is(303);
        salma.post(&format!("{page}/counts"), &COUNT).await.is(303);
        salma.post(&format!("{page}/openings"), &[]).await.is(303);
        for column in ["1", "2"] {
            salma.post(&format!("{page}/attendance"), &[("column", column)]).await.is(303);
        }
        waiting(test, &id, &person).await;
        salma.post(&format!("{page}/closure"), &[]).await.is(303);
        salma.post(&format!("{page}/certificates"), &[]).await.is(303);
    }

    /// Somebody asks at the counter of Tabant.
    async fn ask(&mut self, amina: &Browser) {
        let case = [
            ("kind", "complaint"),
            ("channel", "counter"),
            ("theme", "projects"),
            ("place", TABANT),
            ("subject", "Tabantia attend sa tranche"),
            ("name", NAME),
            ("answer_by", "phone"),
            ("contact", "0661-23-45-67"),
            ("lang", "fr"),
            ("received_on", "2026-11-20"),
        ];
        self.post(amina, "cases", "/cases", &case).await;
    }

    async fn results(&mut self, salma: &Browser) {
        let target = [
            ("place", "05.081"),
            ("year", "2011"),
            ("as_written", "18 000"),
            ("note", "Tabantia note"),
        ];
        salma.post("/targets", &target).await.is(303);
        let said = [
            ("place", "05.081"),
            ("from_year", "2005"),
            ("to_year", "2007"),
            ("as_written", "18 000"),
        ];
        salma.post("/achieved", &said).await.is(303);
    }

    /// What has no address of its own to come back with.
    async fn find(&mut self, test: &TestApp) {
        dead_job(test).await;
        link(test, &self.0["events"]).await;
        doubtful_row(test).await;
        for event in ["events", "sessions"] {
            together(test, &self.0[event]).await;
        }
        item(test, &self.0["events"]).await;
        badge(test, &self.0["events"]).await;
        paper(test, &self.0["campaigns"], &self.0["people"]).await;
        let tx = test.server.db.read().await.unwrap();
        for (name, query) in FOUND {
            let id: Option<Uuid> = tx.value(Sql::new(query).query()).await.unwrap();
            self.0.insert(name, id.unwrap_or_else(|| panic!("no {name}")).to_string());
        }
        for (name, query) in
            [("code", "select code from certificates"), ("badge-code", "select code from badges")]
        {
            let code: Option<String> = tx.value(Sql::new(query).query()).await.unwrap();
            self.0.insert(name, code.unwrap());
        }
    }

    /// The walk has left jobs, and the one that is dead: they are not what this test is about.
    pub async fn no_job_is_left(&self, test: &TestApp) {
        let mut tx = test.server.db.write().await.unwrap();
        tx.run(sql!("delete from jobs")).await.unwrap();
        tx.commit().await.unwrap();
    }
}

const COUNT: [(&str, &str); 5] = [
    ("count_value", "26"),
    ("count_unit", "person"),
    ("count_said", "exactly"),
    ("count_audience", "associations"),
    ("count_written", "26"),
];

/// Parts of things, by statements that find the only one.
const FOUND: &[(&str, &str)] = &[
    ("campaign-file", "select id from campaign_files"),
    ("comment", "select id from practice_comments"),
    ("journalist", "select id from journalists"),
    ("coverage", "select id from coverage"),
    ("badge", "select id from badges"),
    ("consent", "select id from consents"),
    ("dispatches", "select id from dispatches"),
    ("links", "select id from links"),
    ("letters", "select id from letters"),
    ("accounts", "select id from accounts where login = 'karim'"),
    (
        "grant",
        "select g.id from grants g join accounts a on a.id = g.account where a.login = 'karim'",
    ),
    ("membership", "select id from memberships"),
    ("merge", "select id from person_merges"),
    ("organisation-merge", "select id from organisation_merges"),
    (
        "axis",
        "select x.id from plan_axes x join plans n on n.id = x.plan where n.strand = 'training'",
    ),
    (
        "line",
        "select l.id from plan_lines l join plans n on n.id = l.plan where n.strand = 'training'",
    ),
    ("done", "select id from plan_done"),
    ("common-messages", "select id from plan_given"),
    ("item", "select i.id from agenda_items i join training_sessions t on t.event = i.event"),
    (
        "event-item",
        "select i.id from agenda_items i join events e on e.id = i.event where e.kind <> 'session'",
    ),
    ("group", "select id from event_groups"),
    (
        "registration",
        "select r.id from registrations r join training_sessions t on t.event = r.event",
    ),
    (
        "event-registration",
        "select r.id from registrations r join events e on e.id = r.event where e.kind <> 'session'",
    ),
    (
        "together",
        "select o.id from enrolled_together o join training_sessions t on t.event = o.event",
    ),
    (
        "event-together",
        "select o.id from enrolled_together o join events e on e.id = o.event where e.kind <> 'session'",
    ),
    ("waiting", "select id from session_waiting"),
    (
        "session-count",
        "select c.id from event_counts c join training_sessions t on t.event = c.event",
    ),
    (
        "count",
        "select c.id from event_counts c join events e on e.id = c.event where e.kind <> 'session'",
    ),
    ("certificates", "select id from certificates"),
    ("targets", "select id from targets"),
    ("achieved", "select id from achieved_declared"),
    ("jobs", "select id from jobs where state = 'dead'"),
];

/// Another thing of this kind in Tabant, which nobody named after Tabantia.
pub async fn another(test: &TestApp, kind: ThingKind) -> Thing {
    let salma = test.browser("salma").await;
    let body = |kind, name| [("kind", kind), ("name_fr", name), ("place", TABANT)];
    let answer = match kind {
        ThingKind::Organisation => salma.post("/organisations", &body("association", "Azur")).await,
        ThingKind::Centre => salma.post("/organisations", &body("telecentre", "Bzou")).await,
        ThingKind::Event => {
            let draft = [
                ("title_ar", "دورة أخرى"),
                ("title_fr", "Une autre"),
                ("place", TABANT),
                ("starts_on", "2026-08-14"),
                ("ends_on", "2026-08-14"),
                ("certificate_percent", "50"),
            ];
            salma.post("/sessions", &draft).await
        }
    };
    Thing { kind, id: answer.is(303).made().parse().unwrap() }
}
