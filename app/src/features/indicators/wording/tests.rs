#![allow(clippy::unwrap_used, clippy::expect_used)]
use super::*;

fn reading(text: &str) -> Result<(Comparator, i64), WordingError> {
    read(&crate::app::words().unwrap(), text)
}

#[test]
fn the_figure_of_2007_keeps_its_comparator() {
    for text in [
        "أكثر من 18 000",
        "أزيد من 18 000 مستفيد",
        "plus de 18 000 personnes",
        ">18 000",
        "more than 18 000",
    ] {
        assert_eq!(reading(text), Ok((Comparator::MoreThan, 18_000)), "{text}");
    }
}

#[test]
fn at_least_and_about_are_told_apart() {
    for text in ["على الأقل 20 000", "20 000 au moins", "at least 20 000", "≥ 20 000", "20 000+"]
    {
        assert_eq!(reading(text), Ok((Comparator::AtLeast, 20_000)), "{text}");
    }
    for text in ["حوالي 1 450", "environ 1 450", "about 1 450", "~1 450", "ما يقارب 1 450"]
    {
        assert_eq!(reading(text), Ok((Comparator::About, 1_450)), "{text}");
    }
}

#[test]
fn a_bare_figure_is_meant_exactly() {
    assert_eq!(reading("25 000"), Ok((Comparator::Exactly, 25_000)));
    assert_eq!(reading("٢٥٠ شخصا"), Ok((Comparator::Exactly, 250)));
}

#[test]
fn what_cannot_be_read_is_refused_and_not_guessed() {
    assert_eq!(reading("كثيرون"), Err(WordingError::NoFigure));
    assert_eq!(reading("18,000"), Err(WordingError::Ambiguous));
    assert_eq!(reading("12,5"), Err(WordingError::OutOfRange));
    assert_eq!(reading("0"), Err(WordingError::OutOfRange));
}
