//! The machine around the program: its address, its disk, who may read the file, whether paper comes out.

use super::Finding;
use crate::{cli::serve, foundation::Paper};
use kit_lang::Lang;
use std::path::{Path, PathBuf};

/// The file of an SQLite address.
pub fn file(database: &str) -> Option<PathBuf> {
    let path = database.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path).split('?').next()?;
    Some(PathBuf::from(path))
}

pub fn address(public_url: Option<&str>) -> Finding {
    let about = "address";
    let Some(url) = public_url else {
        return Finding::note(
            about,
            "no public address is set: QR codes and links in documents lead to this machine only. Set QURB_PUBLIC_URL",
        );
    };
    let parsed = url::Url::parse(url);
    let host = parsed.as_ref().ok().and_then(|url| url.host_str()).unwrap_or_default();
    match parsed.as_ref().map(|url| url.scheme()) {
        Ok("https") => Finding::well(about, format!("{url}; cookies travel encrypted only")),
        Ok("http") if is_local(host) => {
            Finding::note(about, format!("{url} is this machine: nobody else will reach it"))
        }
        Ok("http") => Finding::wrong(
            about,
            format!(
                "{url} is not encrypted: passwords and sessions can be read on the way. Set QURB_TLS_CERT and \
                 QURB_TLS_KEY, or put a server with a certificate in front, and set QURB_PUBLIC_URL to https://{host}"
            ),
        ),
        _ => Finding::wrong(
            about,
            format!("{url:?} is no address. Example: https://qurb.example.org"),
        ),
    }
}

pub fn is_local(host: &str) -> bool {
    host == "localhost" || host.starts_with("127.") || host == "[::1]"
}

/// Bytes below which nothing new can safely be written, and below which one should make room.
const NEEDED: u64 = 100 << 20;
const WANTED: u64 = 1 << 30;

pub fn disk(database: &str) -> Finding {
    let about = "disk";
    let Some(file) = file(database) else {
        return Finding::well(about, "the data is on another server; examine the disk there");
    };
    let folder = folder(&file);
    let Some(free) = free(&folder) else {
        return Finding::note(
            about,
            format!("could not ask how much is free in {}", folder.display()),
        );
    };
    let megabytes = free >> 20;
    let text = format!("{megabytes} MB are free in {}", folder.display());
    match free {
        ..NEEDED => {
            Finding::wrong(about, format!("{text}: nothing more can be saved soon. Make room now"))
        }
        NEEDED..WANTED => Finding::note(about, format!("{text}: make room before it is needed")),
        _ => Finding::well(about, text),
    }
}

fn folder(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Free bytes where a folder is, asked of `df`: the standard library does not say.
fn free(folder: &Path) -> Option<u64> {
    let output = std::process::Command::new("df").arg("-Pk").arg(folder).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let kilobytes: u64 = text.lines().last()?.split_whitespace().nth(3)?.parse().ok()?;
    Some(kilobytes << 10)
}

#[cfg(unix)]
pub fn permissions(database: &str) -> Finding {
    let about = "file";
    let Some(file) = file(database) else {
        return Finding::well(about, "PostgreSQL keeps the data; its rights are set there");
    };
    private(about, &file, "with every name and phone number in it")
}

/// Whether nobody but its owner reads a file.
#[cfg(unix)]
pub fn private(about: &'static str, file: &Path, what: &str) -> Finding {
    use std::os::unix::fs::PermissionsExt;
    let Ok(known) = std::fs::metadata(file) else {
        return Finding::note(about, format!("{} is not there yet", file.display()));
    };
    match known.permissions().mode() & 0o077 {
        0 => Finding::well(about, format!("only its owner reads {}", file.display())),
        _ => Finding::note(
            about,
            format!("others on this machine may read {0}, {what}. chmod 600 {0}", file.display()),
        ),
    }
}

#[cfg(not(unix))]
pub fn private(about: &'static str, _: &Path, _: &str) -> Finding {
    Finding::note(about, "see to it that only the account that runs the program may read the file")
}

#[cfg(not(unix))]
pub fn permissions(_: &str) -> Finding {
    Finding::note("file", "see to it that only the account that runs the program may read the file")
}

/// A line in Arabic and one in French, set and printed.
const PROOF: &str = "#let data = json(\"data.json\")\n\
     #set page(width: 12cm, height: 4cm)\n\
     #text(lang: \"ar\", dir: rtl, data.ar)\n\n#text(lang: \"fr\", data.fr)\n";

pub async fn paper() -> Finding {
    let about = "documents";
    match proof().await {
        Ok(size) => Finding::well(about, format!("a page in Arabic and French has {size} bytes")),
        Err(error) => Finding::wrong(about, format!("no document can be made: {error:#}")),
    }
}

async fn proof() -> anyhow::Result<usize> {
    let words = crate::app::words()?;
    let line = |lang| words.get(lang, "product-line").into_owned();
    let paper = Paper {
        template: PROOF,
        data: serde_json::json!({ "ar": line(Lang::Ar), "fr": line(Lang::Fr) }),
        files: Vec::new(),
        title: line(Lang::Fr),
        lang: Lang::Ar,
        date: serve::now().date_naive(),
    };
    let press = crate::foundation::Press::default();
    let bytes = press.print(paper).await?;
    anyhow::ensure!(bytes.starts_with(b"%PDF"), "what came out is no PDF");
    Ok(bytes.len())
}
