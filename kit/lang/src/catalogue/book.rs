//! All the messages of one language. Each is kept in two bundles, one that isolates the texts it is filled with and one
//! that does not; a message that needs nothing is resolved here, once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::facts::{Facts, key};
use super::{CatalogueError, Source, values};
use crate::{Arg, Lang};

type Bundle = FluentBundle<Arc<FluentResource>>;
type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

pub(super) struct Book {
    lang: Lang,
    visible: Bundle,
    plain: Bundle,
    messages: HashMap<String, Message>,
}

#[derive(Debug)]
pub(super) struct Message {
    file: &'static str,
    facts: Facts,
    /// Its text, when it needs no argument.
    text: Option<String>,
}

impl Message {
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    pub fn variables(&self) -> &BTreeSet<String> {
        &self.facts.variables
    }

    pub fn plurals(&self) -> &[BTreeSet<String>] {
        &self.facts.plurals
    }
}

impl Book {
    pub fn new(lang: Lang, sources: &[Source]) -> Result<Book, CatalogueError> {
        let [visible, plain] =
            [true, false].map(|isolates| bundle(lang, values::formatter(lang, isolates)));
        let mut book = Book { lang, visible, plain, messages: HashMap::new() };
        for source in sources.iter().filter(|source| source.lang == lang) {
            book.add(source)?;
        }
        book.follow_references()?;
        book.resolve_plain();
        Ok(book)
    }

    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.get(key)
    }

    /// Keys in alphabetical order; terms are not keys.
    pub fn keys(&self) -> BTreeMap<&str, &Message> {
        self.messages
            .iter()
            .map(|(key, message)| (key.as_str(), message))
            .filter(|(key, _)| !key.starts_with('-'))
            .collect()
    }

    /// The text, and whether Fluent could fill all of it.
    pub fn format(&self, key: &str, args: &[(&str, Arg)], isolates: bool) -> (String, bool) {
        let bundle = if isolates { &self.visible } else { &self.plain };
        let Some(pattern) = pattern(bundle, key) else { return (String::new(), false) };
        let args: FluentArgs =
            args.iter().map(|(name, arg)| (*name, values::argument(self.lang, arg))).collect();
        let mut errors = Vec::new();
        let mut text = String::new();
        // `format_pattern` would pass the whole text through the formatter and isolate it once more.
        let written = bundle.write_pattern(&mut text, pattern, Some(&args), &mut errors);
        (text, written.is_ok() && errors.is_empty())
    }

    fn add(&mut self, source: &Source) -> Result<(), CatalogueError> {
        let resource = FluentResource::try_new(source.text.to_owned());
        let resource = resource.map_err(|(_, errors)| CatalogueError::syntax(source, &errors))?;
        for entry in resource.entries() {
            self.add_entry(source, entry)?;
        }
        let resource = Arc::new(resource);
        // Keys defined twice were refused above, so that overriding never happens.
        self.visible.add_resource_overriding(Arc::clone(&resource));
        self.plain.add_resource_overriding(resource);
        Ok(())
    }

    fn add_entry(&mut self, source: &Source, entry: &Entry<&str>) -> Result<(), CatalogueError> {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    self.add_pattern(source, key(message.id.name, None), value)?;
                }
                message.attributes.iter().try_for_each(|attribute| {
                    self.add_pattern(
                        source,
                        key(message.id.name, Some(attribute.id.name)),
                        &attribute.value,
                    )
                })
            }
            Entry::Term(term) => {
                self.add_pattern(source, format!("-{}", term.id.name), &term.value)
            }
            _ => Ok(()),
        }
    }

    fn add_pattern(
        &mut self,
        source: &Source,
        key: String,
        value: &Pattern<&str>,
    ) -> Result<(), CatalogueError> {
        if let Some(first) = self.messages.get(&key) {
            return Err(CatalogueError::Twice {
                lang: self.lang,
                key,
                first: first.file,
                second: source.file,
            });
        }
        self.messages
            .insert(key, Message { file: source.file, facts: Facts::of(value), text: None });
        Ok(())
    }

    // A message needs what the messages inside it need. A term does not pass on: its variables are given where it is used.
    fn follow_references(&mut self) -> Result<(), CatalogueError> {
        let mut needed = HashMap::new();
        for (key, message) in &self.messages {
            let mut seen = BTreeSet::new();
            let mut waiting = vec![key.as_str()];
            let mut variables = BTreeSet::new();
            while let Some(next) = waiting.pop() {
                let found =
                    self.messages.get(next).ok_or_else(|| self.unknown(message, key, next))?;
                let passes_on = next == key || !next.starts_with('-');
                if passes_on && seen.insert(next) {
                    variables.extend(found.facts.variables.iter().cloned());
                    waiting.extend(found.facts.references.iter().map(String::as_str));
                }
            }
            needed.insert(key.clone(), variables);
        }
        for (key, variables) in needed {
            if let Some(message) = self.messages.get_mut(&key) {
                message.facts.variables = variables;
            }
        }
        Ok(())
    }

    fn unknown(&self, message: &Message, key: &str, reference: &str) -> CatalogueError {
        let (key, reference) = (key.to_owned(), reference.to_owned());
        CatalogueError::UnknownReference { lang: self.lang, file: message.file, key, reference }
    }

    fn resolve_plain(&mut self) {
        let mut texts = Vec::new();
        for (key, message) in self.keys() {
            if message.variables().is_empty() {
                texts.push((key.to_owned(), self.format(key, &[], true).0));
            }
        }
        for (key, text) in texts {
            if let Some(message) = self.messages.get_mut(&key) {
                message.text = Some(text);
            }
        }
    }
}

fn bundle(lang: Lang, formatter: Formatter) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(formatter));
    // It fails only when a function of that name is there already, and the bundle is new.
    let _ = bundle.add_builtins();
    bundle
}

fn pattern<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b Pattern<&'b str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
    }
}
