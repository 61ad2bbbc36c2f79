//! What a certificate says of itself: until when, and for which names. A few elements of DER, read with suspicion; whether
//! the certificate is to be trusted is for browsers to say.

use chrono::{DateTime, NaiveDateTime, Utc};
use std::net::{Ipv4Addr, Ipv6Addr};
use tokio_rustls::rustls::pki_types::{CertificateDer, pem::PemObject};

/// The first certificate of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    /// Names and addresses that it is for; `*.example.org` holds for one more label.
    pub names: Vec<String>,
}

const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xA0;
const EXTENSIONS: u8 = 0xA3;
const OID: u8 = 0x06;
const OCTETS: u8 = 0x04;
const UTC_TIME: u8 = 0x17;
const TIME: u8 = 0x18;
const DNS_NAME: u8 = 0x82;
const ADDRESS: u8 = 0x87;
/// 2.5.29.17: the names that it is for.
const NAMES: &[u8] = &[0x55, 0x1D, 0x11];

impl Certificate {
    /// The first certificate of a PEM text; none when there is none, or it cannot be read.
    #[must_use]
    pub fn read(pem: &[u8]) -> Option<Self> {
        let der = CertificateDer::from_pem_slice(pem).ok()?;
        let (_, certificate, _) = element(&der)?;
        let (SEQUENCE, signed, _) = element(certificate)? else { return None };
        let parts = elements(signed);
        let parts: Vec<_> = parts.into_iter().skip_while(|(tag, _)| *tag == VERSION).collect();
        // Number, algorithm, issuer, validity, subject, key; then what was added.
        let validity = elements(parts.get(3).filter(|(tag, _)| *tag == SEQUENCE)?.1);
        let (from, until) = (time(validity.first()?)?, time(validity.get(1)?)?);
        let added = parts.iter().find(|(tag, _)| *tag == EXTENSIONS).map(|(_, added)| *added);
        Some(Self { from, until, names: added.map(names).unwrap_or_default() })
    }

    /// Whether it is for this host.
    #[must_use]
    pub fn is_for(&self, host: &str) -> bool {
        let host = host.trim_matches(['[', ']']).to_lowercase();
        self.names.iter().any(|name| match name.strip_prefix("*.") {
            Some(rest) => host.split_once('.').is_some_and(|(_, parent)| parent == rest),
            None => *name == host,
        })
    }
}

/// The first element: its tag, what is in it, what comes after.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match usize::from(first) {
        short @ ..0x80 => (short, rest),
        long => {
            let (digits, rest) = rest.split_at_checked(long - 0x80).filter(|_| long <= 0x84)?;
            (digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit)), rest)
        }
    };
    let (inside, after) = rest.split_at_checked(length)?;
    Some((tag, inside, after))
}

fn elements(mut bytes: &[u8]) -> Vec<(u8, &[u8])> {
    let mut found = Vec::new();
    while let Some((tag, inside, after)) = element(bytes) {
        found.push((tag, inside));
        bytes = after;
    }
    found
}

fn time((tag, text): &(u8, &[u8])) -> Option<DateTime<Utc>> {
    let text = std::str::from_utf8(text).ok()?;
    let text = match *tag {
        // Two figures of the year: those from 50 on are of the century before.
        UTC_TIME if text >= "5" => format!("19{text}"),
        UTC_TIME => format!("20{text}"),
        TIME => text.to_owned(),
        _ => return None,
    };
    Some(NaiveDateTime::parse_from_str(&text, "%Y%m%d%H%M%SZ").ok()?.and_utc())
}

fn names(added: &[u8]) -> Vec<String> {
    let Some((SEQUENCE, all, _)) = element(added) else { return Vec::new() };
    let extension = elements(all).into_iter().find_map(|(_, one)| {
        let parts = elements(one);
        let is = parts.first().is_some_and(|(tag, oid)| *tag == OID && *oid == NAMES);
        parts.last().filter(|(tag, _)| is && *tag == OCTETS).map(|(_, inside)| *inside)
    });
    let list = extension.and_then(element).map(|(_, list, _)| elements(list)).unwrap_or_default();
    list.into_iter().filter_map(|(tag, name)| name_of(tag, name)).collect()
}

fn name_of(tag: u8, name: &[u8]) -> Option<String> {
    match (tag, name.len()) {
        (DNS_NAME, _) => Some(String::from_utf8_lossy(name).to_lowercase()),
        (ADDRESS, 4) => Some(Ipv4Addr::from(<[u8; 4]>::try_from(name).ok()?).to_string()),
        (ADDRESS, 16) => Some(Ipv6Addr::from(<[u8; 16]>::try_from(name).ok()?).to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn a_certificate_says_until_when_and_for_whom() {
        let names = ["Qurb.example.org", "*.azilal.example", "192.0.2.7"].map(str::to_owned);
        let key = rcgen::KeyPair::generate().unwrap();
        let mut wanted = rcgen::CertificateParams::new(names).unwrap();
        wanted.not_before = rcgen::date_time_ymd(2026, 11, 1);
        wanted.not_after = rcgen::date_time_ymd(2027, 2, 3);
        let pem = wanted.self_signed(&key).unwrap().pem();
        let found = Certificate::read(pem.as_bytes()).unwrap();
        assert_eq!(found.until.to_string(), "2027-02-03 00:00:00 UTC");
        assert_eq!(found.from.to_string(), "2026-11-01 00:00:00 UTC");
        assert!(found.is_for("qurb.example.org") && found.is_for("192.0.2.7"));
        assert!(found.is_for("a.azilal.example") && !found.is_for("a.b.azilal.example"));
        assert!(!found.is_for("azilal.example") && !found.is_for("example.org"));
        wanted.not_after = rcgen::date_time_ymd(2061, 2, 3);
        let pem = wanted.self_signed(&key).unwrap().pem();
        let found = Certificate::read(pem.as_bytes()).unwrap();
        assert_eq!(found.until.to_string(), "2061-02-03 00:00:00 UTC");
    }

    #[test]
    fn what_is_no_certificate_is_none() {
        assert_eq!(Certificate::read(b""), None);
        let broken = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
        assert_eq!(Certificate::read(broken.as_bytes()), None);
    }
}
