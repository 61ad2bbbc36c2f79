//! What people type about certificates and about results of tests.

use super::{Marking, Score};
use crate::foundation::{Form, events::RegistrationId};
use chrono::NaiveDate;
use std::collections::HashMap;

/// The reason of a revocation.
pub fn why(form: &mut Form) -> String {
    form.required("why", 500)
}

/// The ticked participants, or nothing when the button for all was pressed. Fails when none was ticked.
pub fn chosen(form: &mut Form) -> Option<Vec<RegistrationId>> {
    if !form.checked("chosen") {
        return None;
    }
    let ticked = form.values("registration").iter();
    let ticked: Vec<RegistrationId> = ticked.filter_map(|id| id.parse().ok()).collect();
    if ticked.is_empty() {
        form.refuse_whole("certificate-none-chosen");
    }
    Some(ticked)
}

/// A page of results as it was sent: what can be read, and what is wrong with the rest, by participant.
pub struct Results {
    pub taken_on: Option<NaiveDate>,
    pub marks: Vec<Marking>,
    pub wrong: HashMap<RegistrationId, &'static str>,
}

/// What a test is out of when nobody says so.
pub const USUAL: f64 = 20.0;

/// Rows `score-<registration>` with the `version-` and the text (`was-`) that the page was made from, the marks that the
/// test is out of, and its day. Rows that nobody touched are left out: somebody else may have.
pub fn results(form: &mut Form) -> Results {
    let taken_on = form.date("taken_on");
    let usual = Score::read(form.value("out_of"), super::score::MOST).map(|score| score.score);
    let usual = usual.ok().filter(|usual| *usual > 0.0);
    if usual.is_none() {
        form.refuse("out_of", "test-out-of-wrong", []);
    }
    let usual = usual.unwrap_or(USUAL);
    let mut results = Results { taken_on, marks: Vec::new(), wrong: HashMap::new() };
    for (id, typed) in form.prefixed("score-") {
        let Ok(registration) = id.parse::<RegistrationId>() else { continue };
        if typed == form.value(&format!("was-{id}")) {
            continue;
        }
        let version = form.value(&format!("version-{id}")).parse().unwrap_or(0);
        let score = match typed {
            "" => Ok(None),
            typed => Score::read(typed, usual).map(Some),
        };
        match score {
            Ok(score) => results.marks.push(Marking { registration, score, version }),
            Err(wrong) => {
                results.wrong.insert(registration, wrong.key());
            }
        }
    }
    results
}
