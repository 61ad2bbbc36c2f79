//! Which heading of a file is which column that is wanted.

use crate::fold::words;

/// A column that is wanted, with the headings under which people write it, in any language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column<'w> {
    /// The caller's name for it.
    pub key: &'w str,
    /// Headings seen for it; spelling, accents and forms of letters do not matter.
    pub words: &'w [&'w str],
}

/// Below this nobody would call it the same heading; the person chooses then.
const ENOUGH: f64 = 55.0;

/// For each heading the index of its column in `columns`, or nothing. No column is given twice: the best match takes it, and
/// of equals the first heading.
///
/// A heading may hold more than the word (`الاسم الكامل للمشارك`), be bilingual (`Nom / الاسم`) or have a note in brackets.
#[must_use]
pub fn match_columns(headings: &[String], columns: &[Column<'_>]) -> Vec<Option<usize>> {
    let wanted: Vec<Vec<Vec<String>>> = columns
        .iter()
        .map(|column| column.words.iter().map(|word| words(word)).collect())
        .collect();
    let mut pairs = Vec::new();
    for (heading_at, heading) in headings.iter().enumerate() {
        let parts = parts(heading);
        for (column_at, synonyms) in wanted.iter().enumerate() {
            let best = synonyms.iter().map(|synonym| likeness(&parts, synonym)).fold(0.0, f64::max);
            if best >= ENOUGH {
                pairs.push((best, heading_at, column_at));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut matched, mut taken) = (vec![None; headings.len()], vec![false; columns.len()]);
    for (_, heading, column) in pairs {
        if matched[heading].is_none() && !taken[column] {
            (matched[heading], taken[column]) = (Some(column), true);
        }
    }
    matched
}

/// A reading of a heading and how much it counts.
struct Part {
    words: Vec<String>,
    weight: f64,
}

/// The whole heading, without its brackets, and each side of a slash, the last side more than the others because of two
/// header rows it is the lower.
fn parts(heading: &str) -> Vec<Part> {
    let open = heading.find(['(', '[', '\u{FD3E}']).unwrap_or(heading.len());
    let mut parts = vec![
        Part { words: words(heading), weight: 100.0 },
        Part { words: words(&heading[..open]), weight: 97.0 },
    ];
    let sides: Vec<&str> = heading
        .split(['/', '|', '\n', '–', '(', ')'])
        .filter(|side| !words(side).is_empty())
        .collect();
    if let [upper @ .., last] = sides.as_slice() {
        parts.extend(upper.iter().map(|side| Part { words: words(side), weight: 88.0 }));
        parts.push(Part { words: words(last), weight: 92.0 });
    }
    parts
}

fn likeness(parts: &[Part], synonym: &[String]) -> f64 {
    parts.iter().map(|part| part.weight * share(&part.words, synonym)).fold(0.0, f64::max)
}

/// 1 for the same words, less when the heading says more than the synonym, 0 when a word of the synonym lacks.
fn share(heading: &[String], synonym: &[String]) -> f64 {
    if synonym.is_empty() || !synonym.iter().all(|word| heading.contains(word)) {
        return 0.0;
    }
    let letters =
        |words: &[String]| words.iter().map(|word| word.chars().count()).sum::<usize>() as f64;
    let by_words = (synonym.len() as f64 / heading.len() as f64).min(1.0);
    let by_letters = (letters(synonym) / letters(heading)).min(1.0);
    if by_words >= 1.0 { 1.0 } else { 0.3 + 0.35 * by_words + 0.3 * by_letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [Column<'_>; 6] = [
        Column {
            key: "name_ar",
            words: &["الاسم الكامل", "الاسم والنسب", "الاسم الكامل بالعربية", "Nom arabe"],
        },
        Column {
            key: "name_fr",
            words: &["Nom et prénom", "Nom complet", "Full name", "الاسم بالفرنسية", "بالفرنسية"],
        },
        Column { key: "sex", words: &["الجنس", "النوع", "Sexe", "Genre", "Sex"] },
        Column {
            key: "phone",
            words: &["الهاتف", "رقم الهاتف", "Téléphone", "Tél", "GSM", "Phone"],
        },
        Column {
            key: "organisation",
            words: &["الجمعية", "الهيئة", "Association", "Organisme", "Organisation"],
        },
        Column { key: "place", words: &["الجماعة", "Commune", "Municipality"] },
    ];

    fn keys(headings: &[&str]) -> Vec<&'static str> {
        let owned: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
        let found = match_columns(&owned, &WANTED);
        found.into_iter().map(|at| at.map_or("-", |at| WANTED[at].key)).collect()
    }

    #[test]
    fn arabic_headings_find_their_columns() {
        let headings = ["ر.ت", "الإسم الكامل", "الجنس", "رقم الهاتف", "الجمعيه", "الجماعة الترابية"];
        assert_eq!(keys(&headings), ["-", "name_ar", "sex", "phone", "organisation", "place"]);
    }

    #[test]
    fn french_and_english_headings_find_theirs() {
        let headings =
            ["N°", "NOM ET PRENOM", "Sexe (H/F)", "Tél.", "Nom de l'association", "Commune"];
        assert_eq!(keys(&headings), ["-", "name_fr", "sex", "phone", "organisation", "place"]);
        assert_eq!(
            keys(&["Full Name", "Sex", "Phone number", "Shoe size"]),
            ["name_fr", "sex", "phone", "-"]
        );
    }

    #[test]
    fn bilingual_and_two_row_headings_find_theirs() {
        assert_eq!(keys(&["الجنس / Sexe", "Commune / الجماعة"]), ["sex", "place"]);
        assert_eq!(
            keys(&["الاسم الكامل / بالفرنسية", "الاسم الكامل / بالعربية"]),
            ["name_fr", "name_ar"]
        );
    }

    #[test]
    fn a_column_is_given_once_to_the_better_heading() {
        assert_eq!(keys(&["Téléphone du bureau", "Téléphone"]), ["-", "phone"]);
        assert_eq!(keys(&["GSM", "GSM"]), ["phone", "-"]);
    }
}
