//! The rules that a reader relies on, checked by reading the source.

use std::{
    fs::read_to_string,
    path::{Path, PathBuf},
};

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(dir: &Path, kind: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, kind));
        } else if path.extension().is_some_and(|extension| extension == kind) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Sources that run in production: neither the tests of a slice nor those of the whole.
pub fn sources() -> Vec<(PathBuf, String)> {
    let all = files(&src(), "rs").into_iter();
    let own = all.filter(|path| {
        let part = |name: &str| path.components().any(|part| part.as_os_str() == name);
        !part("tests") && !part("testing") && !path.ends_with("tests.rs")
    });
    own.map(|path| (path.strip_prefix(src()).unwrap().to_owned(), read_to_string(&path).unwrap()))
        .collect()
}

/// The part of a source before its own tests.
fn before_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap()
}

#[track_caller]
fn none(wrong: Vec<String>, what: &str) {
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}

#[test]
fn sql_lives_in_stores_only() {
    let wrong = sources().into_iter().filter(|(path, text)| {
        let store =
            path.ends_with("store.rs") || path.components().any(|p| p.as_os_str() == "store");
        // The context asks for the places above one, once, for every slice.
        let allowed = store || path.ends_with("foundation/cx.rs");
        !allowed && (text.contains(concat!("sql", "!(")) || text.contains("Sql::new("))
    });
    none(wrong.map(|(path, _)| path.display().to_string()).collect(), "SQL outside store.rs");
}

#[test]
fn files_and_functions_are_small() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > 400 {
            wrong.push(format!("{} has {lines} lines", path.display()));
        }
        for (name, length) in functions(before_tests(&text)) {
            if length > 60 {
                wrong.push(format!("{} fn {name} has {length} lines", path.display()));
            }
        }
    }
    none(wrong, "too long");
}

/// Names and lengths of functions, by their indentation: rustfmt closes a function where it opened it.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some(at) = code.find("fn ") else { continue };
        let opens = [
            "",
            "pub ",
            "pub(super) ",
            "pub(crate) ",
            "const ",
            "pub const ",
            "async ",
            "pub async ",
            "pub(super) async ",
            "pub(crate) async ",
        ];
        if !opens.contains(&&code[..at]) {
            continue;
        }
        let indent = &line[..line.len() - code.len()];
        let close = format!("{indent}}}");
        let end = lines[start..]
            .iter()
            .position(|line| *line == close || (line.ends_with('}') && line.trim_start() == code))
            .unwrap_or(0);
        let name = code[at + 3..].split(['(', '<']).next().unwrap_or_default();
        found.push((name.to_owned(), end + 1));
    }
    found
}

#[test]
fn every_folder_opens_with_a_paragraph() {
    let wrong = sources().into_iter().filter(|(path, text)| {
        let folder = path.ends_with("mod.rs") || path.ends_with("lib.rs");
        folder && !text.starts_with("//! ")
    });
    none(wrong.map(|(path, _)| path.display().to_string()).collect(), "no paragraph");
}

#[test]
fn there_is_no_drawer_for_odds_and_ends() {
    let names = ["utils", "util", "helpers", "helper", "service", "manager", "common", "misc"];
    let wrong = sources().into_iter().filter(|(path, _)| {
        path.components().any(|part| {
            let name = part.as_os_str().to_string_lossy();
            names.contains(&name.trim_end_matches(".rs"))
        })
    });
    none(wrong.map(|(path, _)| path.display().to_string()).collect(), "a drawer");
}

#[test]
fn the_direction_is_never_back() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let text = before_tests(&text);
        let at = path.display();
        let foundation = path.starts_with("foundation") || path.starts_with("layout");
        if foundation && text.contains("crate::features") {
            wrong.push(format!("{at} reaches up to features"));
        }
        if !path.starts_with("cli") && !path.ends_with("main.rs") && text.contains("crate::cli") {
            wrong.push(format!("{at} reaches up to cli"));
        }
    }
    none(wrong, "back");
}

/// A slice is reached by what its `mod.rs` publishes.
#[test]
fn slices_are_entered_by_their_front_door() {
    let inner = ["store", "views", "routes", "forms", "actions", "permissions"];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own: Vec<_> = path
            .components()
            .take(2)
            .map(|p| p.as_os_str().to_string_lossy().into_owned())
            .collect();
        for area in ["features", "foundation"] {
            for rest in before_tests(&text).split(&format!("crate::{area}::")).skip(1) {
                let mut parts = rest.split("::");
                let (slice, next) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
                let next = next.split([' ', ';', ',', '(', '<', '\n', '{']).next().unwrap_or("");
                let mine = own == [area.to_owned(), slice.to_owned()];
                if !mine && inner.contains(&next) {
                    wrong.push(format!("{} uses {area}::{slice}::{next}", path.display()));
                }
            }
        }
    }
    none(wrong, "through the window");
}

/// `session.close` is in `actions/close.rs` of its slice.
#[test]
fn every_changing_verb_has_its_file() {
    let mut wrong = Vec::new();
    for slice in crate::app::SLICES {
        for route in (slice.routes)().iter().filter(|route| route.method != "GET") {
            let (_, verb) = route.verb.name.split_once('.').unwrap();
            let there = ["features", "foundation"].iter().any(|area| {
                src()
                    .join(area)
                    .join(slice.name)
                    .join("actions")
                    .join(format!("{verb}.rs"))
                    .exists()
            });
            if !there {
                wrong.push(format!("{} has no {}/actions/{verb}.rs", route.verb.name, slice.name));
            }
        }
    }
    none(wrong, "verbs without a file");
}

#[test]
fn every_route_has_a_declared_verb_and_every_verb_its_words() {
    let verbs = crate::app::verbs();
    let words = crate::app::words().unwrap();
    let mut wrong: Vec<String> = crate::app::routes()
        .iter()
        .filter(|route| !verbs.contains(&route.verb))
        .map(|route| format!("{} is in no VERBS", route.verb.name))
        .collect();
    for verb in &verbs {
        if !words.keys(kit_lang::Lang::Ar).any(|key| key == verb.key()) {
            wrong.push(format!("{} has no message {}", verb.name, verb.key()));
        }
        if verbs.iter().filter(|other| other.name == verb.name).count() > 1 {
            wrong.push(format!("{} is declared twice", verb.name));
        }
    }
    none(wrong, "verbs");
}

/// Texts are in message files: templates hold tags and expressions, sources hold neither Arabic nor French outside samples
/// and tests, papers and scripts neither.
#[test]
fn no_text_stands_outside_the_message_files() {
    let mut wrong = Vec::new();
    for path in files(&src(), "html") {
        let text = read_to_string(&path).unwrap();
        for word in words_of_template(&text).into_iter().chain(spoken_attributes(&text)) {
            wrong.push(format!("{}: {word:?}", path.strip_prefix(src()).unwrap().display()));
        }
    }
    let scripts = files(&src().join("../../web/js"), "js").into_iter();
    for path in files(&src(), "typ").into_iter().chain(scripts) {
        if read_to_string(&path).unwrap().chars().any(is_of_a_language) {
            wrong.push(format!("{} holds text", path.display()));
        }
    }
    for (path, text) in sources() {
        // Samples are invented content; the shipped places, the frame's own language names, the demonstration, what is measured
        // with and what the keys of a keyboard write are data.
        let data = ["views.rs", "samples.rs", "demo", "bench", "places", "layout", "number.rs"];
        let free = path
            .components()
            .any(|part| data.contains(&part.as_os_str().to_string_lossy().as_ref()))
            || path.components().any(|part| part.as_os_str() == "views");
        let mut code =
            before_tests(&text).lines().filter(|line| !line.trim_start().starts_with("//"));
        if !free && code.any(|line| line.chars().any(is_of_a_language)) {
            wrong.push(format!("{} holds Arabic or French", path.display()));
        }
    }
    none(wrong, "text outside the message files");
}

/// A letter of Arabic, or one that French has and English has not.
fn is_of_a_language(c: char) -> bool {
    ('\u{0621}'..='\u{064a}').contains(&c) || "éèêàâçôûùîïœÉÈÊÀÇ".contains(c)
}

/// What a template says in attributes that are read out or shown, beside its expressions.
fn spoken_attributes(text: &str) -> Vec<String> {
    let names = ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\"", "data-label=\""];
    let mut found = Vec::new();
    for name in names {
        for value in text.split(name).skip(1) {
            let mut rest = value;
            while let Some(at) = rest.find(['"', '{']) {
                let said = &rest[..at];
                if said.chars().filter(|c| c.is_alphabetic()).count() > 1 {
                    found.push(format!("{name}{said}"));
                }
                rest = &rest[at..];
                let close = match rest {
                    _ if rest.starts_with("{{") => "}}",
                    _ if rest.starts_with("{%") => "%}",
                    _ => break,
                };
                rest = rest.split_once(close).map_or("", |(_, after)| after);
            }
        }
    }
    found
}

/// What a reader would see of a template: neither tags nor expressions, statements, comments.
fn words_of_template(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{']) {
        plain.push_str(&rest[..at]);
        let tail = &rest[at..];
        let close = match &tail[..tail.len().min(2)] {
            "{{" => "}}",
            "{%" => "%}",
            "{#" => "#}",
            _ if tail.starts_with('<') => ">",
            _ => "{",
        };
        let end = match close {
            ">" => end_of_tag(tail),
            _ => tail.find(close).map(|end| end + close.len()),
        };
        rest = end.map_or("", |end| &tail[end..]);
        plain.push(' ');
    }
    plain.push_str(rest);
    let words = plain.split_whitespace().filter(|word| {
        // Pieces of attributes that a macro puts together are no text.
        let attribute = word.contains(['"', '=']) || word.starts_with('-');
        !word.starts_with('&')
            && !attribute
            && word.chars().filter(|c| c.is_alphabetic()).count() > 1
    });
    words.map(str::to_owned).collect()
}

/// A tag ends at the first `>` that is not within an expression.
fn end_of_tag(tail: &str) -> Option<usize> {
    let mut at = 0;
    while at < tail.len() {
        let rest = &tail[at..];
        if rest.starts_with("{{") || rest.starts_with("{%") {
            let close = if rest.starts_with("{{") { "}}" } else { "%}" };
            at += rest.find(close)? + 2;
        } else if rest.starts_with('>') {
            return Some(at + 1);
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

#[test]
fn templates_hold_no_script_and_no_style() {
    let mut wrong = Vec::new();
    for path in files(&src(), "html") {
        let text = read_to_string(&path).unwrap();
        for bad in [" style=", "<style", " onclick", " onchange", " onsubmit", "javascript:"] {
            if text.contains(bad) {
                wrong.push(format!("{}: {bad}", path.strip_prefix(src()).unwrap().display()));
            }
        }
        if text.contains("<script")
            && !text.contains("<script type=\"module\" src=")
            && !text.contains("<script src=")
        {
            wrong.push(format!("{}: an inline script", path.display()));
        }
    }
    none(wrong, "the content security policy would refuse");
}

#[test]
fn the_reader_of_words_sees_words() {
    assert_eq!(words_of_template("<p>{{ a }} now <b title=\"{{ x > 1 }}\">{# no #}</b>"), ["now"]);
}
