//! Whose request it is when a reverse proxy stands in front. What a request says of its own origin is believed only as
//! far as trusted machines wrote it: `X-Forwarded-For` is read from its end, and ends at the first address that is not
//! a proxy of ours. Whatever stands before that, anybody may have typed.

use axum::http::HeaderMap;
use std::{
    net::{IpAddr, SocketAddr},
    str::FromStr,
};

/// One machine (`127.0.0.1`) or a network of them (`10.0.0.0/8`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    base: IpAddr,
    bits: u8,
}

impl Network {
    #[must_use]
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.base, address.to_canonical()) {
            (IpAddr::V4(base), IpAddr::V4(found)) => {
                same(base.to_bits().into(), found.to_bits().into(), 32, self.bits)
            }
            (IpAddr::V6(base), IpAddr::V6(found)) => {
                same(base.to_bits(), found.to_bits(), 128, self.bits)
            }
            _ => false,
        }
    }
}

/// Whether two addresses of `width` bits begin with the same `bits`.
fn same(base: u128, found: u128, width: u8, bits: u8) -> bool {
    bits == 0 || (base ^ found) >> (width - bits) == 0
}

/// What was given is neither an address nor a network.
#[derive(Debug, thiserror::Error)]
#[error("not an address such as 127.0.0.1, nor a network such as 10.0.0.0/8")]
pub struct NotANetwork;

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (base, bits) = text.split_once('/').unwrap_or((text, ""));
        let base = base.parse::<IpAddr>().map_err(|_| NotANetwork)?.to_canonical();
        let width = if base.is_ipv4() { 32 } else { 128 };
        let bits = if bits.is_empty() && !text.contains('/') { Ok(width) } else { bits.parse() };
        let bits = bits.map_err(|_| NotANetwork)?;
        if bits > width { Err(NotANetwork) } else { Ok(Self { base, bits }) }
    }
}

/// The address a request came from, given the machine that is connected and the proxies that are ours.
#[must_use]
pub fn origin(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let ours = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    let mut origin = peer.to_canonical();
    let told = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let told: Vec<&str> = told.flat_map(|line| line.split(',')).collect();
    for step in told.into_iter().rev() {
        if !ours(origin) {
            break;
        }
        let Some(before) = address(step.trim()) else { break };
        origin = before;
    }
    origin
}

/// Whether the machine that is connected is a proxy of ours and says that the browser came to it by HTTPS. Of several
/// words the last is its own; those before it came along with the request.
#[must_use]
pub fn encrypted(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> bool {
    let told = headers.get_all("x-forwarded-proto").iter().filter_map(|value| value.to_str().ok());
    let last = told.flat_map(|line| line.split(',')).last();
    trusted.iter().any(|network| network.holds(peer))
        && last.is_some_and(|word| word.trim().eq_ignore_ascii_case("https"))
}

/// Some proxies write the port, too.
fn address(text: &str) -> Option<IpAddr> {
    let with_port = || text.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    text.parse().ok().or_else(with_port).map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Network, encrypted, origin};
    use axum::http::{HeaderMap, HeaderValue};

    fn from(peer: &str, told: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in told {
            headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        origin(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn nobody_is_believed_who_is_not_trusted() {
        assert_eq!(from("192.0.2.7", &["198.51.100.1"], &[]), "192.0.2.7");
        assert_eq!(from("192.0.2.7", &["198.51.100.1"], &["127.0.0.1"]), "192.0.2.7");
        assert_eq!(from("127.0.0.1", &[], &["127.0.0.1"]), "127.0.0.1");
    }

    #[test]
    fn what_a_visitor_typed_before_the_proxy_is_not_read() {
        let typed = &["203.0.113.66, 198.51.100.1"];
        assert_eq!(from("127.0.0.1", typed, &["127.0.0.1"]), "198.51.100.1");
        let lines = &["203.0.113.66", "198.51.100.1, 10.1.2.3"];
        assert_eq!(from("127.0.0.1", lines, &["127.0.0.0/8", "10.0.0.0/8"]), "198.51.100.1");
        assert_eq!(from("127.0.0.1", &["nonsense"], &["127.0.0.1"]), "127.0.0.1");
    }

    #[test]
    fn only_a_trusted_proxy_says_that_it_was_encrypted() {
        let told = |peer: &str, word: &'static str| {
            let headers = [("x-forwarded-proto", word)]
                .map(|(name, word)| (name.parse().unwrap(), HeaderValue::from_static(word)));
            let trusted = ["10.0.0.0/8".parse().unwrap()];
            encrypted(peer.parse().unwrap(), &headers.into_iter().collect(), &trusted)
        };
        assert!(told("10.1.2.3", "https") && told("::ffff:10.1.2.3", "http, HTTPS"));
        assert!(!told("192.0.2.7", "https"), "anybody may say so");
        assert!(!told("10.1.2.3", "http") && !told("10.1.2.3", "https, http"));
    }

    #[test]
    fn addresses_are_the_same_however_they_are_written() {
        assert_eq!(
            from("::ffff:127.0.0.1", &["198.51.100.1:4711"], &["127.0.0.1"]),
            "198.51.100.1"
        );
        assert_eq!(from("fd00::1", &["[2001:db8::5]:80"], &["fd00::/8"]), "2001:db8::5");
    }

    #[test]
    fn a_network_is_an_address_and_its_bits() {
        for wrong in ["", "localhost", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/8/8", "/8"] {
            assert!(wrong.parse::<Network>().is_err(), "{wrong:?}");
        }
        let all: Network = "0.0.0.0/0".parse().unwrap();
        assert!(all.holds("203.0.113.9".parse().unwrap()));
        assert!(!all.holds("2001:db8::1".parse().unwrap()));
    }
}
