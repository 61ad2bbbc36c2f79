//! Addresses of training.
use crate::foundation::Route;

pub fn routes() -> Vec<Route> {
    Vec::new()
}
