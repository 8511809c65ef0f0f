"""More walls, and more pages that only use their words, in the notation of `readings`."""

from curator.core.evidence import Evidence
from curator.core.facts import Reading
from curator.core.reachability import Reason
from tests.unit.core.builders import PAGE, answered, redirected
from tests.unit.core.readings import PROSE, reading


def sent_to(address: str) -> Evidence:
    """A look that was sent to another address."""
    return redirected([(PAGE, 302), (address, 200)])


STOPPED: list[tuple[Reason, Evidence, Reading]] = [
    (
        Reason.CHALLENGE,
        answered(403),
        reading(
            "Attention Required! | Cloudflare\n# Please complete the security check to access "
            "www.hope.example\nWhy do I have to complete a CAPTCHA?\nCompleting the CAPTCHA proves you are "
            "a human and gives you temporary access to the web property."
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(503),
        reading(
            "DDOS-GUARD\nChecking your browser\nPlease wait a few seconds. Once this check is complete, the "
            "website will open automatically"
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading(
            "Client Challenge\nJavaScript is disabled in your browser. Please enable JavaScript to "
            "proceed.\nA required part of this site couldn’t load. This may be due to a browser extension, "
            "network issues, or browser settings."
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("Bot Verification\nVerifying that you are not a robot...", source="<div class='g-recaptcha'>"),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("One moment, please...\n# Please wait while your request is being verified..."),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("Radware Page\nPlease solve this CAPTCHA to request unblock to the website"),
    ),
    (
        Reason.CHALLENGE,
        answered(403),
        reading(
            "Wordfence\n# Your access to this site has been limited by the site owner\nYour access to this "
            "service has been limited. (HTTP response code 503)\nBlock Reason: Access from your area has "
            "been temporarily limited for security reasons."
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading(
            "StackPath\nThis website is using a security service to protect itself from online "
            "attacks.\nPlease enable JavaScript to view the page content. Your support ID is: 123"
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(405),
        reading(
            "405\n# Sorry, your request has been blocked as it may cause potential threats to the server's security."
        ),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("Access denied\n# You have been blocked\nOur system thinks you might be a robot!"),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("Verify\nPlease confirm you’re not a robot by ticking the box below.", source="hcaptcha.com/1/api.js"),
    ),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("hope.example\n# Let's confirm you are human\nComplete the security check before continuing."),
    ),
    (Reason.CHALLENGE, answered(200), reading("Sécurité\n# Êtes-vous un robot ?\nCochez la case pour continuer.")),
    (
        Reason.CHALLENGE,
        answered(200),
        reading("Momento\n# Estamos verificando su navegador\nEste proceso es automático."),
    ),
    (
        Reason.CHALLENGE,
        answered(429),
        reading(
            "Too Many Requests\nAccess denied. Our systems detected unusual activity from your network. "
            "Complete the captcha."
        ),
    ),
    (
        Reason.LOGIN_WALL,
        sent_to("https://hope.example/user/login?destination=node/5"),
        reading("Log in | Hope\n# Log in"),
    ),
    (Reason.LOGIN_WALL, sent_to("https://www.hope.example/Account/LogOn?ReturnUrl=%2fx"), reading("Log On")),
    (Reason.LOGIN_WALL, sent_to("https://www.hope.example/members/sign-in/"), reading("Sign in")),
    (Reason.LOGIN_WALL, sent_to("https://my.hope.example/s/login/?startURL=x"), reading("Community")),
    (Reason.LOGIN_WALL, sent_to("https://wayf.hope.example/discovery"), reading("Choose your institution")),
    (
        Reason.LOGIN_WALL,
        answered(200),
        reading("Member sign in – Society\n# Member sign in\nEmail\nPassword\nRemember me", password=True),
    ),
    (
        Reason.LOGIN_WALL,
        answered(200),
        reading(
            "Society\n# This page is for members only\nPlease sign in with your membership number to read it.",
            password=True,
        ),
    ),
    (Reason.LOGIN_WALL, answered(200), reading("Wiki\n# Login required\nPlease log in to view other pages.")),
    (
        Reason.LOGIN_WALL,
        answered(200),
        reading(
            "Accès adhérents\n# Accès réservé\nCette page est réservée aux adhérents. Merci de vous connecter.",
            password=True,
        ),
    ),
    (
        Reason.LOGIN_WALL,
        answered(200),
        reading("Bitte einloggen\n# Bitte einloggen\nDieser Bereich ist nur für Mitglieder.", password=True),
    ),
    (
        Reason.LOGIN_WALL,
        answered(403),
        reading(
            "Access denied | Hope\n# Access denied\nYou must log in to access this page.\nUsername\nPassword",
            password=True,
        ),
    ),
    (Reason.COOKIE_WALL, sent_to("https://consent.paper.example/?return=x"), reading("Consent")),
    (Reason.COOKIE_WALL, sent_to("https://www.paper.example/privacy-gate?x"), reading("Privacy")),
    (
        Reason.COOKIE_WALL,
        answered(200),
        reading(
            "Paper\n# We value your privacy\nWe and our 842 partners store and access information on a "
            "device, such as cookies, and process personal data."
        ),
    ),
    (
        Reason.COOKIE_WALL,
        answered(200),
        reading("Krant\n# Voordat je verdergaat\nWij gebruiken cookies. Accepteer cookies om door te gaan."),
    ),
    (
        Reason.PAYWALL,
        answered(200),
        reading("Story – Times\n# A nurse's year\nThis article is for subscribers only.\nSubscribe from £1 a week."),
    ),
    (
        Reason.PAYWALL,
        answered(200),
        reading(
            "Histoire – Journal\n# Une année\nIl vous reste 90% de cet article à lire.\nLa suite est "
            "réservée aux abonnés."
        ),
    ),
    (Reason.PAYWALL, answered(200), reading("Paper\n# To read this article, start your free trial\nCancel anytime.")),
]
OPEN: list[tuple[Evidence, Reading]] = [
    (
        answered(200),
        reading(
            "Login help – Library\n# Forgotten your PIN?\nCome to the desk with your card and we set a new one.",
            password=True,
        ),
    ),
    (
        answered(200),
        reading(
            "Membership – Society\n# Become a member\nMembers get four issues a year, a discount on "
            "courses, and a vote. Already a member? Log in. It costs 20 pounds a year.",
            password=True,
        ),
    ),
    (
        answered(200),
        reading(
            "Course – Hope\n# First aid course\nSaturday 10 to 4, 12 Mill Lane. Please sign in at the "
            "reception desk when you arrive."
        ),
    ),
    (sent_to("https://www.hope.example/help/authentication/overview"), reading(f"Authentication\n{PROSE}")),
    (sent_to("https://login-support.hope.example/coping"), reading(f"Coping\n{PROSE}")),
    (
        answered(200),
        reading(
            "Robots\n# Are you a robot?\nA play for children about a boy who wonders. Saturday at three, 5 "
            "euros. Bring a cushion and a warm coat since the hall is cold in winter."
        ),
    ),
    (
        answered(200),
        reading("Security – Airport\n# Security check\nPut liquids into a clear bag. The check takes ten minutes."),
    ),
    (answered(200), reading("Access denied: why refugees get no care\n# Access denied\n" + PROSE)),
    (
        answered(200),
        reading("Blocked ears – Clinic\n# You have been blocked?\nWax can block an ear. Drops help within a week."),
    ),
    (answered(200), reading("Please wait – Poem\n# Please wait\nPlease wait for me by the sea.")),
    (answered(200), reading("Forbidden – Film\n# Forbidden\nDrama about two lovers. 98 minutes.")),
    (answered(200), reading("Verification of documents – Office\n# Verification\nBring the original and one copy.")),
    (
        answered(200),
        reading(
            "Support us\n# Support our journalism\nJoin 2,000 readers who pay 5 euros a month. We write "
            "about care, and we are read in every clinic."
        ),
    ),
    (
        answered(200),
        reading(
            "Subscribe – Newsletter\n# Subscribe to our newsletter\nSubscribe now and get it four times a year. E-mail",
            source="<input type='email'>",
        ),
    ),
    (
        answered(200),
        reading(
            "Journal prices\n# Prices\nFull access for libraries: 200 euros. Single issues: 12 euros. Write "
            "to the publisher for offers."
        ),
    ),
    (
        answered(200),
        reading(
            "Privacy – Hope\n# Your privacy is important to us\nWe keep your name and address for two "
            "years. We never sell them. Write to Anna Berg to see or delete what we keep of you, or to "
            "complain about us."
        ),
    ),
    (
        answered(200),
        reading(
            "Informed consent\n# Before you continue treatment\nAsk your doctor about side effects, and how "
            "long it will last."
        ),
    ),
    (
        answered(200),
        reading(
            "Captcha – Accessibility\n# CAPTCHA\nPictures that people must read to prove they are human. "
            "Blind users cannot solve them. Offer sound."
        ),
    ),
    (answered(200), reading("Contact\n# Contact us\nPress and hold the bell for five seconds. Or call 555 0142.")),
    (
        answered(200),
        reading(
            "Hope House",
            source="<div id=app></div><script src=/app.js></script><noscript>Please enable JavaScript</noscript>",
            noscript="Please enable JavaScript to continue using this application.",
        ),
    ),
    (
        answered(200),
        reading(
            "Hope House\n# Loading…",
            source="<div id=app>Loading</div><script src='https://www.google.com/recaptcha/api.js'></script>"
            + "<script src=/x.js></script>" * 60,
            scripts=61,
        ),
    ),
    (answered(404), reading("Just a moment\nPage not found")),
    (answered(500), reading("Just a moment...\nError")),
    (
        answered(403),
        reading(
            "Forbidden\n# Forbidden\nYou don't have permission to access this resource.\nApache Server at "
            "hope.example Port 443"
        ),
    ),
    (
        answered(200),
        reading(
            "Intranet der Klinik\n# Willkommen\nNeuigkeiten der Woche: Die Kantine hat wieder offen. Am "
            "Freitag tagt der Rat.\n~ Anmelden Passwort",
            password=True,
        ),
    ),
]
