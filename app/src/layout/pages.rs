//! Pages that belong to no strand: something went wrong, and "do you really want this".
use super::Frame;
use askama::Template;

/// A page that says what went wrong and what one can do now. The texts are `error-<kind>-title` and `error-<kind>-text`.
#[derive(Template)]
#[template(path = "layout/templates/error.html")]
pub struct ErrorPage {
    pub frame: Frame,
    /// `not-found`, `denied`, `conflict`, `busy`, `too-large`, `expired` or `internal`.
    pub kind: &'static str,
    /// A more precise sentence, when there is one.
    pub why: Option<String>,
    /// What to tell to whoever helps; `None` when there is nothing to look up.
    pub reference: Option<String>,
}

impl ErrorPage {
    #[must_use]
    pub fn title(&self) -> String {
        self.frame.t(&format!("error-{}-title", self.kind)).into_owned()
    }

    #[must_use]
    pub fn text(&self) -> String {
        self.frame.t(&format!("error-{}-text", self.kind)).into_owned()
    }

    /// The page as its reader sees it: whoever is signed in keeps the menu and the search, and goes on from here.
    pub fn show(self) -> askama::Result<String> {
        if self.frame.actor.is_none() {
            return self.render();
        }
        let (title, text) = (self.title(), self.text());
        let Self { frame, kind, why, reference } = self;
        InsidePage { frame, kind, why, reference, title, text }.render()
    }
}

/// The same within the frame.
#[derive(Template)]
#[template(path = "layout/templates/error_inside.html")]
struct InsidePage {
    frame: Frame,
    kind: &'static str,
    why: Option<String>,
    reference: Option<String>,
    title: String,
    text: String,
}

impl InsidePage {
    fn title(&self) -> &str {
        &self.title
    }

    fn text(&self) -> &str {
        &self.text
    }
}

/// The question before a step that cannot be taken back, for browsers without scripts and for addresses opened directly.
#[derive(Template)]
#[template(path = "layout/templates/confirm.html")]
pub struct ConfirmPage {
    pub frame: Frame,
    /// The question, with the thing named in it.
    pub title: String,
    /// What will happen.
    pub text: String,
    /// Where the form is sent.
    pub action: String,
    /// The word on the button.
    pub verb: String,
    /// Where "no" leads.
    pub back: String,
    pub danger: bool,
    /// What the form sends along.
    pub fields: Vec<(String, String)>,
}
