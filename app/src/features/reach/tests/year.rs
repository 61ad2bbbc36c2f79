//! An invented year of Azilal, small enough to be counted by hand.
//!
//! In 2025 a campaign wrote to Fatima and Hassan's neighbours: Fatima's mail was taken, Hassan's letter handed over, Khadija's letter
//! came back, Said's server refused, and the former record of Zahra, which became hers, was written to. At the forum were Fatima
//! again, Ali, whose audience is sensitive, and Omar of Fquih Ben Salah. Maryam was reached the year before, and never since.

use crate::testing::TestApp;
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{Sql, Value, WriteTx, new_uuid, uuid::Uuid};
use kit_lang::{Lang, sort_key};

pub const TABANT: &str = "05.081.03.09";
pub const AZILAL: &str = "05.081.01.01";
const FQUIH: &str = "05.255";

struct Writing<'a> {
    tx: &'a mut WriteTx,
    now: DateTime<Utc>,
    no: i64,
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(year: i32, month: u32, of: u32) -> DateTime<Utc> {
    day(year, month, of).and_hms_opt(9, 0, 0).unwrap().and_utc()
}

pub async fn year(app: &TestApp) {
    let now = app.server.now();
    let mut tx = app.server.db.write().await.unwrap();
    let mut writing = Writing { tx: &mut tx, now, no: 0 };
    writing.everybody().await;
    writing.plan().await;
    tx.commit().await.unwrap();
}

impl Writing<'_> {
    async fn put(&mut self, table: &str, columns: &str, values: Vec<Value>) {
        let marks = vec!["?"; values.len()].join(", ");
        let mut sql = Sql::new("insert into");
        sql.with(&format!("{table} ({columns}) values ({marks})"), values);
        self.tx.run(sql.query()).await.unwrap();
    }

    async fn everybody(&mut self) {
        let fatima = self.person("فاطمة", "Fatima", "f", TABANT).await;
        let hassan = self.person("حسن", "Hassan", "m", TABANT).await;
        let khadija = self.person("خديجة", "Khadija", "f", TABANT).await;
        let ali = self.person("علي", "Ali", "m", TABANT).await;
        let maryam = self.person("مريم", "Maryam", "f", TABANT).await;
        let said = self.person("سعيد", "Said", "m", AZILAL).await;
        let zahra = self.person("زهرة", "Zahra", "f", AZILAL).await;
        let omar = self.person("عمر", "Omar", "m", FQUIH).await;
        let brahim = self.person("", "", "m", TABANT).await;
        self.put("person_erasures", "person, erased_at", vec![brahim.into(), self.now.into()])
            .await;
        self.run("update audiences set sensitive = ? where code = 'holders'", vec![true.into()])
            .await;
        for (person, audience) in
            [(ali, "holders"), (fatima, "associations"), (khadija, "associations")]
        {
            let of = vec![person.into(), audience.into()];
            self.put("person_audiences", "person, audience", of).await;
        }
        let former = new_uuid(self.now);
        let merged = vec![new_uuid(self.now).into(), zahra.into(), former.into(), self.now.into()];
        self.run(
            "insert into person_merges (id, kept, gone, moved, merged_at) values (?, ?, ?, '{}', ?)",
            merged,
        )
        .await;
        let before = self.campaign("حملة السنة الماضية", 2024).await;
        self.contact(before, maryam, ("mail", "sent"), 2024).await;
        let campaign = self.campaign("دعوة إلى الملتقى", 2025).await;
        for person in [fatima, former, omar] {
            self.contact(campaign, person, ("mail", "sent"), 2025).await;
        }
        self.contact(campaign, said, ("mail", "refused"), 2025).await;
        for (person, state) in [(hassan, "handed_over"), (khadija, "returned")] {
            let recipient = self.contact(campaign, person, ("letter", "sent"), 2025).await;
            self.letter((campaign, recipient, person), state).await;
        }
        let forum = self.forum().await;
        for person in [fatima, ali, omar] {
            self.register(forum, person).await;
        }
        self.association("جمعية تبانت", Some(fatima)).await;
        self.association("جمعية النسيان", Some(khadija)).await;
    }

    async fn run(&mut self, text: &str, values: Vec<Value>) {
        let mut sql = Sql::default();
        sql.with(text, values);
        self.tx.run(sql.query()).await.unwrap();
    }

    async fn person(&mut self, ar: &str, fr: &str, sex: &str, place: &str) -> Uuid {
        let id = new_uuid(self.now);
        let values = vec![
            id.into(),
            ar.into(),
            fr.into(),
            sex.into(),
            place.into(),
            sort_key(Lang::Ar, ar).into(),
            sort_key(Lang::Fr, fr).into(),
            self.now.into(),
        ];
        self.put("people", "id, name_ar, name_fr, sex, place, sort_ar, sort_fr, made_at", values)
            .await;
        crate::foundation::search::index(self.tx, "person", id, &[ar, fr]).await.unwrap();
        id
    }

    async fn campaign(&mut self, title: &str, year: i32) -> Uuid {
        let (id, segment) = (new_uuid(self.now), new_uuid(self.now));
        let values = vec![
            segment.into(),
            "05.081".into(),
            title.into(),
            title.into(),
            "{}".into(),
            vec![0_u8].into(),
            vec![0_u8].into(),
            self.now.into(),
        ];
        self.put(
            "segments",
            "id, place, name_ar, name_fr, question, sort_ar, sort_fr, made_at",
            values,
        )
        .await;
        let values = vec![
            id.into(),
            "05.081".into(),
            title.into(),
            vec![0_u8].into(),
            vec![0_u8].into(),
            segment.into(),
            "done".into(),
            self.now.into(),
            at(year, 2, 10).into(),
            at(year, 2, 12).into(),
        ];
        let columns =
            "id, place, title, sort_ar, sort_fr, segment, state, made_at, approved_at, began_at";
        self.put("campaigns", columns, values).await;
        id
    }

    async fn contact(
        &mut self,
        campaign: Uuid,
        person: Uuid,
        how: (&str, &str),
        year: i32,
    ) -> Uuid {
        self.no += 1;
        let id = new_uuid(self.now);
        let values = vec![
            id.into(),
            campaign.into(),
            self.no.into(),
            person.into(),
            how.0.into(),
            how.1.into(),
            at(year, 2, 12).into(),
        ];
        self.put(
            "campaign_recipients",
            "id, campaign, no, person, channel, state, tried_at",
            values,
        )
        .await;
        id
    }

    async fn letter(&mut self, (campaign, recipient, person): (Uuid, Uuid, Uuid), state: &str) {
        let values = vec![
            new_uuid(self.now).into(),
            "05.081".into(),
            2025_i64.into(),
            self.no.into(),
            campaign.into(),
            recipient.into(),
            person.into(),
            1_i64.into(),
            "ar".into(),
            day(2025, 2, 12).into(),
            "name".into(),
            vec![0_u8].into(),
            state.into(),
        ];
        let columns = "id, place, year, no, campaign, recipient, person, part, lang, dated_on, name, sort, state";
        self.put("dispatches", columns, values).await;
    }

    async fn forum(&mut self) -> Uuid {
        let id = new_uuid(self.now);
        let values = vec![
            id.into(),
            "forum".into(),
            "ملتقى".into(),
            "Forum".into(),
            "05.081".into(),
            day(2025, 3, 8).into(),
            day(2025, 3, 9).into(),
            self.now.into(),
        ];
        self.put(
            "events",
            "id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at",
            values,
        )
        .await;
        for (comparator, value) in [("exactly", 30_i64), ("about", 200)] {
            let values = vec![
                new_uuid(self.now).into(),
                id.into(),
                "person".into(),
                value.into(),
                comparator.into(),
            ];
            self.put("event_counts", "id, event, unit, value, comparator", values).await;
        }
        id
    }

    async fn register(&mut self, event: Uuid, person: Uuid) {
        let values = vec![
            new_uuid(self.now).into(),
            event.into(),
            person.into(),
            "participant".into(),
            vec![0_u8].into(),
            vec![0_u8].into(),
            self.now.into(),
        ];
        let columns = "id, event, person, capacity, sort_ar, sort_fr, registered_at";
        self.put("registrations", columns, values).await;
    }

    async fn association(&mut self, name: &str, member: Option<Uuid>) {
        let id = new_uuid(self.now);
        let key = || Value::from(sort_key(Lang::Ar, name));
        let values = vec![
            id.into(),
            "association".into(),
            name.into(),
            name.into(),
            TABANT.into(),
            key(),
            key(),
            self.now.into(),
        ];
        let columns = "id, kind, name_ar, name_fr, place, sort_ar, sort_fr, made_at";
        self.put("organisations", columns, values).await;
        if let Some(member) = member {
            let values = vec![new_uuid(self.now).into(), member.into(), id.into()];
            self.put("memberships", "id, person, organisation", values).await;
        }
    }

    /// An approved plan with a souk day that was done twice and a radio programme that was not; and a draft beside it.
    async fn plan(&mut self) {
        let plan = self.approved("05.081", 1).await;
        self.approved("05.255", 0).await;
        let souk = self.action(plan, (1, "souk", 3)).await;
        self.action(plan, (2, "radio", 6)).await;
        for (month, counted, estimated) in [(3, 40_i64, 100_i64), (4, 25, 0)] {
            let values = vec![
                new_uuid(self.now).into(),
                souk.into(),
                day(2025, month, 10).into(),
                counted.into(),
                estimated.into(),
                self.now.into(),
            ];
            self.put("plan_done", "id, line, done_on, counted, estimated, made_at", values).await;
        }
    }

    async fn approved(&mut self, place: &str, revision: i64) -> Uuid {
        let plan = new_uuid(self.now);
        let state = if revision > 0 { "approved" } else { "draft" };
        let values = vec![
            plan.into(),
            "communication".into(),
            place.into(),
            2025_i64.into(),
            state.into(),
            revision.into(),
            self.now.into(),
        ];
        self.put("plans", "id, strand, place, year, state, revision, made_at", values).await;
        if revision > 0 {
            let values = vec![
                plan.into(),
                1_i64.into(),
                day(2025, 3, 1).into(),
                "".into(),
                self.now.into(),
                "{}".into(),
            ];
            self.put(
                "plan_versions",
                "plan, revision, approved_on, minutes, frozen_at, document",
                values,
            )
            .await;
        }
        plan
    }

    async fn action(&mut self, plan: Uuid, (position, channel, month): (i64, &str, i64)) -> Uuid {
        let line = new_uuid(self.now);
        let values = vec![
            line.into(),
            plan.into(),
            position.into(),
            "يوم السوق".into(),
            "Jour de souk".into(),
            "associations".into(),
            3_i64.into(),
            150_i64.into(),
            1_i64.into(),
            TABANT.into(),
            1_i64.into(),
            month.into(),
        ];
        let columns = "id, plan, position, title_ar, title_fr, audience, groups, persons, half_days, place, quarter, month";
        self.put("plan_lines", columns, values).await;
        self.put("plan_actions", "line, channel", vec![line.into(), channel.into()]).await;
        let values = vec![line.into(), "indh".into(), 650_000_i64.into()];
        self.put("plan_budgets", "line, source, amount", values).await;
        line
    }
}
