//! A statement and its arguments.

use crate::Engine;
use sea_orm::{DbBackend, Statement, Value};
use std::borrow::Cow;

/// A portable SQL text with `$1`, `$2`… and the values for them.
#[derive(Debug, Clone)]
pub struct Query {
    pub text: Cow<'static, str>,
    pub args: Vec<Value>,
}

/// Makes a [`Query`] from a literal and its arguments, in the order of `$1`, `$2`….
#[macro_export]
macro_rules! sql {
    ($text:literal $(, $arg:expr)* $(,)?) => {
        $crate::Query { text: ::std::borrow::Cow::Borrowed($text), args: vec![$($crate::Value::from($arg)),*] }
    };
}

impl Query {
    pub(crate) fn on(self, engine: Engine) -> Statement {
        let backend = match engine {
            Engine::Sqlite => DbBackend::Sqlite,
            Engine::Postgres => DbBackend::Postgres,
        };
        let text = match engine {
            Engine::Sqlite => self.plain(),
            Engine::Postgres => None,
        };
        Statement::from_sql_and_values(backend, text.map_or(self.text, Cow::Owned), self.args)
    }

    /// The text as SQLite reads it faster, when there are many arguments.
    pub(crate) fn plain(&self) -> Option<String> {
        (self.args.len() > FEW).then(|| nameless(&self.text, self.args.len())).flatten()
    }
}

/// From so many arguments on, SQLite spends more on finding `$n` among their names, for each of them, than on the statement.
const FEW: usize = 32;

/// The text with a bare `?` for each `$n`, when they stand in their order, each once.
fn nameless(text: &str, many: usize) -> Option<String> {
    let mut parts = text.split('$');
    let mut bare = String::with_capacity(text.len());
    bare.push_str(parts.next()?);
    let mut number = 0;
    for part in parts {
        let rest = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
        number += 1;
        if part[..part.len() - rest.len()].parse() != Ok(number) {
            return None;
        }
        bare.push('?');
        bare.push_str(rest);
    }
    (number == many).then_some(bare)
}

/// A statement that grows with what the reader asked for: filters, an order, a page.
///
/// The text is always the program's own; what people typed goes in by [`Sql::arg`] only.
#[derive(Debug, Clone, Default)]
pub struct Sql {
    text: String,
    args: Vec<Value>,
}

impl Sql {
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), args: Vec::new() }
    }

    /// Adds text of the program's own, after a space.
    pub fn push(&mut self, text: &str) -> &mut Self {
        self.text.push(' ');
        self.text.push_str(text);
        self
    }

    /// Adds text in which each `?` stands for the next of `args`.
    pub fn with(&mut self, text: &str, args: impl IntoIterator<Item = Value>) -> &mut Self {
        self.text.push(' ');
        let mut args = args.into_iter();
        for (n, part) in text.split('?').enumerate() {
            if n > 0 {
                self.args.extend(args.next());
                self.text.push_str(&format!("${}", self.args.len()));
            }
            self.text.push_str(part);
        }
        self
    }

    pub fn query(self) -> Query {
        Query { text: Cow::Owned(self.text), args: self.args }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_number_their_arguments() {
        let mut sql = Sql::new("select 1 from people where place = 'x'");
        sql.with("and sex = ?", ["f".into()])
            .with("and year between ? and ?", [1.into(), 2.into()]);
        let query = sql.query();
        assert_eq!(
            query.text,
            "select 1 from people where place = 'x' and sex = $1 and year between $2 and $3"
        );
        assert_eq!(query.args.len(), 3);
    }

    #[test]
    fn arguments_lose_their_names_only_when_they_stand_in_their_order() {
        let text = "insert into t values ($1, $2), ($3, $4)";
        assert_eq!(nameless(text, 4).as_deref(), Some("insert into t values (?, ?), (?, ?)"));
        assert_eq!(nameless("select $2, $1", 2), None);
        assert_eq!(nameless("select $1, $1", 1), None);
        assert_eq!(nameless("select '$', $1", 1), None);
        assert_eq!(nameless("select $1", 2), None);
    }
}
