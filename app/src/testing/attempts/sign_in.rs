//! By the page that says no: it is the same for a login that is not there. That it costs the same work is counted in
//! `accounts/tests/password.rs`.

use crate::{
    foundation::accounts,
    testing::{PASSWORD, TestApp, on_both_engines},
};

/// Karim's account is closed; Hasna is invited and has not come.
async fn closed_and_invited(app: &TestApp) {
    let salma = app.browser("salma").await;
    let karim = {
        let tx = app.server.db.read().await.unwrap();
        accounts::by_login(&tx, "karim").await.unwrap().unwrap().id
    };
    salma.post(&format!("/accounts/{karim}/disabling"), &[]).await.is(303);
    let hasna = [
        ("login", "hasna"),
        ("name", "Hasna"),
        ("lang", "ar"),
        ("role", "reader"),
        ("place", "05.081"),
    ];
    salma.post("/accounts", &hasna).await.is(200);
}

#[tokio::test]
async fn the_page_that_says_no_is_the_same() {
    on_both_engines(async |app| {
        let said = async |login: &str, password: &str| {
            let browser = app.browser("").await;
            let answer =
                browser.post("/sign-in", &[("login", login), ("password", password)]).await;
            (answer.status, answer.text().replace(login, ""))
        };
        closed_and_invited(app).await;
        let wrong = said("amina", "not it").await;
        // Whose account is closed has the right password, and whoever was invited has none yet.
        assert_eq!(wrong, said("karim", PASSWORD).await);
        assert_eq!(wrong, said("karim", "not it").await);
        assert_eq!(wrong, said("hasna", "not it").await);
        assert_eq!(wrong, said("nobody", "not it").await);
        assert_eq!(wrong, said("nobody", PASSWORD).await);
    })
    .await;
}
