//! By exporting: a sheet has the same rows whether something is there elsewhere or not, in every format.

use super::{THERE, for_each_stranger, lists, same};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_sheet_holds_no_row_of_elsewhere() {
    on_both_engines(async |app| {
        for_each_stranger(app, async |role, stranger, _| {
            for route in lists(role) {
                same(stranger, |word| format!("{}?format=csv&q={word}", route.path)).await;
                let whole = stranger.get(&format!("{}?format=csv", route.path)).await.text();
                assert!(!whole.contains(THERE), "{} as {role:?}: {whole}", route.path);
            }
        })
        .await;
    })
    .await;
}
