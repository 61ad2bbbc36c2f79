//! What stands between the network and the data: the certificate, the address, the keys, the account that runs it all.

use super::{Finding, host};
use crate::{
    cli::{
        secrets::{KeyAt, SecretsArgs},
        tls::TlsArgs,
    },
    foundation::{Server, accounts, proxy::Network},
};
use chrono::{DateTime, Utc};
use kit_listener::{Certificate, Tls};
use std::{net::SocketAddr, path::Path};

/// So many days before its end a certificate should have been renewed; those that renew themselves do it at thirty.
const SOON: i64 = 21;

/// Whether browsers are answered encrypted, with a certificate that is good, for the name that they type.
pub fn certificate(
    args: &TlsArgs,
    public_url: Option<&str>,
    proxies: &[Network],
    now: DateTime<Utc>,
) -> Finding {
    let about = "tls";
    let https = public_url.is_some_and(|url| url.starts_with("https:"));
    let Some((certificate, key)) = args.pair() else {
        return match (https, proxies.is_empty()) {
            (true, true) => Finding::note(
                about,
                "a server in front encrypts, and is not believed: browsers are not told to stay with HTTPS, and everybody \
                 seems to come from one address. Set QURB_TRUSTED_PROXY to its address",
            ),
            (true, false) => Finding::well(about, "a server in front encrypts, and is believed"),
            (false, _) => Finding::note(
                about,
                "nothing encrypts. Set QURB_TLS_CERT and QURB_TLS_KEY, or put a server with a certificate in front",
            ),
        };
    };
    if let Err(error) = Tls::open(certificate, key) {
        return Finding::wrong(about, format!("{error}. Without both files nobody is answered"));
    }
    let read = std::fs::read(certificate).ok().and_then(|pem| Certificate::read(&pem));
    match read {
        Some(read) => standing(&read, public_url, now),
        None => Finding::note(about, "until when the certificate is good could not be read"),
    }
}

fn standing(read: &Certificate, public_url: Option<&str>, now: DateTime<Utc>) -> Finding {
    let about = "tls";
    let left = (read.until - now).num_days();
    let names = read.names.join(", ");
    let url = public_url.and_then(|url| url::Url::parse(url).ok());
    let host = url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    if now < read.from || now >= read.until {
        let (from, until) = (read.from.date_naive(), read.until.date_naive());
        let text = format!("the certificate is good from {from} to {until}, not today. Renew it");
        return Finding::wrong(about, text);
    }
    if !host.is_empty() && !read.is_for(host) {
        let text = format!("the certificate is for {names}, and the public types {host}");
        return Finding::wrong(about, text);
    }
    let text = format!("the certificate of {names} is good for {left} days");
    match left {
        ..SOON => {
            Finding::note(about, format!("{text}: renew it now; the program takes it by itself"))
        }
        _ => Finding::well(about, text),
    }
}

/// Whether the program answers the network without encryption.
pub fn listening(listen: SocketAddr, args: &TlsArgs, proxies: &[Network]) -> Finding {
    let about = "listening";
    let reach = match listen.ip() {
        ip if ip.is_loopback() => return Finding::well(about, "only this machine reaches it"),
        ip if ip.is_unspecified() => "every network of this machine".to_owned(),
        ip => ip.to_string(),
    };
    match (args.pair(), proxies.is_empty()) {
        (Some(_), _) => Finding::well(about, format!("{listen}, encrypted")),
        (None, false) => Finding::note(
            about,
            format!(
                "{reach} reaches it past the proxy, without encryption. Answer at 127.0.0.1, or close the port"
            ),
        ),
        (None, true) => Finding::wrong(
            about,
            format!(
                "{reach} reaches it without encryption: passwords can be read on the way. Set QURB_TLS_CERT and \
                 QURB_TLS_KEY, or QURB_LISTEN=127.0.0.1:{} behind a server with a certificate",
                listen.port()
            ),
        ),
    }
}

/// How the data travels to a database on another machine.
pub fn way(database: &str) -> Finding {
    let about = "way";
    let url = url::Url::parse(database).ok().filter(|url| url.scheme().starts_with("postgres"));
    let Some(url) = url else { return Finding::well(about, "the data is on this machine") };
    let host = url.host_str().unwrap_or_default();
    let mode = url.query_pairs().find(|(name, _)| name == "sslmode").map(|(_, mode)| mode);
    match mode.as_deref() {
        _ if host.is_empty() || host::is_local(host) => {
            Finding::well(about, "the database is on this machine")
        }
        Some("verify-full" | "verify-ca") => {
            Finding::well(about, format!("encrypted to {host}, whose certificate is looked at"))
        }
        _ => Finding::note(
            about,
            format!(
                "nothing proves that {host} is the database: add ?sslmode=verify-full to its address"
            ),
        ),
    }
}

/// Whoever breaks into a program of root's has the machine.
#[cfg(unix)]
pub fn user(database: &str) -> Finding {
    use std::os::unix::fs::MetadataExt;
    let about = "user";
    let owner = |file: &Path| std::fs::metadata(file).ok().map(|known| known.uid());
    let Some(own) = owner(Path::new("/proc/self")) else {
        return Finding::note(about, "run the program under an account of its own, not root's");
    };
    let of_data = host::file(database).and_then(|file| owner(&file));
    match (own, of_data) {
        (0, _) => Finding::note(
            about,
            "this is root. Run the program under an account of its own: systemd's DynamicUser, or useradd --system qurb",
        ),
        (own, Some(other)) if own != other => Finding::note(
            about,
            format!(
                "the data belongs to account {other}, and this is {own}: is the service the owner?"
            ),
        ),
        _ => Finding::well(about, format!("account {own}, which is not root's")),
    }
}

#[cfg(not(unix))]
pub fn user(_: &str) -> Finding {
    Finding::note("user", "run the program under an account of its own, not an administrator's")
}

/// The files that whoever steals a copy must not have: the keys of secrets, the key of the certificate.
pub fn keys(secrets: &SecretsArgs, tls: &TlsArgs, database: &str) -> Vec<Finding> {
    let own =
        tls.pair().map(|(_, key)| host::private("tls key", key, "and so pretend to be this site"));
    let kept = [secrets.factors(), secrets.identities()].map(|at| kept_key(&at, database));
    kept.into_iter().chain(own).collect()
}

fn kept_key(at: &KeyAt<'_>, database: &str) -> Finding {
    match at.file(database) {
        None => Finding::well(
            "secrets",
            format!("the key of {} is given to the program, not kept in a file", at.closes),
        ),
        Some(file) if !file.exists() => Finding::note(
            "secrets",
            format!("{} is not there yet: qurb serve makes it", file.display()),
        ),
        Some(file) => {
            let harm = format!("and so open {} in a copy of the data", at.closes);
            host::private("secrets", &file, &harm)
        }
    }
}

/// Who may read the backups, each of which holds everything; what is encrypted may be read by anybody.
#[cfg(unix)]
pub fn kept(folder: Option<&Path>) -> Option<Finding> {
    use std::os::unix::fs::PermissionsExt;
    let open =
        |path: &Path| path.metadata().is_ok_and(|known| known.permissions().mode() & 0o077 != 0);
    let folder = folder?;
    let about = "backups";
    if !open(folder) {
        return Some(Finding::well(about, format!("only its owner enters {}", folder.display())));
    }
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let open: Vec<_> = files
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|end| end == "gz") && open(file))
        .collect();
    Some(match open.first() {
        None => Finding::well(about, "those that are not encrypted are read by their owner alone"),
        Some(first) => Finding::wrong(
            about,
            format!(
                "others on this machine may read {}{}, with every name in it. chmod 700 {}",
                first.display(),
                if open.len() > 1 {
                    format!(" and {} more", open.len() - 1)
                } else {
                    String::new()
                },
                folder.display()
            ),
        ),
    })
}

#[cfg(not(unix))]
pub fn kept(_: Option<&Path>) -> Option<Finding> {
    None
}

/// Whether the second factors in the database open with the key that is here.
pub async fn factors(server: &Server) -> Finding {
    let about = "factors";
    match accounts::examine_secrets(&server.system("qurb doctor")).await {
        Err(error) => Finding::wrong(about, error.to_string()),
        Ok((all, _, shut)) if shut > 0 => Finding::wrong(
            about,
            format!(
                "{shut} of {all} second factors do not open with the key that is here: bring back the key of before \
                 (QURB_SECRETS_KEY); until then recovery codes open, and the counter helps"
            ),
        ),
        Ok((all, open, _)) if open > 0 => Finding::note(
            about,
            format!(
                "{open} of {all} second factors stand open in the database: qurb serve closes them"
            ),
        ),
        Ok((all, ..)) => Finding::well(about, format!("{all} are closed with the key of secrets")),
    }
}
