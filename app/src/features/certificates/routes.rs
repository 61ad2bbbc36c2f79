//! Addresses of certificates.
use crate::foundation::Route;

pub fn routes() -> Vec<Route> {
    Vec::new()
}
