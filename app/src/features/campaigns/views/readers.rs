use super::invented;
use crate::{
    features::campaigns::{Campaign, Fate, Reason, Way, routes::READERS, store::Reader},
    foundation::{
        Page, Sheet,
        people::{PersonId, in_other_script, in_script_of, shown_phone},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// Who gets it, and why the others do not.
#[derive(Template)]
#[template(path = "features/campaigns/templates/recipients.html")]
pub struct ReadersPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub title: String,
    pub back: String,
    pub here: String,
    pub rows: Vec<Row>,
    pub fates: Vec<Choice>,
    pub reasons: Vec<Choice>,
    pub lefts: Vec<Choice>,
    pub ways: Vec<Choice>,
}

/// Somebody of the list, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub other: String,
    pub place: String,
    pub tone: &'static str,
    pub fate: String,
    /// Why they get nothing, or what the server said.
    pub why: String,
    pub address: String,
    pub when: String,
    pub left: String,
}

impl ReadersPage {
    pub fn new(
        mut frame: Frame,
        campaign: &Campaign,
        (list, pager): (ListQuery, Pager),
        rows: &[Reader],
    ) -> Self {
        let back = format!("/campaigns/{}", campaign.id);
        frame.crumbs = vec![
            Crumb::link(frame.t("campaign-title"), "/campaigns"),
            Crumb::link(campaign.title.clone(), back.clone()),
            Crumb::here(frame.t("campaign-readers")),
        ];
        let listed = |one: &&Reason| !matches!(one, Reason::Nothing | Reason::Hidden);
        Self {
            fates: Fate::ALL
                .iter()
                .map(|one| Choice::new(one.as_str(), frame.t(&one.key())))
                .collect(),
            reasons: Reason::ALL
                .iter()
                .filter(listed)
                .map(|one| Choice::new(one.as_str(), frame.t(&one.key())))
                .collect(),
            ways: Way::ALL
                .iter()
                .map(|one| Choice::new(one.as_str(), frame.t(&one.key())))
                .collect(),
            lefts: vec![Choice::new("yes", frame.t("campaign-unsubscribed"))],
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            title: campaign.title.clone(),
            here: format!("{back}/recipients"),
            back,
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Reader) -> Self {
        let [ar, fr] = [&row.name_ar, &row.name_fr].map(|name| name.as_deref().unwrap_or_default());
        let [place_ar, place_fr] =
            [&row.place_ar, &row.place_fr].map(|name| name.as_deref().unwrap_or_default());
        let there = row.name_ar.is_some();
        Self {
            href: format!("/people/{}", row.person),
            name: match there {
                true => in_script_of(frame.lang, ar, fr).to_owned(),
                false => frame.t("campaign-record-gone").into_owned(),
            },
            other: in_other_script(frame.lang, ar, fr).to_owned(),
            place: in_script_of(frame.lang, place_ar, place_fr).to_owned(),
            tone: row.paper.map_or(row.state.tone(), |paper| paper.tone()),
            fate: match row.paper {
                Some(paper) => frame.t(&paper.key()).into_owned(),
                None => frame.t(&row.state.key()).into_owned(),
            },
            why: match row.reason {
                Reason::Nothing if row.state == Fate::Uncertain => {
                    frame.t("campaign-fate-uncertain-why").into_owned()
                }
                Reason::Nothing if row.code == "parts" => {
                    frame.t("campaign-sms-too-long").into_owned()
                }
                Reason::Nothing if row.code == "undelivered" => {
                    frame.t("campaign-sms-undelivered").into_owned()
                }
                Reason::Nothing if row.said.is_empty() => row.code.clone(),
                Reason::Nothing => row.said.clone(),
                reason => frame.t(&reason.key()).into_owned(),
            },
            address: match (row.year, row.number) {
                (Some(year), Some(no)) => format!("{year}/{no}"),
                _ if row.address.starts_with('+') => shown_phone(&row.address),
                _ => row.address.clone(),
            },
            when: row.tried_at.map(|at| frame.date_time(at)).unwrap_or_default(),
            left: row.unsubscribed_at.map(|at| frame.date_time(at)).unwrap_or_default(),
        }
    }
}

/// Exactly what is seen, as a sheet.
pub fn export_readers(frame: &Frame, campaign: &Campaign, rows: &[Reader]) -> Sheet {
    let headings = [
        "person-name-ar",
        "person-name-fr",
        "person-place",
        "campaign-fate",
        "campaign-why",
        "campaign-address",
        "campaign-tried-at",
        "campaign-unsubscribed-at",
    ];
    let line = |row: &Reader| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.name_ar.clone()),
            Out::from(row.name_fr.clone()),
            Out::from(shown.place),
            Out::from(shown.fate),
            Out::from(shown.why),
            Out::from(shown.address),
            Out::from(shown.when),
            Out::from(shown.left),
        ]
    };
    Sheet {
        file: "campaign".into(),
        name: frame.t("campaign-readers").into_owned(),
        titles: vec![campaign.title.clone()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for ReadersPage {
    const NAME: &'static str = "campaigns/recipients";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let reader = |n: usize| {
            let state = Fate::ALL[n % Fate::ALL.len()];
            let left_out = state == Fate::LeftOut;
            Reader {
                person: PersonId(uuid::Uuid::nil()),
                name_ar: (n != 7).then(|| "عبد الرحيم بن محمد أيت أوعتو".into()),
                name_fr: (n != 7).then(|| "Abderrahim Ben Mohamed Aït Ouattou".into()),
                place_ar: Some("تبانت".into()),
                place_fr: Some("Tabant".into()),
                state,
                reason: if left_out { Reason::NoConsent } else { Reason::Nothing },
                address: if left_out {
                    String::new()
                } else {
                    "a.aitouattou@azilal.example".into()
                },
                tried_at: (!left_out).then_some(one.made_at),
                code: String::new(),
                said: match state {
                    Fate::Refused | Fate::Bounced => "550 5.1.1 no such user".into(),
                    _ => String::new(),
                },
                unsubscribed_at: (n == 2).then_some(one.made_at),
                year: (n == 8).then_some(2026),
                number: (n == 8).then_some(1_204),
                paper: (n == 8).then_some(crate::features::dispatches::State::Acknowledged),
            }
        };
        let rows: Vec<Reader> = (0..12).map(reader).collect();
        let list = (ListQuery::parse("fate=sent", &READERS), Pager::new(1, 50, 20_000));
        Self::new(frame, &one, list, &rows)
    }
}
