//! Whose request it is, as far as the network says.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, Request},
    http::HeaderMap,
};
use ipnet::IpNet;

/// The client's address, in every request's extensions. For rate limits and logs, never a proof of who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClientIp(pub IpAddr);

/// IPv6 gives every household a whole network: the first 64 bits are one address.
pub fn network(address: IpAddr) -> IpAddr {
    first_bits(address, 64)
}

/// Whoever rents a site gets a /48 of IPv6, which is 65,536 households; in IPv4 an address is all there is.
pub fn site(address: IpAddr) -> IpAddr {
    first_bits(address, 48)
}

fn first_bits(address: IpAddr, bits: u32) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !(u128::MAX >> bits)).into(),
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// The proxies whose `X-Forwarded-For` is believed.
#[derive(Clone, Debug)]
pub struct TrustedProxies(Arc<[IpNet]>);

impl TrustedProxies {
    pub fn new(nets: Vec<IpNet>) -> Self {
        Self(nets.into())
    }

    fn trust(&self, address: IpAddr) -> bool {
        self.0.iter().any(|net| net.contains(&address))
    }

    /// From the socket backwards along the chain of proxies, up to the first that is not ours: what stands left of it is
    /// anybody's invention.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        // Split as bytes: one letter that is no text must not hide what the proxy wrote behind it.
        let forwarded: Vec<&[u8]> = headers
            .get_all("x-forwarded-for")
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .collect();
        let mut client = peer;
        for hop in forwarded.iter().rev() {
            if !self.trust(client) {
                break;
            }
            let Some(address) = std::str::from_utf8(hop).ok().and_then(parse) else {
                break;
            };
            client = address;
        }
        client
    }
}

/// Some proxies write the port too, some the brackets without one, some the zone of a link-local address.
fn parse(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim().trim_matches('"');
    let address = match hop.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            let is_port = |text: &str| text.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
            (port.is_empty() || is_port(port)).then_some(address)?
        }
        None => match hop.split_once(':') {
            // One colon: an IPv4 address with its port.
            Some((address, port)) if !port.contains(':') => port.parse::<u16>().ok().map(|_| address)?,
            _ => hop,
        },
    };
    let bare = match address.split_once('%') {
        Some((bare, zone)) if bare.contains(':') && !zone.is_empty() => bare,
        _ => address,
    };
    Some(bare.parse::<IpAddr>().ok()?.to_canonical())
}

/// Puts [`ClientIp`] into the request. Served without connection info (in unit tests), everybody is `0.0.0.0`.
pub fn find(proxies: &TrustedProxies, request: &mut Request) {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip().to_canonical());
    let client = proxies.client(peer, request.headers());
    request.extensions_mut().insert(ClientIp(client));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let forwarded: Vec<&[u8]> = forwarded.iter().map(|value| value.as_bytes()).collect();
        client_of_bytes(peer, &forwarded)
    }

    fn client_of_bytes(peer: &str, forwarded: &[&[u8]]) -> String {
        let nets = ["10.0.0.0/8", "::1/128"].map(|net| net.parse().expect("a CIDR"));
        let mut headers = HeaderMap::new();
        for value in forwarded {
            let value = axum::http::HeaderValue::from_bytes(value).expect("a header");
            headers.append("x-forwarded-for", value);
        }
        let peer = peer.parse().expect("an address");
        TrustedProxies::new(nets.to_vec()).client(peer, &headers).to_string()
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn a_proxy_of_ours_is_believed_up_to_the_first_stranger() {
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1", "198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("::1", &["[2001:db8::1]:4711"]), "2001:db8::1");
        assert_eq!(client("10.0.0.1", &["::ffff:198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn addresses_are_read_as_proxies_write_them() {
        for (written, expected) in [
            ("[2001:db8::9]", "2001:db8::9"),
            ("[2001:db8::9]:443", "2001:db8::9"),
            ("2001:db8::9", "2001:db8::9"),
            ("\"[2001:db8::9]:443\"", "2001:db8::9"),
            ("fe80::1%eth0", "fe80::1"),
            ("[fe80::1%25eth0]:443", "fe80::1"),
            ("198.51.100.1:4711", "198.51.100.1"),
            ("[2001:db8::9]x", "10.0.0.1"),
            ("198.51.100.1:x", "10.0.0.1"),
            ("198.51.100.1%eth0", "10.0.0.1"),
        ] {
            assert_eq!(client("10.0.0.1", &[written]), expected, "{written}");
        }
    }

    #[test]
    fn letters_that_are_no_text_make_nobody_a_second_identity() {
        assert_eq!(client_of_bytes("10.0.0.1", &[b"\xff, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(
            client_of_bytes("10.0.0.1", &[b"\xff\xfe", b"198.51.100.1"]),
            "198.51.100.1"
        );
        assert_eq!(client_of_bytes("10.0.0.1", &[b"198.51.100.1, \xff"]), "10.0.0.1");
    }

    #[test]
    fn a_household_is_a_64_and_a_site_a_48() {
        let address: IpAddr = "2001:db8:1:2:3:4:5:6".parse().expect("an address");
        assert_eq!(network(address).to_string(), "2001:db8:1:2::");
        assert_eq!(site(address).to_string(), "2001:db8:1::");
        let old: IpAddr = "::ffff:192.0.2.7".parse().expect("an address");
        assert_eq!(
            (network(old).to_string(), site(old).to_string()),
            ("192.0.2.7".into(), "192.0.2.7".into())
        );
    }

    #[test]
    fn rubbish_ends_the_chain() {
        assert_eq!(client("10.0.0.1", &["198.51.100.1, unknown, 10.0.0.2"]), "10.0.0.2");
        assert_eq!(client("10.0.0.1", &[]), "10.0.0.1");
    }
}
