//! From the message to the letter of one reader, and the one that an officer sends to themselves.

use super::{
    CampaignId, RecipientId, Way, store,
    token::token,
    word::Variable,
    wording::{Half, Message, Names, Values},
};
use crate::foundation::{
    Cx, Error, SecretsKey,
    mail::{Letter, Outgoing},
    places,
};
use kit_db::Reads;
use kit_lang::Lang;
use kit_mail::{File, Files};

/// The kind of the letter that an officer sends to themselves, as `app::LETTERS` names it.
pub const KIND: &str = "campaign.test";

/// The path that takes somebody off, before its token.
pub const LEAVE: &str = "/unsubscribe";

/// What stands under every letter of a campaign, by language: who writes, and how one gets off.
pub struct Feet(Vec<(Lang, String)>);

impl Feet {
    pub async fn of(cx: &Cx, tx: &impl Reads, place: &str) -> Result<Self, Error> {
        let mut feet = Vec::new();
        for lang in Lang::ALL {
            let place = places::name_of(tx, place, lang).await?;
            let said = [("place", place.into())];
            feet.push((lang, cx.server.words.format_plain(lang, "campaign-foot", &said)));
        }
        Ok(Self(feet))
    }

    fn in_lang(&self, lang: Lang) -> String {
        let foot = self.0.iter().find(|(known, _)| *known == lang);
        foot.map(|(_, words)| words.clone()).unwrap_or_default()
    }
}

/// The address that takes the reader of one letter off.
pub fn leave(cx: &Cx, key: &SecretsKey, id: RecipientId) -> String {
    format!("{}{LEAVE}/{}", cx.server.config.public_url, token(key, id))
}

/// The letter of one reader; `last` is the line under everything.
pub fn written(half: &Half, values: &Values, feet: &Feet, last: String) -> Letter {
    Letter {
        lang: half.lang.code(),
        right_to_left: half.lang == Lang::Ar,
        subject: half.subject.filled(values),
        paragraphs: half.paragraphs.iter().map(|text| text.filled(values)).collect(),
        button: None,
        foot: vec![feet.in_lang(half.lang), last],
        files: Files::default(),
    }
}

/// What an officer sends to themselves, in the language of the letter; none when the campaign is no longer written in it.
pub async fn letter(cx: Cx, letter: Outgoing) -> Result<Option<Letter>, Error> {
    let tx = cx.read().await?;
    let Some(campaign) = store::find(&tx, CampaignId(letter.about)).await? else {
        return Ok(None);
    };
    let names = Names::of(&cx.server.words);
    let way = if letter.is_short() { Way::Sms } else { Way::Mail };
    let Ok(message) = Message::by(way, &campaign.wording(), &names) else { return Ok(None) };
    let lang = letter.lang();
    let Some(half) = message.halves().iter().find(|half| half.lang == lang) else {
        return Ok(None);
    };
    let t = |key: &str| cx.server.words.format_plain(lang, key, &[]);
    let values = invented(|one| t(&one.sample_key()), kit_lang::date(lang, cx.today()));
    let feet = Feet::of(&cx, &tx, &campaign.place).await?;
    let page = format!("{}/campaigns/{}", cx.server.config.public_url, campaign.id);
    let mut letter = written(half, &values, &feet, page);
    if way == Way::Mail {
        letter.files = files(&tx, campaign.id).await?;
    }
    letter.subject = format!("{} {}", t("campaign-test-mark"), letter.subject);
    Ok(Some(letter))
}

/// The files that go with every letter of a campaign.
pub async fn files(tx: &impl Reads, id: CampaignId) -> Result<Files, Error> {
    let made = store::all_whole(tx, id).await?.into_iter();
    let made = made.map(|one| File::new(&one.name, one.kind.media_type(), one.bytes));
    let made: Result<Vec<File>, _> = made.collect();
    made.map(Into::into).map_err(|_| Error::Conflict("campaign-unreadable"))
}

/// Values that stand for those of a reader.
pub fn invented(said: impl Fn(Variable) -> String, date: String) -> Values {
    Values {
        name: said(Variable::Name),
        organisation: said(Variable::Organisation),
        commune: said(Variable::Commune),
        date,
    }
}
