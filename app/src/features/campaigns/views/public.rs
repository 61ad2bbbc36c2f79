use crate::{foundation::Page, layout::Frame};
use askama::Template;

/// Whether whoever reads a letter wants no more.
#[derive(Template)]
#[template(path = "features/campaigns/templates/leave.html")]
pub struct LeavePage {
    pub frame: Frame,
    pub token: String,
    /// The address was not made here.
    pub unknown: bool,
}

impl LeavePage {
    fn action(&self) -> String {
        format!("/unsubscribe/{}", self.token)
    }
}

/// They get no more.
#[derive(Template)]
#[template(path = "features/campaigns/templates/left.html")]
pub struct LeftPage {
    pub frame: Frame,
}

impl Page for LeavePage {
    const NAME: &'static str = "campaigns/leave";

    fn sample(frame: Frame) -> Self {
        Self { frame, token: "A".repeat(43), unknown: false }
    }
}

impl Page for LeftPage {
    const NAME: &'static str = "campaigns/left";

    fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
