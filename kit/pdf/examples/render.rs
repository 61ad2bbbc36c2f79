//! Sets a template with its data while it is being designed: `render TEMPLATE.typ DATA.json LANG OUT.pdf [REPEAT]`. Pictures named in
//! the data under `sample_qr` are drawn here. With a count it says how long each took.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::error::Error;
use std::time::Instant;

use chrono::NaiveDate;
use kit_pdf::{Document, qr_svg, render};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [template, data, lang, out, rest @ ..] = args.as_slice() else {
        return Err("render TEMPLATE.typ DATA.json LANG OUT.pdf [REPEAT]".into());
    };
    let template = std::fs::read_to_string(template)?;
    let mut data: Value = serde_json::from_str(&std::fs::read_to_string(data)?)?;
    let repeat = rest.first().map_or(Ok(1), |count| count.parse::<u32>())?;
    let started = Instant::now();
    for turn in 0..repeat {
        if turn > 0 {
            data["number"] = format!("{turn:05}").into();
        }
        std::fs::write(out, once(&template, &data, lang, turn)?)?;
        if turn == 0 {
            println!("first: {:?}", started.elapsed());
        }
    }
    println!("{repeat} in {:?}, {:?} each", started.elapsed(), started.elapsed() / repeat);
    Ok(())
}

fn once(template: &str, data: &Value, lang: &str, turn: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let qr = qr_svg(&format!("https://qurb.example/c/7K3M-{turn:04}"))?;
    let date = NaiveDate::from_ymd_opt(2011, 7, 22).ok_or("no such day")?;
    let files: [(&str, &[u8]); 1] = [("qr.svg", qr.as_bytes())];
    Ok(render(&Document { template, data, files: &files, title: "Qurb", lang, date })?)
}
