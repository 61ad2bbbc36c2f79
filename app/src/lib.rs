//! Qurb: the workbench of a participatory local-development programme.
//!
//! The modules stand in the order in which a request meets them: a command or an address comes in (`cli`, `app`),
//! reaches what people do (`features`), which stands on what all of them share (`foundation`), and goes out through the
//! frame (`layout`).

pub mod cli;
pub mod app;
pub mod features;
pub mod foundation;
pub mod layout;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
