//! What the page of the head shows, and the sheet that proves it.

use super::{Letterhead, sign::Sign};
use crate::{
    foundation::{
        Cx, Form, Page, Paper, Sample,
        journal::{self, Entry},
    },
    layout::{Frame, JournalLine},
};
use askama::Template;
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<LetterheadPage>()]
}

/// The head of a place's papers: its lines, its sign, and the form for another one.
#[derive(Template)]
#[template(path = "foundation/letterhead/templates/letterhead.html")]
pub struct LetterheadPage {
    pub frame: Frame,
    pub form: Form,
    pub name: String,
    /// `/letterheads/05.081`
    pub at: String,
    pub proof: String,
    pub ar: Vec<String>,
    pub fr: Vec<String>,
    /// Where the sign is that papers show, and its size; none when they show the mark.
    pub sign: Option<(String, String)>,
    /// Whether it is of this very place.
    pub own: bool,
    pub may: bool,
    pub journal: Vec<JournalLine>,
}

impl LetterheadPage {
    pub fn new(
        frame: Frame,
        form: Form,
        (place, name): (&str, &str),
        head: &Letterhead,
        (shown, (may, own)): (Option<&Sign>, (bool, bool)),
        entries: &[Entry],
    ) -> Self {
        let at = format!("/letterheads/{place}");
        Self {
            sign: shown.map(|sign| (format!("{at}/sign"), sign.size())),
            journal: entries.iter().map(|entry| journal::line(&frame, entry)).collect(),
            form,
            name: name.to_owned(),
            proof: format!("{at}/proof.pdf"),
            at,
            ar: head.ar.clone(),
            fr: head.fr.clone(),
            own,
            may,
            frame,
        }
    }
}

impl Page for LetterheadPage {
    const NAME: &'static str = "letterhead/letterhead";

    fn sample(frame: Frame) -> Self {
        let head = Letterhead::new(&frame.words, None);
        let size = Sign { kind: "png".into(), bytes: Vec::new(), width: 480, height: 320 };
        let place = ("MA", "Arrondissements de la préfecture d’Aïn Sebaâ – Hay Mohammadi");
        Self::new(frame, Form::default(), place, &head, (Some(&size), (true, true)), &[])
    }
}

const PROOF: &str = include_str!("templates/proof.typ");

/// A sheet with nothing but the head.
pub fn proof(cx: &Cx, head: &Letterhead) -> Paper {
    let title = cx.server.words.format_plain(cx.lang, "letterhead-title", &[]);
    Paper {
        template: PROOF,
        data: serde_json::json!({ "head": head, "title": title }),
        files: Vec::new(),
        title,
        lang: if cx.lang == Lang::En { Lang::Fr } else { cx.lang },
        date: cx.today(),
    }
}
