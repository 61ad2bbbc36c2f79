//! Every figure opens to its records; page, paper and workbook are one document.

use super::{TABANT, year};
use crate::{
    features::{
        reach::{actions::reach, views::write},
        reports::Cell,
    },
    testing::{Browser, TestApp, on_both_engines},
};

const PAGE: &str = "/reach?place=05.081&year=2025";

/// The rows of a list, as its file has them.
async fn rows(browser: &Browser, href: &str) -> usize {
    let file = browser.get(&format!("{href}&format=csv")).await;
    file.is(200);
    file.text().lines().count() - 1
}

async fn figures(app: &TestApp) -> Vec<(Cell, i64)> {
    let cx = app.cx("amina").await;
    let reach = reach(&cx, &cx.read().await.unwrap(), "05.081", 2025).await.unwrap();
    let document = write(&cx.bare_frame(), &reach);
    let cells = document.figures().into_iter().cloned();
    cells.filter_map(|cell| cell.counted().map(|count| (cell, count))).collect()
}

#[tokio::test]
async fn every_figure_opens_to_as_many_records() {
    on_both_engines(async |app| {
        year(app).await;
        let amina = app.browser("amina").await;
        let figures = figures(app).await;
        assert!(figures.len() > 60, "{}", figures.len());
        for (cell, count) in figures {
            let Some(href) = cell.href.filter(|href| href.starts_with("/reach/")) else { continue };
            let rows = i64::try_from(rows(&amina, &href).await).unwrap();
            // Ali is counted and stands in no list.
            let short = count - rows;
            let page = amina.get(&href).await;
            page.is(200);
            assert!(short == 0 || short == 1, "{href}: {count} and {rows}");
            if short == 1 {
                page.has("وأقل من خمسة أشخاص يحصون");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_member_of_a_sensitive_audience_is_never_named() {
    on_both_engines(async |app| {
        year(app).await;
        let amina = app.browser("amina").await;
        for reached in ["yes", "no", "never", ""] {
            let list = format!("/reach/people?place=05.081&year=2025&reached={reached}");
            amina.get(&list).await.is(200).lacks("علي<");
            amina.get(&format!("{list}&audience=holders")).await.is(200).lacks("علي<");
        }
        let page = amina.get(PAGE).await;
        page.is(200).lacks("audience=holders");
    })
    .await;
}

#[tokio::test]
async fn the_missed_are_listed_and_begin_a_segment() {
    on_both_engines(async |app| {
        year(app).await;
        let amina = app.browser("amina").await;
        let list = format!("/reach/people?place=05.081&year=2025&reached=no&home={TABANT}");
        let page = amina.get(&list).await;
        page.is(200).has("خديجة").has("مريم").lacks("فاطمة").lacks("سعيد");
        page.has("/segments/new?within=05.081.03.09&#38;silent=2025-01-01");
        let form = amina.get("/segments/new?within=05.081.03.09&silent=2025-01-01").await;
        form.is(200).has("name=\"r0-a\"").has("value=\"2025-01-01\"");
        let never = amina.get("/reach/people?place=05.081&year=2025&reached=never").await;
        never.is(200).has("خديجة").has("سعيد").lacks("مريم");
        let silent = amina.get("/reach/organisations?place=05.081&year=2025&silent=yes").await;
        silent.is(200).has("جمعية النسيان").lacks("جمعية تبانت");
        // Asked since a day before the campaign of the year before, the same; since the eve of the forum, all.
        let later = "/reach/organisations?place=05.081&year=2025&silent=yes&since=2025-06-01";
        amina.get(later).await.is(200).has("جمعية النسيان").has("جمعية تبانت");
    })
    .await;
}

#[tokio::test]
async fn page_paper_and_workbook_are_one_document() {
    on_both_engines(async |app| {
        year(app).await;
        let amina = app.browser("amina").await;
        amina.get(PAGE).await.is(200).has("من وصله التواصل").has("class=\"num heat-");
        for lang in ["ar", "fr"] {
            amina.post(&format!("/language/{lang}"), &[("back", "/")]).await.is(303);
            let paper = amina.get("/reach.pdf?place=05.081&year=2025").await;
            paper.is(200);
            assert!(paper.bytes.starts_with(b"%PDF"));
        }
        let book = amina.get("/reach.xlsx?place=05.081&year=2025").await;
        book.is(200);
        let book = kit_sheets::read(&book.bytes, &kit_sheets::Limits::default()).unwrap();
        let text: String = book
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.rows)
            .map(|row| row.cells.iter().map(|cell| cell.as_text() + "|").collect::<String>() + "\n")
            .collect();
        assert!(text.contains("Femmes|2|4|"), "{text}");
        assert!(text.contains("Jour de souk|1|1|3|2|150|65|100|"), "{text}");
        assert!(text.contains("Tabant|"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_year_without_anything_says_so_in_every_format() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let of = |end: &str| format!("/reach{end}?place=05.081&year=1999");
        amina.get(&of("")).await.is(200).has("لم يبرمج ولم يرسل");
        amina.get(&of(".pdf")).await.is(200);
        amina.get(&of(".xlsx")).await.is(200);
        amina.get("/reach?place=05.081&year=abc").await.is(200);
        amina.get("/reach/people?place=05.081&year=1&sex=x&milieu=y&home=%27&q=z").await.is(200);
    })
    .await;
}
