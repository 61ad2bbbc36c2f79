use super::{KHADIJA, registered, with};
use crate::testing::{Browser, TestApp, on_both_engines};
use kit_db::{Reads, sql};
use kit_words::Reason;
use uuid::Uuid;

/// Khadija, and Khadija again as another sheet wrote her: without a phone, with a year and another e-mail.
pub async fn twins(amina: &Browser) -> (String, String) {
    let one = registered(amina, &with(KHADIJA, &[("birth_year", "")])).await;
    let again =
        with(KHADIJA, &[("name_fr", "Khadija Alaoui"), ("phone", ""), ("email", "k@example.org")]);
    let other = registered(amina, &with(&again, &[("somebody_else", "on")])).await;
    (one, other)
}

/// Both were in one session, each with marks; the second in another one as well.
pub async fn sessions(app: &TestApp, one: &str, other: &str) {
    let (one, other): (Uuid, Uuid) = (one.parse().unwrap(), other.parse().unwrap());
    let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let mut tx = app.server.db.write().await.unwrap();
    for event in [first, second] {
        let insert = sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
             values ($1, 'session', 'دورة تبانت', 'Session de Tabant', '05.081.03.09', $2, $2, $3)",
            event,
            chrono::NaiveDate::from_ymd_opt(2026, 7, 14).unwrap(),
            app.server.now(),
        );
        tx.run(insert).await.unwrap();
        let session =
            sql!("insert into training_sessions (event, state) values ($1, 'open')", event);
        tx.run(session).await.unwrap();
        for no in 1..=2_i64 {
            let half = if no == 1 { "morning" } else { "afternoon" };
            let insert = sql!(
                "insert into half_days (event, no, held_on, half) values ($1, $2, $3, $4)",
                event,
                no,
                chrono::NaiveDate::from_ymd_opt(2026, 7, 14).unwrap(),
                half,
            );
            tx.run(insert).await.unwrap();
        }
    }
    for (n, event, person) in [(11, first, one), (12, first, other), (13, second, other)] {
        let insert = sql!(
            "insert into registrations
                    (id, event, person, capacity, sort_ar, sort_fr, registered_at)
             values ($1, $2, $3, 'participant', $4, $4, $5)",
            Uuid::from_u128(n),
            event,
            person,
            vec![1_u8, 2],
            app.server.now(),
        );
        tx.run(insert).await.unwrap();
    }
    for (n, half, mark) in
        [(11, 1, "absent"), (12, 1, "present"), (12, 2, "late"), (13, 1, "present")]
    {
        let insert = sql!(
            "insert into attendance (registration, half_day, mark, marked_at)
             values ($1, $2, $3, $4)",
            Uuid::from_u128(n),
            i64::from(half),
            mark,
            app.server.now(),
        );
        tx.run(insert).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// Every registration, mark, membership and audience with whose it is.
pub async fn everything(app: &TestApp) -> Vec<String> {
    let tx = app.server.db.read().await.unwrap();
    let mut all = Vec::new();
    for query in [
        sql!("select p.name_fr || coalesce(p.phone, '') || coalesce(p.email, '') from people p"),
        sql!(
            "select 'in ' || cast(r.id as text) || p.name_fr
               from registrations r join people p on p.id = r.person"
        ),
        sql!("select 'mark ' || cast(registration as text) || mark from attendance"),
        sql!(
            "select 'member ' || p.name_fr || m.role
               from memberships m join people p on p.id = m.person"
        ),
        sql!(
            "select 'audience ' || p.name_fr || m.audience
               from person_audiences m join people p on p.id = m.person"
        ),
    ] {
        let some: Vec<String> = tx.column(query).await.unwrap();
        all.extend(some);
    }
    all.sort();
    all
}

#[tokio::test]
async fn two_records_of_one_person_become_one() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (one, other) = twins(&amina).await;
        sessions(app, &one, &other).await;
        let page = amina.get(&format!("/people/{one}")).await;
        page.is(200).has(&format!("/people/{one}/merging?with={other}"));
        page.has(
            &app.server
                .words
                .get(kit_lang::Lang::Ar, crate::foundation::people::reason_key(Reason::SameArabic)),
        );
        let page = amina.get(&format!("/people/{one}/merging?with={other}")).await;
        page.is(200).has("Khadija Alaoui").has("k@example.org").has("06 61 23 45 67");
        amina.get(&format!("/people/{one}/merging")).await.is(200).has(&other);

        let fields = [
            ("other", &*other),
            ("version", "1"),
            ("other_version", "1"),
            ("birth_year", "there"),
            ("email", "here"),
        ];
        amina.post(&format!("/people/{one}/merging"), &fields).await.is(303);
        let gone = amina.get(&format!("/people/{other}")).await;
        assert_eq!(gone.is(303).location(), format!("/people/{one}"));
        let page = amina.get(&format!("/people/{one}")).await;
        page.is(200).has("1984").has("khadija@association.example").has("/unmerging/");
        // Two sessions; the first was attended under both records, and present wins over absent.
        page.has("دورتان").has("2 من 2").has("1 من 2");
        amina.get("/people?q=khadija").await.has(&one).lacks(&other);
        assert_eq!(app.journal(&one).await.last().unwrap(), "person.merge by Amina");
        let page = amina.post(&format!("/people/{one}/merging"), &fields).await;
        page.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_record_that_changed_while_the_two_were_compared_is_not_merged() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (one, other) = twins(&amina).await;
        let edited =
            with(KHADIJA, &[("version", "1"), ("email", "new@example.org"), ("phone", "")]);
        let edited = with(&edited, &[("name_fr", "Khadija Alaoui")]);
        amina.post(&format!("/people/{other}"), &edited).await.is(303);
        let fields =
            [("other", &*other), ("version", "1"), ("other_version", "1"), ("email", "there")];
        let page = amina.post(&format!("/people/{one}/merging"), &fields).await;
        page.is(409).has("new@example.org").has("value=\"there\" checked");
        assert_eq!(app.done(crate::foundation::people::MERGE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn nobody_merges_whom_they_may_not_edit() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (one, other) = twins(&amina).await;
        let fields = [("other", &*other), ("version", "1"), ("other_version", "1")];
        let at = format!("/people/{one}/merging");
        app.browser("driss").await.get(&at).await.is(404);
        app.browser("driss").await.post(&at, &fields).await.is(404);
        app.browser("karim").await.get(&at).await.is(403);
        app.browser("karim").await.post(&at, &fields).await.is(403);
        // Nor with somebody of another province.
        let salma = app.browser("salma").await;
        let far = with(KHADIJA, &[("place", "07.427.01.01"), ("somebody_else", "on")]);
        let far = registered(&salma, &far).await;
        let fields = [("other", &*far), ("version", "1"), ("other_version", "1")];
        amina.post(&at, &fields).await.is(404);
        let itself = [("other", &*one), ("version", "1"), ("other_version", "1")];
        amina.post(&at, &itself).await.is(404);
    })
    .await;
}
