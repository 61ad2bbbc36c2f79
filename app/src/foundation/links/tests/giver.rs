//! A link and the right of who gave it.

use super::{TWO, address, give, link_id, registration, session};
use crate::{
    features::training::ANSWER,
    testing::{TestApp, on_both_engines},
};
use kit_db::{Reads, sql, uuid::Uuid};

/// Who gives a link answers for it: it stands as long as they may do themselves what it lets its bearer do.
#[tokio::test]
async fn a_link_falls_with_the_right_of_who_gave_it() {
    on_both_engines(async |app| {
        let (salma, amina) = (app.browser("salma").await, app.browser("amina").await);
        let (id, people) = session(&amina, TWO).await;
        let hasna = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        let door = app.browser("").await;
        door.get(&link).await.is(200);
        // Her account is closed, and open again.
        let account = format!("/accounts/{}", account(app, "amina").await);
        salma.post(&format!("{account}/disabling"), &[]).await.is(303);
        door.get(&link).await.is(410).lacks("Hasna").lacks("Montage");
        door.post(&link, &[("comes", "yes")]).await.is(410);
        salma.post(&format!("{account}/enabling"), &[]).await.is(303);
        door.get(&link).await.is(200);
        // She has another role now, which does not invite.
        let reads = [("role", "reader"), ("place", "05.081")];
        salma.post(&format!("{account}/grants"), &reads).await.is(303);
        let works = grant(app, "training_officer", "05.081").await;
        salma.post(&format!("{account}/grants/{works}/withdrawal"), &[]).await.is(303);
        door.get(&link).await.is(410);
        door.post(&link, &[("comes", "yes")]).await.is(410);
        assert_eq!(app.done(ANSWER).await, 0);
        salma.get(&format!("/links/session/{id}")).await.is(200).has("سقط");
        // Whoever has the right gives it anew, and answers for it from then on.
        let renewal = format!("/links/{}/renewal", link_id(app).await);
        let renewed = address(&salma.post(&renewal, &[]).await);
        door.get(&link).await.is(404);
        door.post(&renewed, &[("comes", "yes")]).await.is(303);
        assert_eq!(app.done(ANSWER).await, 1);
    })
    .await;
}

async fn account(app: &TestApp, login: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let found = crate::foundation::accounts::by_login(&tx, login).await.unwrap().unwrap();
    found.id.to_string()
}

/// Amina's grant of this role.
async fn grant(app: &TestApp, role: &str, place: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let found: Option<Uuid> = tx
        .value(sql!(
            "select id from grants where role = $1 and place = $2 order by id",
            role,
            place
        ))
        .await
        .unwrap();
    found.unwrap().to_string()
}
