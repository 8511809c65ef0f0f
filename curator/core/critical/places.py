"""Where readers must go: streets, rooms, postal codes, and the place that a sentence sends them to."""

import re

from curator.core.critical.fact import Sentence, Weight
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.beginnings import starts

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w'’.\-]*|St\.?|de|du|des|la|le|les|of|the|and|et|d'|l')"
_STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Bd|Lane|Ln|Drive|Dr|Way|Place|Pl|Square|Sq|Crescent|Cres|Court|"
    r"Terrace|Parade|Highway|Hwy|Parkway|Close|Grove|Row|Hill|Gardens|Quay|Embankment|Circle|Trail|Mews)"
)
_ENGLISH = re.compile(
    rf"(?<![\w.,/-])(?P<number>\d{{1,5}}[A-Za-z]?(?:-\d{{1,5}})?),? (?P<street>(?:(?:[A-Z0-9][\w'’.\-]*|of|the) "
    rf"){{1,5}}?{_STREET})\b\.?"
    r"(?: (?:East|West|North|South|E|W|N|S|NE|NW|SE|SW)\b)?"
)
_NAMED_STREET = re.compile(
    r"\b(?:(?:[A-Z][\w'’\-]*) ){1,3}(?:Street|Road|Avenue|Boulevard|Lane|Drive|Square|Crescent|Parade)\b"
)
_FRENCH = re.compile(
    r"(?:(?<![\w.,/-])(?P<number>\d{1,5}(?: ?(?:bis|ter|[A-Z]\b))?),? )?\b(?P<street>(?:[Rr]ue|[Aa]venue|[Aa]v\.|"
    r"[Bb]oulevard|[Bb]oul\.|[Bb]d|"
    r"[Cc]hemin|[Pp]lace|[Qq]uai|[Ii]mpasse|[Aa]llées?|[Cc]ours|[Rr]oute|[Ss]quare|[Rr]ang|[Mm]ontée|[Cc]ôte|"
    r"[Pp]assage|[Ff]aubourg) "
    r"(?:(?:de|du|des|de la|d'|de l'|la|le|les|l'|à|aux)[ ']?)*[A-ZÀ-Þ0-9][\w'’.\-]*(?:[ -](?:(?:de|du|des|la|le|les|"
    r"d'|l')[ -]?)*[A-ZÀ-Þ][\w'’.\-]*)*)"
)
_TOWN = re.compile(r"\.?,? (?:\d{5} )?(?P<name>[A-ZÀ-Þ][\w'’\-]+(?: [A-ZÀ-Þ][\w'’\-]+){0,2})(?!\w|\.\w)")
_POST = re.compile(
    r"\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|"
    r"(?<![\w.,/-])\d{5}(?= [A-ZÀ-Þ][\w'’\-]+)(?! (?:Euro|Dollar))|\b(?:CS|BP|C\.P\.|CP|P\.?O\.? Box|PO Box) ?\d{2,6}\b"
)
_ROOM = re.compile(
    r"\b(?P<what>room|suite|floor|level|building|block|wing|ward|unit|entrance|door|gate|bay|zone|platform|bus(?: "
    r"stop| route)?|"
    r"route|pavilion|pavillon|bureau|local|salle|étage|niveau|bâtiment|bloc|aile|porte|entrée|unité|secteur|hall|tower|"
    r"tour|parking|car park|lift|ascenseur|desk|stationnement|exit|sortie|appartement|apt|line|métro|tram|quai|house|"
    r"lot|"
    r"station|service|box|booth|comptoir|guichet|clinic|area|corridor|couloir)s?"
    r"\.? (?:no\.? |number |numéro |n° ?|nº ?|# ?)?(?P<id>[a-z]{0,2}[.-]?\d{1,4}(?:[.-]\d{1,4})?[a-z]?|"
    r"[a-h])(?![\w/'’]|[.,]\d| *%)"
)
_FRENCH_STREETS = starts(
    (
        "rue avenue av boulevard boul bd chemin place quai impasse allée cours route square rang montée côte passage "
        "faubourg"
    ),
)
_ENGLISH_STREETS = starts("street road avenue boulevard lane drive square crescent parade")
_ROOM_WORDS = starts(
    (
        "room suite floor level building block wing ward unit entrance door gate bay zone platform bus route "
        "pavilion pavillon"
    ),
    "bureau local salle étage niveau bâtiment bloc aile porte entrée unité secteur hall tower tour parking car lift",
    "ascenseur desk stationnement exit sortie appartement apt line métro tram quai house lot station service box booth",
    "comptoir guichet clinic area corridor couloir storey rez sous basement ground",
    "rooms bays lots",
)
_LETTERED = re.compile(r"\A[A-H]\Z")
_STOREY = re.compile(
    r"\b(?P<id>ground|lower ground|basement|main|top|upper|lower|first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|"
    r"\d{1,2}(?:st|nd|rd|th)|rez-de-chaussée|sous-sol|\d{1,2} ?(?:er?|re|e|ème|ième)|premier|deuxième|troisième|"
    r"quatrième|"
    r"cinquième|sixième|septième|huitième)(?: (?:floor|level|storey|étage))|\b(?P<alone>rez-de-chaussée|"
    r"rez-de-jardin|sous-sol|basement|"
    r"ground level)\b"
)
_ORDINALS = {
    word: str(value)
    for value, words in enumerate(
        (
            "first premier", "second deuxième", "third troisième", "fourth quatrième", "fifth cinquième",
            "sixth sixième",
            "seventh septième", "eighth huitième", "ninth neuvième", "tenth dixième",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_STARTS = {
    "street": "st", "road": "rd", "avenue": "av", "boulevard": "bd", "drive": "dr", "lane": "ln", "place": "pl",
    "square": "sq",
}  # fmt: skip
_GOES = re.compile(
    r"\b(?:located|address|adresse|clinics?|cent(?:re|er)s?|offices?|hospitals?|find us|visit|visits|come|meets?|"
    r"meeting|held|"
    r"take place|takes place|moved|based|building|parking|park|entrance|reception|go to|report to|sessions?|"
    r"appointments?|"
    r"situéy?e?s?|trouve\w*|cliniques?|hôpital|rendez-vous|présentez|rencontres?|bâtiment|accueil|lieu|séances?|venez|"
    r"stationnement|bureaux?|locaux|déménag\w*|walk-in|drop-in|unit|group|site|pick-up|collect|send|écrivez|write|"
    r"mail|courrier|"
    r"consultations?|atelier\w*|service|available in|offered in|offert\w*|station|stop|bus|arrêt|opposite|next to)\b"
)
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]pposite|[Bb]ehind|[Bb]eside|[Nn]ext to|[Tt]o|[Ff]rom|[Oo]n|[Aa]cross from|"
    r"[Oo]utside|à|au|aux|en|dans|chez|face à|près de|"
    r"derrière|À|Au|de|du) (?:the |our |l['’]|la |le |les |d['’])?"
    r"(?P<name>(?:[a-zà-ÿ'’\-]+ ){0,2}?(?:[A-ZÀ-Þ][\w'’.\-]*\w)(?: (?:(?:of|the|de|du|des|la|le|les|and|et|on|sur|à|"
    r"-) ){0,2}(?:[A-ZÀ-Þ0-9][\w'’\-]*))*)"
)
_LOWER_PLACE = re.compile(
    r"\b(?:at|in|opposite|behind|beside|next to|near|outside|inside|face à|près de|derrière|à côté de|au|à|dans) "
    r"(?:the |our |l'|la |le |du |de la |de l'|d'|un |une )?(?P<name>(?:[a-zà-ÿ'-]+ ){0,2}?(?:library|church|town "
    r"hall|hall|pharmacy|"
    r"school|community centre|community center|leisure centre|café|car park|shopping centre|mall|gym|outpatients?|"
    r"reception|entrance|"
    r"lobby|annexe?|campus|bibliothèque|église|mairie|pharmacie|école|gymnase|maison|salle|accueil|entrée|hall|"
    r"parking|station))\b"
)
_BESIDE = re.compile(
    r"\b(?:next to|above|below|behind|beside|opposite|across from|in front of|outside|à côté|au-dessus|en face|"
    r"derrière|devant)"
    r"(?: (?:the|our|a|an|du|de|la|le|les|des|l'|d'))*[ ]?(?P<name>[a-zà-ÿ-]{3,}(?: (?:station|office|store|shop|"
    r"park|room|desk|door))?)\b"
)
_NAMED = re.compile(
    r"\b(?:[Ss]alle|[Pp]avillon|[Mm]étro|[Ss]tation|[Gg]are|[Aa]rrêt|[Hh]ôpital|[Cc]linique|[Mm]aison|"
    r"[Bb]ibliothèque|[Éé]glise|[Éé]cole|[Pp]lace|[Gg]ymnase|[Cc]entre|[Aa]ile) "
    r"(?:de la |du |des |de l'|de |d'|l')?(?P<name>[A-ZÀ-Þ][\w'’\-]*)|\b(?P<name2>[A-Z][\w'’\-]+) (?:Room|Hall|House|"
    r"Wing|Ward|Centre|Center|Building|Hospital|Clinic|Library|Church|Suite|Station|School|Theatre)\b"
)
_WAYS = (
    (
        "online",
        re.compile(r"\b(?:online|on zoom|by video|virtual(?:ly)?|en ligne|à distance|en visio\w*|en virtuel)\b"),
    ),
    ("person", re.compile(r"\b(?:in person|in-person|face to face|face-to-face|en personne|en présentiel)\b")),
    ("phone", re.compile(r"\b(?:by (?:tele)?phone|over the phone|par téléphone)\b")),
)
_WAY_WORDS = (
    "online",
    "zoom",
    "video",
    "virtu",
    "ligne",
    "distance",
    "visio",
    "person",
    "face",
    "présent",
    "phone",
    "télé",
    "place",
)
_NOT_PLACES = re.compile(
    r"\b(?:your|their|its|his|her|my|an|any|each|other) [A-ZÀ-Þ]|(?:Content|Accounts?|Platform|Websites?|Terms|"
    r"Polic(?:y|"
    r"ies)|Agreement|Services)\b|"
    r"(?:Section|Article|Part|Chapter|Figure|Table|Appendix|Clause|Annexe?|Schedule|Step|Version|Stage|Level|Grade|"
    r"Phase)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|"
    r"English|French|Spanish|Arabic|Cantonese|Mandarin|Dr\b|Mrs?\b|Ms\b|Prof|Professor|Nurse|I\b|If\b|Mme\b|Docteur|"
    r"HER2|DNA|MRI|CT\b|IRM"
)


def read_addresses(sentence: Sentence) -> None:
    """Note streets, postal codes, rooms and floors; before the figures are read."""
    shown = sentence.shown
    streets = ((sentence.has_digit, _ENGLISH), (sentence.has_any(_FRENCH_STREETS), _FRENCH))
    for pattern in (pattern for likely, pattern in streets if likely):
        for match in pattern.finditer(shown):
            if sentence.is_free(*match.span()):
                _state(sentence, _street_key(match["number"], match["street"]), *match.span())
                _town(sentence, match.end())
    for match in _POST.finditer(shown) if sentence.has_digit else ():
        if sentence.is_free(*match.span()):
            _state(sentence, re.sub(r"[ ,-]", "", match[0]).lower(), *match.span())
    for match in _NAMED_STREET.finditer(shown) if sentence.has_any(_ENGLISH_STREETS) else ():
        if sentence.is_free(*match.span()):
            _state(sentence, _street_key("", match[0]), *match.span())
    if not sentence.has_any(_ROOM_WORDS):
        return
    for match in sentence.matches(_ROOM):
        room = match["id"]
        if room.isalpha() and not _LETTERED.match(shown[match.start("id") : match.end("id")]):
            continue
        _state(sentence, f"{match['what']} {room}", *match.span())
    for match in sentence.matches(_STOREY):
        storey = match["id"] or match["alone"]
        figure = re.match(r"\d+", storey)
        _state(sentence, f"floor {figure[0] if figure else _ORDINALS.get(storey, storey)}", *match.span())


def _town(sentence: Sentence, end: int) -> None:
    """The town behind a street."""
    town = _TOWN.match(sentence.shown, end)
    if town is not None and sentence.is_free(*town.span("name")):
        start, end = town.span("name")
        _state(sentence, f"at {sentence.plain[start:end]}", start, end, weight=Weight.WEAK)


def read_places(sentence: Sentence) -> None:
    """Note the places that a sentence sends readers to, by their names."""
    for match in _NAMED.finditer(sentence.shown):
        start, end = match.span("name" if match["name"] else "name2")
        if sentence.is_free(start, end) and not _NOT_PLACES.search(sentence.shown, start, end):
            _state(sentence, f"at {sentence.plain[start:end]}", start, end, weight=Weight.WEAK)
    if not _GOES.search(sentence.plain):
        return
    for match in _PLACE.finditer(sentence.shown):
        start, end = match.span("name")
        if sentence.is_free(start, end) and not _NOT_PLACES.search(match["name"]):
            _state(sentence, f"at {match['name'].lower()}", start, end, weight=Weight.WEAK)
    for match in (*sentence.matches(_LOWER_PLACE), *sentence.matches(_BESIDE)):
        if not sentence.is_free(*match.span("name")):
            continue
        _state(sentence, f"at {match['name']}", *match.span("name"), weight=Weight.WEAK)


def read_ways(sentence: Sentence) -> None:
    """Note how readers take part: online, in person, by telephone."""
    for key, pattern in _WAYS:
        for match in sentence.matches(pattern):
            sentence.state(CriticalKind.ADDRESS, key, match.span(), numbers=key, weight=Weight.SOFT, needles=_WAY_WORDS)


def _street_key(number: str | None, street: str) -> str:
    words = re.sub(r"[.,]", "", street.lower()).split()
    return " ".join(filter(None, (number, *(_STARTS.get(word, word) for word in words))))


def _state(sentence: Sentence, key: str, start: int, end: int, weight: Weight = Weight.FULL) -> None:
    # The rarest word of a place is mostly its last.
    needle = sentence.plain[start:end].rstrip(" .").rpartition(" ")[2]
    sentence.state(CriticalKind.ADDRESS, key, (start, end), numbers=key, weight=weight, needles=(needle,))
