//! The word by which the public asks for a certificate.

use crate::foundation;

/// Twelve letters.
pub type Code = foundation::Code<12>;

/// The address of its page.
pub fn address(code: &Code, public_url: &str) -> String {
    format!("{}/c/{}", public_url.trim_end_matches('/'), code.printed())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_address_is_short_enough_for_a_small_square() {
        let code = Code::parse("7K3M9Q2PXW4T").unwrap();
        let found = address(&code, "https://qurb.example/");
        assert_eq!(found, "https://qurb.example/c/7K3M-9Q2P-XW4T");
    }
}
