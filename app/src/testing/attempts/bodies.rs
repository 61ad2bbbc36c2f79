//! By the page that says no: for a thing of elsewhere it is, letter for letter, that of a thing that never was.

use super::{NOBODY, for_each_stranger};
use crate::{app, testing::on_both_engines};

#[tokio::test]
async fn not_found_is_one_page_whatever_is_there() {
    on_both_engines(async |app| {
        for_each_stranger(app, async |role, stranger, things| {
            for route in app::routes().iter().filter(|route| route.method == "GET") {
                let mut parts = route.path.split('/').skip(1);
                let first = parts.next().unwrap_or("");
                if !route.path.contains('{') || !role.may(route.verb) || route.verb.is_public() {
                    continue;
                }
                let fill =
                    |part: &str| match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
                        Some(name) => things.part(first, name).unwrap(),
                        None => part.to_owned(),
                    };
                let there: Vec<String> = route.path.split('/').skip(1).map(fill).collect();
                let ids: Vec<&String> = there.iter().filter(|part| part.len() == 36).collect();
                if ids.is_empty() {
                    continue;
                }
                let path = format!("/{}", there.join("/"));
                let never =
                    ids.iter().fold(path.clone(), |path, id| path.replace(id.as_str(), NOBODY));
                let (one, other) = (stranger.get(&path).await, stranger.get(&never).await);
                assert_eq!((one.status, other.status), (404, 404), "{path} as {role:?}");
                let one = ids.iter().fold(one.text(), |text, id| text.replace(id.as_str(), NOBODY));
                assert_eq!(one, other.text(), "{path} as {role:?}");
            }
        })
        .await;
    })
    .await;
}
