//! The people of a session, on the page and as a sheet.

use super::{Head, other, said};
use crate::{
    features::training::{
        Session, SessionState, TabName,
        routes::{MOST_LETTERS, PEOPLE},
        store::{Found, ListedPerson, Named, Senders, Sexes},
    },
    foundation::{
        Page, Sheet,
        events::{Capacity, Group, GroupId, RegistrationId},
        people::PersonId,
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

#[derive(Template)]
#[template(path = "features/training/templates/people.html")]
pub struct PeoplePage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub sexes: Sexes,
    pub rows: Vec<Row>,
    pub sex_choices: Vec<Choice>,
    pub capacities: Vec<Choice>,
    pub groups: Vec<Choice>,
    pub organisations: Vec<Choice>,
    pub nominators: Vec<Choice>,
    pub audiences: Vec<Choice>,
    /// Addresses and words of the letters that may be printed.
    pub letters: Vec<(String, String)>,
    /// What was looked for to enrol; none for those who may not.
    pub search: Option<SearchView>,
}

/// Somebody in the list.
pub struct Row {
    pub registration: RegistrationId,
    pub href: String,
    pub name: String,
    pub other: String,
    pub sex: String,
    pub born: String,
    pub place: String,
    pub organisation: String,
    pub group: String,
    pub audience: String,
    pub nominator: String,
    /// What the button says that takes them out.
    pub leave: String,
}

/// What the filters offer.
pub struct Choices {
    pub groups: Vec<Group>,
    pub senders: Senders,
    pub audiences: Vec<Choice>,
}

/// A search for people to enrol.
pub struct Searched {
    pub words: String,
    pub capacity: Capacity,
    pub found: Vec<Found>,
}

/// The same, as the page shows it.
pub struct SearchView {
    pub words: String,
    pub capacity: &'static str,
    pub people: Vec<FoundRow>,
}

pub struct FoundRow {
    pub id: PersonId,
    pub name: String,
    pub other: String,
    /// Sex, year of birth and place, as far as they are known.
    pub about: String,
    pub there: bool,
}

impl PeoplePage {
    pub fn new(
        head: Head,
        list: ListQuery,
        pager: Pager,
        sexes: Sexes,
        rows: &[ListedPerson],
    ) -> Self {
        let frame = head.frame.clone();
        let sex_choices =
            ["f", "m", "unknown"].map(|sex| Choice::new(sex, sex_word(&frame, Some(sex))));
        let capacities =
            Capacity::ALL.map(|capacity| Choice::new(capacity.as_str(), frame.t(capacity.key())));
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            sex_choices: sex_choices.into(),
            capacities: capacities.into_iter().skip(1).collect(),
            groups: Vec::new(),
            organisations: Vec::new(),
            nominators: Vec::new(),
            audiences: Vec::new(),
            letters: Vec::new(),
            search: None,
            frame,
            head,
            list,
            pager,
            sexes,
        }
    }

    pub fn with_choices(mut self, choices: Choices) -> Self {
        let lang = self.frame.lang;
        self.groups = group_choices(lang, &choices.groups);
        let Senders { organisations, nominators } = choices.senders;
        self.organisations = named_choices(lang, &organisations);
        self.nominators = named_choices(lang, &nominators);
        self.letters = self.letters_of(!nominators.is_empty());
        self.audiences = choices.audiences;
        self
    }

    /// In both languages, part by part where they are many, and for the institutions that sent people.
    fn letters_of(&self, nominated: bool) -> Vec<(String, String)> {
        let parts = (self.sexes.all() + MOST_LETTERS - 1) / MOST_LETTERS;
        let languages = [("ar", "letters-in-arabic"), ("fr", "letters-in-french")];
        let mut letters = Vec::new();
        for (lang, key) in languages {
            let word = self.frame.t(key);
            let address = self.head.at(&format!("/letters.pdf?lang={lang}"));
            for part in 1..=parts {
                let word =
                    if parts > 1 { format!("{word} {part}/{parts}") } else { word.to_string() };
                letters.push((format!("{address}&part={part}"), word));
            }
            if nominated {
                let word = self.frame.t1("letters-institutions", "lang", &*word);
                letters.push((format!("{address}&by=institution"), word));
            }
        }
        letters
    }

    pub fn with_search(mut self, session: &Session, searched: Option<Searched>) -> Self {
        let frame = &self.frame;
        self.search =
            searched.filter(|_| session.changeable().is_ok()).map(|searched| SearchView {
                people: searched.found.iter().map(|found| FoundRow::new(frame, found)).collect(),
                capacity: searched.capacity.as_str(),
                words: searched.words,
            });
        self
    }
}

/// The groups that people may be put into: members of a sensitive one are not named.
pub fn group_choices(lang: Lang, groups: &[Group]) -> Vec<Choice> {
    let listed = groups.iter().filter(|group| !group.sensitive);
    listed.map(|group| Choice::new(group.id.to_string(), group.name(lang))).collect()
}

pub fn named_choices(lang: Lang, named: &[Named]) -> Vec<Choice> {
    let choice =
        |one: &Named| Choice::new(one.id.to_string(), said(lang, &one.name_ar, &one.name_fr));
    named.iter().map(choice).collect()
}

fn sex_word(frame: &Frame, sex: Option<&str>) -> String {
    let key = match sex {
        Some("f") => "session-sex-f",
        Some("m") => "session-sex-m",
        _ => "session-sex-unknown",
    };
    frame.t(key).into_owned()
}

impl Row {
    fn new(frame: &Frame, row: &ListedPerson) -> Self {
        let lang = frame.lang;
        let name = said(lang, &row.name_ar, &row.name_fr);
        Self {
            registration: row.registration,
            href: format!("/people/{}", row.person),
            name: name.into(),
            leave: frame.t1("session-leave-out", "who", name),
            other: other(lang, &row.name_ar, &row.name_fr).into(),
            sex: row.sex.as_deref().map(|sex| sex_word(frame, Some(sex))).unwrap_or_default(),
            born: row.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            place: row.place.clone(),
            organisation: row.organisation.clone().unwrap_or_default(),
            group: row.event_group.clone().unwrap_or_default(),
            audience: row.audience.clone().unwrap_or_default(),
            nominator: row.nominator.clone().unwrap_or_default(),
        }
    }
}

impl FoundRow {
    pub fn new(frame: &Frame, found: &Found) -> Self {
        let lang = frame.lang;
        let sex = found.sex.as_deref().map(|sex| sex_word(frame, Some(sex)));
        let born = found.birth_year.map(|year| year.to_string());
        let place = Some(said(lang, &found.place_ar, &found.place_fr).to_owned());
        let about: Vec<String> = [sex, born, place].into_iter().flatten().collect();
        Self {
            id: found.id,
            name: said(lang, &found.name_ar, &found.name_fr).into(),
            other: other(lang, &found.name_ar, &found.name_fr).into(),
            about: about.join(" · "),
            there: found.there > 0,
        }
    }
}

pub fn people_sheet(frame: &Frame, session: &Session, rows: &[ListedPerson]) -> Sheet {
    let headings = [
        "session-name-ar",
        "session-name-fr",
        "session-sex",
        "session-born",
        "session-commune",
        "session-organisation",
        "session-group",
        "session-audience",
        "session-nominated-by",
        "session-phone",
    ];
    let row = |row: &ListedPerson| {
        let shown = Row::new(frame, row);
        vec![
            row.name_ar.as_str().into(),
            row.name_fr.as_str().into(),
            shown.sex.into(),
            row.birth_year.map_or(Out::Empty, Out::Plain),
            shown.place.into(),
            shown.organisation.into(),
            shown.group.into(),
            shown.audience.into(),
            shown.nominator.into(),
            row.phone.clone().into(),
        ]
    };
    Sheet {
        file: "participants".into(),
        name: session.title(frame.lang).to_owned(),
        titles: vec![session.title(frame.lang).to_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}

/// People for samples, all invented.
pub fn sample_people(lang: Lang) -> Vec<ListedPerson> {
    let names = [
        ("فاطمة أيت أوملال", "Fatima Aït Oumlal", "f"),
        ("يوسف أوحدو", "Youssef Ouhaddou", "m"),
        (
            "لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي أوتغبالوت",
            "Lalla Fatima-Zahra Bent Moulay Abderrahmane Aït El Kadi Outaghbalout",
            "f",
        ),
        ("عبد الرحمان بن الطالب", "Abderrahmane Bentaleb", "m"),
    ];
    let person = |(ar, fr, sex): (&str, &str, &str)| ListedPerson {
        registration: RegistrationId(Default::default()),
        person: PersonId(Default::default()),
        name_ar: ar.into(),
        name_fr: fr.into(),
        sex: Some(sex.into()),
        birth_year: Some(1985),
        phone: Some("+212661000000".into()),
        place: said(lang, "تبانت", "Tabant").into(),
        organisation: Some(
            said(
                lang,
                "جمعية أيت بوكماز للتنمية القروية والمحافظة على البيئة",
                "Association Aït Bouguemez pour le développement rural",
            )
            .into(),
        ),
        event_group: Some(said(lang, "المجموعة الأولى", "Premier groupe").into()),
        audience: Some(said(lang, "الجمعيات والتعاونيات", "Associations et coopératives").into()),
        nominator: Some(
            said(
                lang,
                "المديرية الإقليمية لوزارة التربية الوطنية",
                "Direction provinciale de l’éducation nationale",
            )
            .into(),
        ),
    };
    (0..12).map(|n| person(names[n % names.len()])).collect()
}

/// Two groups, for samples.
pub fn sample_groups() -> Vec<Group> {
    let id = GroupId(Default::default());
    vec![
        Group {
            id,
            name_ar: "اللجنة المحلية".into(),
            name_fr: "Comité local".into(),
            sensitive: false,
            people: 38,
        },
        Group {
            id,
            name_ar: "النسيج الجمعوي لأيت بوكماز".into(),
            name_fr: "Tissu associatif d’Aït Bouguemez".into(),
            sensitive: false,
            people: 22,
        },
    ]
}

/// Somebody looked for, for samples.
pub fn sample_found(lang: Lang) -> Searched {
    let people = sample_people(lang);
    let found = |person: &ListedPerson| Found {
        id: person.person,
        name_ar: person.name_ar.clone(),
        name_fr: person.name_fr.clone(),
        sex: person.sex.clone(),
        birth_year: person.birth_year,
        place_ar: person.place.clone(),
        place_fr: person.place.clone(),
        there: i64::from(person.sex.as_deref() == Some("m")),
    };
    let found = people.iter().take(3).map(found).collect();
    Searched { words: "فاطمة".into(), capacity: Capacity::Participant, found }
}

impl Page for PeoplePage {
    const NAME: &'static str = "training/people";

    fn sample(frame: Frame) -> Self {
        let session = super::head::sample_session(SessionState::Open);
        let list = ListQuery::parse("", &PEOPLE);
        let people = sample_people(frame.lang);
        let searched = sample_found(frame.lang);
        let sexes = Sexes { women: 5_120, men: 4_870, unknown: 10 };
        let head = Head::sample(frame, SessionState::Open, TabName::People);
        Self::new(head, list, Pager::new(1, 50, sexes.all()), sexes, &people)
            .with_choices(Choices {
                groups: sample_groups(),
                senders: Senders::default(),
                audiences: vec![Choice::new("cldh", "CLDH")],
            })
            .with_search(&session, Some(searched))
    }
}
