//! The consonants of a folded word in Latin letters, spelled the way French taught Moroccan registrars to spell.

use super::{Head, Sound};

/// Reads the word, longest spellings first.
pub fn sound(word: &str) -> Sound {
    let letters = without_article(in_full(word).as_bytes());
    let heard = match letters {
        [before @ .., b'h']
            if !matches!(before.last(), None | Some(b'c' | b's' | b'k' | b'g' | b't' | b'd')) =>
        {
            before
        }
        // Kasbat, zaouiat: the t of a first word in a chain, which Arabic writes ة.
        [before @ .., b't'] if IN_CHAIN.contains(&letters) => before,
        _ => letters,
    };
    Sound { key: consonants(heard), head: head(letters) }
}

/// The abbreviations of every register.
fn in_full(word: &str) -> &str {
    match word {
        "med" | "md" | "mhd" | "mohd" => "mohamed",
        "my" => "moulay",
        _ => word,
    }
}

/// Nouns that stand before another in names of places, with the t they have there.
const IN_CHAIN: [&[u8]; 12] = [
    b"zaouiat", b"zaouit", b"kasbat", b"kelaat", b"kalaat", b"kariat", b"saniat", b"koudiat",
    b"jemaat", b"jamaat", b"dayat", b"ouahat",
];

fn consonants(mut letters: &[u8]) -> String {
    let mut key = String::with_capacity(letters.len());
    let mut before = None;
    while !letters.is_empty() {
        let (said, length) = consonant(letters);
        // What is doubled, in whatever spelling, is said once; a vowel between makes it two.
        if said != before {
            key.extend(said.map(char::from));
        }
        if letters.starts_with(b"x") {
            key.push('s');
        }
        before = said;
        letters = letters.get(length..).unwrap_or_default();
    }
    key
}

/// The consonant that the letters begin with (none for a vowel), and how many letters write it.
fn consonant(letters: &[u8]) -> (Option<u8>, usize) {
    match letters {
        [b's', b'c', b'h', ..] => (Some(b'c'), 3),
        [b'c' | b's', b'h', ..] => (Some(b'c'), 2),
        [b'k', b'h', ..] => (Some(b'x'), 2),
        [b'g', b'h', ..] => (Some(b'g'), 2),
        [b't', b'h', ..] => (Some(b't'), 2),
        [b'd', b'h', ..] => (Some(b'd'), 2),
        [b'p', b'h', ..] => (Some(b'f'), 2),
        [b'd', b'j', ..] => (Some(b'j'), 2),
        [b'c', b'e' | b'i' | b'y', ..] => (Some(b's'), 1),
        [b'c' | b'k' | b'q' | b'g' | b'x', ..] => (Some(b'k'), 1),
        [b'b' | b'p', ..] => (Some(b'b'), 1),
        [b'f' | b'v', ..] => (Some(b'f'), 1),
        [one @ (b'd' | b'h' | b'j' | b'l' | b'm' | b'n' | b'r' | b's' | b't' | b'z'), ..] => {
            (Some(*one), 1)
        }
        _ => (None, 1),
    }
}

/// Elhoussein, Almansouri, Lhoussain: the article written onto the word. Before a vowel only el is sure: Alaoui has none.
fn without_article(word: &[u8]) -> &[u8] {
    match word {
        [b'e', b'l', b'i' | b'y', b'a' | b's', ..] => word,
        [b'e', b'l', rest @ ..] if rest.len() >= 4 => rest,
        // Laayoune, Laattaouia, Larbi, Laroussi: an ain follows, written aa or not at all.
        [b'l', b'a', b'a' | b'r', ..] if word.len() >= 5 => &word[1..],
        [b'a', b'l', next, ..]
            if word.len() >= 6 && *next != b'l' && consonant(&word[2..]).0.is_some() =>
        {
            &word[2..]
        }
        [b'l', next, ..]
            if word.len() >= 4 && *next != b'l' && consonant(&word[1..]).0.is_some() =>
        {
            &word[1..]
        }
        _ => word,
    }
}

fn head(letters: &[u8]) -> Head {
    match letters {
        [b'i', b'a', b'a', ..] => Head::Vowel,
        [b'y', _, ..] | [b'i', b'a' | b'e' | b'o' | b'u', ..] => Head::Yeh,
        [b'a' | b'e' | b'i' | b'o' | b'u' | b'w' | b'y', ..] => Head::Vowel,
        _ => Head::Consonant,
    }
}
