//! What holds for any text at all, however damaged.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use kit_words::*;
use proptest::prelude::*;

/// Text in which the letters that folding treats are common, and any other letter still turns up.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[اأإآلوبفكهةىيئؤءـعنمس ]{0,24}",
        "[a-zA-Zéèàçœ' -]{0,24}",
        "[\u{600}-\u{6ff}\u{fe70}-\u{feff}\u{200b}-\u{200f}a-z ]{0,24}",
        "(ou |el |abd |ben |عبد |ال ){0,40}",
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_twice_changes_nothing_more(text in text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert!(!folded.contains("  ") && folded.trim() == folded);
    }

    #[test]
    fn tokens_of_the_folded_are_the_tokens(text in text()) {
        prop_assert_eq!(tokens(&fold(&text)), tokens(&text));
        prop_assert!(tokens(&text).iter().all(|word| !word.is_empty() && !word.contains(' ')));
    }

    #[test]
    fn a_skeleton_is_small_ascii_letters(text in text()) {
        prop_assert!(skeleton(&text).bytes().all(|byte| byte.is_ascii_lowercase()));
    }

    #[test]
    fn a_query_holds_only_letters_and_digits(text in text()) {
        for word in query_words(&text) {
            prop_assert!(word.prefix.chars().all(char::is_alphanumeric), "{}", word.prefix);
            prop_assert!(word.skeleton.iter().flat_map(|key| key.bytes()).all(|byte| byte.is_ascii_alphanumeric()));
        }
    }

    #[test]
    fn what_is_indexed_is_found_by_its_own_name(text in text()) {
        let index = index_words(&[&text]);
        for word in query_words(&text) {
            prop_assert!(index.split(' ').any(|held| held == word.prefix), "{} in {}", word.prefix, index);
        }
    }

    #[test]
    fn likeness_is_symmetric_and_whole_for_the_same(one in text(), other in text(), third in text()) {
        let (a, b) = (Named { ar: &one, fr: &other }, Named { ar: &third, fr: &other });
        prop_assert_eq!(likeness(&a, &b).score, likeness(&b, &a).score);
        prop_assert!(likeness(&a, &b).score <= 100);
        let something = !tokens(&one).is_empty() || !tokens(&other).is_empty();
        prop_assert_eq!(likeness(&a, &a).score, if something { 100 } else { 0 });
        prop_assert!(block_keys(&a).len() <= 16);
    }

    #[test]
    fn mixed_words_come_from_the_text(text in text()) {
        for word in mixed_script_words(&text) {
            prop_assert!(text.contains(&word));
        }
    }
}

/// Names of few letters and few words, so that words resemble, repeat and change places.
fn name() -> impl Strategy<Value = String> {
    prop_oneof!["([aehmnd]{1,5} ?){1,4}", "([اهحمنعدي]{1,5} ?){1,4}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_people_are_as_alike_from_either_side(one in name(), other in name()) {
        let (a, b) = (Named { ar: &one, fr: "" }, Named { ar: &other, fr: "" });
        prop_assert_eq!(likeness(&a, &b), likeness(&b, &a));
        let (c, d) = (Named { ar: &one, fr: "" }, Named { ar: "", fr: &other });
        prop_assert_eq!(likeness(&c, &d), likeness(&d, &c));
    }

    #[test]
    fn a_crowd_finds_whoever_is_alike_when_compared_with_each(crowd in proptest::collection::vec((name(), name()), 1..40), one in name(), other in name()) {
        // Some are known in one script only, some in both.
        let called = |n: usize, ar: &str, fr: &str| match n % 3 {
            0 => (ar.to_owned(), String::new()),
            1 => (String::new(), fr.to_owned()),
            _ => (ar.to_owned(), fr.to_owned()),
        };
        let people: Vec<_> = crowd.iter().enumerate().map(|(n, (ar, fr))| called(n, ar, fr)).collect();
        let mut all = Crowd::default();
        people.iter().for_each(|(ar, fr)| all.add(&[Named { ar, fr }]));
        for (n, (ar, fr)) in [called(0, &one, &other), called(1, &one, &other), called(2, &one, &other), people[0].clone()].iter().enumerate() {
            let named = Named { ar, fr };
            let found = all.like(&[named], Crowd::LEAST, |_, found| found).pop().unwrap_or_default();
            let mut found: Vec<_> = found.iter().flat_map(|(alike, bearers)| bearers.iter().map(move |one| (*one as usize, alike.clone()))).collect();
            found.sort_by_key(|(number, _)| *number);
            let each = people.iter().map(|(ar, fr)| likeness(&named, &Named { ar, fr })).enumerate();
            let alike: Vec<_> = each.filter(|(_, one)| one.score >= Crowd::LEAST).collect();
            // Words cut in other places are compared, and not looked for.
            let plain = |one: &(usize, Likeness)| !one.1.reasons.contains(&Reason::SpacingDiffers);
            prop_assert!(alike.iter().filter(|one| plain(one)).all(|one| found.contains(one)), "{} {:?} {:?}", n, alike, found);
            prop_assert!(found.iter().all(|one| alike.contains(one)));
        }
    }
}
