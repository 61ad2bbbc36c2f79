//! A form that takes the name or the contacts of somebody says so: for what, for whom, how long (law 09-08, art. 5).

use std::{fs, path::Path};

/// What a form asks of somebody.
const ASKED: &[&str] = &[
    "(form, \"phone\"",
    "(form, \"email\"",
    "(form, \"mail\"",
    "(form, \"contact\"",
    "(form, \"name_ar\"",
    "(form, \"name_fr\"",
    "(form, \"name\"",
];

/// Forms whose name or address is not a person's, or which show what the person gave on a form that said it.
const OF_NOBODY: &[(&str, &str)] = &[
    ("news/templates/post_form.html", "the service that tells more, as its hint says"),
    ("practices/templates/practice_form.html", "the service that tells more, as its hint says"),
    ("releases/templates/release_form.html", "the service that tells more, as its hint says"),
    ("outlets/templates/outlet_form.html", "an outlet's own"),
    ("segments/templates/segment_form.html", "the name of a segment"),
    ("audiences/templates/audience.html", "the name of an audience"),
    ("audiences/templates/audiences.html", "the name of an audience"),
    ("places/templates/place.html", "the letterhead of a province"),
    ("accounts/templates/factor_door.html", "the name of a passkey"),
    ("accounts/templates/passkeys.html", "the name of a passkey"),
    ("privacy/templates/processing_form.html", "whom to ask about a processing"),
];

fn templates(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            templates(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_form_that_takes_a_name_or_an_address_shows_the_notice() {
    let mut all = Vec::new();
    templates(Path::new("src"), &mut all);
    let asks =
        |text: &str| text.contains("method=\"post\"") && ASKED.iter().any(|one| text.contains(one));
    let silent: Vec<&str> = all
        .iter()
        .filter(|(path, text)| asks(text) && !OF_NOBODY.iter().any(|(one, _)| path.ends_with(one)))
        .filter(|(_, text)| !text.contains("law::law("))
        .map(|(path, _)| path.as_str())
        .collect();
    assert!(silent.is_empty(), "no notice on {silent:#?}");
    for (one, why) in OF_NOBODY {
        assert!(all.iter().any(|(path, _)| path.ends_with(one)), "{one} is gone: {why}");
    }
}
