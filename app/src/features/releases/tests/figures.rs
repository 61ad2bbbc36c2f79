use super::{RELEASE, approved, step};
use crate::{features::outlets::tests::with, testing::on_both_engines};

const TARGET: [(&str, &str); 3] =
    [("place", "05.081"), ("year", "2026"), ("as_written", "أزيد من 18 000")];

const CHOSEN: [(&str, &str); 4] = [
    ("figures", "sessions"),
    ("figures", "persons"),
    ("figures", "target"),
    ("background_ar", "انطلق البرنامج سنة 2005."),
];

#[tokio::test]
async fn a_press_file_keeps_the_figures_of_the_day_on_which_it_was_approved() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        nadia.post("/targets", &TARGET).await.is(303);
        let id = approved((&amina, &nadia), &CHOSEN).await;
        let public = format!("/press/{id}");
        let page = app.get(&public).await;
        page.is(200).has("ملف صحفي").has("الدورات المنجزة").has("المستفيدون المستهدفون");
        page.has("<bdi>أزيد من 18").has("22 نونبر 2026").has("انطلق البرنامج").lacks("النساء منهم");
        app.pass(chrono::Duration::days(2));
        let tx = app.server.db.read().await.unwrap();
        let target: Option<uuid::Uuid> =
            kit_db::Reads::value(&tx, kit_db::sql!("select id from targets")).await.unwrap();
        drop(tx);
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let other = [("as_written", "25 000"), ("version", "1")];
        nadia.post(&format!("/targets/{}", target.unwrap()), &other).await.is(303);
        app.get(&public).await.has("<bdi>أزيد من 18").has("22 نونبر 2026").lacks("<bdi>25");
        // The page of the office shows what a correction would take.
        amina.get(&format!("/releases/{id}")).await.has("<bdi>25").has("24 نونبر 2026");
        for lang in ["ar", "fr"] {
            assert!(app.get(&format!("{public}/{lang}.pdf")).await.bytes.starts_with(b"%PDF"));
        }
    })
    .await;
}

#[tokio::test]
async fn three_persons_are_hidden_from_everybody_though_amina_may_see_them() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let draft = [
            ("title_ar", "دورة"),
            ("title_fr", "Session"),
            ("place", "05.081.03.09"),
            ("starts_on", "2026-07-14"),
            ("ends_on", "2026-07-14"),
            ("certificate_percent", "50"),
        ];
        let session = amina.post("/sessions", &draft).await.is(303).made().to_owned();
        for name in ["Tuda", "Itto", "Zahra"] {
            let person = [
                ("name_fr", name),
                ("sex", "f"),
                ("place", "05.081.03.09"),
                ("somebody_else", "on"),
            ];
            let person = amina.post("/people", &person).await.is(303).made().to_owned();
            let enrolled = [("person", person.as_str()), ("capacity", "participant")];
            amina.post(&format!("/sessions/{session}/people"), &enrolled).await.is(303);
        }
        amina.post(&format!("/sessions/{session}/openings"), &[]).await.is(303);
        let marks = format!("/sessions/{session}/attendance");
        for column in ["1", "2"] {
            amina.post(&marks, &[("column", column)]).await.is(303);
        }
        amina.get("/reports/training?place=05.081&year=2026").await.is(200);
        let women = [("figures", "sessions"), ("figures", "persons"), ("figures", "women")];
        let id = approved((&amina, &nadia), &women).await;
        let page = app.get(&format!("/press/{id}")).await;
        page.is(200).has("<bdi>1</bdi>").has("<bdi>*</bdi>").lacks("<bdi>3</bdi>");
        page.has("أقل من خمسة");
        amina.get(&format!("/releases/{id}")).await.has("<bdi>*</bdi>").lacks("<bdi>3</bdi>");
        // Nor does the form tell it.
        let why = [("why", "؟"), ("version", "3")];
        amina.post(&format!("/releases/{id}/correction"), &why).await.is(303);
        amina.get(&format!("/releases/{id}/edit")).await.is(200).has("<small>*</small>");
        let other = with(&RELEASE, &[("version", "4")]);
        amina.post(&format!("/releases/{id}"), &other).await.is(303);
        assert_eq!(step(&amina, &id, "submission", "5").await, 303);
    })
    .await;
}
