//! What people do with audiences, one file per verb.
mod add;
mod guard;
mod rename;
mod restore;
mod retire;
pub use add::{NewAudience, add};
pub use guard::guard;
pub use rename::rename;
pub use restore::restore;
pub use retire::retire;
