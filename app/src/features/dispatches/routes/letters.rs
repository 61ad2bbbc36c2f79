//! The letters of one campaign: its parts, their PDF, their labels, its specimen, and who carries them.

use crate::{
    features::{
        campaigns::{self, Campaign, CampaignId, Message, Names, invented},
        dispatches::{
            actions,
            forms::HandOver,
            paper::{self, Labels, Stationery},
            permissions::{HAND_OVER, READ},
            store::{self, Printed},
            views::LettersPage,
        },
    },
    foundation::{
        Cx, Download, Error, Form, Paper,
        accounts::guard::redirect_with,
        journal::{self, Subject},
        letterhead, show, unprocessable,
    },
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use chrono::Datelike;
use kit_db::Reads;

/// Parts have one order.
const PARTS: ListSpec =
    ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 50 };

pub async fn page(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::default();
    form.fill("handed_on", Some(cx.today().to_string()));
    form.fill("delivery", Some("hand".to_owned()));
    form.fill("from", Some("1".to_owned()));
    show(&seen(&cx, &tx, id, form).await?)
}

async fn seen(cx: &Cx, tx: &impl Reads, id: CampaignId, form: Form) -> Result<LettersPage, Error> {
    let campaign = campaigns::find_for(cx, tx, READ, id).await?;
    let list = ListQuery::parse(&cx.asked.query, &PARTS);
    let pager = Pager::new(list.page, list.per, store::total_parts(tx, id).await?);
    let parts = store::parts(tx, id, (i64::from(pager.per), pager.offset())).await?;
    let may = cx.may_at(tx, HAND_OVER, &campaign.place).await?;
    let frame = cx.frame(tx).await?;
    Ok(LettersPage::new(frame, form, &campaign, (list, pager), (&parts, may)))
}

/// What the address asks for, of a campaign that the reader sees.
async fn part(cx: &Cx, tx: &impl Reads, id: CampaignId) -> Result<(Campaign, Vec<Printed>), Error> {
    let campaign = campaigns::find_for(cx, tx, READ, id).await?;
    let part = cx.asked.word("part").parse().unwrap_or(1);
    let rows = store::of_part(tx, (id, part)).await?;
    let subject = Subject {
        kind: "campaign",
        id: id.to_string(),
        place: &campaign.place,
        title: &campaign.title,
    };
    journal::note_read(cx, tx, READ, subject).await?;
    Ok((campaign, rows))
}

async fn stationery<'a>(
    cx: &Cx,
    tx: &impl Reads,
    campaign: &'a Campaign,
) -> Result<Stationery<'a>, Error> {
    let names = Names::of(&cx.server.words);
    let message = Message::read(&campaign.wording(), &names)
        .map_err(|_| Error::Conflict("campaign-unreadable"))?;
    let head = letterhead::of(cx, tx, &campaign.place).await?;
    let seat = letterhead::seat_of(tx, &campaign.place).await?;
    Ok(Stationery { campaign, message, head, seat })
}

async fn answer(cx: &Cx, paper: Paper, name: String) -> Result<Response, Error> {
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(name, bytes).into_response())
}

/// The letters of a part.
pub async fn print(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let (campaign, rows) = part(&cx, &tx, id).await?;
        paper::letters(&cx, &stationery(&cx, &tx, &campaign).await?, &rows)?
    };
    answer(&cx, paper, format!("letters-{}.pdf", number(&cx))).await
}

/// The labels of a part, on sheets of the kind and from the label that the address says.
pub async fn labels(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let (campaign, rows) = part(&cx, &tx, id).await?;
        let from = cx.asked.word("from").parse::<usize>().unwrap_or(1).max(1);
        paper::labels(&campaign, &rows, (Labels::parse(&cx.asked.word("sheet")), from - 1))?
    };
    answer(&cx, paper, format!("labels-{}.pdf", number(&cx))).await
}

fn number(cx: &Cx) -> i64 {
    cx.asked.word("part").parse().unwrap_or(1)
}

/// What a letter of this campaign looks like, once in each language that it is written in.
pub async fn specimen(cx: Cx, Path(id): Path<CampaignId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let campaign = campaigns::find_for(&cx, &tx, READ, id).await?;
        let on = stationery(&cx, &tx, &campaign).await?;
        let rows: Vec<Printed> = on
            .message
            .halves()
            .iter()
            .map(|half| {
                let t = |key: String| cx.server.words.format_plain(half.lang, &key, &[]);
                let values = invented(|one| t(one.sample_key()), String::new());
                Printed {
                    place: campaign.place.clone(),
                    year: i64::from(cx.today().year()),
                    no: 0,
                    lang: half.lang.code().to_owned(),
                    dated_on: cx.today(),
                    name: values.name,
                    organisation: values.organisation,
                    lines: values.commune.clone(),
                    commune: values.commune,
                }
            })
            .collect();
        paper::letters(&cx, &on, &rows)?
    };
    answer(&cx, paper, "specimen.pdf".into()).await
}

pub async fn hand_over(
    cx: Cx,
    Path(id): Path<CampaignId>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    campaigns::find_for(&cx, &tx, HAND_OVER, id).await?;
    let Some(given) = HandOver::read(&cx, &mut form) else {
        return unprocessable(&seen(&cx, &tx, id, form).await?);
    };
    let of = (id, given.part);
    actions::hand_over(&cx, &mut tx, of, (given.delivery, given.on)).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/campaigns/{id}/letters"), "toast-dispatch-handed-over"))
}
