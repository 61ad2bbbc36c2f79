//! The order of names in a list. Neither database knows Arabic or French order, so the order is computed here as bytes
//! and kept in a column: sorting by that column is sorting by the dictionary, on both engines.

use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use crate::Lang;

/// The sorting key of a text: compare keys byte by byte. Figures count as numbers, so that “دورة 9” stands before
/// “دورة 10”. Keys of two languages, or of two versions of ICU's data, must not be compared with one another: they are
/// written again when the version changes.
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() + 8);
    match &COLLATORS[lang as usize] {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend_from_slice(text.as_bytes()),
    }
    key
}

static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 3]> =
    LazyLock::new(|| Lang::ALL.map(collator));

// The data is compiled in, so that a collator is always there; byte order is what remains if it ever were not.
fn collator(lang: Lang) -> Option<CollatorBorrowed<'static>> {
    let preferences: CollatorPreferences = match lang {
        Lang::Ar => locale!("ar-MA-u-kn").into(),
        Lang::Fr => locale!("fr-MA-u-kn").into(),
        Lang::En => locale!("en-GB-u-kn").into(),
    };
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, names: &str) -> String {
        let mut names: Vec<&str> = names.split(' ').collect();
        names.sort_by_key(|name| sort_key(lang, name));
        names.join(" ")
    }

    #[test]
    fn arabic_names_stand_as_in_a_dictionary() {
        let mixed = "ياسين بدر احمد إبراهيم ؤلاء أحمد زينب آمنة هدى اسماء";
        assert_eq!(sorted(Lang::Ar, mixed), "آمنة إبراهيم أحمد احمد اسماء ؤلاء بدر زينب هدى ياسين");
    }

    #[test]
    fn french_accents_do_not_push_a_name_to_the_end() {
        assert_eq!(
            sorted(Lang::Fr, "Zohra Élise Emma Ève Aït Ait"),
            "Ait Aït Élise Emma Ève Zohra"
        );
    }

    #[test]
    fn the_tenth_session_comes_after_the_ninth() {
        assert!(sort_key(Lang::Ar, "دورة 9") < sort_key(Lang::Ar, "دورة 10"));
    }

    #[test]
    fn in_an_arabic_list_arabic_comes_before_latin() {
        assert!(sort_key(Lang::Ar, "ياسين") < sort_key(Lang::Ar, "Ahmed"));
        assert!(sort_key(Lang::Fr, "Zohra") < sort_key(Lang::Fr, "أحمد"));
    }
}
