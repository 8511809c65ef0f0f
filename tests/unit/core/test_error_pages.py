"""Error pages told by their place among the site's own words, and pages that quote or explain what error pages say."""

import pytest

from curator.core import notfound
from tests.unit.core.readings import reading

FOOT = "\nPowered by WoltLab Suite. All rights reserved."
PEERS = "Peer support for people who live with a stoma"
NAME = "Hope House"

# A forum's message stands under a heading that says nothing, between the board's own lines.
BOARDS = [
    f"Information - {NAME}\n# {NAME}\n{PEERS}\n# Information\nThe requested topic does not exist.{FOOT}",
    f"Hinweis - {NAME}\n# {NAME}\n{PEERS}\n# Hinweis\nDas angeforderte Thema existiert nicht.\nAlle Zeiten sind UTC",
    f"Mensaje - {NAME}\n# {NAME}\n{PEERS}\n# Mensaje\nEl tema solicitado no existe.\nTodos los derechos reservados",
    f"{NAME}\n# {NAME}\n{PEERS}\n# Message du forum\nLe sujet demandé n'existe pas.\nFuseau horaire sur UTC+1",
]
# A site that gives no page a title says it in its first heading.
NAMELESS = [
    f"{NAME}\n# Helaas, deze pagina bestaat niet (meer)\nMisschien hebben wij de pagina een andere naam gegeven.",
    f"{NAME}\n# Diese Seite gibt es nicht mehr\nWir haben im Mai vieles neu geordnet.",
    (
        f"{NAME}\n# This report is no longer available\nReports of more than five years are kept in the archive room.\n"
        "# Most read\n- Bypass opens\n- Rovers lose third match in a row\n- Baker wins national prize"
    ),
    (
        f"{NAME}\n# Cet article n'est plus disponible\nLes articles de plus de trois ans se lisent à la bibliothèque.\n"
        "# Les plus lus\n- Le pont rouvre après onze ans\n- Un boulanger primé"
    ),
]
PLACES = [
    (
        f"{NAME}\n# Aucun article à cette adresse\nPas d'article à cette adresse.\n# Dans la même rubrique\nRien "
        "à afficher"
    ),
    f"{NAME}\n# Keine Seite unter dieser Adresse\n# Aktuelles\nSommerfest am 3. Juli",
    f"{NAME}\n# Ningún artículo en esta dirección",
    f"{NAME}\nNo document at this address.",
]
FROM_THE_SITE = [
    (
        f"{NAME}\n# We’re sorry\nThis page has been removed from our website, or its address has changed. Our "
        "website was rebuilt in March and many older pages were not carried over."
    ),
    f"{NAME}\n# Sorry\nThis leaflet has been removed from the site. Our leaflets were checked in May.",
    f"{NAME}\n# Entschuldigung\nDiese Seite wurde entfernt. Sie ist nicht mehr verfügbar auf unserer Website.",
]

# Who quotes or explains what error pages say shows none.
LESSONS = [
    (
        "Erreur 404 : que faire ? - Petit Guide du Web\n# Erreur 404 : que faire ?\n« Page introuvable » : "
        "vous avez sans "
        "doute déjà lu ces mots. Le serveur répond, mais la page demandée n'existe plus ou a changé "
        "d'adresse.\n- Remontez d'un dossier.\nEt si le site est le vôtre, corrigez le lien."
    ),
    (
        "Error 404: what now? | Web Club\n# Error 404: what now?\nYou have read “Page not found” before. The page you "
        "requested does not exist, or its name has changed. If the site is yours, mend the link and tell your readers."
    ),
    (
        "Fehler 404: was tun? – Netzkunde\n# Fehler 404: was tun?\nWer „Seite nicht gefunden“ liest, steht vor "
        "einer Tür ohne Haus. Die gesuchte Seite existiert nicht mehr. Gehen Sie einen Ordner nach oben, oder fragen "
        "Sie den Betreiber."
    ),
    (
        'Welcome to nginx! – and what to do next | Web Club\n# "Welcome to nginx!" and what to do next\nIf you see the '
        'page "Welcome to nginx!", your server runs but does not know your site. Write a server block with its name.'
    ),
    "Account suspended | Host School\n# What „Account suspended“ wants of you\nPay the bill, or ask the host why.",
    (
        "Apache2 Ubuntu Default Page | Kurs\n# Der erste Server\nSie sehen nun „Apache2 Ubuntu Default "
        "Page“. Legen Sie eine Datei an und laden Sie neu."
    ),
]
THREADS = [
    (
        "Catalogue link: page not found?? - Stoma Talk\n# Catalogue link: page not found??\nby juniper\nThe "
        "catalogue with "
        "belts is on the supplier's site, under products.\nby mags\nI only get this:\nError 404. We're "
        "sorry, the page you "
        "requested cannot be found. It may have been removed.\nby oldsalt\nRing them instead, they still "
        "post samples free."
    ),
    (
        "Bestellliste weg? - Stomaforum\n# Bestellliste: Seite nicht gefunden?\nvon Wanda\nDie Liste steht "
        "beim Händler.\n"
        "von Uwe\nIch bekomme nur:\nDie gesuchte Seite wurde nicht gefunden.\nvon Wanda\nDann ruf an, die "
        "schicken Muster."
    ),
    (
        "Patrons : page introuvable ? - Tricot\n# Patrons : page introuvable ?\npar Lise\nLes patrons sont "
        "chez la mercière.\n"
        "par Zoé\nJe n'obtiens que ceci :\nLa page demandée n'existe pas.\npar Lise\nAppelle-la, elle les "
        "envoie par la poste."
    ),
]
EMPTY_LISTS = [
    (
        "Vacatures – De Linde\n# Vacatures en vrijwilligers\nHelaas, er zijn geen vacatures gevonden. Deze "
        "vacature is niet "
        "meer beschikbaar of is vervuld.\nVrijwilligers voor de tuin blijven welkom: bel mevrouw Postma."
    ),
    (
        "Jobs – Hope House\n# Working with us\nNo current vacancies. This position has been filled.\nVolunteers "
        "are welcome."
    ),
    (
        "Stellen – Haus Linde\n# Arbeiten bei uns\nZurzeit keine offenen Stellen. Diese Stelle ist bereits besetzt.\n"
        "Ehrenamtliche sind willkommen."
    ),
    "Emplois – Maison\n# Travailler chez nous\nAucune offre. Ce poste est pourvu.\nLes bénévoles sont les bienvenus.",
]
NARROWED = [
    f"{NAME}\n# Leaflets\nThis leaflet is not available in our shops, only by post. Ring us for a copy of it.",
    f"{NAME}\n# Dienste\nKeine Stelle an dieser Adresse, aber drei Wohnungen für Angehörige und ein Garten mit Bank.",
    f"{NAME}\n# No parking at this address\nUse the car park at the station. The walk takes five minutes.",
]


@pytest.mark.parametrize("text", BOARDS)
def test_a_message_under_a_heading_that_only_announces_one(text: str) -> None:
    for replaced in (False, True):
        found = notfound.judge(reading(text, site_names=(NAME,)), replaced=replaced)
        assert found is not None
        assert found.rule == "error-heading"


@pytest.mark.parametrize("text", NAMELESS)
def test_the_first_heading_is_the_title_where_the_title_names_the_site_only(text: str) -> None:
    found = notfound.judge(reading(text, site_names=(NAME,)))
    assert found is not None
    assert found.rule == "error-title"


@pytest.mark.parametrize("text", [*PLACES, *FROM_THE_SITE])
def test_nothing_at_this_address_and_gone_from_this_site(text: str) -> None:
    assert notfound.judge(reading(text, site_names=(NAME,))) is not None


@pytest.mark.parametrize("text", [*LESSONS, *THREADS])
def test_who_quotes_an_error_page_is_none(text: str) -> None:
    assert notfound.judge(reading(text)) is None


@pytest.mark.parametrize("replaced", [False, True])
@pytest.mark.parametrize("text", [*EMPTY_LISTS, *NARROWED, *LESSONS])
def test_lists_that_are_empty_for_now_and_what_is_gone_elsewhere(text: str, replaced: bool) -> None:
    assert notfound.judge(reading(text, site_names=(NAME,)), replaced=replaced) is None


def test_a_listing_with_entries_is_a_page_until_another_stood_there() -> None:
    head = "Index of /\n# Index of /\nName | Last modified | Size\n"
    files = reading(head + "autumn.pdf | 2024-03-01 10:22 | 12K\nspring.pdf | 2024-03-01 10:22 | 9K")
    assert notfound.judge(files) is None
    assert notfound.judge(files, replaced=True) is not None
    assert notfound.judge(reading(head + "cgi-bin/ | 2014-03-01 10:22 | -")) is not None
