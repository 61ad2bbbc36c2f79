//! By the journal: what was done elsewhere is in no line, no filter, no count and no export of it.

use super::{NOBODY, OUTSIDE, THERE};
use crate::{
    foundation::accounts::Role,
    testing::{Things, on_both_engines, signed_in},
};

#[tokio::test]
async fn the_journal_of_elsewhere_is_that_of_things_that_never_were() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let stranger = signed_in(app, Role::Administrator, OUTSIDE).await;
        for (kind, first) in [("person", "people"), ("session", "sessions"), ("plan", "plans")] {
            let id = things.part(first, "id").unwrap();
            for rest in ["", "&reads=yes", "&format=csv"] {
                let of = |id: &str| format!("/journal?kind={kind}&subject={id}{rest}");
                let (there, never) =
                    (stranger.get(&of(&id)).await, stranger.get(&of(NOBODY)).await);
                assert_eq!(there.text().replace(&id, ""), never.text().replace(NOBODY, ""));
            }
        }
        for query in ["actor=Salma", "place=05.081", "verb=person.register", "q=Tabantia"] {
            let page = stranger.get(&format!("/journal?{query}&format=csv")).await;
            page.is(200).lacks(THERE);
            assert_eq!(page.text().lines().count(), 1, "{query}: {}", page.text());
        }
        things.no_job_is_left(app).await;
    })
    .await;
}
