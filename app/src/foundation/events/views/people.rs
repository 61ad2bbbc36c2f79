//! The people of an event, in its list, as a sheet, and those who may be enrolled.

use super::{Head, TabName};
use crate::{
    foundation::{
        Page, Sheet,
        events::{Capacity, Found, ListedPerson, Named, RegistrationId, Sexes, routes::PEOPLE},
        people::{PersonId, in_other_script, in_script_of},
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

/// The people of an event that is not a session.
#[derive(Template)]
#[template(path = "foundation/events/templates/people.html")]
pub struct PeoplePage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub sexes: Sexes,
    pub rows: Vec<PersonRow>,
    pub sex_choices: Vec<Choice>,
    pub capacities: Vec<Choice>,
    pub groups: Vec<Choice>,
    pub audiences: Vec<Choice>,
    /// What was looked for to enrol; none for those who may not.
    pub search: Option<SearchView>,
}

impl PeoplePage {
    pub fn new(
        head: Head,
        (list, pager): (ListQuery, Pager),
        sexes: Sexes,
        rows: &[ListedPerson],
        audiences: Vec<Choice>,
    ) -> Self {
        let frame = head.frame.clone();
        let sex = |sex: &str| Choice::new(sex, sex_word(&frame, Some(sex)));
        let capacity = |one: &Capacity| Choice::new(one.as_str(), frame.t(one.key()));
        Self {
            rows: rows.iter().map(|row| PersonRow::new(&frame, row).linked(!head.alone)).collect(),
            sex_choices: ["f", "m", "unknown"].map(sex).into(),
            capacities: Capacity::ALL.iter().skip(1).map(capacity).collect(),
            groups: Vec::new(),
            search: None,
            audiences,
            frame,
            head,
            list,
            pager,
            sexes,
        }
    }

    pub fn with(mut self, searched: Option<Searched>) -> Self {
        self.search = searched.map(|searched| SearchView::new(&self.frame, searched));
        self
    }
}

/// Somebody in the list.
pub struct PersonRow {
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

impl SearchView {
    pub fn new(frame: &Frame, searched: Searched) -> Self {
        Self {
            people: searched.found.iter().map(|found| FoundRow::new(frame, found)).collect(),
            capacity: searched.capacity.as_str(),
            words: searched.words,
        }
    }
}

/// Names to choose from, in the reader's script.
pub fn named_choices(lang: Lang, named: &[Named]) -> Vec<Choice> {
    let choice = |one: &Named| {
        Choice::new(one.id.to_string(), in_script_of(lang, &one.name_ar, &one.name_fr))
    };
    named.iter().map(choice).collect()
}

/// A sex in a word.
pub fn sex_word(frame: &Frame, sex: Option<&str>) -> String {
    let key = match sex {
        Some("f") => "enrol-sex-f",
        Some("m") => "enrol-sex-m",
        _ => "enrol-sex-unknown",
    };
    frame.t(key).into_owned()
}

impl PersonRow {
    /// The row, without the address of the person for whoever may not open it.
    pub fn linked(mut self, linked: bool) -> Self {
        if !linked {
            self.href.clear();
        }
        self
    }

    pub fn new(frame: &Frame, row: &ListedPerson) -> Self {
        let lang = frame.lang;
        let name = in_script_of(lang, &row.name_ar, &row.name_fr);
        Self {
            registration: row.registration,
            href: format!("/people/{}", row.person),
            name: name.into(),
            leave: frame.t1("enrol-leave-out", "who", name),
            other: in_other_script(lang, &row.name_ar, &row.name_fr).into(),
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
        let place = Some(in_script_of(lang, &found.place_ar, &found.place_fr).to_owned());
        let about: Vec<String> = [sex, born, place].into_iter().flatten().collect();
        Self {
            id: found.id,
            name: in_script_of(lang, &found.name_ar, &found.name_fr).into(),
            other: in_other_script(lang, &found.name_ar, &found.name_fr).into(),
            about: about.join(" · "),
            there: found.there > 0,
        }
    }
}

/// The list of the people of an event of this title, as a sheet.
pub fn people_sheet(frame: &Frame, title: &str, rows: &[ListedPerson]) -> Sheet {
    let headings = [
        "enrol-name-ar",
        "enrol-name-fr",
        "enrol-sex",
        "enrol-born",
        "enrol-commune",
        "enrol-organisation",
        "enrol-group",
        "enrol-audience",
        "enrol-nominated-by",
        "enrol-phone",
    ];
    let row = |row: &ListedPerson| {
        let shown = PersonRow::new(frame, row);
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
        name: title.to_owned(),
        titles: vec![title.to_owned()],
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
        place: in_script_of(lang, "تبانت", "Tabant").into(),
        organisation: Some(
            in_script_of(
                lang,
                "جمعية أيت بوكماز للتنمية القروية والمحافظة على البيئة",
                "Association Aït Bouguemez pour le développement rural",
            )
            .into(),
        ),
        event_group: Some(in_script_of(lang, "المجموعة الأولى", "Premier groupe").into()),
        audience: Some(
            in_script_of(lang, "الجمعيات والتعاونيات", "Associations et coopératives").into(),
        ),
        nominator: Some(
            in_script_of(
                lang,
                "المديرية الإقليمية لوزارة التربية الوطنية",
                "Direction provinciale de l’éducation nationale",
            )
            .into(),
        ),
    };
    (0..12).map(|n| person(names[n % names.len()])).collect()
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
    const NAME: &'static str = "events/people";

    fn sample(frame: Frame) -> Self {
        let people = sample_people(frame.lang);
        let searched = sample_found(frame.lang);
        let list = ListQuery::parse("", &PEOPLE);
        let sexes = Sexes { women: 120, men: 96, unknown: 4 };
        let pager = Pager::new(1, 50, sexes.all());
        let head = Head::sample(frame, TabName::People);
        let audiences = vec![Choice::new("cldh", "CLDH")];
        Self::new(head, (list, pager), sexes, &people, audiences).with(Some(searched))
    }
}
