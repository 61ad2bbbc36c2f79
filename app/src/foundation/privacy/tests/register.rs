//! The register of processings: it is there on the first day, says what the law asks, and makes the notice of forms.

use crate::{
    foundation::privacy::permissions::{EDIT, REGISTER},
    testing::on_both_engines,
};

const PHOTOS: &[(&str, &str)] = &[
    ("basis", "consent"),
    ("months", "36"),
    ("state", "declared"),
    ("number", "D-W-123/2026"),
    ("numbered_on", "2026-03-12"),
    ("contact", "مكتب الضبط"),
    ("uses", "person"),
    ("name_ar", "صور الأنشطة"),
    ("purpose_ar", "التعريف بالبرنامج"),
    ("name_fr", "Photographies des activités"),
    ("purpose_fr", "Faire connaître le programme"),
];

#[tokio::test]
async fn a_new_installation_has_its_own_processings() {
    on_both_engines(async |app| {
        let karim = app.browser("karim").await;
        let page = karim.get("/processings").await;
        page.is(200).has("سجل الأشخاص والهيئات").has("الحضور في التكوين والشهادات");
        page.lacks("/processings/new");
        karim
            .get("/processings?q=الحاجيات")
            .await
            .is(200)
            .has("/processings/needs")
            .lacks("/processings/people");
        karim.get("/processings?state=declared").await.is(200).lacks("/processings/people");
        let sheet = karim.get("/processings?format=csv").await;
        sheet.is(200).has("سجل الأشخاص والهيئات");
        karim.get("/processings?format=xlsx").await.is(200);
        // Its page holds the notice in three languages.
        let page = karim.get("/processings/people").await;
        page.is(200).has("lang=\"fr\"").has("Register of people and organisations").has("09-08");
        let paper = karim.get("/processings/people/declaration.pdf").await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        karim.get("/processings/nothing").await.is(404);
        karim.get("/processings/new").await.is(403);
        karim.post("/processings", PHOTOS).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn a_processing_is_registered_and_its_notice_stands_on_its_form() {
    on_both_engines(async |app| {
        let (salma, amina) = (app.browser("salma").await, app.browser("amina").await);
        let wrong: Vec<_> = PHOTOS.iter().copied().filter(|(name, _)| *name != "number").collect();
        salma.post("/processings", &wrong).await.is(422).has("صور الأنشطة").has("f-number-error");
        let made = salma.post("/processings", PHOTOS).await;
        made.is(303);
        let code = made.made().to_owned();
        assert_eq!(app.journal(&code).await, ["processing.register by Salma"]);
        assert_eq!(app.done(REGISTER).await, 1);
        let form = amina.get("/people/new").await;
        form.is(200).has("التعريف بالبرنامج").has("D-W-123/2026").has("مكتب الضبط");
    })
    .await;
}

#[tokio::test]
async fn who_saves_second_loses_nothing() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let made = salma.post("/processings", PHOTOS).await;
        let href = made.is(303).location().to_owned();
        salma.get(&format!("{href}/edit")).await.is(200).has("Photographies des activités");
        let first = [PHOTOS, &[("version", "1")]].concat();
        let first: Vec<_> = first
            .into_iter()
            .map(|(n, v)| if n == "months" { (n, "24") } else { (n, v) })
            .collect();
        salma.post(&href, &first).await.is(303);
        let second: Vec<_> = first
            .iter()
            .map(|(n, v)| if *n == "contact" { (*n, "الطابق الثاني") } else { (*n, *v) })
            .collect();
        let late = salma.post(&href, &second).await;
        late.is(409).has("الطابق الثاني").has("مكتب الضبط");
        let code = href.rsplit('/').next().unwrap();
        let lines = app.journal(code).await;
        assert_eq!(lines, ["processing.register by Salma", "processing.edit by Salma"]);
        assert_eq!(app.done(EDIT).await, 1);
        app.browser("amina").await.post(&href, &second).await.is(403);
    })
    .await;
}
