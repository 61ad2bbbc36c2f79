//! From the table of addresses to a running service, with what every answer carries.

use super::{assets, routes, wall::wall};
use crate::foundation::{
    LARGEST_BODY, Server,
    accounts::guard::{guard, nowhere},
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{Method, StatusCode},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use std::time::Duration;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer,
    timeout::TimeoutLayer,
};

pub fn router(server: Server) -> Router {
    let guarded = routes().into_iter().fold(Router::new(), |router, route| {
        let (server, verb) = (server.clone(), route.verb);
        let layer = middleware::from_fn(move |request: Request, next: Next| {
            guard(server.clone(), verb, request, next)
        });
        router.route(route.path, route.handler.layer(layer))
    });
    let (elsewhere, only_sent, walled) = (server.clone(), server.clone(), server.clone());
    guarded
        .route("/healthz", get(health))
        .route("/assets/{*file}", get(assets::serve))
        .method_not_allowed_fallback(move |request: Request| one_up(only_sent.clone(), request))
        .fallback(move |request: Request| nowhere(elsewhere.clone(), request))
        .with_state(server)
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(60),
        ))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            wall(walled.clone(), request, next)
        }))
}

/// Whoever comes back to an address to which forms are only sent, in another language say, is led to the thing above it.
async fn one_up(server: Server, request: Request) -> Response {
    match request.uri().path().rsplit_once('/') {
        Some(("", _)) if request.method() == Method::GET => Redirect::to("/").into_response(),
        Some((above, _)) if request.method() == Method::GET => Redirect::to(above).into_response(),
        _ => nowhere(server, request).await,
    }
}

/// Whether the program and its database answer.
async fn health(State(server): State<Server>) -> Response {
    match server.db.ping().await {
        Ok(()) => Json(serde_json::json!({ "status": "ok", "database": "ok" })).into_response(),
        Err(_) => {
            let body = Json(serde_json::json!({ "status": "failed", "database": "unreachable" }));
            (StatusCode::SERVICE_UNAVAILABLE, body).into_response()
        }
    }
}
