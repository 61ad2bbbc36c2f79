//! What a gateway tells: a message that came in, and how one that went out fared.

use percent_encoding::percent_decode_str;

/// A message that somebody sent to us.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// What shows that it is the gateway who tells.
    pub key: String,
    pub from: String,
    pub text: String,
    /// The gateway's own name for the message; empty when it tells none.
    pub id: String,
}

/// How a message fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    Delivered,
    /// The telephone never got it, or the network refused it.
    Failed,
    /// On its way still.
    Passing,
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Incoming(…)")
    }
}

impl Incoming {
    /// What stands in an address after `?`: `key`, `from`, `text`, `charset`, `id`. Texts come in the characters that `charset` names, in
    /// UTF-8 when it names none.
    pub fn read(query: &str) -> Self {
        let mut incoming = Self::default();
        let (mut text, mut charset) = (Vec::new(), String::new());
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let bytes: Vec<u8> = percent_decode_str(&value.replace('+', " ")).collect();
            let plain = || String::from_utf8_lossy(&bytes).trim().to_owned();
            match name {
                "key" => incoming.key = plain(),
                "from" => incoming.from = plain(),
                "id" => incoming.id = plain(),
                "charset" => charset = plain().to_ascii_uppercase(),
                "text" => text = bytes,
                _ => {}
            }
        }
        incoming.text = decoded(&text, &charset).replace('\0', "").trim().to_owned();
        incoming
    }
}

fn decoded(bytes: &[u8], charset: &str) -> String {
    match charset {
        "UTF-16BE" | "UTF-16" | "UTF16-BE" | "UCS-2" | "UCS-2BE" => {
            let pairs = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(pairs)
                .map(|one| one.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        "ISO-8859-1" | "LATIN1" | "WINDOWS-1252" => {
            bytes.iter().map(|byte| char::from(*byte)).collect()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

impl Report {
    /// As Kannel tells it: a sign of what happened, of which it says one at a time.
    pub fn read(status: &str) -> Option<Self> {
        Some(match status.trim().parse::<u8>().ok()? {
            1 => Self::Delivered,
            2 | 16 => Self::Failed,
            4 | 8 | 32 => Self::Passing,
            _ => return None,
        })
    }
}
