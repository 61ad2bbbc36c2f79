//! Sets many pages of one template in one PDF, as a whole session's certificates are: `session TEMPLATE.typ DATA.json MANY
//! OUT.pdf`. Each page gets a name, a number and a code of its own. Says how long a page took, on all cores together and
//! by the clock, and the most memory that was held.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::error::Error;
use std::time::Instant;

use chrono::NaiveDate;
use kit_pdf::{Document, qr_svg, render};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [template, data, many, out] = args.as_slice() else {
        return Err("session TEMPLATE.typ DATA.json MANY OUT.pdf".into());
    };
    let template = std::fs::read_to_string(template)?;
    let sample: Value = serde_json::from_str(&std::fs::read_to_string(data)?)?;
    let many: u32 = many.parse()?;
    let pages = (0..many).map(|n| page(&sample, n)).collect::<Result<Vec<_>, _>>()?;
    let data = json!({ "certificates": pages });
    let date = NaiveDate::from_ymd_opt(2011, 7, 22).ok_or("no such day")?;
    let (started, cpu) = (Instant::now(), cpu()?);
    let document =
        Document { template: &template, data: &data, files: &[], title: "Qurb", lang: "ar", date };
    let bytes = render(&document)?;
    let (took, cpu) = (started.elapsed(), self::cpu()? - cpu);
    std::fs::write(out, &bytes)?;
    println!(
        "{many} pages in {took:?}: {:?} a page, {} ms of CPU a page, {} kB, peak {} MB",
        took / many,
        cpu / u64::from(many),
        bytes.len() / 1024,
        peak()?
    );
    Ok(())
}

const GIVEN: [(&str, &str); 4] = [
    ("فاطمة الزهراء", "Fatima Zahra"),
    ("محمد المهدي", "Mohamed El Mehdi"),
    ("خديجة", "Khadija"),
    ("إبراهيم", "Brahim"),
];
const FAMILY: [(&str, &str); 5] = [
    ("أيت أوملال", "Aït Oumlal"),
    ("بوكماز", "Bougmez"),
    ("أوحدو", "Ouhaddou"),
    ("بنعلي", "Benali"),
    ("الگرسيفي", "Guersifi"),
];

fn page(sample: &Value, n: u32) -> Result<Value, Box<dyn Error>> {
    let mut page = sample.clone();
    let (given, family) = (GIVEN[n as usize % 4], FAMILY[n as usize % 5]);
    let url = format!("https://qurb.example/c/7K3M-9Q2P-{n:04}");
    page["ar"]["name"] = format!("{} {} {}", given.0, family.0, letters(n, 'ا')).into();
    page["fr"]["name"] = format!("{} {} {}", given.1, family.1, letters(n, 'a')).into();
    page["number"] = format!("05.081/2026/{n:04}").into();
    page["qr"] = qr_svg(&url)?.into();
    page["url"] = url.into();
    Ok(page)
}

/// A word of its own for each number.
fn letters(mut n: u32, first: char) -> String {
    let alphabet: Vec<char> = if first == 'a' {
        ('a'..='p').collect()
    } else {
        "ابتجدرسعفقكلمنهي".chars().collect()
    };
    let mut word = String::new();
    for _ in 0..4 {
        word.push(alphabet[n as usize % 16]);
        n /= 16;
    }
    word
}

/// Milliseconds that this process had a core for itself; the kernel counts in hundredths of a second.
fn cpu() -> Result<u64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Ok(ticks * 10)
}

fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? / 1024)
}
