"""Which addresses may be dialled: public ones, and those of the networks that the settings allow.

`ipaddress.is_global` follows the IANA special-purpose registries, but not all that leads inside is registered there:
multicast counts as global, and so does most of what nobody was given. Tunnels and translations carry an IPv4 address
within an IPv6 one, in forms old and new (RFC 3056, RFC 4380, RFC 5214, RFC 6052, RFC 8215). So IPv6 is public only
within the one block that is given out for the internet; what must not pass of that, and of IPv4, is named here.
"""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

_NOT_PUBLIC_4 = tuple(
    IPv4Network(block)
    for block in (
        "0.0.0.0/8",  # this network; many systems take 0.0.0.0 for themselves
        "10.0.0.0/8",
        "100.64.0.0/10",  # shared by carriers (RFC 6598); clouds put services here
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local; clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays (RFC 7526)
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",
    )
)
_GIVEN_OUT_6 = IPv6Network("2000::/3")  # global unicast (RFC 4291 §2.4, IANA)
_NOT_PUBLIC_6 = tuple(
    IPv6Network(block)
    for block in (
        "2001::/23",  # protocol assignments, among them Teredo (RFC 4380)
        "2001:db8::/32",
        "2002::/16",  # 6to4 leads to any IPv4 address (RFC 3056)
        "3fff::/20",  # documentation (RFC 9637)
    )
)


def is_public(address: str) -> bool:
    """True for an address that anybody on the internet could be asked to look at."""
    return _is_public(_parsed(address))


class Guard:
    """Says of every address, before it is dialled, whether it may be."""

    def __init__(self, allow_networks: Iterable[str] = ()) -> None:
        self._allowed = tuple(ip_network(block, strict=False) for block in allow_networks)

    def admits(self, address: str) -> bool:
        parsed = _parsed(address)
        if parsed is None:
            return False
        return any(parsed.version == net.version and parsed in net for net in self._allowed) or _is_public(parsed)


def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    """The address that is really dialled; None for text that is none, and for one that names an interface."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return None
    if isinstance(parsed, IPv6Address):
        if parsed.scope_id is not None:
            return None
        return parsed.ipv4_mapped or parsed
    return parsed


def _is_public(address: IPv4Address | IPv6Address | None) -> bool:
    if address is None or not address.is_global:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in block for block in _NOT_PUBLIC_4)
    return address in _GIVEN_OUT_6 and not any(address in block for block in _NOT_PUBLIC_6)
