"""Which network addresses are public."""

import pytest

from curator.fetch.guard import Guard, is_public

NOT_PUBLIC = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.254",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:0:127.0.0.1",
    "::5efe:7f00:1",
    "1::1",
    "4000::1",
    "fe00::1",
    "::10.0.0.1",
    "::8.8.8.8",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:a00:1::",
    "2002:808:808::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "feff::1",
    "ff02::1",
    "ff0e::1",
]
PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.1",
    "93.184.215.14",
    "100.63.255.255",
    "100.128.0.1",
    "126.255.255.255",
    "128.0.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "191.255.255.255",
    "192.0.1.1",
    "192.167.255.255",
    "192.169.0.1",
    "198.17.255.255",
    "198.20.0.1",
    "223.255.255.255",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "2a00:1450:4001::1",
    "2001:4860:4860::8888",
    "2001:200::1",
    "2003::1",
    "::ffff:8.8.8.8",
]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_what_leads_inside_is_not_public(address: str) -> None:
    assert not is_public(address)
    assert not Guard().admits(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_neighbours_of_private_blocks_are_public(address: str) -> None:
    assert is_public(address)
    assert Guard().admits(address)


@pytest.mark.parametrize("text", ["", "localhost", "127.1", "0x7f.1", "2130706433", "1.2.3.4/8", "1.2.3.4:80"])
def test_what_is_no_address_is_not_admitted(text: str) -> None:
    assert not is_public(text)
    assert not Guard(("0.0.0.0/0", "::/0")).admits(text)


def test_only_the_allowed_networks_are_let_through() -> None:
    guard = Guard(("127.0.0.0/8", "10.1.0.0/16", "fd00::/8"))
    assert all(guard.admits(address) for address in ("127.0.0.1", "10.1.2.3", "fd00::1", "::ffff:127.0.0.1", "8.8.8.8"))
    assert not any(guard.admits(address) for address in ("10.2.0.1", "192.168.0.1", "fc00::1", "::1", "fd00::1%eth0"))
