//! The list of accounts: many lines of grants become a row each, narrowed and put in order. Nothing here touches the outside.
//!
//! There are as many accounts as people at work, some dozens in a province: they are sorted here and not in the database, so
//! that no column has to be kept for it.

use super::{AccountId, Role, store::Line};
use crate::layout::ListQuery;
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::{Lang, sort_key};

/// An account in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    pub id: AccountId,
    pub login: String,
    pub name: String,
    pub state: State,
    pub signed_in_at: Option<DateTime<Utc>>,
    /// Its roles in the reader's scope that are open: those of today, or those to come.
    pub roles: Vec<RoleThere>,
}

#[derive(Debug, Clone)]
pub struct RoleThere {
    pub role: Role,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub to_on: Option<NaiveDate>,
    pub delegated: bool,
}

/// What an account is, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The slip was not used yet.
    Invited,
    Active,
    /// None of its roles in the reader's scope is open any more.
    Ended,
    Disabled,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Active, Self::Invited, Self::Ended, Self::Disabled];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Ended => "ended",
            Self::Disabled => "disabled",
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Invited => "account-state-invited",
            Self::Active => "account-state-active",
            Self::Ended => "account-state-ended",
            Self::Disabled => "account-state-disabled",
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Invited => "wait",
            Self::Active => "live",
            Self::Ended => "done",
            Self::Disabled => "stop",
        }
    }
}

/// The accounts of these lines, which stand together by account.
pub fn gathered(lines: &[Line], today: NaiveDate) -> Vec<Listed> {
    let of_one = lines.chunk_by(|one, next| one.id == next.id);
    of_one.map(|lines| one(lines, today)).collect()
}

fn one(lines: &[Line], today: NaiveDate) -> Listed {
    let first = &lines[0];
    let open = lines
        .iter()
        .filter(|line| line.withdrawn_at.is_none() && line.to_on.is_none_or(|last| last >= today));
    let roles: Vec<RoleThere> = open.map(RoleThere::of).collect();
    let state = match first {
        line if line.disabled_at.is_some() => State::Disabled,
        _ if roles.is_empty() => State::Ended,
        line if line.invited == 1 => State::Invited,
        _ => State::Active,
    };
    Listed {
        id: first.id,
        login: first.login.clone(),
        name: first.name.clone(),
        state,
        signed_in_at: first.signed_in_at,
        roles,
    }
}

impl RoleThere {
    fn of(line: &Line) -> Self {
        Self {
            role: line.role,
            place: line.place.clone(),
            place_ar: line.place_ar.clone(),
            place_fr: line.place_fr.clone(),
            to_on: line.to_on,
            delegated: line.delegated == 1,
        }
    }
}

/// Those that the reader asked for, in the order they asked for.
pub fn asked(mut all: Vec<Listed>, list: &ListQuery, lang: Lang) -> Vec<Listed> {
    let words: Vec<String> =
        kit_words::fold(&list.q).split_whitespace().map(str::to_owned).collect();
    all.retain(|one| is_asked(one, list, &words));
    match list.sorted_by() {
        "seen" => all.sort_by_key(|one| (one.signed_in_at, one.id)),
        _ => all.sort_by_cached_key(|one| (sort_key(lang, &one.name), one.id)),
    }
    if list.desc {
        all.reverse();
    }
    all
}

fn is_asked(one: &Listed, list: &ListQuery, words: &[String]) -> bool {
    let (role, place, state) = (list.filter("role"), list.filter("place"), list.filter("state"));
    let there = |held: &RoleThere| {
        let below = |code: &str| held.place == code || held.place.starts_with(&format!("{code}."));
        (role.is_empty() || held.role.as_str() == role)
            && (place.is_empty() || place == "MA" || below(place))
    };
    let narrowed = !role.is_empty() || !place.is_empty();
    let text = kit_words::fold(&format!("{} {}", one.name, one.login));
    (state.is_empty() || one.state.as_str() == state)
        && (!narrowed || one.roles.iter().any(there))
        && words.iter().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    fn line(name: &str, role: Role, place: &str, to_on: Option<&str>) -> Line {
        Line {
            id: AccountId::new(chrono::DateTime::UNIX_EPOCH),
            login: format!("{name}@azilal.example"),
            name: name.into(),
            invited: 0,
            disabled_at: None,
            signed_in_at: None,
            role,
            place: place.into(),
            place_ar: place.into(),
            place_fr: place.into(),
            to_on: to_on.map(|day| day.parse().unwrap()),
            withdrawn_at: None,
            delegated: 0,
        }
    }

    const LIST: crate::layout::ListSpec = super::super::routes::LIST;

    fn names(query: &str) -> Vec<String> {
        let today = "2026-11-22".parse().unwrap();
        let amina = line("amina", Role::TrainingOfficer, "05.081", None);
        let also = Line { place: "05.082".into(), ..amina.clone() };
        let lines = [
            amina,
            also,
            line("zahra", Role::FieldAgent, "05.081.03.09", Some("2026-12-31")),
            line("karim", Role::Reader, "05.081", Some("2026-06-30")),
        ];
        let list = ListQuery::parse(query, &LIST);
        let found = asked(gathered(&lines, today), &list, Lang::Fr);
        found.into_iter().map(|one| one.name).collect()
    }

    #[test]
    fn lines_become_accounts_that_are_narrowed_and_sorted() {
        assert_eq!(names(""), ["amina", "karim", "zahra"]);
        assert_eq!(names("sort=-name"), ["zahra", "karim", "amina"]);
        assert_eq!(names("state=ended"), ["karim"]);
        assert_eq!(names("role=field_agent"), ["zahra"]);
        assert_eq!(names("place=05.081"), ["amina", "zahra"]);
        assert_eq!(names("place=05.082&role=training_officer"), ["amina"]);
        assert_eq!(names("q=ZAHRA+example"), ["zahra"]);
    }
}
