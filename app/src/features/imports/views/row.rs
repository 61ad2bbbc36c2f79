//! A row of the sheet: what it says, what will happen to it and why, and the question when there is one.

use super::Seen;
use crate::{
    features::imports::{
        faces::Faces,
        fields::Field,
        found::{Decision, Doubt, Found, Named, Twin},
        import::{Counts, Fate, ImportRow},
    },
    foundation::{
        Form,
        people::{in_other_script, in_script_of, shown_phone},
    },
    layout::{Choice, Frame},
};
use kit_sheets::column_letters;

/// The form of one row that came back with something missing.
pub struct Typed<'a> {
    pub row: Option<i64>,
    pub form: &'a Form,
}

pub struct RowView {
    pub no: i64,
    pub name: String,
    pub other: String,
    pub sex: CellView,
    pub birth: CellView,
    pub place: CellView,
    pub organisation: CellView,
    pub phone: CellView,
    pub tone: &'static str,
    pub fate: String,
    pub class: &'static str,
    /// Why: what is wrong or doubtful, one sentence each.
    pub reasons: Vec<String>,
    pub person: Option<String>,
    pub question: Option<Question>,
}

/// A value of the row; one that is wrong stands as it was written.
#[derive(Default)]
pub struct CellView {
    pub text: String,
    pub bad: bool,
}

/// What is asked about a doubtful row.
pub struct Question {
    pub action: String,
    /// Where the list was, to come back to.
    pub list: String,
    /// What was decided; the question is then folded away.
    pub decided: Option<String>,
    pub groups: Vec<Group>,
    pub errors: Vec<String>,
}

/// One thing to choose.
pub struct Group {
    pub name: &'static str,
    pub label: String,
    /// A line under the label; may be empty.
    pub hint: String,
    pub choices: Vec<Choice>,
    pub chosen: String,
}

impl RowView {
    pub fn new(frame: &Frame, seen: &Seen, row: &ImportRow, open: bool, typed: &Typed<'_>) -> Self {
        let found = &row.found;
        let decided = row.decision.is_some();
        let (tone, class) = match row.fate {
            Fate::New => ("note", "new"),
            Fate::Known => ("done", "known"),
            Fate::Doubtful if decided => ("done", "decided"),
            Fate::Doubtful => ("wait", "doubtful"),
            Fate::Wrong => ("stop", "wrong-row"),
        };
        let bad_name = found.faults.iter().find(|fault| fault.field.is_name());
        let name = match bad_name {
            Some(fault) => fault.found.clone(),
            None => in_script_of(frame.lang, &found.name_ar, &found.name_fr).to_owned(),
        };
        Self {
            no: row.no,
            name,
            other: in_other_script(frame.lang, &found.name_ar, &found.name_fr).to_owned(),
            sex: cell(found, Field::Sex, found.sex.as_deref().map(|sex| sex_word(frame, sex))),
            birth: cell(found, Field::Birth, found.birth_year.map(|year| year.to_string())),
            place: cell(found, Field::Place, place(frame, seen, found)),
            organisation: CellView { text: found.organisation.clone(), bad: false },
            phone: cell(found, Field::Phone, found.phone.as_deref().map(shown_phone)),
            tone,
            fate: frame
                .t(if class == "decided" { "import-fate-decided" } else { Counts::key(row.fate) })
                .into_owned(),
            class,
            reasons: reasons(frame, &seen.import.layout.letters, found),
            person: row.person.map(|person| format!("/people/{person}")),
            question: (open && row.fate == Fate::Doubtful)
                .then(|| question(frame, seen, row, typed)),
        }
    }
}

fn cell(found: &Found, field: Field, value: Option<String>) -> CellView {
    match found.faults.iter().find(|fault| fault.field == field) {
        Some(fault) => CellView { text: fault.found.clone(), bad: true },
        None => CellView { text: value.unwrap_or_default(), bad: false },
    }
}

fn sex_word(frame: &Frame, sex: &str) -> String {
    frame.t(if sex == "f" { "import-sex-f" } else { "import-sex-m" }).into_owned()
}

fn place(frame: &Frame, seen: &Seen, found: &Found) -> Option<String> {
    let Some(code) = &found.place else { return Some(found.place_as_written.clone()) };
    let (ar, fr) = seen.places.get(code)?;
    Some(in_script_of(frame.lang, ar, fr).to_owned())
}

/// What is wrong or doubtful, by row and column, with what was found and what was expected; and what the register has otherwise.
pub fn reasons(frame: &Frame, letters: &[usize], found: &Found) -> Vec<String> {
    let faults = found.faults.iter().map(|fault| {
        let column = fault.column.and_then(|at| letters.get(at)).map(|at| column_letters(*at));
        let expected = frame.t(fault.expected.key());
        let key = match (&column, fault.found.is_empty()) {
            (None, _) => "import-fault-no-column",
            (_, true) => "import-fault-empty",
            _ => "import-fault",
        };
        let args = [
            ("column", column.unwrap_or_default().into()),
            ("found", fault.found.as_str().into()),
            ("expected", expected.as_ref().into()),
        ];
        frame.words.format(frame.lang, key, &args)
    });
    let doubts = found.doubts.iter().map(|doubt| match doubt {
        Doubt::Person(twins) => frame.tn("import-doubt-person", twins.len()),
        Doubt::Row(no) => frame.t1("import-doubt-row", "row", no.to_string()),
        Doubt::Place(_) => frame.t1("import-doubt-place", "found", &found.place_as_written),
        Doubt::Organisation(_) => {
            frame.t1("import-doubt-organisation", "found", &found.organisation)
        }
        Doubt::Sex => frame.t("import-doubt-sex").into_owned(),
    });
    let unlike = found.unlike.iter().filter_map(|field| {
        let (key, said) = match field {
            Field::Phone => ("import-unlike-phone", found.phone.as_deref().map(shown_phone)?),
            Field::Email => ("import-unlike-email", found.email.clone()?),
            Field::Birth => ("import-unlike-birth", found.birth_year?.to_string()),
            _ => return None,
        };
        Some(frame.t1(key, "found", said))
    });
    faults.chain(doubts).chain(unlike).collect()
}

fn question(frame: &Frame, seen: &Seen, row: &ImportRow, typed: &Typed<'_>) -> Question {
    let form = Some(typed.form).filter(|_| typed.row == Some(row.no));
    let decision = row.decision.as_ref();
    let mut groups = vec![who(frame, seen, &row.found, decision)];
    groups.extend(row.found.doubts.iter().filter_map(|doubt| match doubt {
        Doubt::Place(places) => Some(places_of(frame, places, decision)),
        Doubt::Organisation(known) => Some(organisations_of(frame, &row.found, known, decision)),
        Doubt::Sex => Some(sexes(frame, decision)),
        Doubt::Person(_) | Doubt::Row(_) => None,
    }));
    if let Some(form) = form {
        for group in &mut groups {
            group.chosen = form.value(group.name).to_owned();
        }
    }
    let errors = form.iter().flat_map(|form| form.errors());
    let list = seen.list.page_link(seen.list.page);
    Question {
        action: format!("/imports/{}/rows/{}", seen.import.id, row.no),
        list,
        decided: decision.map(|decision| decided(frame, &seen.faces, &row.found, decision)),
        groups,
        errors: errors.map(|(_, error)| frame.error(error)).collect(),
    }
}

/// The person: one who is known, a new one, or nobody. Where nobody like them is known, writing is what one wants.
fn who(frame: &Frame, seen: &Seen, found: &Found, decision: Option<&Decision>) -> Group {
    let twins = found.doubts.iter().find_map(|doubt| match doubt {
        Doubt::Person(twins) => Some(twins),
        _ => None,
    });
    let again = found.doubts.iter().any(|doubt| matches!(doubt, Doubt::Row(_)));
    let mut choices: Vec<Choice> =
        twins.into_iter().flatten().filter_map(|twin| known(frame, &seen.faces, twin)).collect();
    let keep = match (twins, &found.known) {
        (Some(_), _) => "import-who-new",
        (None, Some(_)) => "import-who-keep",
        (None, None) => "import-who-write",
    };
    choices.push(Choice::new("new", frame.t(keep)));
    choices.push(Choice::new("leave", frame.t("import-who-leave")));
    let chosen = match decision {
        Some(decision) if decision.leave => "leave".to_owned(),
        Some(decision) => decision.person.clone().unwrap_or_else(|| "new".to_owned()),
        None if twins.is_none() && !again => "new".to_owned(),
        None => String::new(),
    };
    let label = frame.t("import-who").into_owned();
    Group { name: "who", label, hint: String::new(), choices, chosen }
}

/// Somebody known, with what tells people of one name apart; nobody who has left the register since.
fn known(frame: &Frame, faces: &Faces, twin: &Twin) -> Option<Choice> {
    let (person, (place_ar, place_fr)) = faces.get(&twin.person)?;
    let name = in_script_of(frame.lang, &person.name_ar, &person.name_fr);
    let other = in_other_script(frame.lang, &person.name_ar, &person.name_fr);
    let reasons = twin.reasons.iter().map(|key| frame.t(key).into_owned());
    let facts = [
        Some(other.to_owned()),
        person.sex.map(|sex| sex_word(frame, sex.as_str())),
        person.birth_year.map(|year| year.to_string()),
        Some(in_script_of(frame.lang, place_ar, place_fr).to_owned()),
        // A number is not parted at the end of a line.
        person.phone.as_deref().map(|phone| shown_phone(phone).replace(' ', "\u{a0}")),
    ];
    let facts = facts.into_iter().flatten().chain(reasons).filter(|fact| !fact.is_empty());
    // Each fact keeps its place in the line, whichever its script.
    let facts = facts.map(|fact| format!("\u{2068}{fact}\u{2069}"));
    let hint = facts.collect::<Vec<_>>().join(" · ");
    let choice = Choice::new(twin.person.to_string(), frame.t1("import-who-known", "name", name));
    Some(choice.hint(hint))
}

fn named(frame: &Frame, one: &Named) -> Choice {
    let other = in_other_script(frame.lang, &one.name_ar, &one.name_fr);
    let hint = if other.is_empty() { String::new() } else { format!("\u{2068}{other}\u{2069}") };
    Choice::new(&one.id, in_script_of(frame.lang, &one.name_ar, &one.name_fr)).hint(hint)
}

fn places_of(frame: &Frame, places: &[Named], decision: Option<&Decision>) -> Group {
    Group {
        name: "place",
        label: frame.t("import-which-place").into_owned(),
        hint: frame.t("import-same-words").into_owned(),
        choices: places.iter().map(|place| named(frame, place)).collect(),
        chosen: decision.and_then(|decision| decision.place.clone()).unwrap_or_default(),
    }
}

fn organisations_of(
    frame: &Frame,
    found: &Found,
    known: &[Named],
    decision: Option<&Decision>,
) -> Group {
    let mut choices: Vec<Choice> = known.iter().map(|one| named(frame, one)).collect();
    let new = frame.t1("import-organisation-new", "name", &found.organisation);
    choices.push(Choice::new("new", new));
    let chosen = decision.map(|decision| match &decision.organisation {
        Some(id) => id.clone(),
        None => "new".to_owned(),
    });
    Group {
        name: "organisation",
        label: frame.t("import-which-organisation").into_owned(),
        hint: frame.t("import-same-words").into_owned(),
        choices,
        chosen: chosen.unwrap_or_default(),
    }
}

fn sexes(frame: &Frame, decision: Option<&Decision>) -> Group {
    let choice = |value: &str, key: &str| Choice::new(value, frame.t(key));
    Group {
        name: "sex",
        label: frame.t("import-which-sex").into_owned(),
        hint: String::new(),
        choices: vec![
            choice("f", "import-sex-f"),
            choice("m", "import-sex-m"),
            choice("", "import-sex-unsaid"),
        ],
        chosen: decision.and_then(|decision| decision.sex.clone()).unwrap_or_default(),
    }
}

/// What was decided, in a few words.
pub fn decided(frame: &Frame, faces: &Faces, found: &Found, decision: &Decision) -> String {
    if decision.leave {
        return frame.t("import-decided-leave").into_owned();
    }
    match decision.meant() {
        Some(person) => match faces.get(&person) {
            Some((person, _)) => {
                let name = in_script_of(frame.lang, &person.name_ar, &person.name_fr);
                frame.t1("import-decided-known", "name", name)
            }
            None => frame.t("import-decided-gone").into_owned(),
        },
        None if found.known.is_some() => frame.t("import-decided-keep").into_owned(),
        None => frame.t("import-decided-new").into_owned(),
    }
}
