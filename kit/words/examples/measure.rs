//! Figures for the README: what the skeleton finds on real lists, and how long a comparison takes.
//! `cargo run --release -p kit-words --example measure -- DATA_FOLDER [--misses]`
#![allow(clippy::unwrap_used, clippy::expect_used)]

use kit_words::*;
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

macro_rules! say {
    ($($part:tt)*) => { writeln!(std::io::stdout(), $($part)*).expect("standard output") };
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments.first().map_or("../shared/data", String::as_str);
    let misses = arguments.iter().any(|argument| argument == "--misses");
    let folder = Path::new(folder);
    communes(folder, misses);
    variants(folder, misses);
    transliterations(folder, misses);
    blocks(folder);
    speed(folder);
}

/// Two hundred thousand invented people, common names common: how many candidates does one of them have?
fn blocks(folder: &Path) {
    let names = rows(&folder.join("names/AKhateeb-arabic-names/200-Arabic-Names-UTF8.csv"));
    let firsts: Vec<&str> =
        names.iter().flat_map(|row| [row[0].as_str(), row[1].as_str()]).collect();
    let communes = rows(&folder.join("ma-admin/hcp_communes.csv"));
    if firsts.is_empty() || communes.is_empty() {
        return;
    }
    let mut seed = 1_u64;
    // Squared, a drawn number falls low far more often than high: a few names are everyone's.
    let mut draw = |count: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let even = (seed >> 33) as f64 / (1_u64 << 31) as f64;
        (even.powi(2) * count as f64) as usize
    };
    let mut sizes = HashMap::<i64, usize>::new();
    let people: Vec<Vec<i64>> = (0..200_000)
        .map(|_| {
            let name =
                format!("{} {}", firsts[draw(firsts.len())], communes[draw(communes.len())][4]);
            block_keys(&Named { ar: &name, fr: "" })
        })
        .collect();
    people.iter().flatten().for_each(|key| *sizes.entry(*key).or_default() += 1);
    let mut found: Vec<usize> =
        people.iter().map(|keys| keys.iter().map(|key| sizes[key]).sum()).collect();
    found.sort_unstable();
    let (median, high) = (found[found.len() / 2], found[found.len() * 99 / 100]);
    say!("candidates among 200,000 people: median {median}, 99th percentile {high}");
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().skip(1).map(cells).collect()
}

fn share(part: usize, whole: usize) -> String {
    format!("{part} of {whole} ({:.1} %)", 100.0 * part as f64 / whole.max(1) as f64)
}

fn communes(folder: &Path, misses: bool) {
    let rows = rows(&folder.join("ma-admin/hcp_communes.csv"));
    let (mut same, mut found, mut holders, mut hits) = (0, 0, HashMap::<String, usize>::new(), 0);
    let indices: Vec<String> = rows.iter().map(|row| index_words(&[&row[4]])).collect();
    for row in &rows {
        let (fr, ar) = (skeleton(&row[3]), skeleton(&row[4]));
        same += usize::from(fr == ar);
        *holders.entry(ar.clone()).or_default() += 1;
        if fr != ar && misses {
            say!("commune {} {fr} | {} {ar}", row[3], row[4]);
        }
        let query = query_words(&row[3]);
        found += usize::from(answers(&index_words(&[&row[4]]), &query));
        hits += indices.iter().filter(|index| answers(index, &query)).count();
    }
    say!("communes, French and Arabic same skeleton: {}", share(same, rows.len()));
    say!("communes, Arabic index answers the French name: {}", share(found, rows.len()));
    say!("rows found per French query: {:.2}", hits as f64 / rows.len().max(1) as f64);
    say!("distinct Arabic skeletons: {}", holders.len());
}

fn answers(index: &str, query: &[QueryWord]) -> bool {
    let one = |word: &QueryWord| {
        let mut held = index.split(' ');
        held.any(|held| held.starts_with(&word.prefix) || word.skeleton.as_deref() == Some(held))
    };
    query.iter().all(one)
}

fn variants(folder: &Path, misses: bool) {
    let rows: Vec<_> = rows(&folder.join("names/commune_name_variants.csv"));
    let varied: Vec<_> = rows.iter().filter(|row| row[5] == "0").collect();
    let score = |row: &Vec<String>| {
        likeness(&Named { ar: &row[3], fr: "" }, &Named { ar: &row[4], fr: "" }).score
    };
    let across = |row: &Vec<String>| {
        likeness(&Named { ar: &row[4], fr: "" }, &Named { ar: "", fr: &row[1] }).score
    };
    let keys = varied.iter().filter(|row| skeleton(&row[3]) == skeleton(&row[4])).count();
    say!("commune variants, same skeleton: {}", share(keys, varied.len()));
    for least in [70, 75, 80, 85, 90] {
        let (alike, heard) = (
            varied.iter().filter(|row| score(row) >= least),
            varied.iter().filter(|row| across(row) >= least),
        );
        let (alike, heard) =
            (share(alike.count(), varied.len()), share(heard.count(), varied.len()));
        say!("commune variants at least {least}: {alike}, across scripts {heard}");
        let (mut wrong, mut all) = (0, 0);
        for (at, one) in rows.iter().enumerate() {
            for other in rows[at + 1..].iter().filter(|other| other[3] != one[3]) {
                let one = Named { ar: &one[3], fr: "" };
                wrong +=
                    usize::from(likeness(&one, &Named { ar: &other[3], fr: "" }).score >= least);
                all += 1;
            }
        }
        say!("different communes at least {least}: {}", share(wrong, all));
    }
    for row in varied.iter().filter(|row| misses && score(row) < 80) {
        say!("variant {} {} | {}", score(row), row[3], row[4]);
    }
}

fn transliterations(folder: &Path, misses: bool) {
    for file in ["wd-arabic/data/wd_arabic_16", "google-transliteration/ar2en-test.txt"] {
        let text = std::fs::read_to_string(folder.join("names").join(file)).unwrap_or_default();
        let (mut same, mut near, mut all) = (0, 0, 0);
        for line in text.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [one, other] = [cells[0], cells[1]].map(|cell| skeleton(&cell.replace(' ', "")));
            all += 1;
            same += usize::from(one == other);
            near += usize::from(strsim::osa_distance(&one, &other) <= 1);
            if misses && one != other && all % 10 == 0 {
                say!("pair {} {one} | {} {other}", cells[0], cells[1]);
            }
        }
        say!("{file}: same skeleton {}, one apart {}", share(same, all), share(near, all));
    }
}

fn speed(folder: &Path) {
    let rows = rows(&folder.join("ma-admin/hcp_communes.csv"));
    let names: Vec<Named> = rows.iter().map(|row| Named { ar: &row[4], fr: &row[3] }).collect();
    let ready: Vec<Prepared> = names.iter().map(Prepared::new).collect();
    let pairs: Vec<(usize, usize)> =
        (0..200_000).map(|at| (at % names.len(), (at * 7 + at / 11) % names.len())).collect();
    let per = |what: &str, count: usize, mut work: Box<dyn FnMut() -> usize + '_>| {
        // The best of several rounds: the machine has other work.
        let mut round = || {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed().as_secs_f64() * 1e6 / count as f64
        };
        let best = (0..25).map(|_| round()).fold(f64::INFINITY, f64::min);
        say!("{what}: {best:.2} µs");
    };
    let score = |a: usize, b: usize| usize::from(likeness(&names[a], &names[b]).score);
    per("likeness", pairs.len(), Box::new(|| pairs.iter().map(|(a, b)| score(*a, *b)).sum()));
    let score = |a: usize, b: usize| usize::from(ready[a].likeness(&ready[b]).score);
    per(
        "likeness, prepared",
        pairs.len(),
        Box::new(|| pairs.iter().map(|(a, b)| score(*a, *b)).sum()),
    );
    per(
        "fold",
        names.len() * 2,
        Box::new(|| names.iter().map(|n| fold(n.ar).len() + fold(n.fr).len()).sum()),
    );
    per("block_keys", names.len(), Box::new(|| names.iter().map(|n| block_keys(n).len()).sum()));
    per(
        "index_words",
        names.len(),
        Box::new(|| names.iter().map(|n| index_words(&[n.ar, n.fr]).len()).sum()),
    );
    per(
        "prepare",
        names.len(),
        Box::new(|| names.iter().map(|name| usize::from(Prepared::new(name) == ready[0])).sum()),
    );
    per(
        "tokens",
        names.len() * 2,
        Box::new(|| names.iter().map(|n| tokens(n.ar).len() + tokens(n.fr).len()).sum()),
    );
}
