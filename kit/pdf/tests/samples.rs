//! The templates of the product, each with the sample that lies beside it: they must set, be the same twice, and keep their
//! promises when the data is long. The kit knows where they are only here.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use kit_pdf::{Document, qr_svg, render};
use serde_json::{Value, json};

const FEATURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../app/src/features");

/// Every `*.sample.json` beside a template; `name.fr.sample.json` is the French one of `name.typ`.
fn samples() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(FEATURES)
        .unwrap()
        .filter_map(|feature| fs::read_dir(feature.unwrap().path().join("templates")).ok())
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".sample.json"))
        .collect();
    found.sort();
    found
}

fn sample(name: &str) -> PathBuf {
    let end = format!("/{name}.sample.json");
    samples().into_iter().find(|path| path.to_string_lossy().ends_with(&end)).unwrap()
}

fn data(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn set(path: &Path, data: &Value) -> Vec<u8> {
    let name = path.file_name().unwrap().to_str().unwrap();
    let template = path.with_file_name(format!("{}.typ", name.split('.').next().unwrap()));
    let template = fs::read_to_string(template).unwrap();
    let lang = if name.contains(".fr.") { "fr" } else { "ar" };
    let date = NaiveDate::from_ymd_opt(2011, 7, 22).unwrap();
    let qr = qr_svg("https://qurb.example/c/7K3M-9Q2P").unwrap();
    let files: [(&str, &[u8]); 1] = [("qr.svg", qr.as_bytes())];
    render(&Document {
        template: &template, data, files: &files, title: "دورة تبانت", lang, date
    })
    .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The page tree says how many pages it has; it lies uncompressed in what typst writes.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let (_, after) =
        text.split_once("/Type /Pages").or_else(|| text.split_once("/Type/Pages")).unwrap();
    let (_, count) = after.split_once("/Count").unwrap();
    count.trim_start().chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn every_sample_is_set_and_the_same_twice() {
    let all = samples();
    assert!(all.len() >= 4, "the certificate, the sheet, and the report in two languages: {all:?}");
    for path in all {
        let data = data(&path);
        let first = set(&path, &data);
        assert!(first.starts_with(b"%PDF-1."), "{path:?}");
        assert!(first == set(&path, &data), "{path:?} came out differently the second time");
    }
}

#[test]
fn a_certificate_is_one_page_even_for_a_name_of_sixty_letters() {
    let path = sample("certificate");
    let mut data = data(&path);
    assert_eq!(pages(&set(&path, &data)), 1);
    data["ar"]["name"] = "لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي أوتغبالوت".into();
    data["fr"]["name"] =
        "Lalla Fatima-Zahra Bent Moulay Abderrahmane Aït El Kadi Outaghbalout".into();
    assert_eq!(pages(&set(&path, &data)), 1);
}

#[test]
fn a_batch_is_one_certificate_a_page() {
    let path = sample("certificate");
    let one = data(&path);
    let batch = json!({ "certificates": [one, one, one] });
    assert_eq!(pages(&set(&path, &batch)), 3);
}

#[test]
fn two_hundred_names_and_ten_blank_rows_take_nine_sheets_of_twenty_five() {
    let path = sample("attendance_sheet");
    let mut data = data(&path);
    let someone = data["people"][0].clone();
    data["people"] = Value::Array(vec![someone; 200]);
    data["blank_rows"] = 0.into();
    assert_eq!(pages(&set(&path, &data)), 8);
    data["blank_rows"] = 10.into();
    assert_eq!(pages(&set(&path, &data)), 9);
}

#[test]
fn a_session_of_two_days_stands_upright_with_twenty_five_rows_too() {
    let path = sample("attendance_sheet");
    let mut data = data(&path);
    let four: Vec<Value> = data["half_days"].as_array().unwrap()[..4].to_vec();
    data["half_days"] = four.into();
    let someone = data["people"][0].clone();
    data["people"] = Value::Array(vec![someone; 51]);
    data["blank_rows"] = 0.into();
    assert_eq!(pages(&set(&path, &data)), 3, "the fifty-first stands on a third page");
}

#[test]
fn a_report_without_sessions_is_still_a_report() {
    let path = sample("training_report");
    let mut data = data(&path);
    data["parts"][1]["tables"][0]["rows"] = json!([]);
    assert!(pages(&set(&path, &data)) >= 2);
}
