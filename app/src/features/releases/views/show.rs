use super::{
    sample,
    told::{self, FigureRow, TextView},
};
use crate::{
    features::releases::{Content, Release, Standing, State, store::Version},
    foundation::{
        Page,
        journal::{self, Entry},
        lines,
    },
    layout::{Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::{DateTime, Utc};
use kit_lang::Lang;

/// What the page of a release is made from.
pub struct Shown {
    pub release: Release,
    /// Its words, and its figures of today.
    pub content: Content,
    pub versions: Vec<Version>,
    /// Whether everybody reads a version of it now.
    pub is_public: bool,
    pub journal: Vec<Entry>,
    pub may_write: bool,
    /// Whether the reader had a hand in it.
    pub own_hand: bool,
    pub now: DateTime<Utc>,
}

/// One release, for its own place.
#[derive(Template)]
#[template(path = "features/releases/templates/release.html")]
pub struct ReleasePage {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub state: String,
    pub tone: &'static str,
    /// What is to be known of its standing, in a sentence; may be empty.
    pub notice: String,
    pub notice_tone: &'static str,
    pub correction: String,
    pub texts: Vec<TextView>,
    pub figures: Vec<FigureRow>,
    pub computed: String,
    pub hidden: String,
    pub contact: Vec<String>,
    pub place: String,
    pub occasion: String,
    pub occasion_href: String,
    pub embargo: String,
    pub public_href: String,
    pub coverage: String,
    pub versions: Vec<VersionRow>,
    pub version: i64,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    pub may_submit: bool,
    pub may_send_back: bool,
    pub may_approve: bool,
    pub may_correct: bool,
    pub may_withdraw: bool,
}

/// A version, ready to read.
pub struct VersionRow {
    pub href: String,
    pub name: String,
    pub approved: String,
    pub from: String,
    pub why: String,
}

impl ReleasePage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let (one, content) = (&shown.release, &shown.content);
        let title = one.title(frame.lang).to_owned();
        let above = Crumb::link(frame.t("release-list-title"), "/releases");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let from = shown.versions.first().and_then(|last| last.public_from);
        let standing = Standing::of(one.state, from, shown.now);
        let href = format!("/releases/{}", one.id);
        let may = |state: State| shown.may_write && one.state == state;
        let (notice, notice_tone) = notice(&frame, &shown, standing, from);
        let kind = if one.is_file() { "release-kind-file" } else { "release-kind-release" };
        Self {
            sub: format!("{} · {}", frame.t(kind), content.place(frame.lang)),
            other: one.other_title(frame.lang).to_owned(),
            state: frame.t(&standing.key()).into_owned(),
            tone: standing.tone(),
            correction: one.correction.clone(),
            texts: [Lang::Ar, Lang::Fr].map(|lang| TextView::of(content, &frame, lang)).into(),
            figures: told::figures(&frame, content),
            computed: told::computed(&frame, content),
            hidden: told::hidden(&frame, content),
            contact: lines(&one.contact).map(str::to_owned).collect(),
            place: content.place(frame.lang).to_owned(),
            occasion: content.occasion(frame.lang).to_owned(),
            occasion_href: one.event.map(|id| format!("/events/{id}")).unwrap_or_default(),
            embargo: one.embargo.map(|at| frame.date_time(at)).unwrap_or_default(),
            public_href: match shown.is_public {
                true => format!("/press/{}", one.id),
                false => String::new(),
            },
            coverage: format!("/coverage?release={}", one.id),
            versions: shown.versions.iter().map(|one| row(&frame, &href, one)).collect(),
            version: one.version,
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: may(State::Draft),
            may_submit: may(State::Draft),
            may_send_back: may(State::Submitted),
            may_approve: may(State::Submitted) && !shown.own_hand,
            may_correct: may(State::Approved),
            may_withdraw: shown.may_write && one.state != State::Withdrawn,
            notice,
            notice_tone,
            href,
            title,
            frame,
        }
    }
}

/// The sentence over the page.
fn notice(
    frame: &Frame,
    shown: &Shown,
    standing: Standing,
    from: Option<DateTime<Utc>>,
) -> (String, &'static str) {
    let t = |key: &str| frame.t(key).into_owned();
    match standing {
        Standing::Withdrawn => {
            let why = shown.release.withdrawn_why.as_str();
            (frame.t1("release-withdrawn-notice", "why", why), "stop")
        }
        Standing::Embargo => match from {
            Some(at) => (frame.t1("release-embargo-notice", "at", frame.date_time(at)), "wait"),
            None => (String::new(), "note"),
        },
        Standing::Submitted if shown.own_hand && shown.may_write => {
            (t("release-own-hand-notice"), "note")
        }
        Standing::Draft | Standing::Submitted if shown.is_public => {
            (t("release-correcting-notice"), "wait")
        }
        Standing::Draft | Standing::Submitted => (t("release-draft-notice"), "note"),
        Standing::Public => (String::new(), "note"),
    }
}

fn row(frame: &Frame, href: &str, one: &Version) -> VersionRow {
    let who = one.approver.clone().unwrap_or_default();
    let at = frame.date_time(one.approved_at);
    VersionRow {
        href: format!("{href}/versions/{}", one.no),
        name: frame.t1("release-version", "no", one.no),
        approved: frame.t2("release-approved-by", "who", who, "at", at),
        from: match one.public_from {
            Some(at) => frame.t1("release-public-from", "at", frame.date_time(at)),
            None => frame.t("release-never-public").into_owned(),
        },
        why: one.read().map(|content| content.correction).unwrap_or_default(),
    }
}

/// A version as it was approved.
#[derive(Template)]
#[template(path = "features/releases/templates/version.html")]
pub struct VersionPage {
    pub frame: Frame,
    pub title: String,
    pub sub: String,
    pub from: String,
    pub correction: String,
    pub texts: Vec<TextView>,
    pub figures: Vec<FigureRow>,
    pub computed: String,
    pub hidden: String,
    pub contact: Vec<String>,
}

impl VersionPage {
    pub fn new(mut frame: Frame, release: &Release, version: &Version, content: Content) -> Self {
        let href = format!("/releases/{}", release.id);
        let shown = row(&frame, &href, version);
        frame.crumbs = vec![
            Crumb::link(frame.t("release-list-title"), "/releases"),
            Crumb::link(release.title(frame.lang), &href),
            Crumb::here(shown.name.clone()),
        ];
        Self {
            title: content.title(frame.lang).to_owned(),
            sub: format!("{} · {}", shown.name, shown.approved),
            from: shown.from,
            texts: [Lang::Ar, Lang::Fr].map(|lang| TextView::of(&content, &frame, lang)).into(),
            figures: told::figures(&frame, &content),
            computed: told::computed(&frame, &content),
            hidden: told::hidden(&frame, &content),
            contact: lines(&content.contact).map(str::to_owned).collect(),
            correction: content.correction,
            frame,
        }
    }
}

fn sample_version(no: i64) -> Version {
    Version {
        no,
        content: serde_json::to_string(&sample::content()).unwrap_or_default(),
        approved_at: DateTime::UNIX_EPOCH,
        approver: Some("نادية أوبيه".into()),
        public_from: (no > 1).then_some(DateTime::UNIX_EPOCH),
    }
}

impl Page for ReleasePage {
    const NAME: &'static str = "releases/release";

    fn sample(frame: Frame) -> Self {
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "release".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let shown = Shown {
            release: sample::release(),
            content: sample::content(),
            versions: vec![sample_version(2), sample_version(1)],
            is_public: true,
            journal: ["release.submit", "release.edit", "release.write"].map(entry).into(),
            may_write: true,
            own_hand: false,
            now: DateTime::UNIX_EPOCH,
        };
        Self::new(frame, shown)
    }
}

impl Page for VersionPage {
    const NAME: &'static str = "releases/version";

    fn sample(frame: Frame) -> Self {
        Self::new(frame, &sample::release(), &sample_version(2), sample::content())
    }
}
