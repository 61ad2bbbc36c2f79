//! The table of addresses as OpenAPI says it, for programs that look for weaknesses: every address, what stands in it, and
//! that what is sent is a form. Which fields a form has, its page says.

use super::routes;
use crate::foundation::Route;
use serde_json::{Map, Value, json};

/// What an address may answer, whichever it is, and what that means.
const ANSWERS: [(&str, &str); 13] = [
    ("200", "the page, or the file"),
    ("303", "done: the page to go on with"),
    ("307", "the page is elsewhere"),
    ("400", "it could not be read"),
    ("401", "sign in first"),
    ("403", "not allowed, or a form from elsewhere"),
    ("404", "it is not there, or not for this reader"),
    ("405", "no such method here"),
    ("409", "it does not fit what is there now"),
    ("413", "too large"),
    ("422", "fields are wrong: the page again, with what was typed"),
    ("429", "too many attempts"),
    ("507", "the disk is full"),
];

/// The whole description.
pub fn openapi() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in routes() {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[route.method.to_lowercase()] = operation(&route);
    }
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Qurb",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Pages and forms. Sign in at /sign-in; a form carries its session's token in csrf or X-CSRF.",
        },
        "paths": paths,
        "components": {
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": "qurb_session" },
            },
        },
    })
}

fn operation(route: &Route) -> Value {
    let answers: Map<String, Value> = ANSWERS
        .iter()
        .map(|(status, what)| ((*status).to_owned(), json!({ "description": what })))
        .collect();
    let mut operation = json!({
        "operationId": operation_id(route),
        "summary": route.verb.name,
        "tags": [route.verb.area.title()],
        "parameters": parameters(route),
        "responses": answers,
    });
    if !route.verb.is_public() {
        operation["security"] = json!([{ "session": [] }]);
    }
    if route.method == "POST" {
        let form = json!({ "type": "object", "additionalProperties": { "type": "string" } });
        operation["requestBody"] =
            json!({ "content": { "application/x-www-form-urlencoded": { "schema": form } } });
    }
    operation
}

/// `post_people_id_merging`
fn operation_id(route: &Route) -> String {
    let words = route.path.split(['/', '{', '}', '.', '-']).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    format!("{}_{}", route.method.to_lowercase(), words.join("_"))
}

/// What stands in the address, and what lists understand behind it.
fn parameters(route: &Route) -> Vec<Value> {
    let text = json!({ "type": "string", "minLength": 1 });
    let named = route.path.split('/').filter_map(|part| part.split_once('{')?.1.split('}').next());
    let mut all: Vec<Value> = named
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": text }))
        .collect();
    if route.method == "GET" {
        let asked = ["q", "sort", "page", "format", "back"];
        all.extend(asked.iter().map(|name| json!({ "name": name, "in": "query", "schema": text })));
    }
    all
}
