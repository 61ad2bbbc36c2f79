//! What is written. Nothing here touches the outside.

use chrono::{DateTime, Utc};
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use std::{fmt::Write, sync::Arc, time::SystemTime};

/// Where a letter goes or comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(pub(crate) Mailbox);

/// A link that stands out, with its words.
#[derive(Debug, Clone)]
pub struct Button {
    pub words: String,
    pub href: String,
}

/// A letter in one language.
#[derive(Clone)]
pub struct Letter {
    /// The code of its language: `ar`.
    pub lang: &'static str,
    pub right_to_left: bool,
    pub subject: String,
    pub paragraphs: Vec<String>,
    pub button: Option<Button>,
    /// Smaller, at the end.
    pub foot: Vec<String>,
    pub files: Files,
}

/// A file that goes with letters, ready to be sent: encoded once for however many readers.
#[derive(Clone)]
pub struct File(SinglePart);

/// The same for each of many letters.
pub type Files = Arc<[File]>;

/// Why something is no address, or a letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Wrong(String);

/// Letters hold codes and names: they are not for logs.
impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter(…)")
    }
}

impl Address {
    /// `amina@example.org`, or `Qurb <qurb@example.org>`.
    pub fn parse(text: &str) -> Result<Self, Wrong> {
        if text.chars().any(char::is_control) {
            return Err(Wrong("an address is one line".into()));
        }
        let mailbox = text.trim().parse::<Mailbox>();
        mailbox.map(Self).map_err(|error| Wrong(error.to_string()))
    }

    /// The address alone.
    pub fn address(&self) -> String {
        self.0.email.to_string()
    }

    pub fn domain(&self) -> &str {
        self.0.email.domain()
    }
}

impl File {
    /// A file of this name, of this media type: `application/pdf`.
    ///
    /// # Errors
    /// When it is no media type.
    pub fn new(name: &str, media_type: &str, bytes: Vec<u8>) -> Result<Self, Wrong> {
        let kind = ContentType::parse(media_type).map_err(|error| Wrong(error.to_string()))?;
        Ok(Self(Attachment::new(one_line(name)).body(bytes, kind)))
    }
}

impl Letter {
    /// The message as it goes out. `id` is the same for the same letter, however often it is tried.
    ///
    /// # Errors
    /// When one of the parts cannot stand in a message.
    pub fn message(
        &self,
        from: &Address,
        to: &Address,
        id: &str,
        at: DateTime<Utc>,
    ) -> Result<Message, Wrong> {
        self.message_of_many(from, to, id, at, None)
    }

    /// The same as one of many, with the address that takes its reader off the list by one POST (RFC 8058).
    pub(crate) fn message_of_many(
        &self,
        from: &Address,
        to: &Address,
        id: &str,
        at: DateTime<Utc>,
        leave: Option<&str>,
    ) -> Result<Message, Wrong> {
        let kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let id: String = id.chars().filter(kept).collect();
        let header = |name: &'static str, value: &str| {
            HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
        };
        let mut head = Message::builder();
        if let Some(leave) = leave {
            let post = "List-Unsubscribe=One-Click";
            head = head
                .raw_header(header("List-Unsubscribe", &format!("<{}>", one_line(leave))))
                .raw_header(header("List-Unsubscribe-Post", post));
        }
        head.from(from.0.clone())
            .to(to.0.clone())
            .subject(one_line(&self.subject))
            .date(SystemTime::from(at))
            .message_id(Some(format!("<{id}@{}>", from.domain())))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", self.lang))
            .multipart(self.body())
            .map_err(|error| Wrong(error.to_string()))
    }

    /// The words twice, and the files behind them.
    fn body(&self) -> MultiPart {
        let words = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, self.plain()))
            .singlepart(part(ContentType::TEXT_HTML, self.html()));
        if self.files.is_empty() {
            return words;
        }
        let mixed = MultiPart::mixed().multipart(words);
        self.files.iter().fold(mixed, |mixed, file| mixed.singlepart(file.0.clone()))
    }

    /// The words alone, the address of the button on a line of its own.
    pub fn plain(&self) -> String {
        let mut text = self.paragraphs.join("\n\n");
        if let Some(button) = &self.button {
            let _ = write!(text, "\n\n{}\n{}", button.words, button.href);
        }
        if !self.foot.is_empty() {
            let _ = write!(text, "\n\n-- \n{}", self.foot.join("\n"));
        }
        text.push('\n');
        text
    }

    /// The same for programs that show HTML.
    pub fn html(&self) -> String {
        let (dir, align) = if self.right_to_left { ("rtl", "right") } else { ("ltr", "left") };
        let mut body = String::new();
        for paragraph in &self.paragraphs {
            let _ = write!(body, "<p style=\"margin:0 0 16px\">{}</p>", lines(paragraph));
        }
        if let Some(button) = &self.button {
            let (words, href) = (escaped(&button.words), escaped(&button.href));
            let _ = write!(
                body,
                "<p style=\"margin:24px 0 8px\"><a href=\"{href}\" style=\"display:inline-block;padding:12px 20px;\
                 background:#1d5c46;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:bold\">{words}</a></p>\
                 <p dir=\"ltr\" style=\"margin:0 0 24px;font-size:13px;color:#5c5a54;word-break:break-all;\
                 text-align:{align}\">{href}</p>"
            );
        }
        for line in &self.foot {
            let _ = write!(
                body,
                "<p style=\"margin:0 0 6px;font-size:13px;color:#5c5a54\">{}</p>",
                linked(line)
            );
        }
        format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
             <body dir=\"{dir}\" style=\"margin:0;padding:24px;background:#faf7f0;color:#22211f;font-family:sans-serif;\
             font-size:16px;line-height:1.6;text-align:{align}\"><div style=\"max-width:560px;margin:0 auto;padding:24px;\
             background:#ffffff;border-radius:8px\">{body}</div></body></html>\n",
            lang = self.lang,
            title = escaped(&one_line(&self.subject)),
        )
    }
}

fn part(kind: ContentType, text: String) -> SinglePart {
    SinglePart::builder()
        .header(kind)
        // Arabic is mostly bytes above 127: this is shorter than the other encoding, and passes every relay.
        .header(ContentTransferEncoding::Base64)
        .body(text)
}

/// Without line breaks and other signs that would end a header.
fn one_line(text: &str) -> String {
    let calm = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    calm.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line that is an address leads there.
fn linked(line: &str) -> String {
    if !line.starts_with("https://") && !line.starts_with("http://") {
        return lines(line);
    }
    let href = escaped(line);
    format!(
        "<a href=\"{href}\" dir=\"ltr\" style=\"color:#1d5c46;word-break:break-all\">{href}</a>"
    )
}

fn lines(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn letter(subject: &str) -> Letter {
        Letter {
            lang: "ar",
            right_to_left: true,
            subject: subject.into(),
            paragraphs: vec!["السلام عليكم،".into(), "<b>2 < 3</b> & \"كذا\"\nسطر ثان".into()],
            button: Some(Button {
                words: "افتح".into(),
                href: "https://q.example/l/a?b=1&c=2".into(),
            }),
            foot: vec!["قرب".into()],
            files: Files::default(),
        }
    }

    fn written(letter: &Letter) -> String {
        let from = Address::parse("Qurb <qurb@azilal.example>").unwrap();
        let to = Address::parse("amina@azilal.example").unwrap();
        let at = DateTime::UNIX_EPOCH;
        let message = letter.message(&from, &to, "0193-ab\r\nBcc: x", at).unwrap();
        String::from_utf8(message.formatted()).unwrap()
    }

    #[test]
    fn a_subject_stays_one_header() {
        let text = written(&letter("دعوة\r\nBcc: thief@evil.example\r\n\r\nbody"));
        let head = text.split("\r\n\r\n").next().unwrap();
        assert!(head.contains("To: amina@azilal.example"), "{head}");
        let headers = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        let names: Vec<&str> = headers.filter_map(|line| line.split(':').next()).collect();
        let known = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"];
        assert!(known.iter().all(|name| names.contains(name)), "{names:?}");
        assert!(!names.contains(&"Bcc"), "{names:?}");
        assert!(head.contains("Message-ID: <0193-abBccx@azilal.example>"), "{head}");
    }

    #[test]
    fn an_address_is_one_address() {
        for wrong in [
            "",
            "amina",
            "a@b@c.example",
            "amina@azilal.example\r\nBcc: x@y.example",
            "amina@azilal.example, x@y.example",
            "amina@azilal.example>\nRCPT TO:<x@y.example",
        ] {
            assert!(Address::parse(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(
            Address::parse(" amina@azilal.example ").unwrap().address(),
            "amina@azilal.example"
        );
    }

    #[test]
    fn arabic_runs_from_the_right_and_signs_are_words() {
        let html = letter("دعوة").html();
        assert!(html.starts_with("<!doctype html><html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(
            html.contains("&lt;b&gt;2 &lt; 3&lt;/b&gt; &amp; &quot;كذا&quot;<br>سطر"),
            "{html}"
        );
        assert!(html.contains("href=\"https://q.example/l/a?b=1&amp;c=2\""), "{html}");
        let plain = letter("دعوة").plain();
        assert!(plain.contains("افتح\nhttps://q.example/l/a?b=1&c=2\n"), "{plain}");
        assert_eq!(format!("{:?}", letter("سر")), "Letter(…)");
    }

    #[test]
    fn files_stand_behind_the_words() {
        let file = File::new("برنامج\r\nBcc: x.pdf", "application/pdf", b"%PDF-1.7".to_vec());
        let with = Letter { files: [file.unwrap()].into(), ..letter("دعوة") };
        let text = written(&with);
        assert!(text.contains("Content-Type: multipart/mixed"), "{text}");
        assert!(text.find("text/html") < text.find("application/pdf"), "{text}");
        assert!(text.contains("Content-Disposition: attachment"), "{text}");
        assert!(!text.contains("\r\nBcc: x.pdf"), "{text}");
        let read = mailparse::parse_mail(text.as_bytes()).unwrap();
        let last = &read.subparts[1];
        assert_eq!(last.get_body_raw().unwrap(), b"%PDF-1.7");
        let name = last.get_content_disposition().params["filename"].clone();
        assert_eq!(name, "برنامج Bcc: x.pdf");
        assert!(File::new("a", "no type", Vec::new()).is_err());
    }

    #[test]
    fn it_goes_out_as_text_and_as_html() {
        let text = written(&letter("Invitation"));
        assert!(text.contains("multipart/alternative"), "{text}");
        let plain = text.find("text/plain; charset=utf-8").unwrap();
        assert!(plain < text.find("text/html; charset=utf-8").unwrap());
    }
}
