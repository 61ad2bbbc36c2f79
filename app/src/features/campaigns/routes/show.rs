//! One campaign: how far it is, what became of its readers; and what some of them would read.

use crate::{
    features::{
        campaigns::{
            Campaign, CampaignId, State, Way,
            cost::Cost,
            permissions::{READ, TEST, find_for},
            recipient::{Chosen, choose},
            reckon::reckon,
            store,
            views::{CampaignPage, PreviewPage, Previewed, Shown},
            wording::{Message, Names, Values},
        },
        dispatches,
        segments::{self, Asking, Member, Question},
    },
    foundation::{
        Cx, Error, Form, accounts, journal, mail,
        people::{PersonId, in_script_of},
        places, show, sms,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use kit_db::ReadTx;
use kit_lang::Lang;

pub async fn page(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, READ, id).await?;
    let moves = campaign.state == State::Sending && campaign.next_at.is_none();
    let mut response = show(&seen(&cx, &tx, campaign, Form::default()).await?)?;
    if moves {
        // While letters go out the page comes again by itself, with or without scripts.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("3"));
    }
    Ok(response)
}

/// The page of a campaign as this reader sees it; `form` is that of a file, with what is wrong with it.
pub async fn seen(
    cx: &Cx,
    tx: &ReadTx,
    campaign: Campaign,
    form: Form,
) -> Result<CampaignPage, Error> {
    let id = campaign.id;
    let found = match campaign.began_at {
        None => count(cx, tx, &campaign).await?,
        Some(_) => None,
    };
    let segment = segments::find(tx, campaign.segment).await?;
    let may_work = cx.may_at(tx, TEST, &campaign.place).await?;
    let mail_box = match cx.account() {
        Some(account) => accounts::mail_of(tx, account).await?,
        None => String::new(),
    };
    let shown = Shown {
        place: places::name_of(tx, &campaign.place, cx.lang).await?,
        segment: segment.map(|one| one.name(cx.lang).to_owned()).unwrap_or_default(),
        figures: store::figures(tx, id).await?,
        left: store::left(tx, id).await?,
        papers: dispatches::figures(tx, id).await?,
        journal: journal::of(tx, "campaign", id, 20).await?,
        found,
        own: campaign.is_of(cx.account()),
        served: mail::may_post(cx),
        texted: sms::may_text(cx),
        most_parts: cx.server.config.sms.as_ref().map(|sms| sms.most_parts),
        sms: store::texted(tx, id).await?,
        mail_box,
        may_work,
        files: store::files(tx, id).await?,
        form,
        campaign,
    };
    Ok(CampaignPage::new(cx.frame(tx).await?, shown))
}

/// The question of its segment: as it was submitted, or as it is today.
async fn asking(cx: &Cx, tx: &ReadTx, campaign: &Campaign) -> Result<Option<Asking>, Error> {
    let (question, bound) = match &campaign.bound {
        Some(bound) if !campaign.state.is_open() => (campaign.question.clone(), bound.clone()),
        _ => match segments::find(tx, campaign.segment).await? {
            Some(segment) => (segment.question, segment.place),
            None => return Ok(None),
        },
    };
    let Ok(question) = Question::parse(&question) else { return Ok(None) };
    let asking = segments::prepare(cx, tx, Some(campaign.segment), &bound, question).await?;
    Ok(asking.ok())
}

async fn count(cx: &Cx, tx: &ReadTx, campaign: &Campaign) -> Result<Option<i64>, Error> {
    match asking(cx, tx, campaign).await? {
        Some(asking) => Ok(Some(segments::count_of(cx, tx, &asking).await?)),
        None => Ok(None),
    }
}

/// What its short messages come to today; none where there are none, or nobody can be asked for.
pub async fn cost(cx: &Cx, tx: &ReadTx, campaign: &Campaign) -> Result<Option<Cost>, Error> {
    match asking(cx, tx, campaign).await? {
        Some(asking) => reckon(cx, tx, campaign, &asking).await,
        None => Ok(None),
    }
}

/// The readers of a preview have pages and one order.
const FEW: ListSpec =
    ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 10 };

/// So many readers on a page.
const SEEN: u32 = 3;

/// What some of those who are meant would read, and what is not known of them.
pub async fn preview(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let campaign = find_for(&cx, &tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &FEW);
    let (mut total, mut seen, mut cost) = (0, Vec::new(), None);
    if let Some(asking) = asking(&cx, &tx, &campaign).await? {
        cost = reckon(&cx, &tx, &campaign, &asking).await?;
        total = segments::count_of(&cx, &tx, &asking).await?;
        let pager = Pager::new(list.page, SEEN, total);
        let part = (i64::from(SEEN), pager.offset());
        seen = segments::members(&cx, &tx, (&asking, total), Some(part)).await?;
    }
    let pager = Pager::new(list.page, SEEN, total);
    let read = read(&cx, &tx, &campaign, seen).await?;
    if !read.is_empty() {
        journal::note_read(&cx, &tx, READ, super::super::subject(&campaign)).await?;
    }
    let most = cx.server.config.sms.as_ref().map(|sms| sms.most_parts);
    let cost = cost.map(|cost| (cost, most));
    let files = store::files(&tx, id).await?;
    let frame = cx.frame(&tx).await?;
    show(&PreviewPage::new(frame, (&campaign, &files), (list, pager), (read, cost)))
}

/// What each of them would read.
async fn read(
    cx: &Cx,
    tx: &ReadTx,
    campaign: &Campaign,
    seen: Vec<Member>,
) -> Result<Vec<Previewed>, Error> {
    let names = Names::of(&cx.server.words);
    let written = |way| Message::by(way, &campaign.wording(), &names);
    let (Ok(long), Ok(short)) = (written(Way::Mail), written(Way::Sms)) else {
        return Ok(Vec::new());
    };
    let first = campaign.ways().first().copied();
    let ids: Vec<PersonId> = seen.iter().map(|one| one.id).collect();
    let mandates = segments::mandates(tx, &ids).await?;
    let known = store::known(tx, &ids).await?;
    let mut all = Vec::new();
    for member in seen {
        let Some(one) = known.iter().find(|one| one.person == member.id) else { continue };
        let standing = one.standing(tx).await?;
        let chosen = choose(&campaign.ways(), &standing);
        let (way, lang) = match chosen {
            Chosen::By(way, _, lang) => (Some(way), lang),
            Chosen::Not(_) => {
                let agreed = standing.mail.or(standing.letter).or(standing.sms);
                (first, agreed.unwrap_or(Lang::Ar))
            }
        };
        let is_short = way == Some(Way::Sms);
        let message = if is_short { &short } else { &long };
        let Some(half) = message.in_lang(lang) else { continue };
        let today = cx.today();
        let held = mandates.iter().find(|one| {
            one.person == member.id
                && one.from_on.is_none_or(|day| day <= today)
                && one.to_on.is_none_or(|day| day >= today)
        });
        let said = |ar: &str, fr: &str| in_script_of(half.lang, ar, fr).to_owned();
        let values = Values {
            name: said(&member.name_ar, &member.name_fr),
            organisation: held.map(|one| said(&one.name_ar, &one.name_fr)).unwrap_or_default(),
            commune: said(&member.place_ar, &member.place_fr),
            date: kit_lang::date(half.lang, today),
        };
        let missing = half.missing(&values);
        let subject = half.subject.filled(&values);
        let text: Vec<String> = half.paragraphs.iter().map(|text| text.filled(&values)).collect();
        let count = is_short.then(|| kit_sms::count(&text.concat()));
        all.push(Previewed { member, lang: half.lang, subject, text, missing, chosen, count });
    }
    Ok(all)
}
