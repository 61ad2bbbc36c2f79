//! How long 20,000 rows of 8 columns take, written and read, and how much memory: `cargo run --release -p kit-sheets --example reading`.
//!
//! With an argument `read FILE` or `write FILE` it does only that, so that the peak of memory is of that alone.

use std::{
    error::Error,
    fs,
    io::{Write, stdout},
    time::Instant,
};

use kit_sheets::{
    ColumnSpec, Limits, Out, Properties, SheetSpec, Workbook, read, table, write_csv,
};

const ROWS: i64 = 20_000;
const HEADINGS: [&str; 8] = [
    "ر.ت",
    "الاسم الكامل",
    "Nom complet",
    "Sexe",
    "الهاتف",
    "Date de naissance",
    "Commune",
    "Montant",
];

fn row(number: i64) -> Vec<Out> {
    let day = chrono::NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default()
        + chrono::Days::new(number as u64 % 15_000);
    vec![
        Out::Plain(number),
        Out::Text(format!("اسم رقم {number}")),
        Out::Text(format!("Nom numéro {number}")),
        Out::from(if number % 2 == 0 { "F" } else { "H" }),
        Out::Text(format!("06{:08}", number * 4_999)),
        Out::Date(day),
        Out::Text(format!("Commune {}", number % 1_503)),
        Out::Decimal(number as f64 * 1.25),
    ]
}

fn workbook() -> Result<Vec<u8>, Box<dyn Error>> {
    let created = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default().into();
    let mut book = Workbook::new(&Properties {
        title: "measure".into(),
        author: "kit-sheets".into(),
        created,
    });
    let columns = HEADINGS.iter().map(|heading| ColumnSpec::new(*heading)).collect();
    let spec = SheetSpec {
        name: "قائمة".into(),
        right_to_left: true,
        titles: vec!["عنوان".into()],
        columns,
    };
    book.sheet(&spec, (1..=ROWS).map(row))?;
    Ok(book.finish()?)
}

/// The peak of memory of this process in megabytes, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|text| text.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.map_or("?".into(), |peak| format!("{} MB", peak / 1024))
}

fn say(what: &str, started: Instant, bytes: usize) -> Result<(), Box<dyn Error>> {
    let (took, kilobytes) = (started.elapsed().as_millis(), bytes / 1024);
    Ok(writeln!(stdout(), "{what}: {took} ms, file {kilobytes} kB, peak {}", peak())?)
}

fn measure_read(bytes: &[u8], what: &str) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let mut book = read(bytes, &Limits::default())?;
    say(what, started, bytes.len())?;
    let table = book.sheets.first_mut().map(table).unwrap_or_default();
    say(&format!("{what} and its table of {} rows", table.rows.len()), started, bytes.len())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let started = Instant::now();
    match arguments.get(1..).unwrap_or_default() {
        [act, file] if act == "read" => return measure_read(&fs::read(file)?, "read"),
        [act, file] if act == "write" => {
            let bytes = workbook()?;
            say("write xlsx", started, bytes.len())?;
            return Ok(fs::write(file, bytes)?);
        }
        _ => {}
    }
    let bytes = workbook()?;
    say("write xlsx", started, bytes.len())?;
    measure_read(&bytes, "read xlsx")?;
    let (started, mut text) = (Instant::now(), Vec::new());
    write_csv(&mut text, &HEADINGS, (1..=ROWS).map(row))?;
    say("write csv", started, text.len())?;
    measure_read(&text, "read csv")
}
