//! The composition: every slice is named here once, and nowhere else.

pub mod assets;
#[cfg(any(test, feature = "testing"))]
pub mod describe;
mod menu;
mod router;
mod wall;

pub use menu::menu;
pub use router::router;

use crate::{
    features::{
        campaigns, certificates, coverage, desk, dispatches, home, imports, indicators, modules,
        needs, news, outlets, plans, practices, reach, reception, releases, replies, reports,
        search, segments, thursdays, training,
    },
    foundation::{
        self, Route, Sample, Slice, Verb, accounts, audiences, backup, events, jobs, journal,
        letterhead, links, mail, organisations, people, places, privacy,
    },
    layout,
};
use kit_db::Migration;
use kit_lang::{Catalogue, CatalogueError, Source};

macro_rules! migration {
    ($number:literal, $name:literal) => {
        Migration {
            number: $number,
            name: $name,
            text: include_str!(concat!("../migrations/", $name, ".sql")),
        }
    };
}

/// Every slice, in the order of the menu and of the cycle.
pub const SLICES: &[Slice] = &[
    home::SLICE,
    search::SLICE,
    accounts::SLICE,
    places::SLICE,
    organisations::SLICE,
    people::SLICE,
    audiences::SLICE,
    events::SLICE,
    reception::SLICE,
    segments::SLICE,
    campaigns::SLICE,
    dispatches::SLICE,
    needs::SLICE,
    modules::SLICE,
    plans::SLICE,
    training::SLICE,
    desk::SLICE,
    replies::SLICE,
    practices::SLICE,
    news::SLICE,
    releases::SLICE,
    coverage::SLICE,
    thursdays::SLICE,
    outlets::SLICE,
    reach::SLICE,
    imports::SLICE,
    certificates::SLICE,
    indicators::SLICE,
    reports::SLICE,
    privacy::SLICE,
    letterhead::SLICE,
    journal::SLICE,
    backup::SLICE,
    links::SLICE,
    mail::SLICE,
    jobs::SLICE,
];

/// The schema, one script after the other.
pub const MIGRATIONS: &[Migration] = &[
    migration!(1, "0001_foundation"),
    migration!(2, "0002_people"),
    migration!(3, "0003_events"),
    migration!(4, "0004_training_year"),
    migration!(5, "0005_people"),
    migration!(6, "0006_plans"),
    migration!(7, "0007_attended_and_declared"),
    migration!(8, "0008_tallies"),
    migration!(9, "0009_gatherings"),
    migration!(10, "0010_event_stamps"),
    migration!(11, "0011_accounts"),
    migration!(12, "0012_journal"),
    migration!(13, "0013_enrolled_together"),
    migration!(14, "0014_privacy"),
    migration!(15, "0015_links"),
    migration!(16, "0016_passkeys"),
    migration!(17, "0017_wall"),
    migration!(18, "0018_one_thing"),
    migration!(19, "0019_salted"),
    migration!(20, "0020_desk"),
    migration!(21, "0021_segments"),
    migration!(22, "0022_campaigns"),
    migration!(23, "0023_communication_plans"),
    migration!(24, "0024_practices"),
    migration!(25, "0025_dispatches"),
    migration!(27, "0027_press"),
    migration!(28, "0028_posts"),
    migration!(29, "0029_journal_order"),
    migration!(30, "0030_sms"),
    migration!(32, "0032_demonstration"),
    migration!(33, "0033_organisation_merges"),
    migration!(34, "0034_bounces"),
    migration!(35, "0035_campaign_files"),
    migration!(36, "0036_receptions"),
];

/// Every kind of job, with the function that does it.
pub const JOBS: &[jobs::Kind] = &[
    jobs::Kind::daily("sessions.sweep", |cx, job| Box::pin(accounts::sweep(cx, job))),
    jobs::Kind::daily("journal.checkpoint", |cx, job| Box::pin(journal::checkpoint(cx, job))),
    jobs::Kind::daily("backup.nightly", |cx, job| Box::pin(backup::nightly(cx, job))),
    jobs::Kind::daily("people.anonymise", |cx, job| Box::pin(privacy::sweep(cx, job))),
    jobs::Kind::daily("cases.anonymise", |cx, job| Box::pin(desk::anonymise(cx, job))),
    jobs::Kind::daily("badges.anonymise", |cx, job| Box::pin(reception::anonymise(cx, job))),
    jobs::Kind::new("mail.send", |cx, job| Box::pin(mail::send(cx, job))),
    jobs::Kind::new(campaigns::JOB, |cx, job| Box::pin(campaigns::send(cx, job))),
    jobs::Kind::new(replies::JOB, |cx, job| Box::pin(replies::fetch(cx, job))),
    jobs::Kind::daily("mail.sweep", |cx, job| Box::pin(mail::sweep(cx, job))),
    jobs::Kind::new("account.reset", |cx, job| Box::pin(accounts::reset_asked(cx, job))),
    jobs::Kind::daily("jobs.sweep", |cx, job| Box::pin(jobs::sweep(cx, job))),
];

/// Which change leaves which job to be done. A reaction of one feature to another stands here and nowhere else.
pub const FOLLOWS: &[jobs::Follow] = &[];

/// Every kind of letter, with the function that writes it.
pub const LETTERS: &[mail::Kind] = &[
    mail::Kind::new("account.invite", |cx, letter| {
        Box::pin(accounts::invitation_letter(cx, letter))
    }),
    mail::Kind::new("account.reset", |cx, letter| Box::pin(accounts::reset_letter(cx, letter))),
    mail::Kind::new("account.mail_changed", |cx, letter| {
        Box::pin(accounts::changed_letter(cx, letter))
    }),
    mail::Kind::new("account.password_changed", |cx, letter| {
        Box::pin(accounts::changed_letter(cx, letter))
    }),
    mail::Kind::new("account.ways_changed", |cx, letter| {
        Box::pin(accounts::changed_letter(cx, letter))
    }),
    mail::Kind::new(campaigns::LETTER, |cx, letter| Box::pin(campaigns::letter(cx, letter))),
    mail::Kind::new(desk::LETTER, |cx, letter| Box::pin(desk::letter(cx, letter))),
    mail::Kind::new(desk::RECEIPT, |cx, letter| Box::pin(desk::receipt(cx, letter))),
    mail::Kind::new(reception::LETTER, |cx, letter| Box::pin(reception::letter(cx, letter))),
    mail::Kind::new("link.give", |cx, letter| Box::pin(links::letter(cx, letter))),
];

/// What may be given to somebody without an account, by a link that is for one verb on one thing.
pub const LINKABLE: &[links::Linkable] = &[
    links::Linkable {
        verb: events::ANSWER,
        kind: "event",
        repeated: true,
        days: 14,
        thing: |cx, tx, id| Box::pin(events::linked(cx, tx, id)),
        bearers: |cx, tx, id| Box::pin(events::bearers(cx, tx, id)),
        ask: |cx, tx, link| Box::pin(events::ask_by_link(cx, tx, link)),
        answer: |cx, tx, link, form| Box::pin(events::answer_by_link(cx, tx, link, form)),
    },
    links::Linkable {
        verb: training::ANSWER,
        kind: "session",
        repeated: true,
        days: 14,
        thing: |cx, tx, id| Box::pin(training::linked(cx, tx, id)),
        bearers: |cx, tx, id| Box::pin(training::invited(cx, tx, id)),
        ask: |cx, tx, link| Box::pin(training::ask_whether(cx, tx, link)),
        answer: |cx, tx, link, form| Box::pin(training::answer_whether(cx, tx, link, form)),
    },
    links::Linkable {
        verb: training::EVALUATE,
        kind: "session",
        repeated: false,
        days: 30,
        thing: |cx, tx, id| Box::pin(training::linked(cx, tx, id)),
        bearers: |cx, tx, id| Box::pin(training::participants(cx, tx, id)),
        ask: |cx, tx, link| Box::pin(training::ask_opinion(cx, tx, link)),
        answer: |cx, tx, link, form| Box::pin(training::take_opinion(cx, tx, link, form)),
    },
    links::Linkable {
        verb: desk::RATE,
        kind: "case",
        repeated: false,
        days: 30,
        thing: |cx, tx, id| Box::pin(desk::linked(cx, tx, id)),
        bearers: |cx, tx, id| Box::pin(desk::bearers(cx, tx, id)),
        ask: |cx, tx, link| Box::pin(desk::ask_rating(cx, tx, link)),
        answer: |cx, tx, link, form| Box::pin(desk::take_rating(cx, tx, link, form)),
    },
];

/// The segments that sessions and events enrol from.
pub const NAMED: events::NamedSegments = events::NamedSegments {
    choices: |cx, tx| Box::pin(async move { segments::choices(cx, &tx).await }),
    condition: |cx, tx, id| Box::pin(async move { segments::condition(cx, &tx, id).await }),
};

/// Which verb takes which other one back, and where: what the journal offers beside a line.
pub const UNDOES: &[journal::Undo] = &[
    journal::Undo::asks("practice.publish", "practice.withdraw", "/practices/{id}/withdrawal"),
    journal::Undo::posts("practice.withdraw", "practice.publish", "/practices/{id}/publication"),
    journal::Undo::asks("post.publish", "post.withdraw", "/posts/{id}/withdrawal"),
    journal::Undo::posts("outlet.retire", "outlet.restore", "/outlets/{id}/restoration"),
    journal::Undo::asks("outlet.restore", "outlet.retire", "/outlets/{id}/retirement"),
    journal::Undo::posts("segment.drop", "segment.restore", "/segments/{id}/restoration"),
    journal::Undo::asks("segment.restore", "segment.drop", "/segments/{id}/dropping"),
    journal::Undo::posts("module.retire", "module.restore", "/modules/{id}/restoration"),
    journal::Undo::asks("module.restore", "module.retire", "/modules/{id}/retirement"),
    journal::Undo::posts("audience.retire", "audience.restore", "/audiences/{id}/restoring"),
    journal::Undo::posts("audience.restore", "audience.retire", "/audiences/{id}/retiring"),
    journal::Undo::asks("certificate.issue", "certificate.revoke", "/certificates/{id}/revocation"),
    journal::Undo::posts(
        "certificate.revoke",
        "certificate.restore",
        "/certificates/{id}/restoration",
    ),
    journal::Undo::asks("case.close", "case.reopen", "/cases/{id}/reopening"),
    journal::Undo::posts("session.close", "session.reopen", "/sessions/{id}/reopenings"),
    journal::Undo::asks("import.write", "import.undo", "/imports/{id}/undoing"),
    journal::Undo::posts("campaign.pause", "campaign.resume", "/campaigns/{id}/resumption"),
    journal::Undo::posts("campaign.resume", "campaign.pause", "/campaigns/{id}/pause"),
    journal::Undo::posts("dispatch.answer", "dispatch.reopen", "/dispatches/{id}/reopening"),
    journal::Undo::asks("plan.submit", "plan.return", "/plans/{id}/return"),
    journal::Undo::asks("plan.approve", "plan.revise", "/plans/{id}/revision"),
    journal::Undo::asks(
        "communication_plan.submit",
        "communication_plan.return",
        "/communication-plans/{id}/return",
    ),
    journal::Undo::asks(
        "communication_plan.approve",
        "communication_plan.revise",
        "/communication-plans/{id}/revision",
    ),
    journal::Undo::posts("event.cancel", "event.restore", "/events/{id}/restorations"),
    journal::Undo::asks("event.restore", "event.cancel", "/events/{id}/cancellation"),
    journal::Undo::posts("reception.open", "reception.close", "/events/{id}/reception/closure"),
    journal::Undo::asks("reception.close", "reception.open", "/events/{id}/reception"),
    journal::Undo::asks("badge.check_in", "badge.undo_check_in", "/events/{id}/door"),
    journal::Undo::asks("badge.refuse", "badge.accept", "/events/{id}/reception"),
    journal::Undo::asks("badge.accept", "badge.refuse", "/events/{id}/reception"),
    journal::Undo::posts("account.disable", "account.enable", "/accounts/{id}/enabling"),
    journal::Undo::asks("account.enable", "account.disable", "/accounts/{id}/disabling"),
    journal::Undo::posts("person.stop_mail", "person.resume_mail", "/people/{id}/mail"),
    journal::Undo::posts("erasure.hold", "erasure.release", "/people/{id}/release"),
    // What there is one of several of, or what wants a word, is taken back on the page of the thing, which asks.
    journal::Undo::asks("campaign.submit", "campaign.send_back", "/campaigns/{id}"),
    journal::Undo::asks("release.submit", "release.send_back", "/releases/{id}"),
    journal::Undo::asks("segment.exclude", "segment.include", "/segments/{id}"),
    journal::Undo::asks("account.grant", "account.withdraw", "/accounts/{id}"),
    journal::Undo::asks("consent.give", "consent.withdraw", "/people/{id}/privacy"),
    journal::Undo::asks("event.enrol_segment", "event.undo_segment", "/events/{id}"),
    journal::Undo::asks("session.enrol_segment", "session.undo_segment", "/sessions/{id}/people"),
    journal::Undo::asks("person.merge", "person.unmerge", "/people/{id}"),
    journal::Undo::asks("organisation.merge", "organisation.unmerge", "/organisations/{id}"),
];

/// What each slice holds of one person: for their whole file, and to take their name out when its time is over.
pub const PARTS: &[privacy::Part] = &[
    privacy::Part {
        held: |cx, tx, id| Box::pin(people::held(cx, tx, id)),
        erase: |_, tx, id| Box::pin(people::erase(tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(training::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(training::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(certificates::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(certificates::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(desk::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(desk::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(reception::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(reception::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(segments::held_here(cx, tx, id)),
        erase: |_, tx, id| Box::pin(segments::erase_here(tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(campaigns::held(cx, tx, id)),
        erase: |_, tx, id| Box::pin(campaigns::erase(tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(dispatches::held(cx, tx, id)),
        erase: |_, tx, id| Box::pin(dispatches::erase(tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(imports::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(imports::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(links::held(cx, tx, id)),
        erase: |cx, tx, id| Box::pin(links::erase(cx, tx, id)),
    },
    privacy::Part {
        held: |cx, tx, id| Box::pin(privacy::held_here(cx, tx, id)),
        erase: |_, tx, id| Box::pin(privacy::erase_here(tx, id)),
    },
];

/// Every address the product answers.
pub fn routes() -> Vec<Route> {
    SLICES.iter().flat_map(|slice| (slice.routes)()).collect()
}

/// Everything that people do.
pub fn verbs() -> Vec<Verb> {
    SLICES.iter().flat_map(|slice| slice.verbs).copied().collect()
}

/// A sample of every page.
pub fn samples() -> Vec<Sample> {
    SLICES.iter().flat_map(|slice| (slice.samples)()).collect()
}

/// Every text in three languages.
pub fn words() -> Result<Catalogue, CatalogueError> {
    let mut sources: Vec<Source> = layout::sources().into();
    sources.extend(foundation::MESSAGES.iter().cloned());
    sources.extend(SLICES.iter().flat_map(|slice| slice.messages).cloned());
    Catalogue::new(&sources)
}
