//! From the plain address to the encrypted one.

use axum::{
    Router,
    extract::Request,
    http::{Method, StatusCode, header},
    response::IntoResponse,
    routing::any,
};

/// Sends everybody to the same path behind `base` (`https://qurb.example.org`), whatever name they came by. What was sent
/// with a form has been read on the way already: it is not taken.
pub fn redirect(base: &str) -> Router {
    let base = base.trim_end_matches('/').to_owned();
    Router::new().fallback(any(move |request: Request| {
        let base = base.clone();
        async move {
            let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
            match *request.method() {
                Method::GET | Method::HEAD => {
                    let to = [(header::LOCATION, format!("{base}{path}"))];
                    (StatusCode::PERMANENT_REDIRECT, to).into_response()
                }
                _ => StatusCode::FORBIDDEN.into_response(),
            }
        }
    }))
}
