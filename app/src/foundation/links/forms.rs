//! What people type about links.
use super::{Bearer, Linkable};
use crate::foundation::{Cx, Form, mail};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use kit_lang::Lang;

/// Links to be given.
pub struct Giving {
    pub linkable: &'static Linkable,
    pub to: Vec<Bearer>,
    pub by_mail: bool,
    pub lang: Lang,
    pub ends_at: DateTime<Utc>,
}

/// The longest that a link may be good.
const LONGEST: Duration = Duration::days(180);

/// The value that stands for everybody who holds none.
pub const EVERYBODY: &str = "all";

/// What is given, to whom and how. `offered` are the acts that the actor may give; `bearers` those who hold none.
pub fn giving(
    cx: &Cx,
    form: &mut Form,
    offered: &[(&'static Linkable, Vec<Bearer>)],
) -> Option<Giving> {
    let named = |text: &str| offered.iter().find(|(one, _)| one.verb.name == text);
    let chosen = form.choice("verb", named)?;
    let (linkable, bearers) = chosen;
    let to = match form.value("to") {
        EVERYBODY => bearers.clone(),
        _ => {
            let one =
                |text: &str| bearers.iter().find(|one| one.subject.to_string() == text).cloned();
            form.choice("to", one).into_iter().collect()
        }
    };
    if to.is_empty() && form.error("to").is_none() {
        form.refuse("to", "link-nobody-left", []);
    }
    let by_mail = mail::may_post(cx) && form.value("how") == "mail";
    if by_mail && to.iter().all(|one| one.mail.is_empty()) && !to.is_empty() {
        form.refuse("how", "link-no-address", []);
    }
    let lang = form.choice("lang", Lang::from_code);
    let ends_at = until(cx, form, linkable.days);
    Some(Giving { linkable, to, by_mail, lang: lang?, ends_at: ends_at? })
}

/// The last day on which it is good, to its end.
fn until(cx: &Cx, form: &mut Form, days: i64) -> Option<DateTime<Utc>> {
    let day = match form.value("until") {
        "" => cx.today() + Duration::days(days),
        _ => form.date("until")?,
    };
    if day < cx.today() || day > cx.today() + LONGEST {
        form.refuse("until", "link-until-wrong", []);
        return None;
    }
    Some(end_of(day))
}

/// The last second of a day in Morocco.
pub fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let next = (day + Duration::days(1)).and_time(NaiveTime::MIN);
    let local = next.and_local_timezone(chrono_tz::Africa::Casablanca).earliest();
    local.map_or(next.and_utc(), |at| at.to_utc()) - Duration::seconds(1)
}
