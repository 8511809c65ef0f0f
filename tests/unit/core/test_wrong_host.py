"""Links to copies of a site that are not meant for readers."""

from dataclasses import replace

import pytest

from curator.core.facts import DocumentKind, Signs
from curator.core.link import Organisation
from curator.core.promise import Promise
from curator.core.wrong_host import judge
from tests.unit.core.builders import facts

PUBLIC = "https://www.hope.example/help"
SIGNS = Signs(DocumentKind.HTML)


def rule(host: str, *, canonical: str | None = None, noindex: bool = False, domain: str = "hope.example") -> str | None:
    page = replace(facts("Coping with fear."), canonical=canonical)
    return judge(f"https://{host}/help", page, replace(SIGNS, noindex=noindex), Promise(domain=domain))


@pytest.mark.parametrize(
    ("host", "wanted"),
    [
        ("staging.hope.example", "staging-copy"),
        ("www.stage2.hope.example", "staging-copy"),
        ("hope-preprod.hope.example", "staging-copy"),
        ("uat.hope.example", "staging-copy"),
        ("dev.hope.example", "staging-copy"),
        ("203.0.113.7", "ip-address"),
        ("[2001:db8::1]", "ip-address"),
        ("www-hope-example.translate.goog", "proxy-copy"),
        ("webcache.googleusercontent.com", "proxy-copy"),
    ],
)
def test_copies_by_their_name_alone(host: str, wanted: str) -> None:
    domain = "hope.example" if host.endswith("hope.example") else ""
    assert rule(host, domain=domain) == wanted


@pytest.mark.parametrize("host", ["www2.hope.example", "test.hope.example", "beta.hope.example", "mirror.hope.example"])
def test_names_that_may_be_a_copys_need_a_second_sign(host: str) -> None:
    assert rule(host) is None
    assert rule(host, canonical=f"https://{host}/help") is None
    assert rule(host, canonical=PUBLIC) == "staging-copy"
    assert rule(host, noindex=True) == "staging-copy"


def test_a_preview_at_a_platform_needs_a_site_elsewhere() -> None:
    assert rule("hope-git-main.vercel.app", domain="hope-git-main.vercel.app") is None
    assert rule("hope-git-main.vercel.app", canonical=PUBLIC, domain="hope-git-main.vercel.app") == "platform-copy"


@pytest.mark.parametrize(
    "host",
    [
        "www.hope.example",
        "devon.hope.example",
        "contest.hope.example",
        "attestation.hope.example",
        "stagecraft.hope.example",
    ],
)
def test_names_that_only_look_alike(host: str) -> None:
    assert rule(host, canonical=PUBLIC) is None


def test_a_registered_name_is_no_label() -> None:
    assert rule("www.preview.example", domain="preview.example") is None
    assert rule("staging.example", domain="staging.example") is None


def test_a_host_that_our_settings_name_is_the_right_one() -> None:
    hope = Organisation("Hope House", domains=("staging.hope.example",))
    page = facts("Coping with fear.")
    assert (
        judge("https://staging.hope.example/", page, SIGNS, Promise(organisation=hope, domain="hope.example")) is None
    )


def test_a_site_about_staging_is_no_copy() -> None:
    page = replace(facts("Staging says how far a cancer has spread."), title="Staging of cancer")
    assert judge("https://staging.hope.example/", page, SIGNS, Promise(domain="hope.example")) is None
    page = replace(facts("Our interface, with examples."), title="For developers")
    assert judge("https://dev.hope.example/", page, SIGNS, Promise(domain="hope.example")) is None


def test_a_ribbon_that_says_what_it_is() -> None:
    page = facts("Testing environment", "Coping with fear.")
    assert judge("https://test.hope.example/", page, SIGNS, Promise(domain="hope.example")) == "staging-copy"
