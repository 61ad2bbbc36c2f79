//! The people of a session, on the page and as a sheet.

use super::Head;
use crate::{
    features::training::{
        Session, SessionState, TabName,
        routes::{MOST_LETTERS, PEOPLE},
        store::{ListedPerson, Senders, Sexes},
    },
    foundation::{
        Page,
        events::{
            Capacity, Group, GroupId, PersonRow, SearchView, Searched, named_choices, sample_found,
            sample_people, sex_word,
        },
    },
    layout::{Choice, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "features/training/templates/people.html")]
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
    pub organisations: Vec<Choice>,
    pub nominators: Vec<Choice>,
    pub audiences: Vec<Choice>,
    /// Addresses and words of the letters that may be printed.
    pub letters: Vec<(String, String)>,
    /// What was looked for to enrol; none for those who may not.
    pub search: Option<SearchView>,
}

/// What the filters offer.
pub struct Choices {
    pub groups: Vec<Group>,
    pub senders: Senders,
    pub audiences: Vec<Choice>,
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
            rows: rows.iter().map(|row| PersonRow::new(&frame, row).linked(!head.alone)).collect(),
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
        self.search = searched
            .filter(|_| session.changeable().is_ok())
            .map(|one| SearchView::new(frame, one));
        self
    }
}

/// The groups that people may be put into: members of a sensitive one are not named.
pub fn group_choices(lang: Lang, groups: &[Group]) -> Vec<Choice> {
    let listed = groups.iter().filter(|group| !group.sensitive);
    listed.map(|group| Choice::new(group.id.to_string(), group.name(lang))).collect()
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
