//! From the register to paper: letters of a part, their labels, and the specimen of a campaign. The same rows give the same bytes on
//! any day, so that nothing printed is kept.

use super::{number::Reference, store::Printed};
use crate::{
    features::campaigns::{Campaign, Message, Values},
    foundation::{
        Cx, Error, Paper,
        letterhead::{Ground, Letterhead},
        people::in_script_of,
        printable,
    },
};
use kit_lang::Lang;
use serde_json::{Value, json};

/// What stands on every letter of a campaign.
pub struct Stationery<'a> {
    pub campaign: &'a Campaign,
    pub message: Message,
    pub head: Letterhead,
    pub seat: Option<Ground>,
}

const LANGS: [Lang; 2] = [Lang::Ar, Lang::Fr];

/// The letters, one after the other.
///
/// Fails with [`Error::NotFound`] when there are none.
pub fn letters(cx: &Cx, on: &Stationery<'_>, rows: &[Printed]) -> Result<Paper, Error> {
    let date = rows.iter().map(|row| row.dated_on).max().ok_or(Error::NotFound)?;
    let letters = rows.iter().map(|row| letter(cx, on, row)).collect::<Result<Vec<_>, _>>()?;
    let words: serde_json::Map<_, _> =
        LANGS.iter().map(|lang| (lang.code().to_owned(), words(cx, *lang))).collect();
    Ok(Paper {
        template: include_str!("templates/letters.typ"),
        data: json!({ "head": on.head, "words": words, "letters": letters }),
        files: Vec::new(),
        title: clean(&on.campaign.title),
        lang: Lang::Ar,
        date,
    })
}

fn words(cx: &Cx, lang: Lang) -> Value {
    let say = |key: &str| cx.server.words.format_plain(lang, key, &[]);
    json!({
        "reference": say("dispatch-paper-reference"),
        "to": say("dispatch-paper-to"),
        "subject": say("dispatch-paper-subject"),
        "slip": say("dispatch-paper-slip"),
        "received_on": say("dispatch-paper-received-on"),
        "received_by": say("dispatch-paper-received-by"),
        "signature": say("dispatch-paper-signature"),
    })
}

fn letter(cx: &Cx, on: &Stationery<'_>, row: &Printed) -> Result<Value, Error> {
    let lang = Lang::from_code(&row.lang).unwrap_or_default();
    let half = on.message.in_lang(lang).ok_or(Error::Conflict("campaign-unreadable"))?;
    let values = Values {
        name: row.name.clone(),
        organisation: row.organisation.clone(),
        commune: row.commune.clone(),
        date: kit_lang::date(lang, row.dated_on),
    };
    let code = Reference::code(&row.place, row.year, row.no);
    let mut letter = json!({
        "lang": lang.code(),
        "number": format!("{}/{}", row.year, row.no),
        "dated": dated(cx, on, lang, row),
        "name": clean(&row.name),
        "lines": lines(row),
        "subject": clean(&half.subject.filled(&values)),
        "paragraphs": half.paragraphs.iter().map(|one| clean(&one.filled(&values))).collect::<Vec<_>>(),
        "signs": signs(cx, on.campaign, lang),
    });
    if on.campaign.receipt {
        letter["qr"] = kit_pdf::qr_svg(&code)?.into();
        letter["code"] = code.into();
    }
    Ok(letter)
}

/// Where and when it was written.
fn dated(cx: &Cx, on: &Stationery<'_>, lang: Lang, row: &Printed) -> String {
    let place = on.seat.as_ref().map(|seat| in_script_of(lang, &seat.name_ar, &seat.name_fr));
    let date = kit_lang::date(lang, row.dated_on);
    let args = [("place", place.unwrap_or_default().into()), ("date", date.into())];
    clean(&cx.server.words.format_plain(lang, "dispatch-paper-dated", &args))
}

fn lines(row: &Printed) -> Vec<String> {
    let all = std::iter::once(row.organisation.as_str()).chain(row.lines.lines());
    all.filter(|line| !line.is_empty()).map(printable).collect()
}

fn signs(cx: &Cx, campaign: &Campaign, lang: Lang) -> String {
    let written = if lang == Lang::Ar { &campaign.signs_ar } else { &campaign.signs_fr };
    match written.trim() {
        "" => cx.server.words.format_plain(lang, "dispatch-paper-signs", &[]),
        words => clean(words),
    }
}

/// The text with its lines, without letters that the press does not have.
fn clean(text: &str) -> String {
    text.lines().map(|line| printable(line.trim_end())).collect::<Vec<_>>().join("\n")
}

/// Sheets of labels as they are sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labels {
    /// 70 × 37 mm.
    ThreeByEight,
    /// 99 × 38 mm.
    TwoBySeven,
}

impl Labels {
    pub fn parse(text: &str) -> Self {
        if text == "2x7" { Self::TwoBySeven } else { Self::ThreeByEight }
    }

    fn across(self) -> (usize, usize) {
        match self {
            Self::ThreeByEight => (3, 8),
            Self::TwoBySeven => (2, 7),
        }
    }

    pub fn on_a_sheet(self) -> usize {
        let (columns, rows) = self.across();
        columns * rows
    }

    /// In millimetres.
    fn margins(self) -> (f64, f64) {
        match self {
            Self::ThreeByEight => (0.0, 0.5),
            Self::TwoBySeven => (4.65, 15.15),
        }
    }
}

/// The labels in the order of the letters; the first `used` of the first sheet are gone.
pub fn labels(
    campaign: &Campaign,
    rows: &[Printed],
    (kind, used): (Labels, usize),
) -> Result<Paper, Error> {
    let date = rows.iter().map(|row| row.dated_on).max().ok_or(Error::NotFound)?;
    let label = |row: &Printed| {
        json!({
            "lang": row.lang,
            "name": clean(&row.name),
            "lines": lines(row),
            "number": format!("{}/{}", row.year, row.no),
        })
    };
    let gone = used.min(kind.on_a_sheet() - 1);
    let all: Vec<Value> =
        std::iter::repeat_n(Value::Null, gone).chain(rows.iter().map(label)).collect();
    let sheets: Vec<&[Value]> = all.chunks(kind.on_a_sheet()).collect();
    let ((columns, high), (margin_x, margin_y)) = (kind.across(), kind.margins());
    Ok(Paper {
        template: include_str!("templates/labels.typ"),
        data: json!({
            "columns": columns, "rows": high, "margin_x": margin_x, "margin_y": margin_y, "sheets": sheets,
        }),
        files: Vec::new(),
        title: clean(&campaign.title),
        lang: Lang::Ar,
        date,
    })
}
