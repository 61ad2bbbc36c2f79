//! The words of a plan of communication where they are others than those of a plan of training.

use super::plan::Strand;

/// The key that says in the words of this strand what `key` says in those of training.
pub fn key(strand: Strand, key: &'static str) -> &'static str {
    if strand == Strand::Training {
        return key;
    }
    let found = PAIRS.iter().find(|(training, _)| *training == key);
    found.map_or(key, |(_, communication)| *communication)
}

const PAIRS: &[(&str, &str)] = &[
    ("plans-title", "communication-plans-title"),
    ("plans-none-text", "communication-plans-none-text"),
    ("plan-draft-sub", "communication-plan-draft-sub"),
    ("plan-title-of", "communication-plan-title-of"),
    ("plan-paper-title", "communication-plan-paper-title"),
    ("plan-empty-text", "communication-plan-empty-text"),
    ("plan-tab-lines", "communication-plan-lines"),
    ("plan-lines", "communication-plan-lines"),
    ("plan-line", "communication-plan-line"),
    ("plan-line-add", "communication-plan-line-add"),
    ("plan-line-edit", "communication-plan-line-edit"),
    ("plan-line-remove", "communication-plan-line-remove"),
    ("plan-line-remove-title", "communication-plan-line-remove-title"),
    ("plan-line-remove-text", "communication-plan-line-remove-text"),
    ("plan-line-about", "communication-plan-line-about"),
    ("plan-lines-count", "communication-plan-lines-count"),
    ("plan-compare-lines", "communication-plan-compare-lines"),
    ("plan-sessions", "communication-plan-times"),
    ("plan-sessions-held", "communication-plan-times-done"),
    ("plan-sessions-done", "communication-plan-times-done"),
    ("plan-line-closed", "communication-plan-times-done"),
    ("plan-line-groups", "communication-plan-line-times"),
    ("plan-persons", "communication-plan-persons"),
    ("plan-line-persons", "communication-plan-persons"),
    ("plan-persons-reached", "communication-plan-counted"),
    ("plan-line-reached", "communication-plan-counted"),
    ("plan-line-trainer", "communication-plan-responsible"),
    ("plan-line-whom", "communication-plan-line-whom"),
    ("plan-axis", "communication-plan-axis"),
    ("plan-no-axis", "communication-plan-no-axis"),
    ("plan-axis-add", "communication-plan-axis-add"),
    ("plan-axis-ar", "communication-plan-axis-ar"),
    ("plan-axis-fr", "communication-plan-axis-fr"),
    ("plan-axis-empty", "communication-plan-axis-empty"),
    ("plan-axis-figures", "communication-plan-axis-figures"),
    ("plan-axis-rename", "communication-plan-axis-rename"),
    ("plan-axis-remove", "communication-plan-axis-remove"),
    ("plan-axis-remove-title", "communication-plan-axis-remove-title"),
    ("plan-axis-remove-text", "communication-plan-axis-remove-text"),
    ("plan-legend-session", "communication-plan-legend-time"),
    ("plan-legend-closed", "communication-plan-legend-done"),
    ("plan-warned-count", "communication-plan-warned-count"),
    ("plan-part-context", "communication-plan-part-context"),
    ("plan-part-method", "communication-plan-part-method"),
    ("plan-part-logistics", "communication-plan-part-logistics"),
    ("plan-hint-context", "communication-plan-hint-context"),
    ("plan-hint-method", "communication-plan-hint-method"),
    ("plan-hint-objectives", "communication-plan-hint-objectives"),
    ("plan-hint-logistics", "communication-plan-hint-logistics"),
    ("plan-hint-evaluation", "communication-plan-hint-evaluation"),
    ("plan-hint-risks", "communication-plan-hint-risks"),
    ("plan-hint-governance", "communication-plan-hint-governance"),
    ("plan-paper-budget", "communication-plan-paper-budget"),
    ("plan-paper-annex", "communication-plan-paper-annex"),
];
