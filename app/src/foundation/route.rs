use super::{Server, Verb};
use axum::{
    handler::Handler,
    routing::{MethodRouter, get, post},
};

/// One line of the table of addresses.
#[derive(Clone)]
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub verb: Verb,
    pub handler: MethodRouter<Server>,
}

impl Route {
    pub fn get<H: Handler<T, Server>, T: 'static>(
        path: &'static str,
        verb: Verb,
        handler: H,
    ) -> Self {
        Self { method: "GET", path, verb, handler: get(handler) }
    }

    pub fn post<H: Handler<T, Server>, T: 'static>(
        path: &'static str,
        verb: Verb,
        handler: H,
    ) -> Self {
        Self { method: "POST", path, verb, handler: post(handler) }
    }
}
