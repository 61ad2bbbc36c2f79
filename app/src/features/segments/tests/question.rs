//! What a question may say, and what is refused with words.

use crate::features::segments::{Condition, Group, How, Part, Question, Refused, When};

fn women() -> Part {
    Part::Is(Condition::Sex { sex: "f".into() })
}

fn nested(depth: usize) -> Group {
    let inner = if depth > 1 { Part::Group(nested(depth - 1)) } else { women() };
    Group { how: How::Any, parts: vec![inner] }
}

#[test]
fn what_is_written_is_read_again() {
    let mandate =
        Condition::Mandate { role: Some("treasurer".into()), kind: None, when: When::Held(None) };
    let parts = vec![women(), Part::Not(mandate), Part::Group(nested(2))];
    let question = Question::of(Group { how: How::All, parts });
    assert_eq!(Question::parse(&question.written()), Ok(question));
}

#[test]
fn what_is_not_known_is_refused_with_words() {
    let refused = |text: &str| Question::parse(text).err();
    assert_eq!(refused("nonsense"), Some(Refused::Unreadable));
    assert_eq!(refused(r#"{"version":9,"whole":{}}"#), Some(Refused::Later));
    let with = |part: &str| format!(r#"{{"version":1,"whole":{{"how":"all","parts":[{part}]}}}}"#);
    assert_eq!(refused(&with(r#"{"is":{"about":"sex","sex":"f"}}"#)), None);
    assert_eq!(refused(&with("")), Some(Refused::Empty));
    for unknown in [
        r#"{"is":{"about":"stars"}}"#,
        r#"{"is":{"about":"sex","sex":"x"}}"#,
        r#"{"is":{"about":"sex","sex":"f","more":1}}"#,
        r#"{"may":{"about":"sex","sex":"f"}}"#,
        r#"{"is":{"about":"age","from":null,"to":null}}"#,
        r#"{"is":{"about":"consent","channel":"owl"}}"#,
    ] {
        assert_eq!(refused(&with(unknown)), Some(Refused::Unreadable), "{unknown}");
    }
}

#[test]
fn groups_lie_three_deep_and_hold_thirty_conditions() {
    assert_eq!(Question::of(nested(3)).check(), Ok(()));
    assert_eq!(Question::of(nested(4)).check(), Err(Refused::Deep));
    let many = |n| Question::of(Group { how: How::All, parts: vec![women(); n] });
    assert_eq!(many(30).check(), Ok(()));
    assert_eq!(many(31).check(), Err(Refused::Long));
}
