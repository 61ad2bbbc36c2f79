//! What people do with links, one file per verb.
mod give;
mod renew;
mod revoke;
mod answer;
pub use answer::{acting, answer};
pub use give::{GivenLink, give};
pub use renew::renew;
pub use revoke::revoke;

use super::Link;
use crate::foundation::journal::Subject;

/// A link as the journal names it: under the thing that it is for.
fn subject(link: &Link) -> Subject<'_> {
    let kind = link.linkable().map_or("event", |one| one.kind);
    Subject { kind, id: link.thing.to_string(), place: &link.place, title: &link.bearer }
}
