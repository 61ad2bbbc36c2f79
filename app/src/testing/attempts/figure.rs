//! By figures: reports, targets and the first page of elsewhere are not there, and look like those of a place that never was.

use super::{NOWHERE, for_each_stranger};
use crate::{
    foundation::accounts::Role,
    testing::{Things, on_both_engines, signed_in},
};

#[tokio::test]
async fn a_report_of_elsewhere_is_that_of_a_place_that_never_was() {
    on_both_engines(async |app| {
        for_each_stranger(app, async |role, stranger, _| {
            for end in ["", "/people", "/participations", "/sessions", "/lines", ".xlsx"] {
                let of = |place: &str| format!("/reports/training{end}?place={place}&year=2026");
                let (there, never) =
                    (stranger.get(&of("05.081")).await, stranger.get(&of(NOWHERE)).await);
                assert_eq!(there.status, never.status, "{end} as {role:?}");
                assert_eq!(there.text().replace("05.081", ""), never.text().replace(NOWHERE, ""));
                assert!([403, 404].contains(&there.status), "{end} as {role:?}");
            }
            for of in ["/targets/years", "/targets/years.xlsx"] {
                let there = stranger.get(&format!("{of}?place=05.081")).await;
                let never = stranger.get(&format!("{of}?place={NOWHERE}")).await;
                assert_eq!((there.status, never.status), (404, 404), "{of} as {role:?}");
                assert_eq!(there.text().replace("05.081", ""), never.text().replace(NOWHERE, ""));
            }
        })
        .await;
    })
    .await;
}

/// The one participant of Azilal is in no figure that a committee of Azilal reads: home, report, targets, plan, event.
#[tokio::test]
async fn a_committee_of_the_place_meets_no_figure_of_one() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let member = signed_in(app, Role::CommitteeMember, "05.081").await;
        let plan = things.part("plans", "id").unwrap();
        let of = |path: &str| path.to_owned();
        for path in [
            of("/"),
            of("/reports/training?place=05.081&year=2026"),
            of("/targets/years?place=05.081"),
            format!("/plans/{plan}"),
        ] {
            let page = member.get(&path).await;
            page.is(200)
                .lacks("/reports/training/people")
                .lacks("/reports/training/participations");
            page.lacks("href=\"/sessions/");
        }
        // One person took part in the nation's year: nobody without names is told that it was one.
        let report = "/reports/training?place=05.081&year=2026";
        member.get(report).await.has(">*</abbr>");
        let officer = signed_in(app, Role::TrainingOfficer, "05.081").await;
        officer.get(report).await.is(200).lacks(">*</abbr>");
        things.no_job_is_left(app).await;
    })
    .await;
}

/// Places are everybody's; how many live, meet and are registered there is for who may open those lists.
#[tokio::test]
async fn the_page_of_a_place_counts_nothing_for_who_may_not_open_its_lists() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let place = "/places/05.081";
        for (role, at) in [(Role::Press, "05.081"), (Role::Reader, "07.427")] {
            let page = signed_in(app, role, at).await.get(place).await;
            page.is(200).lacks("/people?place=").lacks("/organisations?place=");
            page.lacks("/sessions?place=").lacks("/events?place=");
        }
        let officer = signed_in(app, Role::TrainingOfficer, "05.081").await;
        officer.get(place).await.is(200).has("/people?place=").has("/sessions?place=");
        let member = signed_in(app, Role::CommitteeMember, "05.081").await;
        member.get("/audiences").await.is(200).lacks("/people?audience=").has(">*<");
        things.no_job_is_left(app).await;
    })
    .await;
}
