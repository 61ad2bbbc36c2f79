use super::{KHADIJA, registered};
use crate::testing::{TestApp, on_both_engines};
use kit_db::sql;

async fn three(app: &TestApp) -> [String; 3] {
    let amina = app.browser("amina").await;
    let mohamed = [
        ("name_ar", "محمد أوبلا"),
        ("name_fr", "Mohamed Oubella"),
        ("sex", "m"),
        ("birth_year", "1971"),
        ("place", "05.081.01.03"),
    ];
    let zineb = [("name_ar", "زينب الحنصالي"), ("sex", "f"), ("place", "05.081.03.13")];
    [
        registered(&amina, KHADIJA).await,
        registered(&amina, &mohamed).await,
        registered(&amina, &zineb).await,
    ]
}

#[tokio::test]
async fn the_list_is_searched_in_both_scripts_filtered_and_sorted() {
    on_both_engines(async |app| {
        let [khadija, mohamed, zineb] = three(app).await;
        let amina = app.browser("amina").await;
        for q in ["خديجة", "khadija", "alaoui", "kha"] {
            let page = amina.get(&format!("/people?q={q}")).await;
            page.is(200).has(&khadija).lacks(&mohamed);
        }
        amina.get("/people?sex=m").await.has(&mohamed).lacks(&khadija);
        amina.get("/people?place=05.081.03.13").await.has(&zineb).lacks(&mohamed);
        amina.get("/people?q=xyz").await.has("لا نتيجة لهذا البحث");
        for (sort, order) in [
            ("name", [&khadija, &zineb, &mohamed]),
            ("-name", [&mohamed, &zineb, &khadija]),
            ("birth_year", [&zineb, &mohamed, &khadija]),
            ("-birth_year", [&khadija, &mohamed, &zineb]),
        ] {
            let text = amina.get(&format!("/people?sort={sort}")).await.text();
            let at = order.map(|id| text.find(&format!("/people/{id}")).unwrap());
            assert!(at.is_sorted(), "{sort}");
        }
        app.browser("driss").await.get("/people").await.lacks(&khadija);
    })
    .await;
}

#[tokio::test]
async fn what_is_seen_is_exported() {
    on_both_engines(async |app| {
        three(app).await;
        let amina = app.browser("amina").await;
        let csv = amina.get("/people?sex=f&format=csv").await;
        csv.is(200).has("خديجة العلوي;Khadija El Alaoui;أنثى;1984;تبانت;;06 61 23 45 67");
        csv.has("زينب الحنصالي").lacks("Oubella");
        let xlsx = amina.get("/people?format=xlsx").await;
        xlsx.is(200);
        let book = kit_sheets::read(&xlsx.bytes, &kit_sheets::Limits::default()).unwrap();
        assert_eq!(book.sheets[0].rows.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn the_page_of_a_person_tells_the_sessions_and_their_half_days() {
    on_both_engines(async |app| {
        let [khadija, ..] = three(app).await;
        let (event, registration) = (uuid::Uuid::now_v7(), uuid::Uuid::now_v7());
        let person: uuid::Uuid = khadija.parse().unwrap();
        let (now, day) = (app.server.now(), chrono::NaiveDate::from_ymd_opt(2026, 7, 14).unwrap());
        let mut tx = app.server.db.write().await.unwrap();
        tx.run(sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
             values ($1, 'session', 'إعداد المشاريع الصغرى', '', '05.081.03.09', $2, $2, $3)",
            event,
            day,
            now,
        ))
        .await
        .unwrap();
        tx.run(sql!("insert into training_sessions (event, state) values ($1, 'open')", event))
            .await
            .unwrap();
        for (no, half) in [(1_i64, "morning"), (2, "afternoon")] {
            tx.run(sql!(
                "insert into half_days (event, no, held_on, half) values ($1, $2, $3, $4)",
                event,
                no,
                day,
                half,
            ))
            .await
            .unwrap();
        }
        tx.run(sql!(
            "insert into registrations
                    (id, event, person, capacity, sex, sort_ar, sort_fr, registered_at)
             select $1, $2, id, 'participant', sex, sort_ar, sort_fr, $4 from people where id = $3",
            registration,
            event,
            person,
            now,
        ))
        .await
        .unwrap();
        tx.run(sql!(
            "insert into attendance (registration, half_day, mark, marked_at)
             values ($1, 2, 'late', $2)",
            registration,
            now,
        ))
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let page = amina.get(&format!("/people/{khadija}")).await;
        page.has("إعداد المشاريع الصغرى").has("1 من 2").has(&format!("/sessions/{event}"));
        amina.get("/people?format=csv").await.has("khadija@association.example;1");
    })
    .await;
}
