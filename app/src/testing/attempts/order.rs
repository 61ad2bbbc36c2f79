//! By sorting: a list sorted by what the reader may not see stands as if nobody had asked.

use super::{Things, signed_in};
use crate::{foundation::accounts::Role, testing::on_both_engines};

/// The rows of a page, without the addresses that carry the question on.
fn rows(page: &str) -> Vec<String> {
    let body = page.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next());
    body.unwrap_or("").split("<tr").map(str::to_owned).collect()
}

#[tokio::test]
async fn figures_that_are_hidden_order_nothing() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let member = signed_in(app, Role::CommitteeMember, "05.081").await;
        let lists = ["/reports/training/sessions", "/reports/training/lines", "/plans", "/events"];
        let hidden = ["people", "persons", "participations", "registrations", "attended", "count"];
        for list in lists {
            let of = |sort: &str| format!("{list}?place=05.081&year=2026&sort={sort}");
            let plain = rows(&member.get(&of("")).await.text());
            for column in hidden {
                for turn in ["", "&dir=desc", "&dir=asc", "&desc=yes"] {
                    let path = format!("{}{turn}", of(column));
                    let sorted = rows(&member.get(&path).await.text());
                    let (mut one, mut other) = (plain.clone(), sorted.clone());
                    if turn.is_empty() {
                        assert_eq!(one, other, "{path}");
                    }
                    one.sort();
                    other.sort();
                    assert_eq!(one, other, "{path}");
                }
            }
        }
        things.no_job_is_left(app).await;
    })
    .await;
}

/// Columns that people may sort by are named in one place of each list; a phone, a mail and a year of birth are in none.
#[tokio::test]
async fn a_reader_sorts_people_by_no_column_that_is_not_shown() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let karim = app.browser("karim").await;
        let plain = rows(&karim.get("/people").await.text());
        for column in
            ["phone", "email", "birth_year", "version", "made_at", "sort_ar; drop table people"]
        {
            let column = column.replace(' ', "%20");
            let sorted = rows(&karim.get(&format!("/people?sort={column}")).await.text());
            assert_eq!(plain, sorted, "{column}");
        }
        things.no_job_is_left(app).await;
    })
    .await;
}
