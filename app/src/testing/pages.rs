//! Every page in every language; no form without its token.

use super::on_both_engines;
use crate::{app, layout::Frame};
use kit_lang::Lang;
use std::{collections::BTreeSet, sync::Arc};

/// A frame for the samples: the menu and the person are there, so that pictures look as pages do.
pub fn frame(lang: Lang) -> Frame {
    crate::cli::samples::frame(Arc::new(app::words().unwrap().strict()), lang)
}

#[test]
fn every_page_renders_its_sample_in_every_language() {
    for lang in Lang::ALL {
        for sample in app::samples() {
            let page = (sample.render)(frame(lang)).unwrap();
            assert!(page.contains(&format!("dir=\"{}\"", lang.dir())), "{} {lang:?}", sample.name);
            assert!(!page.contains('⟦'), "{} {lang:?} lacks a text", sample.name);
        }
    }
}

#[test]
fn the_three_languages_say_the_same_things() {
    let problems = app::words().unwrap().compare();
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A key that no source and no template names is a text that nobody reads.
#[test]
fn no_message_is_left_over() {
    let words = app::words().unwrap();
    let mut text = String::new();
    let mut folders = vec![std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = path.extension().map(|kind| kind.to_string_lossy().into_owned());
            match kind.as_deref() {
                _ if path.is_dir() => folders.push(path),
                Some("rs" | "html" | "js" | "typ") => {
                    text += &std::fs::read_to_string(&path).unwrap()
                }
                _ => {}
            }
        }
    }
    // Keys made from a word of the code: `role-` and a role, `verb-` and a verb.
    let made: BTreeSet<&str> = text
        .split('"')
        .filter(|part| part.ends_with("-{}") || part.ends_with('-') || part.contains("-{"))
        .map(|part| part.split("{").next().unwrap_or(part))
        .filter(|part| part.len() > 3)
        .collect();
    // The frame's words serve pages that are still to come: a strand, a component.
    let frame = crate::layout::sources();
    let frame = kit_lang::Catalogue::new(&frame).unwrap();
    let left: Vec<&str> = words
        .keys(Lang::Ar)
        .filter(|key| !frame.keys(Lang::Ar).any(|known| known == *key))
        .filter(|key| !text.contains(&format!("\"{key}\"")))
        .filter(|key| !made.iter().any(|start| key.starts_with(start)))
        .collect();
    assert!(left.is_empty(), "messages that nothing names: {left:#?}");
}

/// What a route needs to be called at all: an identifier that exists nowhere, a file type, a language.
fn filled(path: &str) -> String {
    path.replace("{lang}", "fr")
        .replace("{code}", "05.081")
        .split('/')
        .map(
            |part| {
                if part.starts_with('{') { "018f0000-0000-7000-8000-000000000000" } else { part }
            },
        )
        .collect::<Vec<_>>()
        .join("/")
}

#[tokio::test]
async fn no_form_is_taken_without_its_token() {
    on_both_engines(async |test| {
        let salma = test.browser("salma").await;
        for route in app::routes().iter().filter(|route| route.method == "POST") {
            let path = filled(route.path);
            let answer = salma.post_plain(&path, &[("csrf", "guessed")]).await;
            assert_eq!(answer.status, 403, "POST {path} took a form from elsewhere");
        }
    })
    .await;
}
