//! U+0000, which no keyboard writes and PostgreSQL does not keep: refused at the door, never an error inside.

use super::on_both_engines;
use crate::app;

#[tokio::test]
async fn an_address_with_the_letter_that_is_none_leads_nowhere() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for route in app::routes().iter().filter(|route| route.method == "GET") {
            let part = |part: &'static str| if part.starts_with('{') { "%00" } else { part };
            let path = route.path.split('/').map(part).collect::<Vec<_>>().join("/");
            let answer = amina.get(&format!("{path}?q=%00&place=05%00")).await;
            assert!([403, 404].contains(&answer.status), "{path}: {}", answer.status);
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_with_the_letter_that_is_none_is_not_read() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        visitor.post("/sign-in", &[("login", "a\0b"), ("password", "x")]).await.is(400);
        visitor.post("/forgotten", &[("login", "a\0b")]).await.is(400);
        let amina = app.browser("amina").await;
        amina.post("/people", &[("name_fr", "Fatima\0")]).await.is(400);
        amina.post("/people", &[("name_fr", "Fatima"), ("a\0", "")]).await.is(400);
        let sheet = ("liste.csv", b"nom\nFatima\n".as_slice());
        amina.upload("/people/imports", &[("note", "\0")], sheet).await.is(400);
    })
    .await;
}
