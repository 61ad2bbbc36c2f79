//! From the figures to the document: the head, the sentences, the aim, then the tables.

use super::{
    breakdowns,
    document::{Aim, Card, Cell, Document, Part, Piece, Table, percent},
    planned, tables,
    words::{Told, place, sentence},
};
use crate::{
    features::reports::{
        behind::Ways,
        plan::{Done, Line, Standing},
        report::TrainingReport,
    },
    layout::Frame,
};

/// What every part of the document is written with.
pub struct Writer<'a> {
    pub frame: &'a Frame,
    pub report: &'a TrainingReport,
    pub ways: Ways,
}

/// The report in the language of the frame.
pub fn write(frame: &Frame, report: &TrainingReport) -> Document {
    let ways = Ways { place: report.area.code.clone(), year: report.year };
    let writer = Writer { frame, report, ways };
    let is_empty =
        report.sessions.is_empty() && report.lines.is_empty() && report.unapproved.is_empty();
    Document {
        title: frame.t("report-training-title").into_owned(),
        subtitle: place(&frame.words, frame.lang, &report.area),
        year: report.year.to_string(),
        prepared: frame.t1("report-prepared", "day", frame.date(report.on)),
        cards: writer.cards(),
        sentences: writer.sentences(),
        aim: writer.aim(),
        parts: writer.parts(),
        notes: writer.notes(),
        is_empty,
    }
}

impl Writer<'_> {
    fn cards(&self) -> Vec<Card> {
        let (frame, report, ways) = (self.frame, self.report, &self.ways);
        let whole = report.whole;
        let states = ["planned", "open", "closed"]
            .map(|state| frame.tn(&format!("report-of-state-{state}"), report.in_state(state)));
        let card = |key: &str, cell: Cell, note: String, on_paper: bool| Card {
            label: frame.t(key).into_owned(),
            cell,
            note,
            on_paper,
        };
        let sessions = Cell::count(frame, report.in_state(""), ways.sessions(&[]));
        let hidden = self.hides_whole();
        let people = self.persons(hidden, whole.people, ways.people(&[]));
        let came = self.persons(hidden, whole.participations, ways.participations(&[]));
        let half_days = Cell::sum(frame, report.half_days(), ways.sessions(&[]));
        let certified =
            |count, kind| Cell::count(frame, count, ways.registrations(&[("certified", kind)]));
        let certificates = certified(report.certified, "participation");
        let competent = certified(report.competent, "competence");
        let registered = match self.is_open() {
            true => frame.t1("report-of-registered", "count", whole.registrations),
            false => String::new(),
        };
        let mut cards = vec![
            card("report-people", people, frame.t("report-each-once").into_owned(), true),
            card("report-participations", came, registered, true),
            card("report-sessions", sessions, states.join(" · "), true),
            card("report-half-days", half_days, frame.tn("report-n-days", report.days()), true),
        ];
        if !self.is_open() {
            return cards;
        }
        let rate_of = frame.t("report-rate-of").into_owned();
        cards.push(card("report-rate", self.rate(), rate_of, false));
        cards.push(card("report-certificates", certificates, String::new(), false));
        if report.competent > 0 {
            cards.push(card("report-certificates-competence", competent, String::new(), false));
        }
        cards
    }

    /// The attendance rate; behind it is everybody who was expected.
    pub fn rate(&self) -> Cell {
        let rate = self.report.attendance_rate();
        let href = rate.map(|_| self.ways.registrations(&[]));
        Cell { href, ..Cell::ratio(self.frame, rate) }
    }

    fn sentences(&self) -> Vec<Vec<Piece>> {
        let mut sentences = Vec::new();
        if !self.report.sessions.is_empty() {
            sentences.push(self.what_was_done());
        }
        if self.report.whole.people > 0 && self.is_open() {
            sentences.push(self.who_came());
        }
        if !self.report.lines.is_empty() {
            sentences.push(self.against_the_plan());
        }
        if !self.report.unapproved.is_empty() {
            sentences.push(self.what_is_left_out());
        }
        if self.report.unmarked() > 0 && self.is_open() {
            sentences.push(self.what_lacks());
        }
        sentences
    }

    fn what_was_done(&self) -> Vec<Piece> {
        let (frame, report, ways) = (self.frame, self.report, &self.ways);
        sentence(
            frame,
            "report-sentence-done",
            &[
                Told::plain("year", report.year.to_string()),
                Told::plain("place", place(&frame.words, frame.lang, &report.area)),
                Told::link(
                    "sessions",
                    frame.tn("report-n-sessions", report.in_state("")),
                    ways.sessions(&[]),
                ),
                Told::plain("half_days", frame.tn("report-n-half-days", report.half_days())),
                self.told_people(),
            ],
        )
    }

    fn told_people(&self) -> Told<'static> {
        let told = self.frame.tn("report-n-people", self.report.whole.people);
        match (self.hides_whole(), self.is_open()) {
            (true, _) => Told::plain("people", self.frame.t("figure-hidden-people")),
            (false, true) => Told::link("people", told, self.ways.people(&[])),
            (false, false) => Told::plain("people", told),
        }
    }

    fn who_came(&self) -> Vec<Piece> {
        let (frame, report, ways) = (self.frame, self.report, &self.ways);
        let sexes = report.by_sex();
        let women = sexes.first().map_or(0, |group| group.counted.people);
        sentence(
            frame,
            "report-sentence-who",
            &[
                Told::link(
                    "women",
                    frame.tn("report-n-women", women),
                    ways.people(&[("sex", "f")]),
                ),
                Told::plain("share", Cell::share(frame, women, report.whole.people).shown),
                Told::link(
                    "participations",
                    frame.tn("report-n-participations", report.whole.participations),
                    ways.participations(&[]),
                ),
                Told::plain("rate", self.rate().shown),
            ],
        )
    }

    /// Lines planned, done and late.
    fn against_the_plan(&self) -> Vec<Piece> {
        let (frame, report, ways) = (self.frame, self.report, &self.ways);
        let lines = report.by_line();
        let standing = |wanted: Standing| {
            let there = |(line, done): &&(&Line, Done)| report.standing(line, done) == wanted;
            lines.iter().filter(there).count() as i64
        };
        let (done, late) = (standing(Standing::Done), standing(Standing::Late));
        sentence(
            frame,
            "report-sentence-plan",
            &[
                Told::link("lines", frame.tn("report-n-lines", lines.len()), ways.lines(&[])),
                Told::link("done", frame.number(done), ways.lines(&[("state", "done")])),
                Told::link("late", frame.number(late), ways.lines(&[("state", "late")])),
                Told::plain("persons", frame.tn("report-n-people", report.planned(|_| true).1)),
            ],
        )
    }

    /// Lines of plans that no committee has approved.
    fn what_is_left_out(&self) -> Vec<Piece> {
        let lines = self.frame.tn("report-n-lines", self.report.unapproved.len());
        let href = self.ways.lines(&[("plans", "unapproved")]);
        sentence(self.frame, "report-sentence-unapproved", &[Told::link("lines", lines, href)])
    }

    fn what_lacks(&self) -> Vec<Piece> {
        let unmarked = self.frame.tn("report-n-sessions", self.report.unmarked());
        let href = self.ways.sessions(&[("marked", "no")]);
        sentence(self.frame, "report-sentence-unmarked", &[Told::link("sessions", unmarked, href)])
    }

    fn aim(&self) -> Option<Aim> {
        let target = self.report.target.as_ref().filter(|_| !self.hides_whole())?;
        let frame = self.frame;
        let achieved = self.report.whole.people;
        let difference = target.difference(achieved);
        let key = match (target.is_reached(achieved), difference) {
            (true, 0) => "report-aim-met",
            (true, _) if difference > 0 => "report-aim-passed",
            (true, _) => "report-aim-about",
            (false, 0) => "report-aim-just-not",
            (false, _) => "report-aim-lacks",
        };
        let ratio = target.ratio(achieved)?;
        let share = percent(frame, ratio);
        let count = difference.abs();
        let note = format!(
            "{} {}",
            frame.t1("report-aim-share", "share", share.as_str()),
            frame.t1(key, "count", count)
        );
        Some(Aim {
            ratio,
            share,
            reached: self.persons(false, achieved, self.ways.people(&[])),
            wanted: if target.as_written.is_empty() {
                frame.number(target.value)
            } else {
                target.as_shown()
            },
            note,
            href: format!("/targets/years?place={}", target.place),
            is_reached: target.is_reached(achieved),
        })
    }

    fn parts(&self) -> Vec<Part> {
        let report = self.report;
        let part =
            |key: &str, tables: Vec<_>| Part { title: self.frame.t(key).into_owned(), tables };
        let mut parts = Vec::new();
        let mut done = Vec::new();
        if !report.sessions.is_empty() || !report.unapproved.is_empty() {
            done.push(tables::key_figures(self));
        }
        if !report.sessions.is_empty() {
            done.push(tables::months(self));
        }
        if !done.is_empty() {
            parts.push(part("report-part-done", done));
        }
        if !report.lines.is_empty() {
            let against = vec![planned::quarters(self), planned::lines(self), planned::means(self)];
            parts.push(part("report-part-plan", against));
        }
        let who = self.who();
        if !who.is_empty() {
            parts.push(part("report-part-who", who));
        }
        if report.by_child().iter().any(|(group, _)| !group.key.is_empty()) {
            parts.push(part("report-part-where", vec![breakdowns::children(self)]));
        }
        if !report.sessions.is_empty() {
            parts.push(part("report-part-sessions", vec![tables::sessions(self)]));
        }
        self.explained(parts)
    }

    fn who(&self) -> Vec<Table> {
        let report = self.report;
        let mut tables = Vec::new();
        if report.whole.people > 0 {
            tables.extend([
                breakdowns::sexes(self),
                breakdowns::ages(self),
                breakdowns::milieus(self),
            ]);
            // Where people live more closely than that is for who may see them.
            if self.is_open() {
                tables.push(breakdowns::homes(self));
            }
            tables.push(breakdowns::kinds(self));
        }
        let audiences = planned::audiences(self);
        if !audiences.rows.is_empty() {
            tables.insert(tables.len().min(3), audiences);
        }
        if !report.counts.is_empty() && self.is_open() {
            tables.push(planned::counts(self));
        }
        tables
    }

    fn notes(&self) -> Vec<String> {
        let keys = [
            "report-note-year",
            "report-note-people",
            "report-note-team",
            "report-note-age",
            "report-note-hours",
            "report-note-cost",
            "report-note-sensitive",
            "report-note-small",
        ];
        let mut notes: Vec<String> = keys.map(|key| self.frame.t(key).into_owned()).into();
        if !self.is_open() {
            notes.pop();
            notes.push(self.frame.t("report-note-veiled").into_owned());
        }
        notes
    }
}
