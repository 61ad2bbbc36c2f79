//! Where a letter is carried to: what lies in the commune, the commune, and the province.

use crate::foundation::{
    Error,
    letterhead::{self, Ground},
    people::in_script_of,
};
use kit_db::Reads;
use kit_lang::Lang;
use std::collections::HashMap;

/// Places that were looked up; a part has few.
#[derive(Default)]
pub struct Addresses(HashMap<String, Vec<Ground>>);

impl Addresses {
    /// The lines under a name: what lies in the commune and the commune, and under them the province.
    pub async fn lines(
        &mut self,
        tx: &impl Reads,
        place: &str,
        lang: Lang,
    ) -> Result<String, Error> {
        if !self.0.contains_key(place) {
            self.0.insert(place.to_owned(), letterhead::grounds(tx, place).await?);
        }
        let grounds = self.0.get(place).map(Vec::as_slice).unwrap_or_default();
        Ok(written(grounds, lang))
    }
}

const WIDE: [&str; 2] = ["nation", "region"];
const SEATS: [&str; 3] = ["province", "prefecture", "arrondissements_prefecture"];

fn written(grounds: &[Ground], lang: Lang) -> String {
    let name = |one: &Ground| in_script_of(lang, &one.name_ar, &one.name_fr).to_owned();
    let known = |one: &&Ground| !WIDE.contains(&&*one.kind) && one.kind != "cercle";
    let (far, near): (Vec<_>, Vec<_>) =
        grounds.iter().filter(known).partition(|one| SEATS.contains(&&*one.kind));
    let comma = if lang == Lang::Ar { "، " } else { ", " };
    let near = near.into_iter().map(name).collect::<Vec<_>>().join(comma);
    let far = far.first().map(|one| name(one));
    std::iter::once(near).chain(far).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_carried_to_a_douar_of_a_commune() {
        let ground = |kind: &str, ar: &str, fr: &str| Ground {
            code: String::new(),
            kind: kind.into(),
            name_ar: ar.into(),
            name_fr: fr.into(),
        };
        let all = [
            ground("douar", "دوار إكرنان", "Douar Ikrnan"),
            ground("commune", "تبانت", "Tabant"),
            ground("cercle", "أزيلال", "Azilal"),
            ground("province", "إقليم أزيلال", "Province d’Azilal"),
            ground("region", "بني ملال خنيفرة", "Béni Mellal-Khénifra"),
            ground("nation", "المغرب", "Maroc"),
        ];
        assert_eq!(written(&all, Lang::Ar), "دوار إكرنان، تبانت\nإقليم أزيلال");
        assert_eq!(written(&all[1..], Lang::Fr), "Tabant\nProvince d’Azilal");
    }
}
