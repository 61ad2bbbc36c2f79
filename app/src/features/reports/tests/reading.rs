//! Reports are read: as a page, as paper, as a workbook, down to the people, each by who may.

use super::year::{Registration, TABANT, Year, day};
use crate::testing::on_both_engines;

const AZILAL: &str = "/reports/training?place=05.081&year=2011";

#[tokio::test]
async fn an_officer_opens_the_report_of_her_province_at_its_latest_year() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let amina = app.browser("amina").await;
        let page = amina.get("/reports/training").await;
        page.is(200).has("إقليم أزيلال").has("كيف تُقرأ هذه الأرقام");
        page.has("/reports/training/people?place=05.081&amp;year=2011&amp;present=yes&amp;sex=f");
        page.has("/sessions/").has("<svg").has("تبانت");
        // She works for the province: neither the region nor the nation is hers to read.
        page.lacks("value=\"05\"").lacks("value=\"MA\"");
        amina.get("/reports/training?place=05&year=2011").await.is(404);
        amina.post("/language/fr", &[("back", "/")]).await.is(303);
        amina.get(AZILAL).await.is(200).has("Province d’Azilal").has("Par commune de résidence");
    })
    .await;
}

#[tokio::test]
async fn a_place_outside_the_scope_does_not_exist() {
    on_both_engines(async |app| {
        let driss = app.browser("driss").await;
        for path in ["", ".pdf", ".xlsx", "/people", "/participations", "/sessions"] {
            let path = format!("/reports/training{path}?place=05.081&year=2011");
            driss.get(&path).await.is(404);
        }
        let karim = app.browser("karim").await;
        karim.get(AZILAL).await.is(200);
        assert_eq!(app.get(AZILAL).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_region_sees_its_places_side_by_side() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let nadia = app.browser("nadia").await;
        let page = nadia.get("/reports/training?place=05&year=2011").await;
        page.is(200).has("المجالات جنبا إلى جنب").has("لا يساوي مجموعُ الأشخاص ما فوقه");
        page.has("/reports/training?place=05.081&#38;year=2011").has("حسب إقليم الإقامة");
    })
    .await;
}

#[tokio::test]
async fn the_people_behind_a_figure_can_be_searched_and_exported() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let amina = app.browser("amina").await;
        let people = "/reports/training/people?place=05.081&year=2011";
        amina.get(people).await.is(200).has("/people/").has("يطو أوشن");
        let found = amina.get(&format!("{people}&q=%D8%A3%D9%88%D8%B4%D9%86")).await;
        found.is(200).has("يطو أوشن");
        amina.get(&format!("{people}&q=nobody")).await.is(200).has("لا نتيجة لهذا البحث");
        let sheet = amina.get(&format!("{people}&sex=f&format=xlsx")).await;
        sheet.is(200);
        assert!(sheet.bytes.starts_with(b"PK"));
        amina.get(&format!("{people}&age=elsewhere&month=77&kind=%3Cb%3E")).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn page_paper_and_workbook_are_one_document() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let amina = app.browser("amina").await;
        let paper = amina.get("/reports/training.pdf?place=05.081&year=2011").await;
        paper.is(200);
        assert!(paper.bytes.starts_with(b"%PDF"));
        let book = amina.get("/reports/training.xlsx?place=05.081&year=2011").await;
        book.is(200);
        let book = kit_sheets::read(&book.bytes, &kit_sheets::Limits::default()).unwrap();
        let text: String = book.sheets[0]
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .map(|cell| cell.as_text() + "\n")
            .collect();
        let report = {
            let cx = app.cx("amina").await;
            super::super::training(&cx, &cx.read().await.unwrap(), "05.081", 2011).await.unwrap()
        };
        assert!(text.contains(&format!("أشخاص استفادوا\n{}\n", report.whole.people)), "{text}");
        amina.get(AZILAL).await.has(&format!(">{}</a>", report.whole.people));
    })
    .await;
}

#[tokio::test]
async fn a_year_without_sessions_says_so_in_every_format() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let of = |end: &str| format!("/reports/training{end}?place=05.081&year=1999");
        amina.get(&of("")).await.is(200).has("لا دورة في هذه السنة");
        amina.get(&of(".pdf")).await.is(200);
        amina.get(&of(".xlsx")).await.is(200);
        amina.get(&of("/people")).await.is(200).has("لا نتيجة لهذا البحث");
    })
    .await;
}

#[tokio::test]
async fn sessions_without_marks_are_named() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let salma = app.browser("salma").await;
        let page = salma.get("/reports/training?place=MA&year=2011").await;
        page.is(200).has("marked=no").has("لم يُسجل أي حضور في");
    })
    .await;
}

#[tokio::test]
async fn the_year_is_held_against_its_target_in_the_words_of_the_plan() {
    on_both_engines(async |app| {
        Year::by_chance(app).await;
        let nadia = app.browser("nadia").await;
        nadia.get(AZILAL).await.is(200).lacks("المنجز مقارنة بالهدف");
        let target = [("place", "05.081"), ("year", "2011"), ("as_written", ">18 000")];
        nadia.post("/targets", &target).await.is(303);
        let reached = {
            let cx = app.cx("nadia").await;
            let tx = cx.read().await.unwrap();
            super::super::training(&cx, &tx, "05.081", 2011).await.unwrap().whole.people
        };
        let lacks = kit_lang::number(kit_lang::Lang::Ar, 18_000 - reached);
        let page = nadia.get(AZILAL).await;
        page.is(200).has("المنجز مقارنة بالهدف").has("18\u{202F}000</bdi>");
        page.has(&format!("وبقي {lacks} لبلوغه"));
        nadia.get("/reports/training.pdf?place=05.081&year=2011").await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_year_in_which_nobody_was_marked_is_unknown_beside_the_others_and_no_zero() {
    on_both_engines(async |app| {
        let (mut year, now) = (Year::default(), app.server.now());
        let mut tx = app.server.db.write().await.unwrap();
        year.person(&mut tx, 0, (Some("f"), None, TABANT), now).await;
        // Of 2011 there is a list and no mark; of 2012 everybody is marked absent.
        for (session, (of, state)) in [(2011, "planned"), (2012, "closed")].into_iter().enumerate()
        {
            year.session(&mut tx, (TABANT, day(of, 3, 14), state), 4, now).await;
            let one = Registration {
                person: 0,
                session,
                capacity: "participant",
                organisation: None,
                present: 0,
                certified: false,
            };
            year.register(&mut tx, one, now).await;
        }
        tx.commit().await.unwrap();
        let nadia = app.browser("nadia").await;
        for of in ["2011", "2012"] {
            let target = [("place", "05.081"), ("year", of), ("as_written", "100")];
            nadia.post("/targets", &target).await.is(303);
        }
        let file = nadia.get("/targets/years?place=05.081&format=csv").await;
        file.is(200).has("2011;2011;100;100;;;;;;;\r\n").has("2012;2012;100;100;;;;;0;;\r\n");
    })
    .await;
}
