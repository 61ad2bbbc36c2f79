//! Whatever holds a person's name is known: each column of free text stands in decision 016, with what becomes of it.

use std::collections::BTreeSet;

/// A committed file, as it is now.
fn file(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// `table.column` of each text, and of each run of bytes, that is neither one of a few words nor the key of another table.
fn columns() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for table in file("schema.sql").split("CREATE TABLE ").skip(1) {
        let (name, rest) = table.split_once('(').unwrap();
        let name = name.trim().trim_matches('"');
        let lines = rest.split(");\n").next().unwrap().lines();
        let body: String = lines.map(|line| line.split("--").next().unwrap()).collect();
        for column in parts(&body) {
            let words: Vec<&str> = column.split_whitespace().collect();
            let free = matches!(words.get(1), Some(&("text" | "bytea")));
            if free && !column.contains("check") && !column.contains("references") {
                found.insert(format!("{name}.{}", words[0]));
            }
        }
    }
    found
}

/// What stands between commas that are in no brackets.
fn parts(body: &str) -> Vec<String> {
    let (mut all, mut depth) = (vec![String::new()], 0);
    for letter in body.chars() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        match letter == ',' && depth == 0 {
            true => all.push(String::new()),
            false => all.last_mut().unwrap().push(letter),
        }
    }
    all
}

/// The columns that the decision names, as `table: column column`.
fn told() -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    let decision = file("../docs/decisions/016-names-taken-out.md");
    for quoted in decision.split('`').skip(1).step_by(2) {
        let Some((table, columns)) = quoted.split_once(": ") else { continue };
        for column in columns.split_whitespace() {
            assert!(told.insert(format!("{table}.{column}")), "{table}.{column} is told twice");
        }
    }
    told
}

#[test]
fn what_becomes_of_each_text_about_somebody_is_written_down() {
    let (columns, told) = (columns(), told());
    assert!(columns.contains("people.name_ar") && columns.contains("accounts.mail"));
    let missing: Vec<_> = columns.difference(&told).collect();
    assert!(
        missing.is_empty(),
        "say in docs/decisions/016 whether a person's name may stand there, and what becomes of it: {missing:?}"
    );
    let gone: Vec<_> = told.difference(&columns).collect();
    assert!(gone.is_empty(), "docs/decisions/016 tells of columns that are not there: {gone:?}");
}
