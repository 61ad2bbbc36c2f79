use super::{
    files::line,
    invented,
    sms::{Dear, counted, dear, told, wide},
};
use crate::{
    features::{
        campaigns::{
            Campaign, Way, cost::Cost, file::CampaignFile, recipient::Chosen, word::Variable,
        },
        segments::Member,
    },
    foundation::{
        Page,
        people::{PersonId, in_script_of, shown_phone},
    },
    layout::{Crumb, Frame, ListQuery, ListSpec, Pager},
};
use askama::Template;
use kit_lang::Lang;
use kit_sms::Count;

/// What somebody would read.
pub struct Previewed {
    pub member: Member,
    pub lang: Lang,
    pub subject: String,
    pub text: Vec<String>,
    pub missing: Vec<Variable>,
    pub chosen: Chosen,
    /// What it comes to as a short message.
    pub count: Option<Count>,
}

/// What some of those who are meant would read, and what is not known of them.
#[derive(Template)]
#[template(path = "features/campaigns/templates/preview.html")]
pub struct PreviewPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub title: String,
    pub back: String,
    pub readers: Vec<Seen>,
    /// What all short messages come to; empty where there are none.
    pub cost: String,
    /// What should be seen before anybody approves it.
    pub dear: Option<Dear>,
    /// What goes with each letter; empty when nothing does.
    pub files: String,
}

/// One of them, ready to read.
pub struct Seen {
    pub href: String,
    pub name: String,
    pub place: String,
    pub lang: &'static str,
    pub dir: &'static str,
    pub subject: String,
    pub text: Vec<String>,
    /// What is not known of them; empty when everything is.
    pub missing: String,
    pub tone: &'static str,
    pub fate: String,
    /// What a short message comes to; empty for what is none.
    pub parts: String,
    pub wide: String,
}

impl PreviewPage {
    pub fn new(
        mut frame: Frame,
        (campaign, files): (&Campaign, &[CampaignFile]),
        (list, pager): (ListQuery, Pager),
        (readers, cost): (Vec<Previewed>, Option<(Cost, Option<i64>)>),
    ) -> Self {
        let back = format!("/campaigns/{}", campaign.id);
        frame.crumbs = vec![
            Crumb::link(frame.t("campaign-title"), "/campaigns"),
            Crumb::link(campaign.title.clone(), back.clone()),
            Crumb::here(frame.t("campaign-preview")),
        ];
        let price = cost.and_then(|(cost, _)| cost.price);
        let readers = readers.into_iter().map(|one| Seen::new(&frame, price, one)).collect();
        let told = cost.map(|(cost, _)| told(&frame, &cost)).unwrap_or_default();
        let dear = cost.and_then(|(cost, most)| dear(&frame, &cost, most));
        Self {
            cost: told,
            dear,
            files: if campaign.uses(Way::Mail) { line(files) } else { String::new() },
            list,
            pager,
            title: campaign.title.clone(),
            back,
            readers,
            frame,
        }
    }
}

impl Seen {
    fn new(frame: &Frame, price: Option<i64>, one: Previewed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let missing = one.missing.iter().map(|one| frame.t(&one.key()).into_owned());
        let missing = missing.collect::<Vec<_>>().join(" · ");
        let (tone, fate) = match &one.chosen {
            Chosen::By(Way::Mail, address, _) => {
                ("done", frame.t1("campaign-by-mail", "to", address.as_str()))
            }
            Chosen::By(Way::Sms, number, _) => {
                ("done", frame.t1("campaign-by-sms", "to", shown_phone(number).as_str()))
            }
            Chosen::By(Way::Letter, ..) => ("done", frame.t("campaign-by-letter").into_owned()),
            Chosen::Not(reason) => ("draft", frame.t(&reason.key()).into_owned()),
        };
        Self {
            href: format!("/people/{}", one.member.id),
            name: said(&one.member.name_ar, &one.member.name_fr),
            place: said(&one.member.place_ar, &one.member.place_fr),
            lang: one.lang.code(),
            dir: one.lang.dir(),
            subject: one.subject,
            text: one.text,
            missing: match missing.is_empty() {
                true => String::new(),
                false => frame.t1("campaign-missing", "what", missing.as_str()),
            },
            parts: one.count.as_ref().map(|count| counted(frame, count, price)).unwrap_or_default(),
            wide: match &one.count {
                Some(count) if one.lang != Lang::Ar => wide(frame, count),
                _ => String::new(),
            },
            tone,
            fate,
        }
    }
}

impl Page for PreviewPage {
    const NAME: &'static str = "campaigns/preview";

    fn sample(frame: Frame) -> Self {
        let member = || Member {
            id: PersonId(uuid::Uuid::nil()),
            name_ar: "زينب الحنصالي".into(),
            name_fr: "Zineb El Hansali".into(),
            sex: None,
            birth_year: None,
            phone: None,
            email: Some("zineb@azilal.example".into()),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
        };
        let one = invented();
        let read = |missing: Vec<Variable>, chosen: Chosen| Previewed {
            member: member(),
            lang: Lang::Ar,
            subject: one.subject_ar.clone(),
            text: vec![one.text_ar.clone()],
            missing,
            count: matches!(chosen, Chosen::By(Way::Sms, ..))
                .then(|| kit_sms::count("Fête à Tabant, jeudi.")),
            chosen,
        };
        let to = Chosen::By(Way::Mail, "zineb@azilal.example".into(), Lang::Ar);
        let not = Chosen::Not(crate::features::campaigns::Reason::NoConsent);
        let paper = Chosen::By(Way::Letter, String::new(), Lang::Ar);
        let unknown = read(vec![Variable::Organisation], to);
        let number = "+212661234567".into();
        let mut sms = read(Vec::new(), Chosen::By(Way::Sms, number, Lang::Fr));
        sms.lang = Lang::Fr;
        let readers = vec![unknown, sms, read(Vec::new(), paper), read(Vec::new(), not)];
        let cost = Cost { people: 412, parts: 1_236, longest: 6, price: Some(35), about: true };
        let spec =
            ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 10 };
        let list = (ListQuery::parse("", &spec), Pager::new(1, 3, 412));
        let files = super::files::invented();
        Self::new(frame, (&one, &files), list, (readers, Some((cost, Some(6)))))
    }
}
