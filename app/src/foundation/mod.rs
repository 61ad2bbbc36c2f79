//! What every feature stands on.
//!
//! First the few words all slices share, in the order a request meets them: the `Server` that is running, the `Cx` of one
//! request, the `Verb` it wants to do, its `Route` and `Form`, the `Page` or `Error` that goes out. Then the slices that
//! every feature uses.

pub mod accounts;
pub mod audiences;
pub mod backup;
pub mod cells;
pub mod events;
pub mod jobs;
pub mod journal;
pub mod letterhead;
pub mod links;
pub mod mail;
pub mod organisations;
pub mod people;
pub mod places;
pub mod privacy;
pub mod search;

mod code;
mod cx;
mod error;
mod form;
mod leaf;
mod memory;
mod page;
mod pdf;
pub mod proxy;
mod route;
mod secrets;
mod server;
mod sheet;
mod slice;
pub mod sms;
mod verb;
mod word;

pub use code::Code;
pub use cx::{Actor, Asked, Cx, Grant};
pub use error::{Error, Failure, Reference};
pub use form::{Form, Heed, LARGEST_BODY, Upload};
pub use leaf::{Leaf, lines, printable};
pub use memory::Memory;
pub use page::{Download, Page, Sample, show, unprocessable};
pub use pdf::{Paper, Press};
pub use route::Route;
pub use secrets::SecretsKey;
pub use server::{Clock, Config, Server};
pub use sheet::{Sheet, SheetFormat, workbook};
pub use slice::Slice;
pub(crate) use slice::messages;
pub use sms::Sms;
pub use verb::Verb;
pub(crate) use word::word;

/// The words that every form and every door says, whichever its page.
pub const MESSAGES: &[kit_lang::Source] = messages!();
