//! From the cells of a row to what they say: a name in each script, a sex, a year, a phone. What cannot be read is a fault with its
//! column, what was found and what is expected; nothing is guessed in silence. Pure: no database, no clock.
//!
//! Reading order: `names`, `values`, this file.

mod names;
mod values;

use super::{
    fields::Field,
    found::{Expected, Fault},
    words,
};
pub use values::phone;

/// What a row says of itself, before anybody is looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<&'static str>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// As written, looked up later.
    pub place: String,
    pub organisation: String,
    pub group: String,
    pub audience: String,
    pub faults: Vec<Fault>,
}

/// Reads a row: `columns` says what each cell is, `this_year` which years of birth are possible.
pub fn read(cells: &[String], columns: &[Option<Field>], this_year: i64) -> Said {
    let row = Row { cells, columns };
    let mut said = Said {
        faults: row.formulas(),
        place: row.meaningful(Field::Place),
        organisation: row.meaningful(Field::Organisation),
        group: row.meaningful(Field::Group),
        audience: row.meaningful(Field::Audience),
        ..Said::default()
    };
    row.read_names(&mut said);
    row.read_sex(&mut said);
    said.birth_year =
        row.value(&mut said, Field::Birth, Expected::Birth, |text| values::birth(text, this_year));
    said.phone = row.value(&mut said, Field::Phone, Expected::Phone, phone);
    said.email = row.value(&mut said, Field::Email, Expected::Email, values::email);
    said
}

struct Row<'a> {
    cells: &'a [String],
    columns: &'a [Option<Field>],
}

impl Row<'_> {
    fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| *column == Some(field))
    }

    fn text(&self, field: Field) -> &str {
        let cell = self.column(field).and_then(|at| self.cells.get(at));
        cell.map(|cell| cell.trim()).filter(|cell| !is_formula(cell)).unwrap_or_default()
    }

    /// The formulas that were never worked out, where a value is looked for.
    fn formulas(&self) -> Vec<Fault> {
        let cells = self.columns.iter().zip(self.cells).enumerate();
        let fault = |(at, (field, cell)): (usize, (&Option<Field>, &String))| {
            let (column, found) = (Some(at), cell.trim().to_owned());
            Some(Fault { column, field: (*field)?, found, expected: Expected::Computed })
        };
        cells.filter(|(_, (_, cell))| is_formula(cell)).filter_map(fault).collect()
    }

    /// The text of a cell; nothing when it says so by a dash or "néant".
    fn meaningful(&self, field: Field) -> String {
        let text = self.text(field);
        if words::is_nothing(text) { String::new() } else { text.to_owned() }
    }

    fn fault(&self, said: &mut Said, field: Field, expected: Expected) {
        if said.faults.iter().any(|fault| fault.field == field) {
            return;
        }
        let found = self.text(field).to_owned();
        said.faults.push(Fault { column: self.column(field), field, found, expected });
    }

    fn value<T>(
        &self,
        said: &mut Said,
        field: Field,
        expected: Expected,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.meaningful(field);
        if text.is_empty() {
            return None;
        }
        let value = read(&text);
        if value.is_none() {
            self.fault(said, field, expected);
        }
        value
    }

    /// Every column of names adds to the script it is written in, whatever its heading says.
    fn read_names(&self, said: &mut Said) {
        let joined = |given, family| format!("{} {}", self.text(given), self.text(family));
        let texts = [
            self.text(Field::NameAr).to_owned(),
            self.text(Field::NameFr).to_owned(),
            self.text(Field::Name).to_owned(),
            joined(Field::GivenAr, Field::FamilyAr),
            joined(Field::GivenFr, Field::FamilyFr),
        ];
        for text in texts.into_iter().filter(|text| !words::is_no_name(text.trim())) {
            let (ar, fr) = names::by_script(&text);
            for (kept, new) in [(&mut said.name_ar, ar), (&mut said.name_fr, fr)] {
                let (new, sex) = words::without_title(&new);
                said.sex = said.sex.or(sex);
                if kept.is_empty() {
                    *kept = names::tidy(new);
                }
            }
        }
        if said.name_ar.is_empty() && said.name_fr.is_empty() {
            let column = Field::ALL.into_iter().find(|f| f.is_name() && self.column(*f).is_some());
            self.fault(said, column.unwrap_or(Field::Name), Expected::Name);
        }
    }

    fn read_sex(&self, said: &mut Said) {
        let read = self.value(said, Field::Sex, Expected::Sex, words::sex);
        said.sex = read.or(said.sex);
    }
}

/// A name, a phone or a place never begins so.
fn is_formula(cell: &str) -> bool {
    cell.trim_start().starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(fields: &[(Field, &str)]) -> Said {
        let cells: Vec<String> = fields.iter().map(|(_, text)| (*text).to_owned()).collect();
        let columns: Vec<_> = fields.iter().map(|(field, _)| Some(*field)).collect();
        read(&cells, &columns, 2026)
    }

    #[test]
    fn both_scripts_in_one_cell_are_two_names() {
        let said = said(&[(Field::Name, "خديجة أوحدو / Khadija OUHADDOU"), (Field::Sex, "F")]);
        assert_eq!(
            (said.name_ar.as_str(), said.name_fr.as_str()),
            ("خديجة أوحدو", "Khadija Ouhaddou")
        );
        assert_eq!(said.sex, Some("f"));
    }

    #[test]
    fn names_in_parts_are_put_together_and_a_title_tells_the_sex() {
        let said = said(&[
            (Field::FamilyFr, "AIT LAHCEN"),
            (Field::GivenFr, "Mme  Fatima"),
            (Field::GivenAr, "فاطمة"),
            (Field::FamilyAr, "أيت  لحسن"),
        ]);
        assert_eq!(said.name_fr, "Fatima Ait Lahcen");
        assert_eq!(said.name_ar, "فاطمة أيت لحسن");
        assert_eq!(said.sex, Some("f"));
        assert!(said.faults.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_column() {
        let said = said(&[
            (Field::Name, " "),
            (Field::Sex, "x"),
            (Field::Birth, "1785"),
            (Field::Phone, "12"),
            (Field::Email, "amina"),
        ]);
        let faults: Vec<_> = said.faults.iter().map(|f| (f.column, f.expected)).collect();
        assert_eq!(
            faults,
            [
                (Some(0), Expected::Name),
                (Some(1), Expected::Sex),
                (Some(2), Expected::Birth),
                (Some(3), Expected::Phone),
                (Some(4), Expected::Email),
            ]
        );
    }

    #[test]
    fn a_dash_is_nothing_and_no_fault() {
        let said =
            said(&[(Field::Name, "Brahim Ouzine"), (Field::Phone, "-"), (Field::Place, "Néant")]);
        assert!(said.faults.is_empty() && said.phone.is_none() && said.place.is_empty());
    }
}
