//! What a column of a sheet may hold, and which column holds what.

use super::words;
use kit_sheets::{Column, match_columns};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What stands in a column. Names come whole or in parts, in one column or one for each script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Name,
    NameAr,
    NameFr,
    GivenAr,
    FamilyAr,
    GivenFr,
    FamilyFr,
    Sex,
    Birth,
    Organisation,
    Place,
    Phone,
    Email,
    Group,
    Audience,
}

impl Field {
    pub const ALL: [Self; 15] = [
        Self::Name,
        Self::NameAr,
        Self::NameFr,
        Self::GivenAr,
        Self::FamilyAr,
        Self::GivenFr,
        Self::FamilyFr,
        Self::Sex,
        Self::Birth,
        Self::Organisation,
        Self::Place,
        Self::Phone,
        Self::Email,
        Self::Group,
        Self::Audience,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameAr => "name_ar",
            Self::NameFr => "name_fr",
            Self::GivenAr => "given_ar",
            Self::FamilyAr => "family_ar",
            Self::GivenFr => "given_fr",
            Self::FamilyFr => "family_fr",
            Self::Sex => "sex",
            Self::Birth => "birth",
            Self::Organisation => "organisation",
            Self::Place => "place",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Group => "group",
            Self::Audience => "audience",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("import-field-{}", self.as_str().replace('_', "-"))
    }

    pub fn is_name(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::NameAr
                | Self::NameFr
                | Self::GivenAr
                | Self::FamilyAr
                | Self::GivenFr
                | Self::FamilyFr
        )
    }
}

/// What each heading holds, as far as its words tell.
pub fn matched(headings: &[String]) -> Vec<Option<Field>> {
    let wanted: Vec<Column<'_>> = Field::ALL
        .iter()
        .map(|field| Column { key: field.as_str(), words: words::headings(field.as_str()) })
        .collect();
    let found = match_columns(headings, &wanted);
    found.into_iter().map(|at| at.map(|at| Field::ALL[at])).collect()
}

/// Puts what a person said of these headings before over what their words tell; a field stands in one column.
pub fn recalled(
    mut fields: Vec<Option<Field>>,
    headings: &[String],
    memory: &HashMap<String, Option<Field>>,
) -> Vec<Option<Field>> {
    let known = headings.iter().map(|heading| memory.get(&kit_words::fold(heading)));
    for (at, field) in known.enumerate().filter_map(|(at, field)| Some((at, *field?))) {
        if let Some(other) = fields.iter().position(|one| field.is_some() && *one == field) {
            fields[other] = None;
        }
        if let Some(column) = fields.get_mut(at) {
            *column = field;
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(headings: &[&str]) -> Vec<&'static str> {
        let headings: Vec<String> = headings.iter().map(|text| (*text).to_owned()).collect();
        matched(&headings).iter().map(|field| field.map_or("-", Field::as_str)).collect()
    }

    #[test]
    fn the_headings_of_the_three_languages_are_known() {
        assert_eq!(
            keys(&["ر.ت", "الإسم الكامل", "الجنس", "رقم الهاتف", "الجمعيه", "الجماعة الترابية"]),
            ["-", "name", "sex", "phone", "organisation", "place"]
        );
        assert_eq!(
            keys(&["N°", "Nom", "Prénom", "Sexe", "Date de naissance", "Commune", "Tél", "E-mail"]),
            ["-", "family_fr", "given_fr", "sex", "birth", "place", "phone", "email"]
        );
        assert_eq!(
            keys(&["Full name", "Gender", "Year of birth", "Organisation", "Phone", "Group"]),
            ["name", "sex", "birth", "organisation", "phone", "group"]
        );
    }

    #[test]
    fn what_was_said_of_a_heading_before_counts_more_than_its_words() {
        let headings: Vec<String> = ["Intéressé", "Nom", "Obs."].map(str::to_owned).into();
        let memory = HashMap::from([
            (kit_words::fold("INTÉRESSÉ"), Some(Field::FamilyFr)),
            (kit_words::fold("obs."), None),
        ]);
        let fields = recalled(matched(&headings), &headings, &memory);
        assert_eq!(fields, [Some(Field::FamilyFr), None, None]);
    }

    #[test]
    fn names_in_both_scripts_and_in_parts_are_told_apart() {
        assert_eq!(keys(&["الاسم بالعربية", "Nom et prénom"]), ["name_ar", "name"]);
        assert_eq!(
            keys(&["الاسم الشخصي", "الاسم العائلي", "Prénom", "Nom", "سنة الازدياد"]),
            ["given_ar", "family_ar", "given_fr", "family_fr", "birth"]
        );
        assert_eq!(
            keys(&["الاسم الكامل (بالعربية)", "الاسم الكامل (بالفرنسية)", "النوع"]),
            ["name_ar", "name_fr", "sex"]
        );
    }
}
