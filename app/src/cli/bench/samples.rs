//! What the base and the sheet hold. Invented people in their hundreds of thousands: common given names, alone or behind a first one, and family names made
//! of common beginnings and endings. Some forty thousand names in all, so that a base has namesakes as a province has.

use crate::foundation::people::{NewPerson, Sex};

type Name = (&'static str, &'static str);

const WOMEN: [Name; 20] = [
    ("خديجة", "Khadija"),
    ("عائشة", "Aicha"),
    ("مريم", "Meryem"),
    ("نعيمة", "Naima"),
    ("حليمة", "Halima"),
    ("سعاد", "Souad"),
    ("لطيفة", "Latifa"),
    ("رشيدة", "Rachida"),
    ("زينب", "Zineb"),
    ("إيمان", "Imane"),
    ("سناء", "Sanae"),
    ("حنان", "Hanane"),
    ("نادية", "Nadia"),
    ("أسماء", "Asmae"),
    ("كلثوم", "Keltoum"),
    ("رقية", "Rkia"),
    ("إيطو", "Itto"),
    ("مليكة", "Malika"),
    ("سكينة", "Soukaina"),
    ("حفيظة", "Hafida"),
];

const MEN: [Name; 20] = [
    ("الحسين", "El Houssein"),
    ("إبراهيم", "Brahim"),
    ("يوسف", "Youssef"),
    ("عبد الله", "Abdellah"),
    ("مصطفى", "Mustapha"),
    ("سعيد", "Said"),
    ("حميد", "Hamid"),
    ("موحى", "Moha"),
    ("علي", "Ali"),
    ("عمر", "Omar"),
    ("خالد", "Khalid"),
    ("رشيد", "Rachid"),
    ("نور الدين", "Noureddine"),
    ("جمال", "Jamal"),
    ("هشام", "Hicham"),
    ("أيوب", "Ayoub"),
    ("عادل", "Adil"),
    ("لحسن", "Lahcen"),
    ("باسو", "Bassou"),
    ("إدريس", "Driss"),
];

const BEFORE_WOMEN: [Name; 4] =
    [("", ""), ("فاطمة ", "Fatima "), ("لالة ", "Lalla "), ("أم كلثوم ", "Oum Keltoum ")];
const BEFORE_MEN: [Name; 4] =
    [("", ""), ("محمد ", "Mohamed "), ("مولاي ", "Moulay "), ("سيدي ", "Sidi ")];

const HOUSES: [Name; 10] = [
    ("أيت ", "Ait "),
    ("بن ", "Ben "),
    ("أو", "Ou"),
    ("بو", "Bou"),
    ("ال", "El "),
    ("أيت أو", "Ait Ou"),
    ("بلحاج ", "Belhaj "),
    ("أمغار ", "Amghar "),
    ("أولاد ", "Oulad "),
    ("الشريف ", "Cherif "),
];

const ROOTS: [Name; 25] = [
    ("حدو", "haddou"),
    ("عيسى", "aissa"),
    ("باسو", "bassou"),
    ("منصور", "mansour"),
    ("زهير", "zouhair"),
    ("صالح", "saleh"),
    ("بلا", "bella"),
    ("قدور", "kaddour"),
    ("حمو", "hammou"),
    ("سعيد", "said"),
    ("عزيز", "aziz"),
    ("موسى", "moussa"),
    ("زيد", "zid"),
    ("داود", "daoud"),
    ("ناصر", "nasser"),
    ("عزة", "azza"),
    ("تاغي", "taghi"),
    ("شتى", "chta"),
    ("رحمون", "rahmoun"),
    ("كتان", "kettan"),
    ("فلال", "filal"),
    ("هلال", "hilal"),
    ("سباع", "sbaa"),
    ("علال", "allal"),
    ("موح", "mouh"),
];

/// What families of one root are told apart by: with the houses and the roots four thousand family names, of which no one
/// is borne by more than a few in ten thousand.
const ENDINGS: [Name; 16] = [
    ("", ""),
    ("ي", "i"),
    ("اوي", "aoui"),
    ("اني", "ani"),
    ("ات", "at"),
    ("وش", "ouch"),
    (" الفاسي", " El Fassi"),
    (" التادلي", " Tadli"),
    (" بوزيد", " Bouzid"),
    (" الراشدي", " Rachidi"),
    (" المجدوب", " Majdoub"),
    (" السرغيني", " Sraghini"),
    (" الورياغلي", " Ouariaghli"),
    (" الدكالي", " Doukkali"),
    (" المسكيني", " Meskini"),
    (" القباج", " Kabbaj"),
];

/// The `n`th invented person, of the commune `place`. The same number is always the same person.
pub fn person(n: usize, place: &str) -> NewPerson {
    let drawn = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let turn = |shift: u32, of: usize| (drawn >> shift) as usize % of;
    let woman = n.is_multiple_of(2);
    let (given, before) = if woman { (WOMEN, BEFORE_WOMEN) } else { (MEN, BEFORE_MEN) };
    let (given, before) = (given[turn(17, 20)], before[turn(53, 4)]);
    let (house, root, ending) = (HOUSES[turn(29, 10)], ROOTS[turn(41, 25)], ENDINGS[turn(11, 16)]);
    NewPerson {
        name_ar: format!("{}{} {}{}{}", before.0, given.0, house.0, root.0, ending.0),
        name_fr: format!("{}{} {}{}{}", before.1, given.1, house.1, root.1, ending.1),
        sex: Some(if woman { Sex::F } else { Sex::M }),
        birth_year: i64::try_from(1950 + turn(7, 55)).ok(),
        place: place.to_owned(),
        phone: Some(format!("+2126{:08}", n % 100_000_000)),
        email: None,
    }
}

/// The head of the sheet that is brought in.
pub const TITLE: &str = "لائحة المشاركين";
pub const HEADINGS: [&str; 8] = [
    "ر.ت",
    "الاسم الكامل",
    "Nom et prénom en français",
    "الجنس",
    "سنة الازدياد",
    "الجماعة الترابية",
    "الجمعية أو التعاونية",
    "رقم الهاتف",
];

/// One of the associations that its rows name.
pub fn association(n: usize) -> String {
    format!("جمعية تمونت رقم {n}")
}
