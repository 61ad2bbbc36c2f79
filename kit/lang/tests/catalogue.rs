//! The words of a small office in three languages, and what goes wrong with them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::borrow::Cow;

use icu_plurals::PluralRules;
use kit_lang::{Arg, Catalogue, CatalogueError, Lang, Problem, Source};

const AR: &str = "
-programme = برنامج التنمية
session-title = الدورة التكوينية
greeting = مرحبا بكم في { -programme }
people-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
held-at = انعقدت في { $place }
invited = { $sex ->
    [female] دعيت { $name }
   *[other] دعي { $name }
}
search = ابحث
    .placeholder = اسم أو جماعة
year-of = سنة { NUMBER($year, useGrouping: \"false\") }
share = النسبة { $ratio }
both = { held-at } ثم { session-title }
";
const FR: &str = "
-programme = Programme de développement
session-title = Session de formation
greeting = Bienvenue au { -programme }
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
held-at = Tenue à { $place }
invited = { $sex ->
    [female] { $name } a été invitée
   *[other] { $name } a été invité
}
search = Rechercher
    .placeholder = Nom ou commune
year-of = Année { NUMBER($year, useGrouping: \"false\") }
share = Part { $ratio }
both = { held-at } puis { session-title }
";
const EN: &str = "
-programme = Development programme
session-title = Training session
greeting = Welcome to the { -programme }
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
held-at = Held at { $place }
invited = { $sex ->
    [female] She, { $name }, was invited
   *[other] { $name } was invited
}
search = Search
    .placeholder = Name or commune
year-of = Year { NUMBER($year, useGrouping: \"false\") }
share = Share { $ratio }
both = { held-at }, then { session-title }
";

const FORMS: &str = "
form = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
measure = { $count }
";

fn sources(ar: &'static str, fr: &'static str, en: &'static str) -> [Source; 3] {
    [(Lang::Ar, "ar.ftl", ar), (Lang::Fr, "fr.ftl", fr), (Lang::En, "en.ftl", en)]
        .map(|(lang, file, text)| Source { lang, file, text })
}

fn office() -> Catalogue {
    Catalogue::new(&sources(AR, FR, EN)).unwrap().strict()
}

#[test]
fn a_plain_message_is_borrowed_and_knows_its_terms() {
    let words = office();
    assert!(matches!(words.get(Lang::Ar, "session-title"), Cow::Borrowed("الدورة التكوينية")));
    assert_eq!(words.get(Lang::Ar, "greeting"), "مرحبا بكم في برنامج التنمية");
    assert_eq!(words.get(Lang::Fr, "search.placeholder"), "Nom ou commune");
}

#[test]
fn arabic_counts_people_in_six_ways() {
    let words = office();
    let count = |people: i64| words.format(Lang::Ar, "people-count", &[("count", people.into())]);
    assert_eq!(count(0), "لا أحد");
    assert_eq!(count(1), "شخص واحد");
    assert_eq!(count(2), "شخصان");
    assert_eq!([3, 10, 103].map(count), ["3 أشخاص", "10 أشخاص", "103 أشخاص"]);
    assert_eq!([11, 99, 111].map(count), ["11 شخصا", "99 شخصا", "111 شخصا"]);
    assert_eq!([100, 102].map(count), ["100 شخص", "102 شخص"]);
    assert_eq!(count(18_000), "18\u{202F}000 شخص");
}

#[test]
fn every_count_up_to_ten_thousand_takes_the_form_that_cldr_gives_it() {
    let words = Catalogue::new(&sources(FORMS, "", "")).unwrap();
    let rules = PluralRules::try_new_cardinal(icu_locale_core::locale!("ar-MA").into()).unwrap();
    for count in 0..10_000u32 {
        let form = words.format(Lang::Ar, "form", &[("count", count.into())]);
        assert_eq!(form, format!("{:?}", rules.category_for(count)).to_lowercase(), "{count}");
    }
    assert_eq!(words.format(Lang::Ar, "form", &[("count", 3.5.into())]), "other");
    assert_eq!(words.format(Lang::Ar, "measure", &[("count", 103.5.into())]), "103,5");
    assert_eq!(
        words.format(Lang::Ar, "measure", &[("count", (-1103).into())]),
        "\u{200E}-1\u{202F}103"
    );
}

#[test]
fn a_place_in_latin_letters_is_isolated_on_the_page_and_bare_in_an_attribute() {
    let words = office();
    let place = [("place", Arg::from("Tabant (Azilal)"))];
    assert_eq!(
        words.format(Lang::Ar, "held-at", &place),
        "انعقدت في \u{2068}Tabant (Azilal)\u{2069}"
    );
    assert_eq!(words.format_plain(Lang::Fr, "held-at", &place), "Tenue à Tabant (Azilal)");
    assert_eq!(
        words.format_plain(Lang::En, "both", &place),
        "Held at Tabant (Azilal), then Training session"
    );
}

#[test]
fn a_text_that_only_chooses_is_compared_without_its_marks() {
    let args = [("sex", Arg::from("female")), ("name", Arg::from("فاطمة"))];
    assert_eq!(office().format(Lang::Ar, "invited", &args), "دعيت \u{2068}فاطمة\u{2069}");
}

#[test]
fn a_year_is_not_grouped_and_a_measure_keeps_three_decimals_at_most() {
    let words = office();
    assert_eq!(words.format(Lang::Ar, "year-of", &[("year", 2026.into())]), "سنة 2026");
    assert_eq!(words.format(Lang::Fr, "share", &[("ratio", 1234.5.into())]), "Part 1\u{202F}234,5");
    assert_eq!(words.format(Lang::En, "share", &[("ratio", (2.0 / 3.0).into())]), "Share 0.667");
}

#[test]
fn a_missing_key_shows_itself_and_stops_a_test() {
    let words = Catalogue::new(&sources(AR, FR, EN)).unwrap();
    assert_eq!(words.get(Lang::Ar, "nowhere"), "⟦nowhere⟧");
    assert_eq!(words.format(Lang::Ar, "held-at", &[]), "انعقدت في {$place}");
    let strict = words.strict();
    let asked = std::panic::AssertUnwindSafe(|| strict.get(Lang::Ar, "nowhere").into_owned());
    assert!(std::panic::catch_unwind(asked).is_err());
}

#[test]
fn the_keys_and_what_they_need_are_known() {
    let words = office();
    let keys: Vec<&str> = words.keys(Lang::Ar).collect();
    assert!(keys.contains(&"search.placeholder") && !keys.contains(&"-programme"), "{keys:?}");
    assert_eq!(
        words.variables(Lang::Ar, "invited").into_iter().collect::<Vec<_>>(),
        ["name", "sex"]
    );
    assert_eq!(words.variables(Lang::Ar, "both").into_iter().collect::<Vec<_>>(), ["place"]);
    assert_eq!(words.compare(), []);
}

#[test]
fn a_forgotten_translation_is_named() {
    let ar = "days = { $count ->\n    [0] لا يوم\n    [one] يوم\n    [two] يومان\n    [few] أيام\n   *[other] يوم\n}\nopened = افتتحت\n";
    let fr = "days = { $count } jours\nopened = Ouverte le { $day }\nclosed = Close\n";
    let problems =
        Catalogue::new(&sources(ar, fr, "days = { $count } days\nopened = Opened on { $day }\n"))
            .unwrap()
            .compare();
    assert!(problems.contains(&Problem::MissingForms {
        lang: Lang::Ar,
        key: "days".into(),
        missing: vec!["many"]
    }));
    assert!(problems.contains(&Problem::MissingKey { lang: Lang::Ar, key: "closed".into() }));
    let unused = Problem::MissingVariables {
        lang: Lang::Ar,
        key: "opened".into(),
        missing: vec!["day".into()],
    };
    assert!(problems.contains(&unused));
    assert_eq!(problems.len(), 4, "{problems:?}");
}

#[test]
fn a_mistake_in_a_file_is_named_by_its_line() {
    let broken = Catalogue::new(&sources("one = واحد\n\ntwo = { $\n", "", "")).unwrap_err();
    assert!(
        matches!(&broken, CatalogueError::Syntax { lang: Lang::Ar, file: "ar.ftl", line: 3, .. }),
        "{broken}"
    );
    let twice = [("a.ftl", "done = Fait\n"), ("b.ftl", "done = Terminé\n")];
    let twice = Catalogue::new(&twice.map(|(file, text)| Source { lang: Lang::Fr, file, text }))
        .unwrap_err();
    assert_eq!(twice.to_string(), "fr: the key `done` stands in a.ftl and again in b.ftl");
    let lost = Catalogue::new(&sources("", "", "hello = { -nobody }\n")).unwrap_err();
    assert!(
        matches!(lost, CatalogueError::UnknownReference { reference, .. } if reference == "-nobody")
    );
}

#[test]
fn all_threads_read_one_catalogue() {
    let words = office();
    let read = |_| words.format(Lang::Ar, "people-count", &[("count", 11.into())]);
    let all: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|n| scope.spawn(move || read(n))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(all.iter().all(|text| text == "11 شخصا"));
}
