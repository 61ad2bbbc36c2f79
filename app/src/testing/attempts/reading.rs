//! By writing down what was read: a page that notes its reading takes no second connection while it holds one.

use super::Things;
use crate::testing::on_both_engines;

#[tokio::test]
async fn as_many_readers_as_there_are_connections_wait_for_nobody() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let person = format!("/people/{}", things.part("people", "id").unwrap());
        let mut browsers = Vec::new();
        for (no, role) in crate::foundation::accounts::Role::granted().enumerate() {
            if role.may(crate::foundation::people::READ) && no < 40 {
                browsers.push(super::signed_in(app, role, "05.081").await);
            }
        }
        // Each reader opens the file at the same moment, several times over; each of them is noted once.
        let opened = browsers.iter().flat_map(|browser| [browser; 4]);
        let pages = futures_util::future::join_all(opened.map(|browser| browser.get(&person)));
        let pages = tokio::time::timeout(std::time::Duration::from_secs(60), pages).await;
        pages.unwrap().iter().for_each(|page| {
            page.is(200);
        });
        let salma = app.browser("salma").await;
        let kind = "/journal?reads=yes&kind=person&format=csv";
        let noted = salma.get(kind).await.text().lines().count() - 1;
        assert!(noted >= browsers.len(), "{noted}");
        things.no_job_is_left(app).await;
    })
    .await;
}
