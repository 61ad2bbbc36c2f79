//! By searching: every list and every field that completes answers for a word of another province as for no word at all.

use super::{for_each_stranger, lists, same};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_search_does_not_tell_that_it_found_something_elsewhere() {
    on_both_engines(async |app| {
        for_each_stranger(app, async |role, stranger, _| {
            for route in lists(role) {
                for parameter in ["q", "find"] {
                    same(stranger, |word| format!("{}?{parameter}={word}", route.path)).await;
                }
            }
        })
        .await;
    })
    .await;
}
