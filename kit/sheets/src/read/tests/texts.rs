//! Text files, in the letters and with the separators they come in.

use encoding_rs::{WINDOWS_1252, WINDOWS_1256};

use super::*;

const LIST: &str = "الاسم;Prénom;الهاتف\r\nأمينة;Zoé;0661234567\r\n";

fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    seen(&open(bytes).unwrap().sheets[0])
}

fn utf16(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = if mark { "\u{FEFF}" } else { "" };
    mark.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn one_list_in_seven_encodings_is_one_list() {
    let expected = rows(LIST.as_bytes());
    assert_eq!(expected[1], (2, vec!["أمينة".into(), "Zoé".into(), "0661234567".into()]));
    let others = [
        format!("\u{FEFF}{LIST}").into_bytes(),
        WINDOWS_1256.encode(LIST).0.into_owned(),
        utf16(LIST, true, u16::to_le_bytes),
        utf16(LIST, true, u16::to_be_bytes),
        utf16(LIST, false, u16::to_le_bytes),
        utf16(LIST, false, u16::to_be_bytes),
    ];
    for (at, other) in others.iter().enumerate() {
        assert_eq!(rows(other), expected, "encoding {at}");
    }
}

#[test]
fn french_capitals_of_windows_are_not_read_as_arabic() {
    let list = "NOM;PRÉNOM;Ville\nÉLODIE;Zoé;Fès\n";
    assert_eq!(rows(&WINDOWS_1252.encode(list).0), rows(list.as_bytes()));
}

#[test]
fn the_separator_is_found() {
    for separator in [";", ",", "\t", "|"] {
        let list = ["Nom;Sexe;Montant", "Amina;F;1.5", "Hassan, fils;H;2.5"].join("\n");
        let list = list.replace(", ", " ").replace(';', separator);
        assert_eq!(rows(list.as_bytes())[1].1, ["Amina", "F", "1.5"], "{separator:?}");
    }
    assert_eq!(rows(b"Nom;Montant\nAmina;1,5\nHassan;2,5\n")[1].1, ["Amina", "1,5"]);
    assert_eq!(rows(b"sep=|\nNom;x|Sexe\n")[0].1, ["Nom;x", "Sexe"]);
    assert_eq!(rows(b"Nom\nAmina\n")[1].1, ["Amina"]);
}

#[test]
fn quotes_hold_separators_quotes_and_lines_and_rows_keep_their_numbers() {
    let list = "Nom;Note\r\n\r\n\"Amina \"\"la brune\"\"; de\r\nTabant\";\"x\"\r\n;\r\nHassan;y";
    let expected = [
        (1, vec!["Nom".to_owned(), "Note".into()]),
        (3, vec!["Amina \"la brune\"; de\r\nTabant".into(), "x".into()]),
        (5, vec!["Hassan".into(), "y".into()]),
    ];
    assert_eq!(rows(list.as_bytes()), expected);
    assert_eq!(
        open(b"Nom;Note\nAmina;\"x\nHassan;y"),
        Err(ReadError::damaged("quotes opened on row 2 are never closed"))
    );
}
