//! How many took part who are on no list.

use super::{Head, TabName};
use crate::{
    foundation::{
        Form, Page,
        events::{Count, CountId, CountUnit, Group, Said},
        people::in_script_of,
    },
    layout::{Choice, Frame},
};
use askama::Template;

/// What the form of a figure offers.
pub struct CountChoices {
    pub units: Vec<Choice>,
    pub said: Vec<Choice>,
    pub sexes: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub groups: Vec<Choice>,
}

/// A figure on the page of its event.
pub struct CountView {
    pub id: CountId,
    /// “more than 133 organisations”.
    pub figure: String,
    /// Audience, sex and group, as far as they are known.
    pub about: String,
    pub as_written: String,
    pub note: String,
}

/// What the form of a figure offers in the reader's language.
pub fn count_choices(frame: &Frame, groups: &[Group], audiences: Vec<Choice>) -> CountChoices {
    let unit = |unit: CountUnit| Choice::new(unit.as_str(), frame.t(unit.key()));
    let said = |said: Said| Choice::new(said.as_str(), frame.t(said.key()));
    let sex = |(code, key): (&str, &str)| Choice::new(code, frame.t(key));
    let group = |group: &Group| Choice::new(group.id.to_string(), group.name(frame.lang));
    CountChoices {
        units: CountUnit::ALL.map(unit).into(),
        said: Said::ALL.map(said).into(),
        sexes: [("f", "enrol-sex-f"), ("m", "enrol-sex-m")].map(sex).into(),
        audiences,
        groups: groups.iter().map(group).collect(),
    }
}

impl CountView {
    /// The figures of an event. One of few persons hides every one of persons from who may not see them: what is left of a
    /// sum would tell.
    pub fn each(frame: &Frame, counts: &[Count], open: bool) -> Vec<Self> {
        let hides = !open && counts.iter().any(Count::is_of_few);
        let one = |count: &Count| match hides && count.unit != CountUnit::Organisation {
            true => Self {
                figure: frame.t("figure-hidden").into_owned(),
                as_written: String::new(),
                note: frame.t("figure-hidden-note").into_owned(),
                ..Self::new(frame, count)
            },
            false => Self::new(frame, count),
        };
        counts.iter().map(one).collect()
    }

    pub fn new(frame: &Frame, count: &Count) -> Self {
        Self {
            id: count.id,
            figure: figure(frame, count),
            about: about(frame, count),
            as_written: count.as_written.clone(),
            note: count.note.clone(),
        }
    }
}

fn figure(frame: &Frame, count: &Count) -> String {
    let key = match count.unit {
        CountUnit::Person => "enrol-people-count",
        CountUnit::Participation => "count-participations-count",
        CountUnit::Organisation => "count-organisations-count",
    };
    let figure = frame.tn(key, count.value);
    match count.comparator {
        Said::Exactly => figure,
        said => format!("{} {figure}", frame.t(said.key())),
    }
}

fn about(frame: &Frame, count: &Count) -> String {
    let named = |ar: &Option<String>, fr: &Option<String>| {
        let (ar, fr) = (ar.as_deref()?, fr.as_deref()?);
        Some(in_script_of(frame.lang, ar, fr).to_owned())
    };
    let sex = match count.sex.as_deref() {
        Some("f") => Some(frame.t("enrol-sex-f").into_owned()),
        Some(_) => Some(frame.t("enrol-sex-m").into_owned()),
        None => None,
    };
    let group = named(&count.group_ar, &count.group_fr);
    let parts = [named(&count.audience_ar, &count.audience_fr), group, sex];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The figures of the study day of source 002, for samples.
pub fn sample_counts() -> Vec<Count> {
    let one = |(unit, value, comparator, note): (CountUnit, i64, Said, &str)| Count {
        id: CountId(Default::default()),
        event_group: None,
        audience: None,
        unit,
        sex: None,
        value,
        comparator,
        as_written: value.to_string(),
        note: note.into(),
        group_ar: None,
        group_fr: None,
        audience_ar: Some("الجمعيات والتعاونيات".into()),
        audience_fr: Some("Associations et coopératives".into()),
    };
    [
        (CountUnit::Organisation, 133, Said::Exactly, "جمعيات · associations"),
        (CountUnit::Organisation, 34, Said::Exactly, "تعاونيات · coopératives"),
        (CountUnit::Person, 26, Said::AtLeast, ""),
        (CountUnit::Participation, 18_000, Said::MoreThan, ""),
    ]
    .map(one)
    .into()
}

/// A figure of an event that is not a session, to be mended.
#[derive(Template)]
#[template(path = "foundation/events/templates/count.html")]
pub struct CountPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub counting: CountChoices,
    pub action: String,
}

impl CountPage {
    pub fn new(head: Head, form: Form, counting: CountChoices, id: CountId) -> Self {
        let action = head.at(&format!("/counts/{id}"));
        Self { frame: head.frame.clone(), head, form, counting, action }
    }
}

impl Page for CountPage {
    const NAME: &'static str = "events/count";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("count_value", "133 جمعية".to_owned())]);
        form.refuse("count_value", "count-wrong", [("found", "133 جمعية".into())]);
        let choices = count_choices(&frame, &[], vec![Choice::new("cldh", "CLDH")]);
        Self::new(
            Head::sample(frame, TabName::Overview),
            form,
            choices,
            CountId(Default::default()),
        )
    }
}
