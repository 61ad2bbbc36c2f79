//! The page on which a session is planned or edited.

use super::{
    head::{crumbs, sample_session},
    said,
    show::MeetsView,
};
use crate::{
    features::training::{
        Session, SessionState, TabName,
        forms::{FIELDS, half_name},
        store::{Line, Module},
    },
    foundation::{
        Form, Page,
        events::{Half, HalfDay, Period, half_days_of},
    },
    layout::{Both, Choice, Clash, ClashView, Crumb, Frame},
};
use askama::Template;
use chrono::NaiveDate;
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "features/training/templates/draft.html")]
pub struct DraftPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub back: String,
    pub places: Vec<Choice>,
    pub modules: Vec<Choice>,
    pub lines: Vec<Choice>,
    pub centres: Vec<Choice>,
    /// Other events in the same venue at the same time.
    pub meets: Vec<MeetsView>,
    /// What is doubtful about the dates as they are kept.
    pub doubt: String,
    /// The days that have boxes; none while planning, when the dates are not known yet.
    pub days: Vec<Boxes>,
    /// What the session was when this page was made; none for a new one.
    pub version: Option<i64>,
    /// What somebody else saved in the meantime.
    pub clash: ClashView,
}

/// What the selects offer.
#[derive(Default)]
pub struct Offers {
    pub places: Vec<Choice>,
    pub modules: Vec<Choice>,
    pub lines: Vec<Choice>,
    pub centres: Vec<Choice>,
}

impl Offers {
    pub fn new(lang: Lang, places: Vec<Choice>, modules: &[Module], lines: &[Line]) -> Self {
        let module = |one: &Module| {
            Choice::new(one.id.to_string(), said(lang, &one.title_ar, &one.title_fr))
        };
        let line = |one: &Line| {
            let title = said(lang, &one.title_ar, &one.title_fr);
            let place = said(lang, &one.place_ar, &one.place_fr);
            Choice::new(one.id.to_string(), format!("{} · {title} · {place}", one.year))
        };
        Self {
            places,
            modules: modules.iter().map(module).collect(),
            lines: lines.iter().map(line).collect(),
            centres: Vec::new(),
        }
    }
}

/// The two boxes of a day.
pub struct Boxes {
    pub day: NaiveDate,
    pub label: String,
    pub halves: Vec<HalfBox>,
}

pub struct HalfBox {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

impl DraftPage {
    pub fn planning(mut frame: Frame, form: Form, offers: Offers) -> Self {
        let title = frame.t("session-plan").into_owned();
        let list = Crumb::link(frame.t("sessions-title"), "/sessions");
        frame.crumbs = vec![list, Crumb::here(&title)];
        Self {
            frame,
            form,
            title,
            action: "/sessions".into(),
            back: "/sessions".into(),
            places: offers.places,
            modules: offers.modules,
            lines: offers.lines,
            centres: offers.centres,
            meets: Vec::new(),
            doubt: String::new(),
            days: Vec::new(),
            version: None,
            clash: ClashView::default(),
        }
    }

    pub fn editing(
        mut frame: Frame,
        form: Form,
        offers: Offers,
        session: &Session,
        days: Vec<Boxes>,
    ) -> Self {
        crumbs(&mut frame, session, TabName::Overview);
        let here = format!("/sessions/{}", session.id);
        frame.crumbs.pop();
        frame.crumbs.push(Crumb::link(session.title(frame.lang), &here));
        frame.crumbs.push(Crumb::here(frame.t("session-edit")));
        let version = Some(session.version);
        let title = frame.t("session-edit").into_owned();
        let action = here.clone();
        Self {
            version,
            title,
            action,
            back: here,
            days,
            ..Self::planning_from(frame, form, offers)
        }
    }

    fn planning_from(frame: Frame, form: Form, offers: Offers) -> Self {
        let kept = frame.crumbs.clone();
        let mut page = Self::planning(frame, form, offers);
        page.frame.crumbs = kept;
        page
    }
}

impl DraftPage {
    /// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
    pub fn against(mut self, kept: &Form, who: String) -> Self {
        let fields = FIELDS.map(|name| (name, self.frame.t(label(name)).into_owned()));
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        self.clash = ClashView::of(who, fields, both, |name, value| self.said(name, value));
        self
    }

    /// A value as people read it: the words of a choice, a day as a date.
    fn said(&self, name: &str, value: &str) -> String {
        match name {
            "place" => Choice::said(&self.places, value),
            "module" => Choice::said(&self.modules, value),
            "plan_line" => Choice::said(&self.lines, value),
            "centre" => Choice::said(&self.centres, value),
            "starts_on" | "ends_on" => value
                .parse::<NaiveDate>()
                .map_or_else(|_| value.to_owned(), |day| self.frame.date(day)),
            _ => value.to_owned(),
        }
    }
}

/// The key of the words above a field.
fn label(name: &str) -> &'static str {
    match name {
        "title_ar" => "session-title-ar",
        "title_fr" => "session-title-fr",
        "place" => "session-place",
        "venue_ar" => "session-venue-ar",
        "venue_fr" => "session-venue-fr",
        "centre" => "session-centre",
        "starts_on" => "session-starts-on",
        "ends_on" => "session-ends-on",
        "as_written" => "session-as-written",
        "plan_line" => "session-plan-line",
        "module" => "session-module",
        "seats" => "session-seats",
        "cost" => "session-cost",
        "module_ar" => "session-module-ar",
        "module_fr" => "session-module-fr",
        "series" => "session-series",
        "ordinal" => "session-ordinal",
        _ => "session-certificate-percent",
    }
}

/// The boxes of the session's days: ticked as typed, or as kept when nothing was typed.
pub fn days_of(frame: &Frame, session: &Session, kept: &[HalfDay], form: &Form) -> Vec<Boxes> {
    if !session.is_dated() {
        return Vec::new();
    }
    let period = Period::between(session.starts_on, session.ends_on);
    let typed = !form.values("shown_day").is_empty();
    let all = half_days_of(&period);
    let boxes = |day: NaiveDate| {
        let halves = all.iter().filter(|half| half.held_on == day).map(|half| {
            let known = |other: &&HalfDay| other.held_on == day && other.half == half.half;
            let value = half_name(half);
            let checked =
                if typed { form.has("half", &value) } else { kept.iter().any(|half| known(&half)) };
            HalfBox { value, label: frame.t(half.half.key()).into_owned(), checked }
        });
        let label = kit_lang::date_with_weekday(frame.lang, day);
        Boxes { day, label, halves: halves.collect() }
    };
    period.days().map(boxes).collect()
}

impl Page for DraftPage {
    const NAME: &'static str = "training/draft";

    fn sample(frame: Frame) -> Self {
        let session = sample_session(SessionState::Planned);
        let mut form = Form::filled([
            ("title_ar", session.title_ar.clone()),
            ("title_fr", session.title_fr.clone()),
            ("place", session.place.clone()),
            ("venue_ar", session.venue_ar.clone()),
            ("starts_on", "2011-07-14".into()),
            ("ends_on", "2011-07-12".into()),
            ("as_written", "17-14 يوليوز 2011".into()),
            ("certificate_percent", "80".into()),
        ]);
        form.refuse("ends_on", "session-ends-before", []);
        let offers = Offers {
            places: vec![Choice::new("05.081.03.09", said(frame.lang, "تبانت", "Tabant"))],
            modules: vec![Choice::new("1", said(frame.lang, "هندسة المشاريع", "Ingénierie"))],
            lines: vec![Choice::new("1", "2011 · TC · Tabant")],
            centres: vec![Choice::new("1", said(frame.lang, "مركز تبانت", "Centre de Tabant"))],
        };
        let kept = [HalfDay { no: 1, held_on: session.starts_on, half: Half::Morning }];
        let days = days_of(&frame, &session, &kept, &form);
        let mut page = Self::editing(frame, form, offers, &session, days);
        let label = page.frame.t("session-ends-on").into_owned();
        let rows = vec![Clash { label, kept: "2011-07-17".into(), typed: "2011-07-12".into() }];
        page.clash = ClashView { who: Some("نادية الراجي".into()), rows };
        page.meets = vec![MeetsView::sample(&page.frame)];
        page.doubt = super::head::doubt(&page.frame, &session);
        page
    }
}
