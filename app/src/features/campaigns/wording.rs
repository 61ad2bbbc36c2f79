//! The message: written once in Arabic and in French, with a few variables that are filled for each reader.
//!
//! A variable is a name in braces, in any of the languages of the program: `{nom}`. What is written is read when it is saved, so
//! that a name that does not exist is found before anybody gets it.

use super::word::{Variable, Way};
use kit_lang::{Catalogue, Lang};

/// What an officer wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    pub subject_ar: String,
    pub text_ar: String,
    pub subject_fr: String,
    pub text_fr: String,
    pub sms_ar: String,
    pub sms_fr: String,
}

/// What variables are called, in every language.
pub struct Names(Vec<(String, Variable)>);

/// A name in braces that is no variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown(pub String);

/// A text with variables in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Value(Variable),
}

/// The message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    pub lang: Lang,
    pub subject: Text,
    pub paragraphs: Vec<Text>,
}

/// The message in the languages that it is written in, ready to be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message(Vec<Half>);

/// What is known of one reader, in one language; empty where nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    pub name: String,
    pub organisation: String,
    pub commune: String,
    pub date: String,
}

impl Names {
    pub fn of(words: &Catalogue) -> Self {
        let named = |lang: Lang| {
            let name = move |one: &Variable| (words.get(lang, &one.key()).into_owned(), *one);
            Variable::ALL.iter().map(name)
        };
        Self(Lang::ALL.into_iter().flat_map(named).collect())
    }

    fn find(&self, name: &str) -> Option<Variable> {
        let name = name.trim().to_lowercase();
        self.0.iter().find(|(known, _)| *known == name).map(|(_, one)| *one)
    }

    /// As they are written in a text of this language.
    pub fn told(words: &Catalogue, lang: Lang) -> Vec<String> {
        Variable::ALL.iter().map(|one| format!("{{{}}}", words.get(lang, &one.key()))).collect()
    }
}

impl Text {
    /// Fails with the first name that is no variable, and with a brace that nothing closes.
    pub fn read(text: &str, names: &Names) -> Result<Self, Unknown> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            if !before.is_empty() {
                pieces.push(Piece::Words(before.to_owned()));
            }
            let told = |name: &str| Unknown(name.chars().take(40).collect());
            let (name, after) = after.split_once('}').ok_or_else(|| told(after))?;
            pieces.push(Piece::Value(names.find(name).ok_or_else(|| told(name))?));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// The text for one reader; what is not known of them is left out.
    pub fn filled(&self, values: &Values) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            text.push_str(match piece {
                Piece::Words(words) => words,
                Piece::Value(one) => values.get(*one),
            });
        }
        text
    }

    pub fn uses(&self, variable: Variable) -> bool {
        self.0.contains(&Piece::Value(variable))
    }
}

impl Values {
    fn get(&self, variable: Variable) -> &str {
        match variable {
            Variable::Name => &self.name,
            Variable::Organisation => &self.organisation,
            Variable::Commune => &self.commune,
            Variable::Date => &self.date,
        }
    }
}

impl Half {
    /// None when nothing is written in this language.
    fn read(
        lang: Lang,
        (subject, text): (&str, &str),
        names: &Names,
    ) -> Result<Option<Self>, Unknown> {
        if subject.is_empty() || text.is_empty() {
            return Ok(None);
        }
        let text = text.replace("\r\n", "\n");
        let paragraphs = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
        let paragraphs: Result<_, _> = paragraphs.map(|part| Text::read(part, names)).collect();
        Ok(Some(Self { lang, subject: Text::read(subject, names)?, paragraphs: paragraphs? }))
    }

    /// A short message: it has no subject, and its lines stay as they are.
    fn short(lang: Lang, text: &str, names: &Names) -> Result<Option<Self>, Unknown> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self {
            lang,
            subject: Text(Vec::new()),
            paragraphs: vec![Text::read(text, names)?],
        }))
    }

    /// The words of a short message for one reader.
    pub fn filled_short(&self, values: &Values) -> String {
        self.paragraphs.iter().map(|text| text.filled(values)).collect()
    }

    fn texts(&self) -> impl Iterator<Item = &Text> {
        std::iter::once(&self.subject).chain(&self.paragraphs)
    }

    pub fn uses(&self, variable: Variable) -> bool {
        self.texts().any(|text| text.uses(variable))
    }

    /// The variables that are used and of which nothing is known.
    pub fn missing(&self, values: &Values) -> Vec<Variable> {
        let lacks = |one: &Variable| self.uses(*one) && values.get(*one).is_empty();
        Variable::ALL.iter().copied().filter(lacks).collect()
    }
}

impl Message {
    pub fn read(wording: &Wording, names: &Names) -> Result<Self, Unknown> {
        let ar = Half::read(Lang::Ar, (&wording.subject_ar, &wording.text_ar), names)?;
        let fr = Half::read(Lang::Fr, (&wording.subject_fr, &wording.text_fr), names)?;
        Ok(Self(ar.into_iter().chain(fr).collect()))
    }

    /// What goes as a short message.
    pub fn short(wording: &Wording, names: &Names) -> Result<Self, Unknown> {
        let ar = Half::short(Lang::Ar, &wording.sms_ar, names)?;
        let fr = Half::short(Lang::Fr, &wording.sms_fr, names)?;
        Ok(Self(ar.into_iter().chain(fr).collect()))
    }

    /// What goes by this way.
    pub fn by(way: Way, wording: &Wording, names: &Names) -> Result<Self, Unknown> {
        match way {
            Way::Sms => Self::short(wording, names),
            Way::Mail | Way::Letter => Self::read(wording, names),
        }
    }

    pub fn halves(&self) -> &[Half] {
        &self.0
    }

    /// What a reader of this language gets: Arabic for who agreed in Arabic, French for who agreed in another one, as far as it is
    /// written.
    pub fn in_lang(&self, lang: Lang) -> Option<&Half> {
        let wanted = if lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
        self.0.iter().find(|half| half.lang == wanted).or_else(|| self.0.first())
    }

    pub fn uses(&self, variable: Variable) -> bool {
        self.0.iter().any(|half| half.uses(variable))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn names() -> Names {
        Names(vec![
            ("الاسم".into(), Variable::Name),
            ("nom".into(), Variable::Name),
            ("organisme".into(), Variable::Organisation),
        ])
    }

    fn values(name: &str) -> Values {
        Values { name: name.into(), ..Values::default() }
    }

    #[test]
    fn a_text_is_filled_for_each_reader() {
        let text = Text::read("Bonjour { NOM },\nà bientôt {nom}.", &names()).unwrap();
        assert_eq!(
            text.filled(&values("Zineb {nom}")),
            "Bonjour Zineb {nom},\nà bientôt Zineb {nom}."
        );
        let text = Text::read("السلام عليكم {الاسم}،", &names()).unwrap();
        assert_eq!(text.filled(&values("زينب")), "السلام عليكم زينب،");
    }

    #[test]
    fn a_name_that_does_not_exist_is_told() {
        let unknown = |text: &str| Text::read(text, &names()).unwrap_err().0;
        assert_eq!(unknown("Bonjour {prenom},"), "prenom");
        assert_eq!(unknown("Bonjour {nom"), "nom".to_owned());
        assert_eq!(unknown("{}"), "");
    }

    #[test]
    fn who_agreed_in_arabic_reads_arabic_where_it_is_written() {
        let both = Wording {
            subject_ar: "دعوة".into(),
            text_ar: "نص".into(),
            subject_fr: "Invitation".into(),
            text_fr: "Texte\r\n\r\n{organisme}".into(),
            ..Wording::default()
        };
        let message = Message::read(&both, &names()).unwrap();
        let lang = |message: &Message, lang| message.in_lang(lang).map(|half| half.lang);
        assert_eq!(lang(&message, Lang::Ar), Some(Lang::Ar));
        assert_eq!(lang(&message, Lang::En), Some(Lang::Fr));
        let half = message.in_lang(Lang::Fr).unwrap();
        assert_eq!(half.paragraphs.len(), 2);
        assert_eq!(half.missing(&values("Zineb")), [Variable::Organisation]);
        let french = Wording { subject_ar: String::new(), text_ar: String::new(), ..both };
        assert_eq!(lang(&Message::read(&french, &names()).unwrap(), Lang::Ar), Some(Lang::Fr));
    }
}
