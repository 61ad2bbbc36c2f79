//! Invented people: common given and family names, put together by turning through the lists. Whoever bears one of
//! these names is not meant.

use crate::foundation::people::Sex;

/// A name in both scripts.
pub type Name = (&'static str, &'static str);

const WOMEN: [Name; 32] = [
    ("فاطمة الزهراء", "Fatima-Zahra"),
    ("خديجة", "Khadija"),
    ("عائشة", "Aïcha"),
    ("مريم", "Meryem"),
    ("نعيمة", "Naïma"),
    ("حليمة", "Halima"),
    ("سعاد", "Souad"),
    ("لطيفة", "Latifa"),
    ("رشيدة", "Rachida"),
    ("زينب", "Zineb"),
    ("إيمان", "Imane"),
    ("سناء", "Sanae"),
    ("حنان", "Hanane"),
    ("نادية", "Nadia"),
    ("سميرة", "Samira"),
    ("أسماء", "Asmae"),
    ("هند", "Hind"),
    ("ابتسام", "Ibtissam"),
    ("كلثوم", "Keltoum"),
    ("رقية", "Rkia"),
    ("إيطو", "Itto"),
    ("تودة", "Touda"),
    ("يامنة", "Yamna"),
    ("مليكة", "Malika"),
    ("بشرى", "Bouchra"),
    ("غزلان", "Ghizlane"),
    ("وفاء", "Wafae"),
    ("سكينة", "Soukaina"),
    ("نجاة", "Najat"),
    ("حفيظة", "Hafida"),
    ("عزيزة", "Aziza"),
    ("ثريا", "Touria"),
];

const MEN: [Name; 32] = [
    ("محمد", "Mohamed"),
    ("الحسين", "El Houssein"),
    ("إبراهيم", "Brahim"),
    ("يوسف", "Youssef"),
    ("عبد الله", "Abdellah"),
    ("عبد الرحيم", "Abderrahim"),
    ("مصطفى", "Mustapha"),
    ("سعيد", "Saïd"),
    ("حميد", "Hamid"),
    ("موحى", "Moha"),
    ("علي", "Ali"),
    ("عمر", "Omar"),
    ("خالد", "Khalid"),
    ("رشيد", "Rachid"),
    ("نور الدين", "Noureddine"),
    ("عبد العزيز", "Abdelaziz"),
    ("جمال", "Jamal"),
    ("كمال", "Kamal"),
    ("هشام", "Hicham"),
    ("أنس", "Anas"),
    ("أيوب", "Ayoub"),
    ("زكرياء", "Zakaria"),
    ("طارق", "Tarik"),
    ("عادل", "Adil"),
    ("لحسن", "Lahcen"),
    ("باسو", "Bassou"),
    ("حدو", "Haddou"),
    ("ميمون", "Mimoun"),
    ("إدريس", "Driss"),
    ("سفيان", "Soufiane"),
    ("ياسين", "Yassine"),
    ("المهدي", "El Mehdi"),
];

const FAMILIES: [Name; 37] = [
    ("أيت علي", "Aït Ali"),
    ("أوحدو", "Ouhaddou"),
    ("بنعلي", "Benali"),
    ("العلوي", "El Alaoui"),
    ("أمزيان", "Ameziane"),
    ("بوزيد", "Bouzid"),
    ("الإدريسي", "El Idrissi"),
    ("أيت موسى", "Aït Moussa"),
    ("أوعلي", "Ouali"),
    ("الصالحي", "Salhi"),
    ("بنحدو", "Benhaddou"),
    ("الزهراوي", "Zahraoui"),
    ("أقديم", "Akdim"),
    ("الفيلالي", "Filali"),
    ("أيت باسو", "Aït Bassou"),
    ("بوعزة", "Bouazza"),
    ("المنصوري", "Mansouri"),
    ("أزولاي", "Azoulay"),
    ("الناصري", "Naciri"),
    ("بنموسى", "Benmoussa"),
    ("أمغار", "Amghar"),
    ("الرحماني", "Rahmani"),
    ("أوبلا", "Oubella"),
    ("الحداد", "Haddad"),
    ("أيت حمو", "Aït Hammou"),
    ("بلقاسم", "Belkacem"),
    ("السباعي", "Sebai"),
    ("أشرقي", "Achergui"),
    ("بوشتى", "Bouchta"),
    ("المرابط", "Mrabet"),
    ("أعراب", "Aarab"),
    ("الكتاني", "Kettani"),
    ("أيت سعيد", "Aït Saïd"),
    ("تاغية", "Taghia"),
    ("بنصالح", "Bensalah"),
    ("الهلالي", "Hilali"),
    ("أوموح", "Oumouh"),
];

/// The `n`th invented person: both names and the sex. The lists have no common divisor with each other, so that 2,368
/// people in a row have different names.
pub fn person(n: usize) -> (String, String, Sex) {
    let (given, sex) = if n.is_multiple_of(2) { (WOMEN, Sex::F) } else { (MEN, Sex::M) };
    let given = given[n / 2 % given.len()];
    let family = FAMILIES[n % FAMILIES.len()];
    (format!("{} {}", given.0, family.0), format!("{} {}", given.1, family.1), sex)
}

#[cfg(test)]
mod tests {
    use super::person;
    use std::collections::BTreeSet;

    #[test]
    fn a_thousand_invented_people_have_a_thousand_names() {
        let names: BTreeSet<String> = (0..1_000).map(|n| person(n).0).collect();
        assert_eq!(names.len(), 1_000);
    }
}
