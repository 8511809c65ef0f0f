"""Walls in front of pages, and pages that only have a guard, a login box, a banner or an offer beside their text."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import walls
from curator.core.evidence import Evidence, Trouble
from curator.core.facts import Reading
from curator.core.reachability import Answer, Reason
from tests.unit.core import wall_pages
from tests.unit.core.builders import PAGE, answered, failed, redirected
from tests.unit.core.readings import PROSE, reading

FRONT = "https://www.hope.example/"
CF = "<script>window._cf_chl_opt={cvId:'3'};</script><script "
"src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'>"
FORM = "<form><input name=name><input type=\"email\"><textarea></textarea><div class='g-recaptcha'></div></form>"
SHELL = "<div id=root></div><script src='/static/js/main.8f2.js'></script>" + "<script>/* app */</script>" * 400


def with_headers(status: int, headers: dict[str, str], url: str = PAGE) -> Evidence:
    return replace(answered(status, url=url), headers=headers)


CHECKS: dict[str, tuple[int, Reading]] = {
    "cloudflare": (403, reading("Just a moment...\nEnable JavaScript and cookies to continue", source=CF)),
    "cloudflare 503": (
        503,
        reading("Just a moment...\n# www.hope.example\nChecking your browser before accessing.", source=CF),
    ),
    "cloudflare 200": (
        200,
        reading("Just a moment...", source=CF, noscript="Enable JavaScript and cookies to continue"),
    ),
    "cloudflare block": (
        403,
        reading(
            "Attention Required! | Cloudflare\n# Sorry, you have been blocked\n# You are unable to access "
            "hope.example\n"
            "Why have I been blocked?\nThis website is using a security service to protect itself from online attacks. "
            "The action you just performed triggered the security solution.\nCloudflare Ray ID: 8f2a"
        ),
    ),
    "verify": (
        200,
        reading("www.hope.example\n# www.hope.example\nVerifying you are human. This may take a few seconds."),
    ),
    "datadome": (403, reading("hope.example", source="<script src='https://ct.captcha-delivery.com/c.js'></script>")),
    "perimeterx": (
        403,
        reading(
            "Access to this page has been denied\n# Press & Hold to confirm you are a human",
            source="<div id='px-captcha'>",
        ),
    ),
    "perimeterx 200": (
        200,
        reading(
            "Access to this page has been denied.\nPress & Hold to confirm you are a human (and not a bot).",
            source="<script>window._pxAppId='PX1'</script><div id=px-captcha></div>",
        ),
    ),
    "incapsula": (
        200,
        reading(
            "\nRequest unsuccessful. Incapsula incident ID: 123-456",
            source="<iframe src='/_Incapsula_Resource?CWUDNSAI=9'>",
        ),
    ),
    "incapsula script": (
        200,
        reading("", source="<script src='/_Incapsula_Resource?SWJIYLWA=719d'></script>", scripts=1),
    ),
    "distil": (
        200,
        reading(
            "Pardon Our Interruption\n# Pardon Our Interruption\nAs you were browsing something about your "
            "browser made us think "
            "you were a bot. There are a few reasons this might happen."
        ),
    ),
    "akamai": (
        403,
        reading(
            "Access Denied\n# Access Denied\nYou don't have permission to access "
            '"http://www.hope.example/" on this server.\n'
            "Reference #18.2d5b1160.1614"
        ),
    ),
    "akamai script": (
        200,
        reading("", source="<div id='sec-if-cpt-container'></div><script src='/_sec/cp_challenge/x.js'>"),
    ),
    "aws": (202, reading("", source="<script>window.awsWafCookieDomainList=[];window.gokuProps={}</script>")),
    "aws captcha": (405, reading("Human Verification\n# Let's confirm you are human\nComplete the security check.")),
    "ddos-guard": (403, reading("DDoS-Guard\n# Checking your browser before accessing hope.example", source="x")),
    "sucuri": (
        403,
        reading(
            "Access Denied - Sucuri Website Firewall\n# Access Denied - Sucuri Website Firewall\nYour "
            "request was blocked."
        ),
    ),
    "sucuri script": (
        200,
        reading("You are being redirected...", source="<script>var sucuri_cloudproxy_js='';</script>"),
    ),
    "kasada": (
        429,
        reading("", source="<script>KPSDK.configure([])</script><script src='/149e9513/ips.js?x'></script>"),
    ),
    "vercel": (429, reading("Vercel Security Checkpoint\nWe're verifying your browser")),
    "anubis": (200, reading("Making sure you're not a bot!\n# Making sure you're not a bot!\nLoading...")),
    "f5": (
        200,
        reading(
            "Request Rejected\nThe requested URL was rejected. Please consult with your administrator. Your "
            "support ID is: 77"
        ),
    ),
    "google": (
        429,
        reading(
            "Sorry...\nOur systems have detected unusual traffic from your computer network. Please try again later."
        ),
    ),
    "amazon": (
        503,
        reading(
            "Robot Check\n# Enter the characters you see below\nSorry, we just need to make sure you're not a robot."
        ),
    ),
    "recaptcha only": (200, reading("hope.example", source="<div class='g-recaptcha' data-sitekey=x></div>")),
    "hcaptcha": (
        403,
        reading("One more step\n# Please complete the security check to access hope.example", source="h-captcha"),
    ),
    "jiasule": (521, reading("", source="<script>document.cookie='__jsl_clearance=1'</script>")),
    "fr": (403, reading("Vérification\n# Vérification que vous n'êtes pas un robot\nVeuillez patienter.")),
    "fr 200": (200, reading("Un instant\nNous devons vérifier que vous êtes humain avant de continuer.")),
    "de": (403, reading("Einen Moment bitte\n# Wir prüfen, dass Sie kein Roboter sind\nIhr Browser wird überprüft.")),
    "de 200": (
        200,
        reading("Sicherheitsüberprüfung\n# Sicherheitsüberprüfung\nBitte bestätigen Sie, dass Sie ein Mensch sind."),
    ),
    "es": (403, reading("Un momento…\n# Verifica que eres humano\nComprobando su navegador.")),
    "it": (200, reading("Un momento\n# Controllo del browser\nVerifica di non essere un robot.")),
    "ru": (403, reading("DDoS-Guard\n# Проверка браузера перед переходом на сайт")),
    "zh": (200, reading("安全验证\n# 请完成安全验证")),
}

CHECK_HEADERS = {
    "cf-mitigated": (403, {"cf-mitigated": "challenge", "server": "cloudflare"}),
    "cf-mitigated 404": (404, {"cf-mitigated": "challenge"}),
    "datadome": (403, {"x-datadome": "protected", "server": "DataDome"}),
    "aws challenge": (202, {"x-amzn-waf-action": "challenge"}),
    "aws captcha": (405, {"x-amzn-waf-action": "captcha"}),
    "vercel": (429, {"x-vercel-mitigated": "challenge"}),
    "ddos-guard": (403, {"server": "ddos-guard"}),
    "incapsula": (403, {"x-iinfo": "9-123", "x-cdn": "Imperva"}),
    "kasada": (429, {"x-kpsdk-ct": "abc"}),
}

LOGINS: dict[str, Evidence] = {
    "login": redirected([(PAGE, 302), ("https://www.hope.example/login?next=/help/coping", 200)]),
    "wordpress": redirected([(PAGE, 302), ("https://www.hope.example/wp-login.php?redirect_to=x", 200)]),
    "microsoft": redirected([(PAGE, 302), ("https://login.microsoftonline.com/common/oauth2/authorize?x=1", 200)]),
    "google": redirected([(PAGE, 302), ("https://accounts.google.com/v3/signin/identifier", 200)]),
    "okta": redirected([(PAGE, 302), ("https://hope.okta.com/app/start", 200)]),
    "own sso": redirected([(PAGE, 302), ("https://sso.hope.example/start?service=x", 200)]),
    "account": redirected([(PAGE, 302), ("https://www.hope.example/account/login", 200)]),
    "users": redirected([(PAGE, 302), ("https://www.hope.example/users/sign_in", 200)]),
    "fr": redirected([(PAGE, 302), ("https://www.hope.example/fr/connexion", 200)]),
    "de": redirected([(PAGE, 302), ("https://www.hope.example/anmelden/?ziel=x", 200)]),
    "joomla": redirected([(PAGE, 303), ("https://www.hope.example/index.php?option=com_users&view=login", 200)]),
    "mediawiki": redirected([(PAGE, 302), ("https://www.hope.example/index.php?title=Special:UserLogin", 200)]),
    "keycloak": redirected([(PAGE, 302), ("https://id.hope.example/auth/realms/x/protocol/openid-connect/auth", 200)]),
    "asked to log in": redirected([(PAGE, 302), ("https://www.hope.example/login", 401)]),
}

LOGIN_PAGES = {
    "form": reading("Log in – Hope House\n# Log in\nUsername\nPassword\nForgot your password?", password=True),
    "members": reading("Members – Hope House\n# Members only\nPlease log in to view this page.", password=True),
    "demand without a form": reading("Hope House\n# Coping\nYou must be logged in to view this page."),
    "drupal": reading("Access | Hope House\n# Sign in\nE-mail address\nPassword\nCreate an account", password=True),
    "post password": reading(
        "Protected: Coping – Hope House\n# Protected: Coping\nThis content is password protected. To view "
        "it please enter your "
        "password below:\nPassword:",
        password=True,
    ),
    "fr": reading("Connexion | La Maison\n# Connexion\nIdentifiant\nMot de passe oublié ?", password=True),
    "fr demand": reading("La Maison\n# Espace adhérent\nVous devez être connecté pour lire cette page.", password=True),
    "de": reading("Anmelden – Haus\n# Anmelden\nBenutzername\nPasswort vergessen?", password=True),
    "es": reading("Iniciar sesión\n# Iniciar sesión\nUsuario\nContraseña", password=True),
    "sv": reading("Logga in – Huset\n# Logga in\nLösenord", password=True),
}

COOKIES: dict[str, tuple[Evidence, Reading]] = {
    "google": (
        redirected([(PAGE, 302), ("https://consent.google.com/m?continue=x", 200)]),
        reading("Before you continue"),
    ),
    "yahoo": (redirected([(PAGE, 302), ("https://guce.yahoo.com/consent?x", 200)]), reading("Yahoo")),
    "youtube": (redirected([(PAGE, 302), ("https://consent.youtube.com/m?x", 200)]), reading("YouTube")),
    "privacy wall": (redirected([(PAGE, 302), ("https://myprivacy.paper.example/consent", 200)]), reading("Paper")),
    "own address": (
        redirected([(PAGE, 302), ("https://www.hope.example/cookie-wall?to=x", 200)]),
        reading("Hope House"),
    ),
    "words": (
        answered(),
        reading(
            "Paper\n# Before you continue\nWe and our partners use cookies and personal data to show "
            "personalised advertising. "
            "Accept or manage your preferences."
        ),
    ),
    "accept to read": (answered(), reading("Paper\n# Cookies\nPlease accept cookies to read this page.")),
    "de": (
        answered(),
        reading(
            "Zeitung\n# Mit Werbung weiterlesen\nWir und unsere Partner nutzen Cookies und Datenschutz ist uns wichtig."
        ),
    ),
    "fr": (answered(), reading("Journal\n# Avant de continuer\nNous et nos partenaires utilisons des cookies.")),
}

PAYWALLS = {
    "subscribe": reading("Coping – The Paper\n# Coping\nSubscribe to continue reading.\nAlready a subscriber? Log in"),
    "limit": reading(
        "The Paper\n# You have reached your limit of free articles\nSubscribe for 1 € a month. Cancel anytime."
    ),
    "fr": reading("Le Journal\n# Vivre avec\nCet article est réservé aux abonnés.\nDéjà abonné ? Connectez-vous"),
    "de": reading("Zeitung\n# Leben mit\nNur für Abonnenten. Jetzt abonnieren, monatlich kündbar."),
    "journal": reading(
        "Coping: a study – Journal\n# Coping: a study\nPurchase access\nGet full access to this article"
    ),
}

INNOCENT: dict[str, tuple[Evidence, Reading]] = {
    # Checks are spoken of, or stand beside
    "article on captchas": (
        answered(),
        reading(f"Why captchas lock people out\n# Why captchas lock people out\n{PROSE}"),
    ),
    "definition": (
        answered(),
        reading(
            "What is a captcha? – Glossary\n# What is a captcha?\nA test to prove you are human, often with pictures."
        ),
    ),
    "article that quotes": (
        answered(),
        reading(f"Accessible forms\n# Accessible forms\n'Please verify you are human' is a wall for many.\n{PROSE}"),
    ),
    "contact form": (
        answered(),
        reading(
            "Contact – Hope House\n# Contact\nName\nE-mail\nMessage\nPlease verify you are human\nSend", source=FORM
        ),
    ),
    "bare form": (answered(), reading("Contact\n# Contact\nName\nE-mail", source=FORM)),
    "guarded page": (answered(), reading(f"Coping – Hope House\n# Coping\n{PROSE}", source=CF)),
    "incapsula beside": (
        answered(),
        reading(f"Coping\n# Coping\n{PROSE}", source="<script src='/_Incapsula_Resource?SWJIYLWA=1'></script>"),
    ),
    "app's shell with a guard": (
        answered(),
        reading("Hope House", source=SHELL + "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"),
    ),
    "app's shell with a captcha": (answered(), reading("Hope House", source="recaptcha/api.js" + SHELL)),
    "app without scripts": (
        answered(),
        reading("Hope House", noscript="You need to enable JavaScript to run this app.", source=SHELL),
    ),
    "short page": (answered(), reading("Contact – Hope House\n# Contact\nCall 555 0142.")),
    "robots": (
        answered(),
        reading("Robots in surgery – Clinic\n# Robots in surgery\nThe robot helps the surgeon's hand."),
    ),
    "security": (
        answered(),
        reading("Security check at the entrance\n# Security check\nPlease bring your identity card."),
    ),
    "plain 403": (answered(403), reading("403 Forbidden\n# Forbidden\nnginx")),
    "plain 503": (
        answered(503),
        reading("Service unavailable\n# Service unavailable\nThe server is down for maintenance."),
    ),
    "plain 429": (answered(429), reading("Too many requests\n# Too many requests")),
    "plain 404": (answered(404), reading("Not found\n# Not found\nSign in to continue", password=True)),
    "plain 500": (answered(500), reading("Error\n# Error\nPlease log in to view this page", password=True)),
    "datadome lets us in": (with_headers(200, {"x-datadome": "protected"}), reading(f"Coping\n{PROSE}")),
    "ddos-guard lets us in": (with_headers(200, {"server": "ddos-guard"}), reading(f"Coping\n{PROSE}")),
    "cloudflare 404": (with_headers(404, {"server": "cloudflare"}), reading("Not found")),
    "blank": (answered(), reading("")),
    # Logins beside
    "login box": (answered(), reading(f"Coping – Hope House\n# Coping\n{PROSE}\nLog in\nPassword", password=True)),
    "login box in the header": (
        answered(),
        reading(
            f"Coping – Hope House\n# Coping\n{PROSE}\n~ Log in Username Password Forgot your password?", password=True
        ),
    ),
    "short page with a login box": (
        answered(),
        reading(
            "Contact – Hope House\n# Contact\nCall 555 0142, Monday to Friday from 9 to 5.\n~ Log in Password",
            password=True,
        ),
    ),
    "portal's front": (
        answered(url=FRONT),
        reading("Log in – Patients' portal\n# Log in\nUsername\nPassword", password=True),
    ),
    "a login that is linked": (
        answered(url="https://www.hope.example/login"),
        reading("Log in – Hope House\n# Log in\nUsername\nPassword", password=True),
    ),
    "login to login": (
        redirected([("https://www.hope.example/login", 302), ("https://sso.hope.example/start", 200)]),
        reading("Log in\n# Log in", password=True),
    ),
    "how to log in": (
        answered(),
        reading(
            "How to log in – Help\n# How to log in\nEnter your name and password, then press the button.", password=True
        ),
    ),
    "how to sign in, moved": (
        redirected([(PAGE, 301), ("https://www.hope.example/help/how-to-sign-in", 200)]),
        reading(f"How to sign in\n{PROSE}"),
    ),
    "to another page": (
        redirected([(PAGE, 301), ("https://www.hope.example/authors/login-smith/coping", 200)]),
        reading(f"Coping\n{PROSE}"),
    ),
    "login and back": (
        redirected([(PAGE, 302), ("https://www.hope.example/login", 302), (PAGE, 200)]),
        reading("Coping\n# Coping\nOne day at a time."),
    ),
    "let in by the login": (
        redirected([(PAGE, 302), ("https://www.hope.example/auth", 200)]),
        reading(f"Coping – Hope House\n# Coping\n{PROSE}"),
    ),
    "comments need a login": (
        answered(),
        reading(f"Coping – Hope House\n# Coping\n{PROSE}\nYou must be logged in to post a comment.", password=True),
    ),
    "newsletter": (answered(), reading("Newsletter\n# Newsletter\nSign up for our letter, four times a year.")),
    # Consent and payment beside
    "banner": (
        answered(),
        reading(f"Coping\n# Coping\n{PROSE}\n~ We value your privacy. We and our partners use cookies. Accept all"),
    ),
    "banner of a short page": (
        answered(),
        reading(
            "Contact\n# Contact\nCall 555 0142.\n~ Before you continue: we use cookies and personal data. Accept all"
        ),
    ),
    "cookie policy": (
        answered(),
        reading(
            "Cookie policy – Hope House\n# Cookie policy\nWe use two cookies. One keeps the size of "
            "letters, one counts."
        ),
    ),
    "consent form": (
        answered(),
        reading(
            "Consent to treatment – Clinic\n# Consent to treatment\nBefore an operation you sign a form of consent."
        ),
    ),
    "teaser": (
        answered(),
        reading(
            "Coping – The Paper\n# Coping\nLiving with a long illness asks much of you and of the people "
            "around you, and the "
            "first weeks after the diagnosis are the hardest of all, because so much is decided in so short a time.\n"
            "Subscribe to continue reading."
        ),
    ),
    "offer under an article": (
        answered(),
        reading(f"Coping – The Paper\n# Coping\n{PROSE}\nAlready a subscriber? Subscribe now"),
    ),
    "magazine": (
        answered(),
        reading("Our magazine\n# Our magazine\nFour issues a year, 20 € for members. Write to Anna Berg."),
    ),
}


@pytest.mark.parametrize(("status", "page"), CHECKS.values(), ids=CHECKS.keys())
def test_a_check_against_programs(status: int, page: Reading) -> None:
    found = walls.judge(answered(status), page, None)
    assert found is not None
    assert (found.answer, found.reason) == (Answer.BLOCKED, Reason.CHALLENGE)
    assert status == 200 or walls.may_hide(answered(status))


@pytest.mark.parametrize(("status", "headers"), CHECK_HEADERS.values(), ids=CHECK_HEADERS.keys())
def test_a_guard_that_says_so_in_its_headers(status: int, headers: dict[str, str]) -> None:
    found = walls.judge(with_headers(status, headers), None, None)
    assert found is not None
    assert found.reason is Reason.CHALLENGE


@pytest.mark.parametrize("evidence", LOGINS.values(), ids=LOGINS.keys())
def test_readers_are_sent_to_a_login(evidence: Evidence) -> None:
    found = walls.judge(evidence, reading("Log in\n# Log in", password=True), None)
    assert found is not None
    assert found.reason is Reason.LOGIN_WALL
    assert walls.judge(replace(evidence, body=b""), None, None) == found


def test_bytes_that_need_not_be_read_again_are_no_wall() -> None:
    sent = redirected([(PAGE, 302), ("https://www.hope.example/login", 200)])
    assert walls.judge(sent, None, None) is None
    assert walls.judge(replace(sent, cut=True), None, None) is not None


@pytest.mark.parametrize(
    ("link", "login"),
    [
        ("https://my.hope.example/", "https://my.hope.example/login"),
        ("https://my.hope.example/portal", "https://my.hope.example/portal/login?next=/portal"),
        ("https://www.hope.example/mon-espace/", "https://www.hope.example/mon-espace/connexion"),
        ("https://www.hope.example/webmail/index.php", "https://www.hope.example/webmail/login.php"),
        ("https://moodle.hope.example/", "https://moodle.hope.example/login/index.php"),
    ],
)
def test_the_login_of_an_application_is_what_a_link_to_it_means(link: str, login: str) -> None:
    page = reading("Log in\n# Log in\nUsername Password", password=True)
    sent = redirected([(link, 302), (login, 200)])
    assert walls.judge(sent, page, None) is None
    leaflet = reading(f"Coping\n# Coping\n{PROSE}").facts
    assert walls.judge(sent, page, leaflet) is not None, "a page of text stood there before"


@pytest.mark.parametrize(
    ("link", "login"),
    [
        ("https://www.hope.example/leaflets/sleep", "https://www.hope.example/leaflets/login"),
        ("https://my.hope.example/leaflets/sleep", "https://my.hope.example/login"),
        ("https://www.hope.example/portal", "https://login.hope.example/"),
        ("https://www.hope.example/", "https://www.hope.example/login"),
    ],
)
def test_a_login_in_place_of_a_page_of_an_application_is_a_wall(link: str, login: str) -> None:
    page = reading("Log in\n# Log in\nUsername Password", password=True)
    found = walls.judge(redirected([(link, 302), (login, 200)]), page, None)
    assert found is not None
    assert found.reason is Reason.LOGIN_WALL


@pytest.mark.parametrize("page", LOGIN_PAGES.values(), ids=LOGIN_PAGES.keys())
def test_a_login_in_place_of_the_page(page: Reading) -> None:
    found = walls.judge(answered(), page, None)
    assert found is not None
    assert found.reason is Reason.LOGIN_WALL
    assert walls.judge(answered(), page, page.facts) is None, "it was a login when it was approved"


@pytest.mark.parametrize(("evidence", "page"), COOKIES.values(), ids=COOKIES.keys())
def test_a_question_about_cookies_in_place_of_the_page(evidence: Evidence, page: Reading) -> None:
    found = walls.judge(evidence, page, None)
    assert found is not None
    assert found.reason is Reason.COOKIE_WALL


@pytest.mark.parametrize("page", PAYWALLS.values(), ids=PAYWALLS.keys())
def test_a_page_for_subscribers(page: Reading) -> None:
    found = walls.judge(answered(), page, None)
    assert found is not None
    assert found.reason is Reason.PAYWALL


@pytest.mark.parametrize(("evidence", "page"), INNOCENT.values(), ids=INNOCENT.keys())
def test_no_wall(evidence: Evidence, page: Reading) -> None:
    assert walls.judge(evidence, page, None) is None


@pytest.mark.parametrize("page", [PAYWALLS["subscribe"], CHECKS["fr"][1], LOGIN_PAGES["members"]])
def test_a_page_whose_approved_text_can_be_read_is_no_wall(page: Reading) -> None:
    beside = replace(page.facts, blocks=page.facts.blocks + reading(f"\n{PROSE[:200]}").facts.blocks)
    assert walls.judge(answered(), replace(page, facts=beside), reading(f"\n{PROSE[:250]}").facts) is None


def test_an_approved_text_that_is_gone_does_not_hide_a_wall() -> None:
    found = walls.judge(answered(), LOGIN_PAGES["members"], reading(f"Coping\n# Coping\n{PROSE}").facts)
    assert found is not None
    assert found.reason is Reason.LOGIN_WALL


@pytest.mark.parametrize("status", [202, 400, 401, 403, 405, 406, 409, 418, 429, 456, 503, 521, 999])
def test_bodies_that_may_hide_a_wall(status: int) -> None:
    assert walls.may_hide(answered(status))
    assert not walls.may_hide(answered(status, body=None))


@pytest.mark.parametrize("status", [200, 204, 301, 404, 410, 451, 500, 502, 504])
def test_bodies_that_hide_none(status: int) -> None:
    assert not walls.may_hide(answered(status))


@pytest.mark.parametrize("trouble", list(Trouble))
def test_no_answer_is_no_wall(trouble: Trouble) -> None:
    assert not walls.may_hide(failed(trouble))
    assert walls.judge(failed(trouble), None, None) is None


@given(st.text(max_size=300), st.integers(100, 999), st.booleans(), st.text(max_size=60))
def test_any_answer_is_judged(text: str, status: int, password: bool, address: str) -> None:
    page = reading(text, password=password, source=text, noscript=text)
    for evidence in (answered(status), redirected([(PAGE, 302), (f"https://{address}", status)])):
        found = walls.judge(evidence, page, None)
        assert found is None or (found.answer is Answer.BLOCKED and found.sentence.endswith("."))


@pytest.mark.parametrize("piece", ["verify you are human ", "é log in ", "验证", "cookie ", "- "])
def test_a_page_of_a_megabyte_takes_no_time(piece: str) -> None:
    page = reading(piece * (1_000_000 // len(piece)), source=piece * 40_000, password=True)
    body = reading("Hope House\n" + piece * (1_000_000 // len(piece)), source=piece * 40_000, password=True)
    began = time.process_time()
    for one in (page, body):
        walls.judge(answered(), one, body.facts)
        walls.judge(answered(), one, None)
        walls.judge(redirected([(PAGE, 302), ("https://www.hope.example/login", 200)]), one, None)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(("reason", "evidence", "page"), wall_pages.STOPPED)
def test_more_walls(reason: Reason, evidence: Evidence, page: Reading) -> None:
    found = walls.judge(evidence, page, None)
    assert found is not None
    assert found.reason is reason


@pytest.mark.parametrize(("evidence", "page"), wall_pages.OPEN)
def test_more_pages_without_a_wall(evidence: Evidence, page: Reading) -> None:
    assert walls.judge(evidence, page, None) is None


JOIN = "Sign Up | Circle\n# Join Circle to see this page\nEmail Password\nAlready on Circle? Sign in"


@pytest.mark.parametrize(
    "address",
    [
        "authwall?trk=gf",
        "regwall",
        "welcome?sessionRedirect=https%3A%2F%2Fwww.hope.example%2Fhelp%2Fcoping",
        "join-us?next=/help/coping",
        "start?return_to=%2Fhelp%2Fcoping%3Flang%3Den",
    ],
)
def test_a_wall_keeps_the_page_that_was_asked_for(address: str) -> None:
    sent = redirected([(PAGE, 302), (f"{FRONT}{address}", 200)])
    found = walls.judge(sent, reading(JOIN, password=True), None)
    assert found is not None
    assert found.reason is Reason.LOGIN_WALL


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("coping-with-fear?from=/help/coping", reading(f"Coping\n# Coping\n{PROSE}", password=True)),
        ("coping-with-fear?from=/help/coping", reading("Coping\n# Coping\nRing 555 0142.")),
        ("news?next=/help", reading("Circle\n# What is new in the Circle\nA choir and a walk.", password=True)),
    ],
)
def test_who_remembers_where_readers_came_from_is_no_wall(address: str, page: Reading) -> None:
    assert walls.judge(redirected([(PAGE, 302), (f"{FRONT}{address}", 200)]), page, None) is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "WLAN – Bücherei\n# Anmelden im WLAN\nErscheint „Zugriff verweigert“ oder „Bitte aktivieren Sie "
            "JavaScript und Cookies, um fortzufahren“, schalten Sie Ihr VPN ab."
        ),
        (
            "Library wifi\n# Library wifi\nIf you read “Checking your browser before accessing” or “Verify "
            "you are human”, turn off your VPN and load the page again."
        ),
        (
            "Wifi de la médiathèque\n# Le wifi\nSi vous lisez « Vérifiez que vous êtes humain », coupez votre VPN. "
            "Sinon, demandez au comptoir."
        ),
    ],
)
def test_a_help_page_that_quotes_a_check_is_none(text: str) -> None:
    assert walls.judge(answered(), reading(text), None) is None
