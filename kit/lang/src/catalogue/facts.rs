//! What can be known of a message without showing it: the variables it needs, what it refers to, the plurals it makes.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The facts of one pattern, its own only: what it refers to is followed by the book.
#[derive(Debug, Default, Clone)]
pub(super) struct Facts {
    pub variables: BTreeSet<String>,
    /// Keys of messages, and terms with their leading dash.
    pub references: BTreeSet<String>,
    /// For each plural selector, the keys of its variants.
    pub plurals: Vec<BTreeSet<String>>,
}

impl Facts {
    pub fn of(pattern: &Pattern<&str>) -> Facts {
        let mut facts = Facts::default();
        facts.pattern(pattern);
        facts
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys: BTreeSet<String> =
                    variants.iter().map(|variant| name(&variant.key)).collect();
                if keys.iter().all(|key| is_plural(key)) {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.insert(key(id.name, attribute));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                let named = arguments.iter().flat_map(|call| &call.named);
                named.for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// A message's key, or that of one of its attributes: `search` and `search.placeholder`.
pub(super) fn key(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// The plural categories that a selector does not cover; `[0]`, `[1]` and `[2]` stand for zero, one and two.
pub(super) fn uncovered(wanted: &[&'static str], variants: &BTreeSet<String>) -> Vec<&'static str> {
    let covers = |category: &str| {
        let figure = CATEGORIES
            .iter()
            .take(3)
            .position(|name| *name == category)
            .map(|index| index.to_string());
        variants.contains(category) || figure.is_some_and(|figure| variants.contains(&figure))
    };
    wanted.iter().copied().filter(|category| !covers(category)).collect()
}

fn name(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn is_plural(key: &str) -> bool {
    CATEGORIES.contains(&key) || key.parse::<f64>().is_ok()
}
