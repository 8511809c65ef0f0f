"""Pages that say themselves that they are not there, and pages that only use such words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import notfound
from curator.core.facts import DocumentKind
from tests.unit.core import gone_pages, notfound_pages
from tests.unit.core.readings import PROSE, reading

# Teasers of other articles as error pages show them.
POPULAR = (
    "# Popular articles\n# Coping with tiredness\nShort walks and rest help more than a day in bed, say "
    "nurses of three "
    "clinics who took part in our survey last year.\n# Talking to children\nWhat to say to a child of six "
    "is not what to "
    "say to one of fourteen; our psychologist gives you a few words to start with.\n# Eating well\nA "
    "dietitian explains "
    "which meals are easy to prepare and to keep down during the weeks of treatment, and which ones to leave."
)

ERRORS = {
    # Titles alone, and with little beside them
    "shell": "404",
    "title with the site's name": "404 – Hope House",
    "site's name first": "Hope House | 404 Not Found",
    "title only": "Page not found - Hope House\n~ Home About Donate",
    "error first": "Error 404 | Hope House\n# Hope House",
    "oops with statement": "Oops! | Hope House\n# Oops!\nWe can't seem to find the page you're looking for.",
    "not found and nothing": "Not Found\n# Not Found",
    "apache": "404 Not Found\n# Not Found\nThe requested URL /help/coping was not found on this server.",
    "plain text": "\nFile not found.",
    "plain words": "\nNot Found",
    "number and sentence": "Hope House\n# 404\nThis page does not exist.",
    "410": "410 Gone\n# Gone\nThe requested resource is no longer available on this server.",
    "colon": "404: Page not found\n# 404\nThat page is gone.",
    "brackets": "Page Not Found (404) - Hope House\n# We're sorry\nTry the menu above.",
    "no separator": "Page not found Hope House\n# Page not found\nSorry, that page does not exist.",
    # Dressed up
    "popular articles": "Page not found – Hope House\n# Page not found\nThe page you requested could not be found.\n"
    + POPULAR,
    "popular articles, quiet title": "Hope House\n# Sorry, we can't find that page\n"
    "It may have been moved or deleted. Try our search.\n" + POPULAR,
    "sitemap": "Page not found | Hope House\n# Page not found\nPerhaps you find it here:\n"
    + "\n".join(f"- Leaflet number {n} on living with a long illness" for n in range(60)),
    "long advice": "Hope House\n# We can't find the page you are looking for\nThe page may have been moved, renamed or "
    "deleted. If you typed the address, check the spelling. If you followed a link from another site, please let us "
    "know. You can go back to our home page, use the search, or look at the site map.",
    "wordpress": "Page not found – Hope House\n# Oops! That page can’t be found.\n"
    "It looks like nothing was found at this location. Maybe try one of the links below or a search?",
    "wordpress search part": "Hope House\n# Nothing Found\nIt seems we can’t find what you’re looking for. "
    "Perhaps searching can help.",
    "drupal": "Page not found | Hope House\n# Page not found\nThe requested page could not be found.",
    "joke": "Lost in space – Hope House\n# Houston, we have a problem\n"
    "The page you were looking for doesn't exist or has been moved. Take me home.",
    "number, joke": "Hope House\n# 404\n# You look lost\nThe page you are looking for is not here. Back to "
    "the home page",
    "note box": "Hope House\n! The page you requested cannot be found.\n- Home\n- Contact",
    "styled paragraph": "Hope House\n404\nSorry, this page isn't available.",
    "text only": "Hope House\nSorry, the page you are looking for does not exist. Please go to our home page.",
    "removed": "Hope House\n# This page has been removed\nPlease contact us if you need it.",
    "no longer available": "Hope House\n# This page is no longer available",
    "job": "Careers – Hope House\n# This job is no longer available\nSee our other vacancies.",
    "event": "Events | Hope House\n# Event not found\nThe event you are looking for no longer exists.",
    "article": "Hope House News\nThe article you requested has been removed. Return to the home page.",
    "document": "Document library\n# Error\nThe document you requested could not be found.",
    "we could not find": "Hope House\n# We couldn't find that page\nTry searching.",
    "this page isn't here": "Hope House\n# This page isn't here anymore",
    "sharepoint": "Page not found\n# Sorry, something went wrong\nThe page you're looking for doesn't exist.",
    "typo3": "Hope House\n# Page Not Found\nReason: ID was not an accessible page",
    "item": "Shop – Hope House\n# Sorry, this product could not be found",
    "url": "Hope House\n# Error\nThe URL you entered could not be found.",
    "http": "HTTP 404\n# HTTP Error 404\nThe resource you are looking for has been removed.",
    "oh no": "Oh no! | Hope House\n# Oh no!\nWe can't find this page.",
    # French
    "fr title": "Page introuvable – La Maison\n# Page introuvable",
    "fr erreur": "Erreur 404 | La Maison\n# Erreur 404\nLa page que vous cherchez n'existe pas ou n'existe plus.",
    "fr demandée": "La Maison\n# Désolé\nLa page demandée est introuvable. Retournez à l’accueil.",
    "fr oups": "Oups !\n# Oups !\nNous n’avons pas trouvé la page que vous recherchez.",
    "fr contenu": "La Maison\n# Ce contenu n'est plus disponible",
    "fr cette page": "La Maison\n# Cette page n’existe pas\nElle a peut-être été déplacée.",
    # German
    "de title": "Seite nicht gefunden – Haus Hoffnung\n# Seite nicht gefunden",
    "de fehler": "Fehler 404\n# Fehler 404\nDie angeforderte Seite wurde nicht gefunden.",
    "de gesucht": "Haus Hoffnung\n# Hoppla!\nDie gesuchte Seite existiert leider nicht mehr. Zur Startseite.",
    "de konnte": "Haus Hoffnung\n# Diese Seite konnte nicht gefunden werden",
    "de suchen": "Haus Hoffnung\nDie Seite, die Sie suchen, ist nicht vorhanden.",
    # Spanish, Italian, Portuguese
    "es title": "Página no encontrada | Casa Esperanza\n# Página no encontrada",
    "es busca": "Casa Esperanza\n# ¡Vaya!\nLa página que buscas no existe.",
    "es error": "Error 404\nLo sentimos, no hemos podido encontrar la página solicitada.",
    "it title": "Pagina non trovata – Casa Speranza\n# Pagina non trovata",
    "it cerchi": "Casa Speranza\n# Ops!\nLa pagina che stai cercando non esiste.",
    "pt title": "Página não encontrada - Casa\n# Página não encontrada",
    "pt procura": "Casa\n# Erro 404\nA página que procura não existe ou foi removida.",
    # The north and the east
    "nl title": "Pagina niet gevonden | Huis\n# Pagina niet gevonden",
    "nl zoekt": "Huis\n# Oeps\nDe pagina die je zoekt bestaat niet meer.",
    "pl title": "Nie znaleziono strony – Dom\n# Nie znaleziono strony",
    "pl istnieje": "Dom\n# Błąd 404\nStrona, której szukasz, nie istnieje.",
    "sv": "Sidan hittades inte – Huset\n# Sidan kunde inte hittas\nSidan du söker finns inte.",
    "da": "Siden blev ikke fundet\n# Siden findes ikke\nDen side, du søger, findes ikke.",
    "no": "Fant ikke siden – Huset\n# Siden finnes ikke",
    "fi": "Sivua ei löytynyt – Talo\n# Sivua ei löytynyt\nEtsimääsi sivua ei ole olemassa.",
    "cs": "Stránka nenalezena | Dům\n# Stránka nebyla nalezena\nPožadovaná stránka neexistuje.",
    "ru": "Страница не найдена — Дом\n# Ошибка 404\nЗапрашиваемая страница не существует.",
    "tr": "Sayfa bulunamadı | Ev\n# Sayfa bulunamadı\nAradığınız sayfa mevcut değil.",
    "ja": "ページが見つかりません | 希望の家\n# ページが見つかりません\nお探しのページは存在しません。",
    "zh": "页面不存在\n# 404错误\n抱歉，您访问的页面不存在。",
    "ko": "페이지를 찾을 수 없습니다\n# 페이지를 찾을 수 없습니다",
    # Hosts
    "ubuntu": "Apache2 Ubuntu Default Page: It works\n# Apache2 Ubuntu Default Page\nIt works!\n"
    "This is the default welcome page used to test the correct operation of the Apache2 server after installation.",
    "nginx": "Welcome to nginx!\n# Welcome to nginx!\nIf you see this page, the nginx web server is successfully "
    "installed and working. Further configuration is required.",
    "iis": "IIS Windows Server",
    "index": "Index of /\n# Index of /\nName | Last modified | Size | Description\ncgi-bin/ | 2014-03-01 10:22 | -",
    "empty folder": "Index of /leaflets\n# Index of /leaflets\nName | Last modified | Size | Description\n"
    "Parent Directory | -",
    "suspended": "Account Suspended\n# This Account has been suspended.\nContact your hosting provider for more "
    "information.",
    "construction": "Site under construction\n# Site under construction\nPlease come back later.",
    "coming soon": "hope-house.example\n# Coming soon\nOur new website is on its way.",
    "plesk": "Web Server's Default Page\n# Web Server's Default Page\nThis page is generated by Plesk.",
    "fr travaux": "Site en construction\n# Site en construction\nRevenez bientôt.",
    "blogger": "Blog not found\n# Sorry, the blog you were looking for does not exist.",
    "deleted by authors": "hope.example\nThe authors have deleted this site. The content is no longer available.",
}

GLOSSARY = "# Glossary\n# 404\nThe status code by which a server says that it has no such page. See also: redirect."
THREAD = (
    "# Error 404 page not found\nPosted by mary, 3 May\nI get 'page not found' when I open the leaflet on my tablet. "
    "Does anyone know what to do?\nReplied by tom, 4 May\nI had the same. Empty the cache of the browser and open the "
    "leaflet from the library page, then it works. Thanks for the hint!"
)

ALIVE = {
    # About errors
    "guide": f"How to fix 'page not found' errors | Web help\n# How to fix 'page not found' errors\n{PROSE}",
    "what is": "What is a 404 error? – Web basics\n# What is a 404 error?\nA 404 error means that a server "
    "could not find "
    "the page that a browser asked for. Typing mistakes are the usual cause. Owners of sites should keep "
    "old addresses.",
    "encyclopedia": f"HTTP 404 - Wikipedia\n# HTTP 404\nIn computer communications, the HTTP 404, 404 not found, 404, "
    f"page not found or file not found error message is a standard response code.\n{PROSE}",
    "design": f"404 Not Found: designing better error pages | Studio\n# 404 Not Found: designing better "
    f"error pages\n{PROSE}",
    "glossary": f"404 – Glossary – Hope House\n{GLOSSARY}",
    "thread": f"Error 404 page not found – Hope Forum\n{THREAD}",
    "thread with another title": f"Leaflet does not open - Hope Forum\n{THREAD}",
    "faq": "Questions – Hope House\n# Questions\n# Why do I see 'Page not found'?\nWe moved our leaflets in "
    "May. If a page "
    "cannot be found, call us and we send the leaflet by post.\n# What does it cost?\nNothing at all.",
    "tips": f"Broken links – Hope House\n# Broken links\nThe page you requested could not be found: everyone has read "
    f"this sentence.\n{PROSE}",
    "fr guide": f"Erreur 404 : que faire ? | Aide\n# Erreur 404 : que faire ?\n{PROSE}",
    "de guide": "Was bedeutet Fehler 404? – Lexikon\n# Was bedeutet Fehler 404?\nDer Statuscode 404 bedeutet, dass der "
    "Server eine Seite nicht gefunden hat. Meist ist die Adresse falsch geschrieben.",
    "es guide": "Qué significa el error 404 – Ayuda\n# Qué significa el error 404\nEl código de estado 404 "
    "indica que la "
    "página no existe. Suele tratarse de una dirección mal escrita.",
    "release": f"Release notes 4.2 | Hope Library\n# Release notes\n- Fixed: page not found when a leaflet "
    f"was renamed\n"
    f"- Fixed: error 404 on phones\n{PROSE}",
    "redirect note": "Old addresses – Hope House\n# Old addresses\nIf the page you are looking for is not "
    "found under its "
    "old address, use the list below. It holds all our leaflets with their new places.\n- Coping\n- Eating\n- Sleeping",
    # The words in other senses
    "mutation": "Your results – Hope Genetics\n# Your results\nNo mutation was found in the genes that we tested. This "
    "does not exclude a family history; please talk to your counsellor about it.",
    "drug": "Herceptin – Drug list\n# Herceptin 150 mg\nThe drug is no longer available in this strength. Ask your "
    "pharmacist for the other one.",
    "lost property": "Lost and found – City buses\n# Lost and found\nThings found on buses are kept for 30 "
    "days. What was "
    "not found by then may still turn up; call us again.",
    "room": "Room 404 – Hotel Hope\n# Room 404\nTwo beds, a view over the lake, and a quiet corridor.",
    "car": "Peugeot 404 – Cars of the sixties\n# Peugeot 404\nBuilt from 1960 to 1975, the 404 was styled "
    "by Pininfarina.",
    "page number": "Annual report – Hope House\n# Annual report\nSee page 404 of the report for the "
    "accounts. The chapter "
    "on housing could not be finished in time.",
    "street": "Contact – Hope House\n# Contact\n404 Main Street\nOpen Monday to Friday.",
    "media": "404 Media\n# Latest stories\n- A story on phones\n- A story on cars",
    "play": "Page Not Found – Hope Theatre\n# Page Not Found\nA comedy in two acts about a librarian who "
    "falls in love with "
    "a reader of whom nobody knows the name. It was written by our own group during the long winter, and it has been "
    "sold out for weeks wherever it was shown. There are a few seats left on Friday and Saturday evening at eight.",
    "film": "Gone – Hope Cinema\n# Gone\nA thriller of 2012 with a woman who looks for her sister. Thursday, 8 pm.",
    "song": "Error – Lyrics\n# Error\nI wrote your name into the sand, the tide came in and took my hand.",
    "not found elsewhere": "Not found in any other family: a rare illness\n# A rare illness\nIt was "
    "described first in 1987.",
    "missing": "Missing: Anna K. – Police\n# Missing: Anna K.\nShe could not be found at her home on "
    "Monday. Call us if you "
    "have seen her.",
    "sorry": "Sorry – how to say it | Counselling\n# Sorry\nTo say sorry is hard. Name what you did, and do "
    "not explain it "
    "away. Then ask what would help.",
    "oops": "Oops! When the stoma bag leaks | Hope House\n# Oops! When the bag leaks\nKeep a spare set in "
    "your handbag. "
    "Warm water and a soft cloth are all you need.",
    "removal": "After the operation – Clinic\n# After the operation\nThe lump has been removed and sent to "
    "the laboratory. "
    "The result takes a week.",
    "recall": "Recall – Agency\n# Recall of a baby cream\nThe product has been removed from sale. Bring it "
    "back to the shop.",
    "no cure": "Questions\n# Is there a cure?\nA cure has not been found yet, but treatment has become much better.",
    "expired": "Your passport has expired? – Town hall\n# Renew a passport\nBring the old one even if it has expired.",
    "unavailable doctor": "Dr Smith – Practice\n# Dr Smith\nDr Smith is not available on Friday. The doctor you are "
    "looking for may work in our second practice; call us.",
    "person gone": "Team – Hope House\n# Team\nThe person you are looking for is no longer with us? Call "
    "the front desk.",
    "cannot find": "Library – Hope House\n# Library\nCan't find the page you're looking for?\nOur librarian "
    "helps from 9 "
    "to 5.\n- Leaflets\n- Books\n- Films",
    "if not found": "Leaflets – Hope House\n# Leaflets\nIf you cannot find the document you are looking "
    "for, write to us.\n"
    "- Coping\n- Eating",
    "fr si": "Brochures – La Maison\n# Brochures\nSi vous ne trouvez pas la page que vous cherchez, "
    "écrivez-nous.\n- Manger",
    "de wenn": "Broschüren – Haus\n# Broschüren\nWenn Sie die gesuchte Seite nicht finden, rufen Sie uns an.\n- Essen",
    # Parts of a page, and short pages
    "widget": f"Coping – Hope House\n# Coping\n{PROSE}\nThe document you requested could not be found.",
    "widget of a short page": "Opening hours – Hope House\n# Opening hours\nMonday to Friday from 9 to 5, "
    "Saturday from 10 "
    "to 2. On public holidays we are closed, but the telephone line stays open.\nThe feed could not be found.",
    "footer": "Coping – Hope House\n# Coping\nTake one day at a time.\n~ Page not found? Tell our webmaster. Error 404",
    "short": "Contact – Hope House\n# Contact\nCall 555 0142.",
    "very short": "Hope House",
    "blank": "",
    "closed": "Sorry, we are closed today – Bakery\n# Sorry, we are closed today\nBack on Monday at six.",
    "cancelled": "Summer party – Hope House\n# Summer party\nSorry, this event has been cancelled because "
    "of the weather.",
    "past": "Summer party – Hope House\n# Summer party\nThis event has passed.\nWe met in the garden, ate "
    "cake and heard "
    "the choir of the school. Thanks to all who came and to those who baked.",
    "sold out": "Walking stick – Shop\n# Walking stick\nThis item is currently not available. 90 cm, beech "
    "wood, with a "
    "rubber foot. Holds up to 100 kg.",
    "not in French": "Leaflet – Hope House\n# Leaflet on eating\nThis page is not available in French.\nEat "
    "small meals and "
    "drink between them.",
    "maintenance": "Hope House\n# We will be back soon\nThe page is temporarily unavailable because of maintenance.",
    "something went wrong": "Hope House\n# Something went wrong\nPlease try again later.",
    "search page": "Search – Hope House\n# Search\nNo results found for 'copping'.",
    "region": "Video – Hope TV\n# Talking about grief\nThis video is not available in your country.",
    "title on a real page": f"Page not found – Hope House\n# Coping with tiredness\n{PROSE}",
    "number of a helpline": "404 – Helpline\n# The 404 number\nDial 404 from any phone in the county, day "
    "and night, and a "
    "nurse answers within a minute.",
    "medicine moved": f"Clinic\n# Our ward has moved\n{PROSE}",
    "policy": "Retention of records\n# Retention of records\nA document that has been deleted cannot be "
    "restored. The file "
    "is kept for ten years.",
    "link between": "Diet – Research\n# Diet\nA link between sugar and growth could not be found in the study of 2019.",
    "withdrawn study": "Study – Journal\n# A study of tea\nThe authors say the effect does not exist. The "
    "page charges were "
    "paid by the society.",
    "cs": "Kontakt – Dům\n# Kontakt\nVolejte 555 0142. Lék není dostupný bez předpisu.",
    "ja": "希望の家\n# お問い合わせ\n電話でお気軽にご連絡ください。資料が見つからない方はお知らせください。",
    "ru": "Дом надежды\n# Помощь\nЕсли страница не найдена, позвоните нам. Мы работаем каждый день.",
    # Hosts
    "folder": "Index of /pub/trials\n# Index of /pub/trials\nName | Last modified | Size\nParent Directory | -\n"
    "trial-01.csv | 2014-03-01 10:22 | 12K\ntrial-02.csv | 2014-03-01 10:22 | 14K",
    "construction firm": "Homes under construction – Builders\n# Homes under construction\nTwelve houses "
    "with a garden are "
    "being built on the old field. The first will be ready in May.",
    "leaflets soon": "Leaflets – Hope House\n# Leaflets\n- Coping\n- Eating\n- Sleeping\n# Coming soon\n- "
    "Working\n- Travelling",
    "films soon": "Coming soon – Hope Cinema\n# Coming soon\nThursday: Gone. Friday: The Lake. Saturday: A "
    "comedy for all "
    "the family, with cake after the show. Seats can be booked at the till or by telephone from Monday on. "
    "Children pay "
    "half. Groups of ten and more get a guide and a cup of coffee.",
    "nginx guide": f"Welcome to nginx! What is this page and how to replace it\n# Welcome to nginx!\n{PROSE}",
    "suspended": f"Account suspended: what banks must tell you\n# Account suspended\n{PROSE}",
    "licence": "Licence suspended – Court\n# Licence suspended\nA driver whose licence was suspended may "
    "apply after a year.",
}


@pytest.mark.parametrize("text", ERRORS.values(), ids=ERRORS.keys())
def test_a_page_that_says_it_is_not_there(text: str) -> None:
    found = notfound.judge(reading(text))
    assert found is not None
    assert found.rule in {"error-title", "error-heading", "error-text", "hosting-default"}
    assert found.quote in text
    assert 0.75 <= found.confidence < 1


@pytest.mark.parametrize("text", ALIVE.values(), ids=ALIVE.keys())
def test_a_page_that_only_uses_such_words(text: str) -> None:
    assert notfound.judge(reading(text)) is None


@pytest.mark.parametrize("text", notfound_pages.ERRORS)
def test_more_pages_that_say_so(text: str) -> None:
    assert notfound.judge(reading(text)) is not None


@pytest.mark.parametrize("text", notfound_pages.ALIVE)
def test_more_pages_that_do_not(text: str) -> None:
    assert notfound.judge(reading(text)) is None


@pytest.mark.parametrize("text", gone_pages.GONE)
def test_what_others_say_of_what_they_took_away(text: str) -> None:
    assert notfound.judge(reading(text)) is not None
    assert notfound.judge(reading(text), replaced=True) is not None


@pytest.mark.parametrize("text", gone_pages.WEAKLY)
def test_weaker_words_are_enough_where_the_approved_text_is_gone(text: str) -> None:
    assert notfound.judge(reading(text)) is None
    found = notfound.judge(reading(text), replaced=True)
    assert found is not None
    assert found.confidence <= 0.9


@pytest.mark.parametrize("replaced", [False, True])
@pytest.mark.parametrize("text", gone_pages.STILL_THERE)
def test_what_ended_moved_or_closed_has_a_page_still(text: str, replaced: bool) -> None:
    assert notfound.judge(reading(text), replaced=replaced) is None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("404 – Hope House", "error-title"),
        ("Hope House\n# This page does not exist", "error-heading"),
        ("Hope House\nSorry, the page you are looking for does not exist.", "error-text"),
        ("Account Suspended", "hosting-default"),
    ],
)
def test_the_rule_names_the_place(text: str, rule: str) -> None:
    found = notfound.judge(reading(text))
    assert found is not None
    assert found.rule == rule


def test_the_sites_name_is_no_part_of_the_message() -> None:
    assert notfound.judge(reading("Page not found Hope House for All", site_names=("Hope House for All",))) is not None


def test_a_long_message_is_cut_at_a_word() -> None:
    tail = "so please go to our home page or search for it " * 3
    found = notfound.judge(reading(f"Hope House\n# Page not found\nThe page you requested could not be found, {tail}."))
    assert found is not None
    assert len(found.quote) <= 200


@pytest.mark.parametrize(
    "text",
    [
        "Search – Hope House\n# Search results\nNo results found for 'coping'.",
        "Hope House\n# Search\nYour search for coping returned no results. Check the spelling.",
        "Recherche | La Maison\n# Résultats de recherche\nAucun résultat.",
        "Suche – Haus\n# Suchergebnisse\nLeider keine Treffer.",
        "Search results\n0 results for coping",
    ],
)
def test_a_search_that_found_nothing(text: str) -> None:
    quote = notfound.empty_search(reading(text))
    assert quote is not None
    assert quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Coping – Hope House\n# Coping\nOne day at a time.\n~ Search No results found",
        "Search – Hope House\n# Search results\n- Coping\n- Eating",
        f"In search of a cure\n# In search of a cure\n{PROSE}\nNo results yet.",
        "Events\n# Events\nNo events found.",
        "",
    ],
)
def test_other_pages_are_no_empty_search(text: str) -> None:
    assert notfound.empty_search(reading(text)) is None


@given(st.text(max_size=400), st.sampled_from(list(DocumentKind)))
def test_any_text_is_judged(text: str, kind: DocumentKind) -> None:
    page = reading(text, kind=kind)
    found = notfound.judge(page)
    assert found is None or (len(found.quote) <= 200 and 0 < found.confidence < 1)
    assert len(notfound.empty_search(page) or "") <= 200


@pytest.mark.parametrize("piece", ["page not found ", "é 'page ", "页面不存在", "- ", "? ", '" page '])
def test_a_page_of_a_megabyte_takes_no_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    began = time.process_time()
    for page in (
        reading(text),
        reading(f"Hope House\n{text}"),
        reading("Hope House\n" + text.replace(" ", "\n")[:300_000]),
    ):
        notfound.judge(page)
        notfound.empty_search(page)
    assert time.process_time() - began < 5
