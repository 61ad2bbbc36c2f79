//! A campaign by mail: so many letters of 5 kB, each with a name in it, to a mail server of the bench's own.

mod paper;
mod sink;

pub use paper::letters;

use super::{
    Args,
    client::{Client, sign_in},
    figures::{Figures, against, at, told},
    program, samples,
};
use crate::{
    features::{
        campaigns::{self, CampaignId, NewCampaign, Way, Wording},
        segments::{self, Condition, Group, How, NewSegment, Part, Question},
    },
    foundation::{
        Actor, Config, Cx, Grant, Server,
        accounts::{self, NewAccount, Password, Role},
    },
};
use anyhow::{Context, bail};
use kit_db::{Value, new_uuid};
use kit_lang::{Lang, sort_key};
use kit_mail::Settings;
use sink::Sink;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

const PASSWORD: &str = "qurb bench campaign";
const FROM: &str = "Qurb <qurb@bench.example>";
/// The longest that one waits for the last letter.
const PATIENCE: Duration = Duration::from_secs(300);

pub async fn campaign(server: &Server, args: &Args, figures: &mut Figures) -> anyhow::Result<()> {
    let sink = Sink::start().await?;
    let server = posted(server, &sink.address())?;
    let author = acting(&server, "bench-author").await?;
    let other = acting(&server, "bench-other").await?;
    readers(&author, args.readers, Way::Mail).await?;
    let settings = [("QURB_SMTP", &*sink.address()), ("QURB_MAIL_FROM", FROM)];
    let program = program::start_with(args.at(), &settings).await?;
    let (cookie, _) = sign_in(program.address, "bench-author", PASSWORD).await?;
    let cpu = program.cpu()?;
    program.forget_peak();
    let id = approved(&author, &other, Way::Mail).await?;
    let mut client = Client::open(program.address, &cookie).await?;
    let (begun, mut pages) = (Instant::now(), Vec::new());
    while sink.taken() < args.readers {
        if begun.elapsed() > PATIENCE {
            bail!("{} of {} letters came", sink.taken(), args.readers);
        }
        let started = Instant::now();
        client.get(&format!("/campaigns/{id}")).await?;
        if sink.taken() > 0 {
            pages.push(started.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let over = sink.over().context("no letter came")?;
    let what = format!("campaign of {} letters, from the first to the last", args.readers);
    let held = against("≥ 1.3 × listmonk in the same run", "listmonk 2.7–3.5 s, 1.9–3.4 s of CPU");
    let size = sink.bytes() / args.readers.max(1);
    let cpu = told(program.cpu()?.saturating_sub(cpu));
    figures.add(&what, format!("{} ({cpu} of CPU, {size} bytes each)", told(over)), held);
    let held = against("≤ 120 MB", "listmonk 236–355 MB");
    figures.add("most memory meanwhile", format!("{} MB", program.peak()?), held);
    let page = format!("p50 {} ({} pages)", told(at(&pages, 0.5)), pages.len());
    figures.add("page of the campaign meanwhile", page, against("p50 ≤ 10 ms", ""));
    Ok(())
}

/// The same server with somebody who takes letters: what is approved here is sent by the program.
fn posted(server: &Server, address: &str) -> anyhow::Result<Server> {
    let post = Settings::parse(address, None, FROM)?.open(Duration::from_secs(5))?;
    let config = Config { mail: Some(post), ..(*server.config).clone() };
    Ok(Server { config: Arc::new(config), ..server.clone() })
}

/// Somebody who may do everything, with an account of their own.
async fn acting(server: &Server, login: &str) -> anyhow::Result<Cx> {
    let cx = server.system("qurb bench");
    let mut tx = cx.write().await?;
    if accounts::by_login(&tx, login).await?.is_none() {
        let (password, role) = (Password::new(PASSWORD), Role::Administrator);
        let (name, place) = (login.into(), "MA".into());
        let new = NewAccount { login: login.into(), name, password, lang: Lang::Fr, role, place };
        accounts::found(&cx, &mut tx, &new).await?;
    }
    let account = accounts::by_login(&tx, login).await?.context("the account was made")?;
    super::store::give_mail(&mut tx, account.id, "bench@office.example").await?;
    tx.commit().await?;
    let grants = vec![Grant::whole(Role::Administrator, "MA")];
    let actor = Actor { account: Some(account.id), name: account.name, grants };
    Ok(Cx { actor: Some(actor), ..cx })
}

/// So many women of Azilal who agreed to this way; a base that has them is taken as it is.
async fn readers(cx: &Cx, many: usize, way: Way) -> anyhow::Result<()> {
    if super::store::people(&cx.read().await?).await? >= i64::try_from(many)? {
        return Ok(());
    }
    let mut tx = cx.write().await?;
    let (mut people, mut consents) = (Vec::new(), Vec::new());
    for n in 0..many {
        let (id, new) = (new_uuid(cx.now), samples::person(n, "05.081.03.09"));
        let sort = [sort_key(Lang::Ar, &new.name_ar), sort_key(Lang::Fr, &new.name_fr)];
        let [ar, fr] = sort.map(Value::from);
        let mail = format!("reader{n}@bench{}.example", n % 97);
        let (name_ar, name_fr) = (new.name_ar.into(), new.name_fr.into());
        let rest: [Value; 4] = ["f".into(), "05.081.03.09".into(), mail.into(), cx.now.into()];
        people.push([&[id.into(), name_ar, name_fr, ar, fr][..], &rest].concat());
        let words = [way.as_str(), "fr", "bench", "paper", "bench"].map(Value::from);
        let days: [Value; 2] = [cx.today().into(), cx.now.into()];
        consents.push([&[new_uuid(cx.now).into(), id.into()][..], &words, &days].concat());
    }
    let columns =
        ["id", "name_ar", "name_fr", "sort_ar", "sort_fr", "sex", "place", "email", "made_at"];
    tx.insert_rows("people", &columns, people).await?;
    let columns =
        ["id", "person", "channel", "lang", "text", "means", "collector", "given_on", "noted_at"];
    tx.insert_rows("consents", &columns, consents).await?;
    Ok(tx.commit().await?)
}

/// Written and sent to themselves by one, approved by the other.
async fn approved(author: &Cx, other: &Cx, way: Way) -> anyhow::Result<CampaignId> {
    let mut tx = author.write().await?;
    let sex = Part::Is(Condition::Sex { sex: "f".into() });
    let question = Question::of(Group { how: How::All, parts: vec![sex] });
    let (name_ar, name_fr) = (String::new(), "bench".into());
    let place = "05.081".to_owned();
    let segment = NewSegment { place, name_ar, name_fr, note: String::new(), question };
    let segment = segments::write(author, &mut tx, &segment, None).await?;
    let paragraph = "La province vous invite au forum de communication de proximité. ".repeat(24);
    let new = NewCampaign {
        place: "05.081".into(),
        title: "bench".into(),
        purpose: String::new(),
        segment,
        wording: Wording {
            subject_fr: "Invitation de {nom}".into(),
            text_fr: format!("Bonjour {{nom}},\n\n{paragraph}\n\n{{commune}}, le {{date}}"),
            ..Wording::default()
        },
        ways: vec![way],
        signs_ar: String::new(),
        signs_fr: String::new(),
        receipt: true,
        send_at: None,
        any_hour: true,
        per_domain: None,
    };
    let id = campaigns::write(author, &mut tx, &new).await?;
    campaigns::test(author, &mut tx, id, "").await?;
    campaigns::submit(author, &mut tx, (id, 2), None).await?;
    campaigns::approve(other, &mut tx, id, 3).await?;
    tx.commit().await?;
    Ok(id)
}
