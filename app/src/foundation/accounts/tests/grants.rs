//! Nobody gives what they have not, and what is given can be taken.

use super::{account, invite};
use crate::{
    foundation::accounts::permissions::{DISABLE, ENABLE, GRANT, WITHDRAW},
    testing::on_both_engines,
};
use chrono::Duration;

#[tokio::test]
async fn a_coordinator_gives_and_takes_what_she_has_where_she_has_it() {
    on_both_engines(async |app| {
        let (nadia, karim) = (app.browser("nadia").await, app.browser("karim").await);
        let id = account(app, "karim").await;
        let page = format!("/accounts/{id}");
        karim.get("/people/new").await.is(403);
        let given = [
            ("role", "field_agent"),
            ("place", "05.081"),
            ("from_on", "2026-11-22"),
            ("to_on", "2026-11-24"),
        ];
        nadia.post(&format!("{page}/grants"), &given).await.is(303);
        nadia.get(&page).await.is(200).has("عون ميداني").has("أسنده").has("Nadia");
        karim.get("/people/new").await.is(200);
        app.pass(Duration::days(2));
        let karim = app.browser("karim").await;
        karim.get("/people/new").await.is(200);
        app.pass(Duration::days(1));
        // It ends by itself.
        let (nadia, karim) = (app.browser("nadia").await, app.browser("karim").await);
        karim.get("/people/new").await.is(403);
        nadia.get(&page).await.has("انتهى");
        let past = [("role", "field_agent"), ("place", "05.081"), ("to_on", "2026-11-24")];
        nadia.post(&format!("{page}/grants"), &past).await.is(422);
        let forever = [("role", "field_agent"), ("place", "05.081")];
        nadia.post(&format!("{page}/grants"), &forever).await.is(303);
        let text = nadia.get(&page).await.text();
        let withdrawal = text.split("href=\"").find(|rest| rest.contains("/withdrawal")).unwrap();
        let withdrawal = withdrawal.split('"').next().unwrap();
        nadia.get(withdrawal).await.is(200);
        nadia.post(withdrawal, &[]).await.is(303);
        karim.get("/people/new").await.is(403);
        nadia.post(withdrawal, &[]).await.is(409);
        assert_eq!(app.done(WITHDRAW).await, 1);
        assert_eq!(app.done(GRANT).await, 7);
        let told = app.journal(&id).await;
        assert_eq!(told[told.len() - 1], "account.withdraw by Nadia");
    })
    .await;
}

#[tokio::test]
async fn nobody_gives_what_they_have_not_and_nobody_rules_above_themselves() {
    on_both_engines(async |app| {
        let (nadia, salma) = (app.browser("nadia").await, app.browser("salma").await);
        let karim = format!("/accounts/{}", account(app, "karim").await);
        for (role, place) in [
            ("administrator", "05.081"),
            ("reader", "07.427"),
            ("reader", "MA"),
            ("visitor", "05.081"),
        ] {
            let fields = [("role", role), ("place", place)];
            nadia.post(&format!("{karim}/grants"), &fields).await.is(422);
        }
        // Driss of Rehamna and Salma of the nation are not of her region: they do not exist for her.
        for other in ["driss", "salma"] {
            let page = format!("/accounts/{}", account(app, other).await);
            nadia.get(&page).await.is(404);
            nadia.post(&format!("{page}/codes"), &[]).await.is(404);
            nadia.post(&format!("{page}/disabling"), &[]).await.is(404);
        }
        nadia.get("/accounts").await.has("Amina").has("Karim").lacks("Driss").lacks("Salma");
        nadia.get("/accounts?format=csv").await.has("Amina").lacks("Driss");
        // Once Salma has a role in Azilal she is seen, and still not ruled: her code would open the whole nation.
        let id = account(app, "salma").await;
        let page = format!("/accounts/{id}");
        salma
            .post(&format!("{page}/grants"), &[("role", "reader"), ("place", "05.081")])
            .await
            .is(303);
        nadia.get(&page).await.is(200).lacks(&format!("{page}/codes")).lacks("administrator");
        nadia.post(&format!("{page}/codes"), &[]).await.is(403);
        nadia.post(&format!("{page}/disabling"), &[]).await.is(403);
        // Amina and Karim keep no accounts.
        for login in ["amina", "karim"] {
            let browser = app.browser(login).await;
            browser.get("/accounts").await.is(403);
            browser.get(&karim).await.is(403);
            browser
                .post(&format!("{karim}/grants"), &[("role", "reader"), ("place", "05.081")])
                .await
                .is(403);
            browser.get("/").await.lacks("href=\"/accounts\"");
        }
        nadia.get("/").await.has("href=\"/accounts\"");
    })
    .await;
}

#[tokio::test]
async fn an_account_is_closed_and_opened_again_and_nobody_closes_their_own() {
    on_both_engines(async |app| {
        let (nadia, amina) = (app.browser("nadia").await, app.browser("amina").await);
        let page = format!("/accounts/{}", account(app, "amina").await);
        nadia.get(&format!("{page}/disabling")).await.is(200);
        nadia.post(&format!("{page}/disabling"), &[]).await.is(303);
        nadia.post(&format!("{page}/disabling"), &[]).await.is(409);
        assert!(amina.get("/").await.location().starts_with("/sign-in"));
        nadia.get("/accounts?state=disabled").await.has("Amina");
        nadia.post(&format!("{page}/enabling"), &[]).await.is(303);
        nadia.post(&format!("{page}/enabling"), &[]).await.is(409);
        app.browser("amina").await.get("/").await.is(200);
        let own = format!("/accounts/{}", account(app, "nadia").await);
        nadia.post(&format!("{own}/disabling"), &[]).await.is(409);
        assert_eq!((app.done(DISABLE).await, app.done(ENABLE).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_sorted() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        invite(&nadia, "zahra@tabant.example", "field_agent", "05.081").await;
        nadia.get("/accounts?q=tabant").await.has("zahra@tabant.example").lacks("Amina");
        nadia.get("/accounts?role=reader").await.has("Karim").lacks("Amina");
        nadia.get("/accounts?role=press").await.has("لا نتيجة");
        let sheet = nadia.get("/accounts?format=csv&sort=-name").await.text();
        assert!(sheet.find("Nadia") < sheet.find("Amina"));
    })
    .await;
}
