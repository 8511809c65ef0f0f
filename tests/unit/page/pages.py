"""A page as health charities publish them, in our own words, whose parts a test can exchange."""

TEXT = """
<p>Secondary breast cancer is breast cancer that has spread to another part of the body. It can be treated, and
many people live with it for years. This page explains what treatment is meant to do and who can help you.</p>
<h2>Treatment</h2>
<p>Your team will talk with you about hormone therapy, targeted therapy, chemotherapy and radiotherapy. Which of
them suits you depends on where the cancer is and on the treatment that you have had before.</p>
<ul><li>Hormone therapy is taken as a tablet every day.</li>
<li>Chemotherapy is given in cycles of three weeks.</li></ul>"""
TABLE = """
<table><tr><th>Medicine</th><th>Usual dose</th></tr>
<tr><td>Tamoxifen</td><td>20 mg once a day</td></tr>
<tr><td>Letrozole</td><td>2.5 mg once a day</td></tr></table>"""
WARNING = """
<div class="callout callout--warning"><p>Call your hospital at once if your temperature is 38 °C or higher.</p></div>"""
CONTACT = """
<h2>Talk to a nurse</h2>
<p>Our nurses answer the helpline on 0800 555 0100. It is open on weekdays from 9 am to 5 pm and calls are free
from any telephone.</p>"""


def page(
    *,
    text: str = TEXT,
    table: str = TABLE,
    warning: str = WARNING,
    contact: str = CONTACT,
    menu: str = "<a href='/'>Home</a> <a href='/support'>Support</a> <a href='/research'>Research</a>",
    consent: str = "We use cookies to make this site better. <button>Accept all</button>",
    advert: str = "Run for hope this May: sign up today and get a free shirt.",
    counter: str = "1,204 people read this page",
    related: str = "<li><a href='/a'>Eating well during treatment</a></li>",
    stamp: str = "Last reviewed: 4 March 2024",
) -> bytes:
    return f"""<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Secondary breast cancer | Willow</title>
<link rel="canonical" href="/secondary"></head><body>
<div id="cookie-banner">{consent}</div><header class="site-header"><nav><ul>{menu}</ul></nav></header>
<div class="breadcrumb">Home &gt; Information &gt; Secondary breast cancer</div>
<main><article><h1>Secondary breast cancer</h1>{text}{warning}{table}{contact}<p class="reviewed">{stamp}</p></article>
<div class="view-counter">{counter}</div><aside><h2>Read next</h2><ul>{related}</ul></aside></main>
<div class="ad-slot">{advert}</div><footer><p>© 2024 Willow. Registered charity 555123.</p></footer>
<script>var token = "{len(menu + advert)}";</script></body></html>""".encode()
