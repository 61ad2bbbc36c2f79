use super::{clock, invented};
use crate::{
    features::desk::{
        AnswerBy, Case, State,
        case::Desk,
        forms::shown_contact,
        store::{Found, Named, Step as Done},
    },
    foundation::{
        Form, Page,
        accounts::Role,
        links::told_by,
        people::{PersonId, in_script_of},
    },
    layout::{Both, Choice, ClashView, Crumb, Frame, JournalLine, Step, StepState},
};
use askama::Template;
use chrono::{DateTime, Days, NaiveDate};
use kit_lang::Lang;

/// What the page of a case is made from.
pub struct Shown {
    pub case: Case,
    pub place: String,
    pub desk: String,
    pub desks: Vec<Named>,
    pub steps: Vec<Done>,
    pub person: Option<(PersonId, String)>,
    pub who: String,
    pub found: Vec<Found>,
    pub may_search: bool,
    pub may_work: bool,
    pub may_answer: bool,
    pub may_give: bool,
    /// Whether this installation sends letters.
    pub served: bool,
    pub texted: bool,
    pub today: NaiveDate,
}

/// One case: what was asked, what is answered, what was done about it.
#[derive(Template)]
#[template(path = "features/desk/templates/case.html")]
pub struct CasePage {
    pub frame: Frame,
    pub form: Form,
    pub clash: ClashView,
    pub case: Case,
    pub href: String,
    pub title: String,
    pub sub: String,
    pub life: Vec<Step>,
    pub text: Vec<String>,
    pub answer: Vec<String>,
    pub clock: String,
    pub is_late: bool,
    pub state: String,
    pub desk: String,
    pub desks: Vec<Choice>,
    pub facts: Vec<(String, String)>,
    pub how_answered: String,
    pub told: String,
    pub marks: Vec<Choice>,
    pub satisfaction: String,
    pub person: Option<(String, String)>,
    pub who: String,
    pub found: Vec<FoundRow>,
    pub timeline: Vec<JournalLine>,
    pub today: String,
    pub may: May,
}

/// What the reader may do now.
#[derive(Debug, Clone, Copy)]
pub struct May {
    pub edit: bool,
    pub search: bool,
    pub route: bool,
    pub answer: bool,
    /// Only because it lies on another desk.
    pub not_here: bool,
    pub tell: bool,
    pub close: bool,
    pub reopen: bool,
    pub rate: bool,
    pub give: bool,
    pub print: bool,
}

/// Somebody who may be the one who asks.
pub struct FoundRow {
    pub id: String,
    pub name: String,
    pub about: String,
}

impl CasePage {
    pub fn new(mut frame: Frame, shown: Shown, form: Form) -> Self {
        let case = &shown.case;
        frame.crumbs = vec![
            Crumb::link(frame.t("case-list-title"), "/cases"),
            Crumb::here(case.number.clone()),
        ];
        let kind = frame.t(&case.kind.key());
        let title = match case.erased_on {
            Some(_) => frame.t("case-erased").into_owned(),
            None => case.subject.clone(),
        };
        let mark = |mark: i64| Choice::new(mark.to_string(), frame.t(&format!("case-mark-{mark}")));
        let paragraphs = |text: &str| text.lines().map(str::to_owned).collect();
        Self {
            may: may(&shown),
            clash: ClashView::default(),
            href: format!("/cases/{}", case.id),
            sub: format!("{kind} · {}", frame.t(&case.theme.key())),
            life: life(&frame, case, &shown.desk),
            text: paragraphs(&case.text),
            answer: paragraphs(&case.answer),
            clock: clock(&frame, (case.state, case.due_on), shown.today),
            is_late: case.is_late(shown.today),
            state: frame.t(&case.state.key()).into_owned(),
            desks: desk_choices(&frame, &shown.desks),
            facts: facts(&frame, &shown),
            how_answered: how_answered(&frame, &shown),
            told: case.told_on.map(|day| frame.date(day)).unwrap_or_default(),
            marks: (1..=5).map(mark).collect(),
            satisfaction: rated(&frame, case),
            person: shown.person.map(|(id, name)| (format!("/people/{id}"), name)),
            found: shown.found.iter().map(|one| FoundRow::new(&frame, one)).collect(),
            timeline: shown.steps.iter().rev().map(|step| line(&frame, step)).collect(),
            today: shown.today.to_string(),
            desk: shown.desk,
            who: shown.who,
            case: shown.case,
            title,
            form,
            frame,
        }
    }

    /// The page for whoever acted second: what stands now beside what they typed, or beside the state that they wanted.
    pub fn against(mut self, who: String, wanted: Option<State>) -> Self {
        let case = &self.case;
        let now: [(&str, &str, String); 5] = [
            ("answer", "case-answer", case.answer.clone()),
            ("desk", "case-desk", desk_value(case)),
            ("told_on", "case-told-on", day_value(case.told_on)),
            ("satisfaction", "case-satisfaction", mark_value(case)),
            ("remark", "case-remark", case.remark.clone()),
        ];
        let typed = |name: &str| self.form.value(name);
        let labels = now.iter().filter(|(name, _, _)| !typed(name).is_empty());
        let labels = labels.map(|(name, key, _)| (*name, self.frame.t(key).into_owned()));
        let state = wanted.map(|_| ("state", self.frame.t("case-state").into_owned()));
        let both = |name: &str| match (name, wanted) {
            ("state", Some(wanted)) => Both { kept: case.state.as_str(), typed: wanted.as_str() },
            _ => {
                let kept = now.iter().find(|(known, _, _)| *known == name);
                Both { kept: kept.map_or("", |(_, _, kept)| kept), typed: typed(name) }
            }
        };
        let said = |name: &str, value: &str| self.said(name, value);
        self.clash = ClashView::of(who, labels.chain(state).collect::<Vec<_>>(), both, said);
        self
    }

    /// A value of a form as people read it.
    fn said(&self, name: &str, value: &str) -> String {
        match name {
            "desk" if value == desk_value(&self.case) => self.desk.clone(),
            "desk" => Choice::said(&self.desks, value),
            "satisfaction" => Choice::said(&self.marks, value),
            "state" => State::parse(value)
                .map_or_else(String::new, |state| self.frame.t(&state.key()).into_owned()),
            "told_on" => value
                .parse()
                .map_or_else(|_| value.to_owned(), |day: NaiveDate| self.frame.date(day)),
            _ => value.to_owned(),
        }
    }

    /// Where a link for whoever asked is given.
    fn links(&self) -> String {
        format!("/links/case/{}", self.case.id)
    }

    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }
}

fn may(shown: &Shown) -> May {
    let (case, work) = (&shown.case, shown.may_work);
    let whole = case.erased_on.is_none();
    May {
        edit: work && whole,
        search: shown.may_search,
        route: work && case.may_route().is_ok(),
        answer: shown.may_answer,
        not_here: work && case.state.is_open() && !shown.may_answer,
        tell: work && case.may_tell().is_ok(),
        close: work && case.may_close().is_ok(),
        reopen: work && case.reopened().is_ok(),
        rate: work && case.may_rate().is_ok() && case.satisfaction.is_none(),
        give: shown.may_give && case.may_rate().is_ok() && case.satisfaction.is_none(),
        print: case.may_rate().is_ok(),
    }
}

/// From the day on which it came to its end.
fn life(frame: &Frame, case: &Case, desk: &str) -> Vec<Step> {
    let day = |day: Option<NaiveDate>| day.map(|day| frame.date(day)).unwrap_or_default();
    let at = State::ALL.iter().position(|state| *state == case.state).unwrap_or_default();
    let step = |(n, state): (usize, &State)| {
        let note = match state {
            State::Received => day(Some(case.received_on)),
            State::Routed => desk.to_owned(),
            State::Answered => day(case.answered_on),
            State::Closed => day(case.closed_on),
        };
        let stands = match n.cmp(&at) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Current,
            std::cmp::Ordering::Greater => StepState::Coming,
        };
        Step::new(frame.t(&format!("case-step-{}", state.as_str())), stands, note)
    };
    State::ALL.iter().enumerate().map(step).collect()
}

fn facts(frame: &Frame, shown: &Shown) -> Vec<(String, String)> {
    let case = &shown.case;
    let name = match (case.name.as_str(), case.erased_on) {
        (_, Some(_)) => frame.t("case-erased").into_owned(),
        ("", None) => frame.t("case-anonymous").into_owned(),
        (name, None) => name.to_owned(),
    };
    let lang = case.lang().native_name().to_owned();
    let mut facts = vec![
        ("case-name", name),
        ("case-answer-by", frame.t(&case.answer_by.key()).into_owned()),
        ("case-contact", shown_contact(case)),
        ("case-lang", lang),
        ("case-place", shown.place.clone()),
        ("case-channel", frame.t(&case.channel.key()).into_owned()),
        ("case-received-on", frame.date(case.received_on)),
        ("case-due-on", frame.date(case.due_on)),
        ("case-desk", shown.desk.clone()),
    ];
    facts.retain(|(key, value)| *key != "case-contact" || !value.is_empty());
    facts.into_iter().map(|(key, value)| (frame.t(key).into_owned(), value)).collect()
}

/// How the answer will reach whoever asked, said before it is given.
fn how_answered(frame: &Frame, shown: &Shown) -> String {
    let served = match shown.case.answer_by {
        AnswerBy::Sms => shown.texted,
        _ => shown.served,
    };
    let key = match (shown.case.answer_by, served) {
        (AnswerBy::Mail, true) => "case-how-mail",
        (AnswerBy::Mail, false) => "case-how-mail-by-hand",
        (AnswerBy::Sms, true) => "case-how-sms",
        (AnswerBy::Sms, false) => "case-how-sms-by-hand",
        (AnswerBy::Phone, _) => "case-how-phone",
        (AnswerBy::Letter, _) => "case-how-letter",
        (AnswerBy::Counter, _) => "case-how-counter",
        (AnswerBy::Page, _) => "case-how-page",
    };
    frame.t1(key, "contact", shown_contact(&shown.case))
}

fn rated(frame: &Frame, case: &Case) -> String {
    let mark = case.satisfaction.map(|mark| frame.t(&format!("case-mark-{mark}")).into_owned());
    mark.unwrap_or_default()
}

/// Where a case lies, as the form of its desks says it.
fn desk_value(case: &Case) -> String {
    match (case.desk, case.service) {
        (Some(account), _) => value_of(Desk::Account(account)),
        (None, Some(service)) => value_of(Desk::Service(service)),
        (None, None) => String::new(),
    }
}

fn value_of(desk: Desk) -> String {
    match desk {
        Desk::Account(id) => format!("account:{id}"),
        Desk::Service(id) => format!("service:{id}"),
    }
}

fn day_value(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn mark_value(case: &Case) -> String {
    case.satisfaction.map(|mark| mark.to_string()).unwrap_or_default()
}

/// To whom a case may be given: those of the administration, then services.
pub fn desk_choices(frame: &Frame, desks: &[Named]) -> Vec<Choice> {
    let choice = |one: &Named| {
        let role = one.role.map_or("case-service", Role::key);
        Choice::new(value_of(one.desk), format!("{} · {}", one.name, frame.t(role)))
    };
    desks.iter().map(choice).collect()
}

impl FoundRow {
    fn new(frame: &Frame, one: &Found) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let year = one.birth_year.map(|year| format!(" · {year}")).unwrap_or_default();
        Self {
            id: one.id.to_string(),
            name: said(&one.name_ar, &one.name_fr),
            about: format!("{}{year}", said(&one.place_ar, &one.place_fr)),
        }
    }
}

fn line(frame: &Frame, step: &Done) -> JournalLine {
    JournalLine {
        who: told_by(frame, &step.who),
        what: frame.t(&format!("case-done-{}", step.kind)).into_owned(),
        when: frame.date_time(step.at),
        at: step.at.to_rfc3339(),
        changes: [step.note.clone()].into_iter().filter(|note| !note.is_empty()).collect(),
    }
}

impl Page for CasePage {
    const NAME: &'static str = "desk/case";

    fn sample(frame: Frame) -> Self {
        let case = invented();
        let step = |kind: &str, note: &str| Done {
            at: DateTime::UNIX_EPOCH,
            who: "أمينة بنعلي".into(),
            kind: kind.into(),
            note: note.into(),
        };
        let found = |id| Found {
            id: PersonId(id),
            name_ar: "فاضمة أيت علي".into(),
            name_fr: "Fadma Aït Ali".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            birth_year: Some(1981),
        };
        let shown = Shown {
            place: if frame.lang == Lang::Ar { "تبانت" } else { "Tabant" }.into(),
            desk: "يوسف الغازي".into(),
            desks: Vec::new(),
            steps: vec![
                step("received", ""),
                step("routed", "يوسف الغازي"),
                step("answered", &case.answer),
                step("reopened", "لم يصل المبلغ."),
                step("rated", "جواب واضح"),
            ],
            person: None,
            who: "فاضمة".into(),
            found: vec![found(Default::default())],
            may_search: true,
            may_work: true,
            may_answer: false,
            may_give: true,
            served: true,
            texted: true,
            today: case.received_on + Days::new(20),
            case: Case { satisfaction: None, ..case },
        };
        let typed = Form::filled([("answer", "يصرف المبلغ في نهاية الشهر.".to_owned())]);
        Self::new(frame, shown, typed).against("نادية المرابط".into(), Some(State::Closed))
    }
}
