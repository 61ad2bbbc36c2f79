//! Between the network and the router: connections are accepted, counted, encrypted and kept from standing still.
//!
//! [`serve`] answers at a socket until it is asked to stop. A [`Door`] says how: with which certificate ([`Tls`]), within
//! which [`Limits`]. Nothing here knows what is answered.
//!
//! Reading order: `limits`, `tls`, `still`, `network`, `desk`, `begun`, `serve`, `redirect`, `certificate`.

mod limits;
mod tls;
mod still;
mod network;
mod desk;
mod begun;
mod serve;
mod redirect;
mod certificate;

pub use certificate::Certificate;
pub use limits::Limits;
pub use redirect::redirect;
pub use serve::{Door, Encrypted, serve};
pub use tls::{Tls, TlsError};

#[cfg(test)]
mod tests;
