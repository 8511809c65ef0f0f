"""Whose page it is: marks of heads and footers as common site software writes them."""

import time

import pytest

from curator import page
from curator.core.facts import Marks

URL = "https://www.hope-house.example/help/coping"


def marks(html: str, url: str = URL) -> Marks:
    return page.read(html.encode(), content_type="text/html; charset=utf-8", url=url).facts.marks


WORDPRESS = """<!doctype html><html lang="en-CA"><head><title>Coping with treatment - Hope House</title>
<meta name="generator" content="Site Kit by Google 1.99.0"><meta name="generator" content="WordPress 6.4.2">
<meta property="og:site_name" content="Hope House"><meta name="google-site-verification" content="abcDEF123">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"Hope House","publisher":{"@id":"#org"}},
 {"@type":["Organization","NGO"],"@id":"#org","name":"Hope House Cancer Support","legalName":"Hope House Society"},
 {"@type":"Article","author":{"@type":"Person","name":"Ann Writer"},"funder":{"@type":"Organization","name":"Funder"}}]}
</script>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC123DEF4"></script>
<script>gtag('config','G-ABC123DEF4');ga('create','UA-12345-6');fbq('init', '123456789012345');hjid:1234567,</script>
</head><body><header class="site-header"><p class="site-title"><a href="https://www.hope-house.example/" rel="home">Hope
House</a></p></header><main><h1>Coping with treatment</h1>
<p>Call <a href="tel:+18005550142">1-800-555-0142</a> or write to
help@hope-house.example. See <a href="https://www.care.example/x">Care's leaflet</a> and
<a href="//other.care.example/">More</a>.</p></main>
<footer><p>© 2012–2024 Hope House. Charity 11921 9814 RR0001</p>
<a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src=f.png alt="Share"></a></footer>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-AB12CD"></iframe></noscript></body></html>"""


def test_a_page_of_wordpress() -> None:
    found = marks(WORDPRESS)
    assert found.domain == "hope-house.example"
    assert found.site_names == ("Hope House",)
    assert found.organisations == ("Hope House Cancer Support", "Hope House Society", "Hope House")
    assert found.phones == ("8005550142",)
    assert found.charities == ("119219814RR0001",)
    assert found.emails == ("hope-house.example",)
    assert found.generator == "wordpress"
    assert set(found.analytics) == {
        "UA-12345-6",
        "G-ABC123DEF4",
        "GTM-AB12CD",
        "fbq:123456789012345",
        "hotjar:1234567",
        "google-site-verification:abcDEF123",
    }
    assert found.outbound == ("care.example", "facebook.com")
    assert found.anchors_out == ("care.example care's leaflet", "care.example more", "facebook.com share")


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<title>Coping – Hope House</title><h1>Coping</h1>", ("Hope House",)),
        ("<title>Hope House | Coping</title><h1>Coping</h1>", ("Hope House",)),
        ("<title>Coping :: Support :: Willow</title><p>x", ("Willow",)),
        ("<title>Coping « Willow</title><p>x", ("Willow",)),
        ("<title>Coping|Willow</title><p>x", ("Willow",)),
        (
            "<title>Hope-House: Coping | Our leaflets</title><header><a href='/'>Our leaflets</a></header>",
            ("Our leaflets",),
        ),
        ("<title>Coping with cancer</title><p>x", ()),
        ("<title>Self-care - Home</title><p>x", ("Self-care",)),
        ("<title>Home | WordPress</title><p>x", ()),
        ("<title>Untitled</title><meta property=og:site_name content='My Site'>", ()),
        (
            "<meta name=application-name content=Willow><meta name=apple-mobile-web-app-title content=willow>",
            ("Willow",),
        ),
        ("<header><a href='/'><img src=logo.svg alt='Hope House logo'></a></header>", ("Hope House",)),
        ("<div id=masthead><a href='/en/' aria-label='Hope House home page'><svg></svg></a></div>", ("Hope House",)),
        ("<header><a href='/'>Home</a><a href='/#fees'>Fees</a></header>", ()),
        ("<header><a href='/'>Page d'accueil de Willow</a></header>", ("Willow",)),
        (
            "<footer><img class=logo alt=Partner></footer><article><header><a href=/>Card</a></header></article>",
            (),
        ),
        ("<header><a href='https://care.example/'><img class=logo alt=Partner></a></header>", ()),
    ],
)
def test_what_the_site_calls_itself(html: str, names: tuple[str, ...]) -> None:
    assert marks(html).site_names == names


def test_the_part_of_the_title_that_is_the_hosts_name_is_the_sites() -> None:
    assert marks("<title>Hope House | Support in grief</title><p>x").site_names == ("Hope House",)


def test_on_a_home_page_the_name_stands_first() -> None:
    html = "<title>Willow - Support in grief</title><h1>Welcome</h1>"
    assert marks(html, "https://w.example/").site_names == ("Willow",)


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<meta name=author content='Hope House'><p>x", ("Hope House",)),
        ("<meta name=author content=admin><meta name=publisher content=WordPress>", ()),
        ("<meta name=copyright content='© 2020 Hope House'><p>x", ("Hope House",)),
        ("<meta name=copyright content='Hope House, all rights reserved'><p>x", ("Hope House",)),
        ("<footer>© 2024 OpenStreetMap contributors</footer>", ()),
        ("<footer>© {year} Hope House</footer>", ()),
        ("<footer>© 2024 All rights reserved</footer>", ()),
    ],
)
def test_whose_the_page_is(html: str, names: tuple[str, ...]) -> None:
    assert marks(html).organisations == names


@pytest.mark.parametrize(
    ("data", "sites", "organisations"),
    [
        ('{"@type":"Hospital","name":"Mercy"}', (), ("Mercy",)),
        ('[{"@type":"https://schema.org/WebSite","name":"Willow"}]', ("Willow",), ()),
        ('{"@type":"Article","publisher":"Hope House"}', (), ("Hope House",)),
        ('{"@type":"Article","publisher":{"name":"Hope House"}}', (), ("Hope House",)),
        ('{"@type":"Article","isPartOf":{"@type":"WebSite","alternateName":["Willow","W"]}}', ("Willow",), ()),
        ('{"@type":"JobPosting","hiringOrganization":{"@type":"Organization","name":"Care"}}', (), ()),
        ('{"@type":"Product","name":"Pill"}', (), ()),
        ("{broken", (), ()),
        ("[" * 90_000, (), ()),
        ('{"@type":5,"name":{},"publisher":[null,3]}', (), ()),
    ],
)
def test_linked_data(data: str, sites: tuple[str, ...], organisations: tuple[str, ...]) -> None:
    found = marks(f"<script type='application/ld+json'>{data}</script><p>x")
    assert (found.site_names, found.organisations) == (sites, organisations)


@pytest.mark.parametrize(
    ("content", "generator"),
    [
        ("WordPress 6.4.2", "wordpress"),
        ("Drupal 9 (https://www.drupal.org)", "drupal"),
        ("Joomla! - Open Source Content Management", "joomla!"),
        ("Wix.com Website Builder", "wix.com website builder"),
        ("Hugo 0.111.3", "hugo"),
        ("Framer 77d7dc9", "framer"),
        ("Microsoft FrontPage 4.0", "microsoft frontpage"),
        ("", ""),
        ("6.4", ""),
    ],
)
def test_the_generator_without_its_version(content: str, generator: str) -> None:
    assert marks(f"<meta name=Generator content='{content}'><p>x").generator == generator


@pytest.mark.parametrize(
    ("script", "mark"),
    [
        (
            "<script>var u='https://stats.hope.example/piwik/';_paq.push(['setSiteId', '3']);</script>",
            "matomo:stats.hope.example/piwik#3",
        ),
        ("<script defer data-domain=hope.example src=https://plausible.io/js/p.js></script>", "plausible:hope.example"),
        ("<script src=//assets.adobedtm.com/a/b/launch-EN123abc.min.js></script>", "adobe:launch-EN123abc"),
        (
            "<script data-ad-client=ca-pub-1234567890123456>x('ca-pub-1234567890123456')</script>",
            "ca-pub-1234567890123456",
        ),
        ("<script>gtag('config', 'AW-123456789')</script>", "AW-123456789"),
        ("<meta property=fb:app_id content=12345>", "fb:app_id:12345"),
    ],
)
def test_measuring_ids(script: str, mark: str) -> None:
    assert marks(script + "<p>x").analytics == (mark,)


def test_ids_in_prose_are_none() -> None:
    assert marks("<p>Take out UA-12345-6 and G-ABC123DEF4.</p><script>a.b='NOT-G-1';</script>").analytics == ()


def test_the_domain_of_an_ip_address_and_of_a_shared_host() -> None:
    assert marks("<p>x", "http://192.0.2.7/x").domain == "192.0.2.7"
    assert marks("<p>x", "https://hope.github.io/x").domain == "hope.github.io"
    assert marks("<p>x", "").domain == ""


def test_a_page_without_address_knows_no_other_domain() -> None:
    found = marks("<a href='https://care.example/'>Care</a> a@b.example", "")
    assert (found.outbound, found.emails) == ((), ())


def test_a_plain_text_has_its_numbers() -> None:
    found = page.read(b"Call 0800 555 0100\n\nCharity no. 1234567", content_type="text/plain", url=URL).facts.marks
    assert (found.domain, found.phones, found.charities) == ("hope-house.example", ("08005550100",), ("1234567",))


def test_of_each_kind_only_so_many_are_kept() -> None:
    links = "".join(f"<a href='//a{number}.example/'>w{number}</a><p>+1 800 555 {number:04}" for number in range(9000))
    found = marks(links)
    assert (len(found.outbound), len(found.anchors_out), len(found.phones)) == (100, 100, 50)


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "0123456789 " * 150_000,
        "<p>" + "© 2020 by " * 150_000,
        "<p>" + "a@b." * 300_000,
        "<title>" + " | x" * 300_000,
        "<div>" * 2000 + "<input type=password>" * 60_000,
        "<meta http-equiv=refresh content='0;" + " url=" * 200_000 + "'>",
        "<script>" + "UA- G-A fbq('init' u= setSiteId',1 " * 40_000 + "</script>",
        "<p>is a registered charity 1234567 " * 40_000,
        f"<a href='{'//a' * 400_000}'>x</a>",
        "<a href='tel:" + "1" * 900_000 + "'>x</a>",
    ],
)
def test_hostile_pages_are_read_in_time(html: str) -> None:
    started = time.process_time()
    marks(html)
    assert time.process_time() - started < 3  # seconds; half a second on a quiet machine
