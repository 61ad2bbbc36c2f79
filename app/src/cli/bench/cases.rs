//! The desk of the province: ten years of questions and complaints, their list, and the figures of one year.

use super::{
    Args,
    figures::{Figures, against},
    fill::{PROVINCE, communes},
    load::{Ask, Load},
    store, told,
};
use crate::{
    features::desk::{self, AnswerBy, Channel, Kind, NewCase, Theme},
    foundation::{Cx, Server},
};
use chrono::{Datelike, Days};
use kit_lang::Lang;

/// Cases in one transaction.
const TOGETHER: usize = 500;

/// Two thousand in each of ten years, by the action that the counter calls; three of four have their answer. A base that has
/// cases is taken as it is.
pub async fn fill(server: &Server, args: &Args) -> anyhow::Result<()> {
    let cx = server.system("qurb bench");
    if store::cases(&cx.read().await?).await? > 0 {
        return Ok(());
    }
    let communes = communes();
    for first in (0..args.cases).step_by(TOGETHER) {
        let mut tx = cx.write().await?;
        for n in first..args.cases.min(first + TOGETHER) {
            // The latest years first: a case is received on a day, and answered some days after.
            let ago = n * 3_650 / args.cases.max(1);
            let then = Cx { now: cx.now - Days::new(ago as u64), ..cx.clone() };
            let case = desk::receive(&then, &mut tx, &case(&then, n, &communes)).await?;
            if n % 4 != 0 {
                desk::answer(&then, &mut tx, case.id, "bench", case.version).await?;
            }
        }
        tx.commit().await?;
    }
    told(&format!("cases: {}", args.cases));
    Ok(())
}

fn case(cx: &Cx, n: usize, communes: &[&str]) -> NewCase {
    NewCase {
        kind: Kind::ALL[n % Kind::ALL.len()],
        channel: Channel::ALL[n / 3 % Channel::ALL.len()],
        theme: Theme::ALL[n / 5 % Theme::ALL.len()],
        lang: Lang::Ar,
        place: communes[n % communes.len()].into(),
        subject: format!("bench: {n}"),
        text: "bench".into(),
        name: String::new(),
        contact: String::new(),
        answer_by: AnswerBy::Page,
        received_on: cx.today(),
    }
}

pub async fn pages(load: &Load<'_>, server: &Server, figures: &mut Figures) -> anyhow::Result<()> {
    let many = store::cases(&server.db.read().await?).await?;
    let year = server.now().year();
    let ask = |path: String| -> Ask { (path, Vec::new()) };
    let lists = (1..=20).map(|n| {
        let (state, sort) = (["open", "", "answered"][n % 3], ["due", "-received"][n % 2]);
        ask(format!("/cases?state={state}&sort={sort}&page={n}"))
    });
    let times = load.repeat(lists.collect(), load.args.at_once).await?;
    let what = format!("list: 50 of {many} cases, sorted and filtered");
    times.tell(figures, &what, against("p50 ≤ 20 ms", ""));
    for year in [year, year - 8] {
        let path = format!("/desk/figures?place={PROVINCE}&year={year}");
        let times = load.repeat(vec![ask(path)], 1).await?;
        let what = format!("figures of the cases of {year}, of {many} in all");
        times.tell(figures, &what, against("p50 ≤ 20 ms", ""));
    }
    Ok(())
}
