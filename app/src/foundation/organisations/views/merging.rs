use super::invented;
use crate::{
    foundation::{
        Form, Page,
        organisations::{Organisation, merging::completed, routes::LIST},
        people::shown_phone,
    },
    layout::{Crumb, Frame, ListQuery},
};
use askama::Template;

/// The record that would go, and for both the name of the place and how many members it has and had.
pub struct Pair {
    pub gone: Organisation,
    pub told: Vec<(String, i64)>,
}

/// Two records side by side, with what stays of them; or the choice of the other.
#[derive(Template)]
#[template(path = "foundation/organisations/templates/merging.html")]
pub struct MergePage {
    pub frame: Frame,
    pub form: Form,
    pub list: ListQuery,
    pub action: String,
    pub back: String,
    /// Where the other record would be the one that stays.
    pub swap: String,
    pub version: i64,
    pub other: String,
    pub other_version: i64,
    /// Nothing until the other record is chosen.
    pub fields: Vec<Field>,
    /// Those to choose from.
    pub others: Vec<Other>,
}

/// One field of both records, and what it becomes.
pub struct Field {
    pub label: String,
    pub here: String,
    pub there: String,
    pub stays: String,
    /// Read from left to right whatever the page.
    pub ltr: bool,
}

pub struct Other {
    pub href: String,
    pub name: String,
    pub other: String,
    pub facts: String,
}

impl MergePage {
    pub fn new(
        mut frame: Frame,
        kept: &Organisation,
        pair: Option<Pair>,
        (others, list): (Vec<(String, Organisation)>, ListQuery),
        form: Form,
    ) -> Self {
        let href = format!("/organisations/{}", kept.id);
        frame.crumbs = vec![
            Crumb::link(frame.t("organisation-list-title"), "/organisations"),
            Crumb::link(kept.name(frame.lang), href.clone()),
            Crumb::here(frame.t("organisation-merge")),
        ];
        let gone = pair.as_ref().map(|pair| &pair.gone);
        let other = gone.map(|gone| gone.id.to_string()).unwrap_or_default();
        let choice = |(place, one): &(String, Organisation)| Other {
            href: format!("{href}/merging?with={}", one.id),
            name: one.name(frame.lang).to_owned(),
            other: one.other_name(frame.lang).to_owned(),
            facts: format!("{} · {place}", frame.t(&one.kind.key())),
        };
        Self {
            others: others.iter().map(choice).collect(),
            action: format!("{href}/merging"),
            swap: format!("/organisations/{other}/merging?with={}", kept.id),
            version: kept.version,
            other_version: gone.map_or(0, |gone| gone.version),
            fields: pair.map(|pair| fields(&frame, kept, &pair)).unwrap_or_default(),
            back: href,
            other,
            list,
            form,
            frame,
        }
    }
}

fn fields(frame: &Frame, kept: &Organisation, pair: &Pair) -> Vec<Field> {
    let (gone, new) = (&pair.gone, completed(kept, &pair.gone));
    let field = |key: &str, ltr: bool, [here, there, stays]: [String; 3]| Field {
        label: frame.t(key).into_owned(),
        here,
        there,
        stays,
        ltr,
    };
    let phone = |phone: &Option<String>| phone.as_deref().map(shown_phone).unwrap_or_default();
    let mail = |mail: &Option<String>| mail.clone().unwrap_or_default();
    let names = |of: [&str; 3]| of.map(str::to_owned);
    let kind = |one: &Organisation| frame.t(&one.kind.key()).into_owned();
    let (place, members) = (|at: usize| pair.told[at].0.clone(), |at: usize| pair.told[at].1);
    let all = frame.number(members(0) + members(1));
    let counts = [frame.number(members(0)), frame.number(members(1)), all];
    vec![
        field("organisation-name-ar", false, names([&kept.name_ar, &gone.name_ar, &new.name_ar])),
        field("organisation-name-fr", true, names([&kept.name_fr, &gone.name_fr, &new.name_fr])),
        field("organisation-kind", false, [kind(kept), kind(gone), kind(kept)]),
        field("organisation-place", false, [place(0), place(1), place(0)]),
        field("organisation-phone", true, [&kept.phone, &gone.phone, &new.phone].map(phone)),
        field("organisation-email", true, [&kept.email, &gone.email, &new.email].map(mail)),
        field("organisation-members", false, counts),
    ]
}

impl Page for MergePage {
    const NAME: &'static str = "organisations/merging";

    fn sample(frame: Frame) -> Self {
        let mut all = invented();
        let (mut kept, mut gone) = (all.swap_remove(0), all.swap_remove(0));
        kept.name_fr = String::new();
        gone.phone = Some("+212523458811".into());
        let told = vec![("تبانت".to_owned(), 34), ("أزيلال".to_owned(), 2)];
        let mut form = Form::default();
        form.refuse_whole("organisation-merge-overtaken");
        let list = ListQuery::parse("", &LIST);
        Self::new(frame, &kept, Some(Pair { gone, told }), (Vec::new(), list), form)
    }
}
