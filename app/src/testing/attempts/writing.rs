//! By writing with a whole form: what somebody inside would send, word for word, changes nothing when it comes from outside.
//!
//! The forms are those of the pages themselves, read as an administrator, so that a form that is refused for a field that is
//! missing is not taken for one that is refused to a stranger.

use super::{OUTSIDE, THERE, Things, app};
use crate::{
    foundation::accounts::Role,
    testing::{Browser, TestApp, on_both_engines, signed_in},
};
use kit_db::{Reads, sql};
use std::collections::BTreeMap;

/// Those who write most.
const WRITERS: [Role; 3] =
    [Role::TrainingOfficer, Role::CommunicationOfficer, Role::ProvincialCoordinator];

/// So many forms of the whole program are filled in well enough that an administrator's is taken; fewer, and this proves nothing.
const TAKEN: usize = 30;

type Fields = Vec<(String, String)>;

#[tokio::test]
async fn a_whole_form_from_elsewhere_changes_nothing() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let salma = app.browser("salma").await;
        let forms = forms(&things, &salma).await;
        let before = lines(app).await;
        let mut wrong = Vec::new();
        for role in WRITERS {
            let stranger = signed_in(app, role, OUTSIDE).await;
            for (path, fields) in &forms {
                let status = sent(&stranger, path, fields).await;
                if !matches!(status, 403 | 404) {
                    wrong.push((path, role, status));
                }
            }
        }
        assert_eq!(lines(app).await, before, "something of Azilal was written from Rehamna");
        let (mut taken, mut unread) = (Vec::new(), Vec::new());
        for (path, fields) in &forms {
            match sent(&salma, path, fields).await {
                ..400 => taken.push(path),
                422 => unread.push(path),
                _ => {}
            }
        }
        // What an administrator's form cannot be read for either is refused before anything is looked up.
        wrong.retain(|(path, _, status)| *status != 422 || !unread.contains(path));
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(taken.len() >= TAKEN, "{} of {}: {taken:#?}", taken.len(), forms.len());
    })
    .await;
}

async fn sent(browser: &Browser, path: &str, fields: &Fields) -> u16 {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &fields).await.status
}

/// What the journal holds of Azilal.
async fn lines(app: &TestApp) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    tx.count(sql!(
        "select count(*) from journal where place like '05.081%' and verb not like '%.read'"
    ))
    .await
    .unwrap()
}

/// Every form that changes a thing of Azilal, filled in: those of pages of things, by their address.
async fn forms(things: &Things, reader: &Browser) -> BTreeMap<String, Fields> {
    let routes = app::routes();
    let posts: Vec<String> = routes
        .iter()
        .filter(|route| {
            route.method == "POST" && route.path.contains('{') && !route.verb.is_public()
        })
        .filter_map(|route| filled(things, route.path))
        .collect();
    let mut found = BTreeMap::new();
    for route in routes.iter().filter(|route| route.method == "GET") {
        let Some(path) = filled(things, route.path).filter(|path| !path.contains(".pdf")) else {
            continue;
        };
        let page = reader.get(&path).await;
        if page.status != 200 || !page.bytes.starts_with(b"<!doctype") {
            continue;
        }
        for (action, fields) in on_page(&page.text(), &path) {
            if posts.contains(&action) {
                found.entry(action).or_insert(fields);
            }
        }
    }
    found
}

/// The address for the things that are inside; none for what is nobody's in particular, or ends the reader's own session.
fn filled(things: &Things, path: &str) -> Option<String> {
    let mut parts = path.split('/').skip(1);
    let first = parts.next()?;
    if ["account", "jobs", "letters", "language", "processings", "audiences", "l"].contains(&first)
    {
        return None;
    }
    let fill = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) => things.part(first, name),
        None => Some(part.to_owned()),
    };
    let parts: Option<Vec<String>> = parts.map(fill).collect();
    let path = [vec![first.to_owned()], parts?].concat().join("/");
    Some(format!("/{path}"))
}

/// The forms that a page sends, with what stands in them, and something that fits where nothing does.
fn on_page(page: &str, own: &str) -> Vec<(String, Fields)> {
    let forms = page.split("<form ").skip(1).filter_map(|rest| rest.split("</form>").next());
    let sent = forms.filter(|form| head(form).contains("method=\"post\""));
    sent.filter(|form| !form.contains("type=\"file\"") && !head(form).contains("data-passkey"))
        .map(|form| {
            let action = value(head(form), "action").unwrap_or_else(|| own.to_owned());
            (action, fields(form))
        })
        .collect()
}

fn head(tag: &str) -> &str {
    tag.split('>').next().unwrap_or("")
}

fn value(tag: &str, name: &str) -> Option<String> {
    let found = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    let plain = found.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<");
    Some(plain.replace("&#62;", ">").replace("&#38;", "&"))
}

fn fields(form: &str) -> Fields {
    let mut found = Fields::new();
    for tag in form.split("<input ").skip(1).map(head) {
        let (Some(name), kind) = (value(tag, "name"), value(tag, "type")) else { continue };
        let kept = value(tag, "value").unwrap_or_default();
        let first = !found.iter().any(|(other, _)| *other == name);
        match kind.as_deref() {
            _ if name == "csrf" => {}
            Some("hidden") => found.push((name, kept)),
            Some("radio" | "checkbox")
                if tag.contains(" checked") || (first && tag.contains("radio")) =>
            {
                found.retain(|(other, _)| *other != name || tag.contains("checkbox"));
                found.push((name, kept));
            }
            Some("radio" | "checkbox") => {}
            kind => found.push((name, or(kept, kind.unwrap_or("text")))),
        }
    }
    for rest in form.split("<textarea ").skip(1) {
        let text = rest.split_once('>').and_then(|(_, text)| text.split("</textarea>").next());
        if let Some(name) = value(head(rest), "name") {
            found.push((name, or(text.unwrap_or_default().trim().to_owned(), "text")));
        }
    }
    for rest in form.split("<select ").skip(1) {
        let options = rest.split("</select>").next().unwrap_or("");
        let all: Vec<&str> = options.split("<option").skip(1).map(head).collect();
        let chosen = all.iter().find(|tag| tag.contains(" selected"));
        let kept = chosen.and_then(|tag| value(tag, "value")).filter(|kept| !kept.is_empty());
        let some = all.iter().filter_map(|tag| value(tag, "value")).find(|one| !one.is_empty());
        if let (Some(name), Some(kept)) = (value(head(rest), "name"), kept.or(some)) {
            found.push((name, kept));
        }
    }
    found
}

/// What was there, or what fits a field of this kind.
fn or(kept: String, kind: &str) -> String {
    match kind {
        _ if !kept.is_empty() => kept,
        "number" => "1".into(),
        "date" => "2026-11-22".into(),
        "time" => "10:00".into(),
        "email" => "someone@azilal.example".into(),
        "tel" => "0661234567".into(),
        "url" => "https://azilal.example/1".into(),
        _ => THERE.into(),
    }
}
