//! What every page stands in: the frame (menu, search, language, messages), about twenty components, the figures drawn
//! as SVG, and the list with its search, sorting and pages. A page is an askama struct with a `frame: Frame`; it extends
//! `layout/templates/frame.html` (or `public.html` for visitors) and calls the macros of `components.html`. How they look
//! together is told, with examples, in `README.md` beside this file.
//!
//! Read `frame.rs` first, then `form.rs` and `list.rs` (what pages give to the macros), `parts.rs`, `pages.rs`, `charts/`.

mod arguments;
pub mod charts;
mod clash;
mod form;
mod frame;
mod icons;
mod list;
mod pager;
mod pages;
mod parts;
#[cfg(test)]
mod tests;

pub use arguments::{AsArg, AsFigure, AsPlain};
pub use clash::{Both, Clash, ClashView};
pub use form::{Choice, FieldError, Form};
pub use frame::{ActorView, Crumb, Frame, MenuItem, MenuSection, Toast, ToastTone};
pub use list::{Filter, ListQuery, ListSpec};
pub use pager::{Pager, PagerStep};
pub use pages::{ConfirmPage, ErrorPage};
pub use parts::{JournalLine, Notice, Step, StepState, Tab, ThingLine};

use kit_lang::{Lang, Source};

/// The words of the frame and of the components, for the catalogue of the application.
#[must_use]
pub fn sources() -> [Source; 3] {
    [
        Source {
            lang: Lang::Ar,
            file: "layout/messages/ar.ftl",
            text: include_str!("messages/ar.ftl"),
        },
        Source {
            lang: Lang::Fr,
            file: "layout/messages/fr.ftl",
            text: include_str!("messages/fr.ftl"),
        },
        Source {
            lang: Lang::En,
            file: "layout/messages/en.ftl",
            text: include_str!("messages/en.ftl"),
        },
    ]
}
