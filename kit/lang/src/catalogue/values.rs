//! How a value stands in a message: texts isolated where they are shown (never where they only choose a variant),
//! numbers in our own print.
//!
//! The plural rules under Fluent (intl_pluralrules 7.0.2) forget that Arabic counts by the last two figures: 103 would be
//! “other” instead of “few”, and 3.5 “few” instead of “other”. Such a number is given to Fluent as a smaller one of the
//! right form, with the number itself beside it in an option that nothing else reads.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::{Arg, Lang, bidi, numbers};

/// As many decimals as a measure shows when the message does not say.
const DECIMALS: usize = 3;

/// What Fluent is given for an argument.
pub(super) fn argument(lang: Lang, arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Int(value) => FluentValue::Number(counted(lang, *value as f64)),
        Arg::Float(value) => FluentValue::Number(counted(lang, *value)),
    }
}

fn counted(lang: Lang, value: f64) -> FluentNumber {
    let same_form = if value.fract() == 0.0 { value.abs() % 100.0 } else { 100.0 };
    let misread = (value.fract() != 0.0 || value.abs() > 100.0) && same_form >= 3.0;
    if lang != Lang::Ar || !misread || !value.is_finite() {
        return FluentNumber::new(value, FluentNumberOptions::default());
    }
    FluentNumber::new(
        same_form,
        FluentNumberOptions { currency: Some(value.to_string()), ..Default::default() },
    )
}

/// The number that is printed, which is not always the one that chose the form.
fn printed(figure: &FluentNumber) -> f64 {
    let beside = figure.options.currency.as_deref().and_then(|written| written.parse().ok());
    beside.unwrap_or(figure.value)
}

// Fluent takes a plain function, which cannot carry the language with it: hence one instance for each.
pub(super) fn formatter(
    lang: Lang,
    isolates: bool,
) -> fn(&FluentValue, &IntlLangMemoizer) -> Option<String> {
    match (lang, isolates) {
        (Lang::Ar, true) => shown::<0, true>,
        (Lang::Ar, false) => shown::<0, false>,
        (Lang::Fr, true) => shown::<1, true>,
        (Lang::Fr, false) => shown::<1, false>,
        (Lang::En, true) => shown::<2, true>,
        (Lang::En, false) => shown::<2, false>,
    }
}

fn shown<const LANG: usize, const ISOLATES: bool>(
    value: &FluentValue,
    _: &IntlLangMemoizer,
) -> Option<String> {
    match value {
        FluentValue::String(text) if ISOLATES => Some(bidi::isolate(text)),
        FluentValue::Number(figure) => Some(figure_in(Lang::ALL[LANG], figure)),
        _ => None,
    }
}

fn figure_in(lang: Lang, figure: &FluentNumber) -> String {
    let (value, options) = (printed(figure), &figure.options);
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(DECIMALS.max(least));
    if options.style == FluentNumberStyle::Percent {
        return numbers::percent(lang, value, options.maximum_fraction_digits.unwrap_or(least));
    }
    if !value.is_finite() {
        return numbers::decimal(lang, value, 0);
    }
    numbers::spelled(lang, trimmed(&format!("{value:.most$}"), least), options.use_grouping)
}

/// Cuts closing zeros of the decimals, down to `least` of them.
fn trimmed(written: &str, least: usize) -> &str {
    let Some(point) = written.find('.') else { return written };
    let kept = written.trim_end_matches('0').len().max(point + 1 + least).min(written.len());
    written[..kept].trim_end_matches('.')
}
