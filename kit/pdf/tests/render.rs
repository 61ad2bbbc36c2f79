//! What the kit promises whatever the template: the error and its line, the sandbox, tags, dates, letters.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::NaiveDate;
use kit_pdf::{Document, PdfError, render};
use serde_json::{Value, json};

fn set(template: &str, data: &Value) -> Result<Vec<u8>, PdfError> {
    let date = NaiveDate::from_ymd_opt(2011, 7, 22).unwrap();
    render(&Document {
        template, data, files: &[], title: "شهادة مشاركة", lang: "ar", date
    })
}

fn text(pdf: &[u8]) -> String {
    String::from_utf8_lossy(pdf).into_owned()
}

#[test]
fn a_missing_field_is_an_error_with_its_line() {
    let template = "#import \"paper.typ\": *\n#let data = json(\"data.json\")\n\n#data.name\n";
    let error = set(template, &json!({ "title": "تبانت" })).unwrap_err();
    assert_eq!(error.line(), Some(4));
    let said = error.to_string();
    assert!(said.contains("template.typ:4:7") && said.contains("name"), "{said}");
}

#[test]
fn a_mistake_of_syntax_is_an_error_with_its_line() {
    let error = set("#let a = (1,\n\n= تبانت", &json!({})).unwrap_err();
    assert!(matches!(error, PdfError::Template(_)) && error.line().is_some(), "{error}");
}

#[test]
fn a_template_sees_no_file_of_the_machine_no_package_and_no_clock() {
    for template in [
        "#read(\"/etc/passwd\")",
        "#read(\"../Cargo.toml\")",
        "#import \"@preview/cetz:0.3.0\": *",
        "#datetime.today().display()",
    ] {
        let error = set(template, &json!({})).unwrap_err();
        assert_eq!(error.line(), Some(1), "{template}: {error}");
    }
}

#[test]
fn a_picture_without_a_description_is_refused() {
    let template = "#let data = json(\"data.json\")\n#image(bytes(data.svg), format: \"svg\")";
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";
    let error = set(template, &json!({ "svg": svg })).unwrap_err();
    assert!(matches!(error, PdfError::Export(_)), "{error}");
}

#[test]
fn a_page_says_that_it_is_tagged_archived_and_of_its_day() {
    let pdf = text(&set("تبانت، 14 إلى 17 يوليوز 2011", &json!({})).unwrap());
    assert!(pdf.contains("<pdfaid:part>2</pdfaid:part>"), "PDF/A-2");
    assert!(pdf.contains("<pdfaid:conformance>A</pdfaid:conformance>"), "PDF/A-2a");
    assert!(pdf.contains("<pdfuaid:part>1</pdfuaid:part>"), "PDF/UA-1");
    assert!(pdf.contains("2011-07-22"), "the day that was given");
    assert!(pdf.contains("شهادة مشاركة"), "the title, readable in the metadata");
}

#[test]
fn letters_of_both_scripts_digits_and_isolates_are_all_in_the_fonts() {
    let words = json!({ "line": "أيت بوكماز \u{2068}GIZ 1\u{a0}132\u{2069} — « Aït Œuvre » №12 ، ؟ ﷺ ڭ گ ݣ پ ۏ" });
    let template = "#import \"paper.typ\": *\n#let line = json(\"data.json\").line\n\
                    #text(font: sans, line)\n\n#arabic(line)\n\n#latin(line)\n\n#text(font: sans, weight: \"bold\", line)";
    let pdf =
        set(template, &words).expect("a missing letter would be refused by the archive's rule");
    assert!(pdf.len() > 10_000);
}

#[test]
fn papers_are_set_on_several_threads_at_once() {
    let one = set("#lorem(80)", &json!({})).unwrap();
    std::thread::scope(|threads| {
        let busy: Vec<_> =
            (0..4).map(|_| threads.spawn(|| set("#lorem(80)", &json!({})).unwrap())).collect();
        for thread in busy {
            assert!(thread.join().unwrap() == one);
        }
    });
}
