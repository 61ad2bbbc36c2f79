//! From the figures to the document: the head, the sentences, then the tables.

use super::{persons, planned, ways};
use crate::{
    features::{
        reach::{behind::Ways, figures::Reach, plan::Done},
        reports::{Card, Cell, Document, Figure, Part, Piece, Table, money, place, sentence},
    },
    layout::Frame,
};

/// What every part of the document is written with.
pub struct Writer<'a> {
    pub frame: &'a Frame,
    pub reach: &'a Reach,
    pub ways: Ways,
}

/// The view in the language of the frame.
pub fn write(frame: &Frame, reach: &Reach) -> Document {
    let ways = Ways { place: reach.area.code.clone(), year: reach.year };
    let writer = Writer { frame, reach, ways };
    Document {
        title: frame.t("reach-title").into_owned(),
        subtitle: place(&frame.words, frame.lang, &reach.area),
        year: reach.year.to_string(),
        prepared: frame.t1("report-prepared", "day", frame.date(reach.on)),
        cards: writer.cards(),
        sentences: writer.sentences(),
        aim: None,
        parts: writer.parts(),
        notes: writer.notes(),
        is_empty: reach.is_empty() && reach.veil.as_ref().is_none_or(|veil| veil.whole == Some(0)),
    }
}

impl Writer<'_> {
    /// Whether the reader may see who is behind the figures, and so every figure.
    pub fn is_open(&self) -> bool {
        self.reach.veil.is_none()
    }

    pub fn done(&self) -> Done {
        Done::of(self.reach.actions.iter())
    }

    /// A figure that a veil shows or hides; nothing is behind it for its reader.
    pub fn veiled(&self, figure: Option<i64>) -> Cell {
        match figure {
            Some(figure) => Cell { href: None, ..Cell::count(self.frame, figure, String::new()) },
            None => Cell::hidden(self.frame),
        }
    }

    fn card(&self, key: &str, cell: Cell, note: String, on_paper: bool) -> Card {
        Card { label: self.frame.t(key).into_owned(), cell, note, on_paper }
    }

    fn cards(&self) -> Vec<Card> {
        let (frame, reach, done) = (self.frame, self.reach, self.done());
        let counted = Cell::sum(frame, done.counted, self.ways.actions(&[("done", "yes")]));
        let estimated = Cell::sum(frame, done.estimated, self.ways.actions(&[("done", "yes")]));
        let each = frame.t("reach-each-once").into_owned();
        let apart = || frame.t("reach-never-added").into_owned();
        let counted = self.card("reach-counted", counted, apart(), true);
        let estimated = self.card("reach-estimated", estimated, apart(), true);
        let per_person = done.cost_per_person();
        let priced = Some(self.ways.actions(&[("cost", "yes")])).filter(|_| per_person.is_some());
        let cost = money(frame, per_person, priced);
        let cost =
            self.card("reach-cost-person", cost, frame.t("reach-of-counted").into_owned(), false);
        if let Some(veil) = &reach.veil {
            let reached = self.card("reach-persons", self.veiled(veil.whole), each, true);
            return vec![reached, counted, estimated, cost];
        }
        let whole = reach.whole();
        let reached = Cell::count(frame, whole.reached, self.ways.people("yes", &[]));
        let missed = Cell::count(frame, whole.missed(), self.ways.people("no", &[]));
        let delivered = reach.fated(None, &["delivered"]);
        let delivered = Cell::count(frame, delivered, self.ways.contacts(&[("fate", "delivered")]));
        let known = frame.t1("reach-of-known", "count", whole.known);
        let written = frame.t1("reach-of-written", "count", self.written(None));
        vec![
            self.card("reach-persons", reached, each, true),
            self.card("reach-missed", missed, known, true),
            counted,
            estimated,
            self.card("reach-delivered", delivered, written, false),
            cost,
        ]
    }

    /// Contacts that left, whatever became of them.
    pub fn written(&self, channel: Option<&str>) -> i64 {
        self.reach.fated(channel, &["delivered", "returned", "refused", "uncertain"])
    }

    fn sentences(&self) -> Vec<Vec<Piece>> {
        let mut sentences = Vec::new();
        if self.is_open() && self.reach.whole().known > 0 {
            sentences.push(self.who_was_reached());
        }
        if !self.reach.actions.is_empty() {
            sentences.push(self.what_was_done());
        }
        if self.is_open() && self.reach.organisations.silent > 0 {
            sentences.push(self.who_is_silent());
        }
        sentences
    }

    fn who_was_reached(&self) -> Vec<Piece> {
        let (frame, whole) = (self.frame, self.reach.whole());
        let known = frame.tn("report-n-people", whole.known);
        let reached = frame.tn("report-n-people", whole.reached);
        let named = [
            Figure::plain("year", self.reach.year.to_string()),
            Figure::plain("place", place(&frame.words, frame.lang, &self.reach.area)),
            Figure::link("known", known, self.ways.people("", &[])),
            Figure::link("reached", reached, self.ways.people("yes", &[])),
            Figure::plain("share", Cell::share(frame, whole.reached, whole.known).shown),
        ];
        sentence(frame, "reach-sentence-who", &named)
    }

    fn what_was_done(&self) -> Vec<Piece> {
        let (frame, done) = (self.frame, self.done());
        let named = [
            Figure::link(
                "actions",
                frame.tn("reach-n-actions", done.actions),
                self.ways.actions(&[]),
            ),
            Figure::link("begun", frame.number(done.begun), self.ways.actions(&[("done", "yes")])),
            Figure::plain("counted", frame.number(done.counted)),
            Figure::plain("estimated", frame.number(done.estimated)),
        ];
        sentence(frame, "reach-sentence-done", &named)
    }

    fn who_is_silent(&self) -> Vec<Piece> {
        let (frame, all) = (self.frame, self.reach.organisations);
        let silent = self.ways.organisations(&[("silent", "yes")]);
        let named = [
            Figure::link(
                "known",
                frame.tn("reach-n-organisations", all.known),
                self.ways.organisations(&[]),
            ),
            Figure::link("silent", frame.number(all.silent), silent),
        ];
        sentence(frame, "reach-sentence-silent", &named)
    }

    fn parts(&self) -> Vec<Part> {
        let open = |tables: Vec<Table>| if self.is_open() { tables } else { Vec::new() };
        let all = [
            ("reach-part-plan", planned::tables(self)),
            ("reach-part-who", persons::tables(self)),
            ("reach-part-ways", open(ways::tables(self))),
            ("reach-part-beside", planned::beside(self)),
            ("reach-part-cost", planned::means(self)),
            ("reach-part-delay", open(planned::delays(self))),
            ("reach-part-missed", open(persons::missed(self))),
        ];
        let told = all.into_iter().filter(|(_, tables)| !tables.is_empty());
        let mut parts: Vec<Part> = told
            .map(|(key, tables)| Part { title: self.frame.t(key).into_owned(), tables })
            .collect();
        for table in parts.iter_mut().flat_map(|part| &mut part.tables) {
            if table.hides_anything() {
                let gap = if table.note.is_empty() { "" } else { " " };
                table.note = format!("{}{gap}{}", table.note, self.frame.t("figure-hidden-note"));
            }
        }
        parts
    }

    fn notes(&self) -> Vec<String> {
        let mut keys = vec![
            "reach-note-reached",
            "reach-note-home",
            "reach-note-apart",
            "reach-note-opened",
            "reach-note-desk",
            "reach-note-plan",
            "reach-note-cost",
            "reach-note-sensitive",
        ];
        keys.push(if self.is_open() { "report-note-small" } else { "reach-note-veiled" });
        keys.into_iter().map(|key| self.frame.t(key).into_owned()).collect()
    }
}
