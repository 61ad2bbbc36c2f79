use super::{
    form::{Twin, twin},
    invented,
};
use crate::{
    foundation::{
        Form, Page,
        people::{Candidate, Person, Sex, merging::FIELDS, shown_phone},
    },
    layout::{Crumb, Frame},
};
use askama::Template;
use kit_words::Reason;

/// The record that would go, and what the two are beside their fields.
pub struct Pair {
    pub gone: Person,
    /// The names of the communes of the one that stays and of the other.
    pub places: [String; 2],
    /// How many sessions either was in.
    pub sessions: [usize; 2],
}

/// Two records side by side; which value of each field stays.
#[derive(Template)]
#[template(path = "foundation/people/templates/merging.html")]
pub struct MergePage {
    pub frame: Frame,
    pub form: Form,
    pub action: String,
    pub back: String,
    /// Where the other record would be the one that stays.
    pub swap: String,
    pub version: i64,
    pub other: String,
    pub other_version: i64,
    /// Nothing until the other record is chosen.
    pub fields: Vec<Field>,
    pub sessions: [String; 2],
    /// Those who may be the same, to choose from.
    pub alike: Vec<Twin>,
}

/// One field of both records.
pub struct Field {
    pub name: &'static str,
    pub label: String,
    pub here: String,
    pub there: String,
    /// Whether both say the same: there is nothing to choose.
    pub same: bool,
    /// Which is ticked: the other's where only the other says anything.
    pub theirs: bool,
    /// Read from left to right whatever the page.
    pub ltr: bool,
}

impl MergePage {
    pub fn new(
        mut frame: Frame,
        kept: &Person,
        pair: Option<Pair>,
        alike: &[(Candidate, String)],
        form: Form,
    ) -> Self {
        let href = format!("/people/{}", kept.id);
        let name = kept.name(frame.lang);
        frame.crumbs = vec![
            Crumb::link(frame.t("person-list-title"), "/people"),
            Crumb::link(name, href.clone()),
            Crumb::here(frame.t("person-merge")),
        ];
        let gone = pair.as_ref().map(|pair| &pair.gone);
        let other = gone.map(|gone| gone.id.to_string()).unwrap_or_default();
        let twins = alike.iter().map(|(one, place)| Twin {
            href: format!("{href}/merging?with={}", one.person.id),
            ..twin(&frame, one, place)
        });
        Self {
            alike: twins.collect(),
            action: format!("{href}/merging"),
            swap: format!("/people/{other}/merging?with={}", kept.id),
            version: kept.version,
            other_version: gone.map_or(0, |gone| gone.version),
            sessions: pair.as_ref().map_or_else(Default::default, |pair| {
                pair.sessions.map(|sessions| frame.number(sessions))
            }),
            fields: pair.map(|pair| fields(&frame, &form, kept, &pair)).unwrap_or_default(),
            back: href,
            other,
            form,
            frame,
        }
    }
}

fn fields(frame: &Frame, form: &Form, kept: &Person, pair: &Pair) -> Vec<Field> {
    let shown = |person: &Person, place: &str, field: &str| match field {
        "name_ar" => person.name_ar.clone(),
        "name_fr" => person.name_fr.clone(),
        "sex" => person.sex.map(|sex: Sex| frame.t(sex.key()).into_owned()).unwrap_or_default(),
        "birth_year" => person.birth_year.map(|year| year.to_string()).unwrap_or_default(),
        "place" => place.to_owned(),
        "phone" => person.phone.as_deref().map(shown_phone).unwrap_or_default(),
        _ => person.email.clone().unwrap_or_default(),
    };
    let field = |name: &'static str| {
        let here = shown(kept, &pair.places[0], name);
        let there = shown(&pair.gone, &pair.places[1], name);
        let theirs = match form.value(name) {
            "" => here.is_empty() && !there.is_empty(),
            chosen => chosen == "there",
        };
        Field {
            name,
            label: frame.t(&format!("person-{}", name.replace('_', "-"))).into_owned(),
            same: here == there,
            ltr: matches!(name, "phone" | "email" | "name_fr"),
            here,
            there,
            theirs,
        }
    };
    FIELDS.map(field).into()
}

impl Page for MergePage {
    const NAME: &'static str = "people/merging";

    fn sample(frame: Frame) -> Self {
        let mut people = invented();
        let mut kept = people.swap_remove(0);
        kept.email = None;
        let mut gone = people.swap_remove(1);
        gone.name_ar = "فاطمة الزهراء أيت بنحدو".into();
        gone.phone = None;
        let candidate = Candidate {
            person: gone.clone(),
            score: 94,
            reasons: vec![Reason::SpacingDiffers, Reason::WordMissing],
        };
        let places = ["Ait M'Hamed".to_owned(), "Tabant".to_owned()];
        let pair = Pair { gone, places, sessions: [3, 1] };
        let mut form = Form::default();
        form.refuse_whole("person-merge-overtaken");
        Self::new(frame, &kept, Some(pair), &[(candidate, "Tabant".into())], form)
    }
}
