"""How pages announce their own dates, in English and French.

A label says what the date behind it means; only a review is somebody's word that the text was still right, an update is
not.
"""

import re
from functools import cache

_NOT_A_LETTER = r"(?![^\W\d_])"

# --- A review that is planned.
_PLAN = (
    r"(?: (?:date|due|planned|scheduled|expected|will be|should be|to be|is|for|again|on|in|by|before|no later than|"
    r"of this [a-z]{4,11}))*"
)
_NEXT = (
    rf"(?:date (?:of |for )?)?(?:the )?next (?:[a-z]+ ){{0,2}}?review(?:ed)?{_PLAN}",
    rf"(?:planned|scheduled|expected) (?:[a-z]+ )?review(?: date)?{_PLAN}",
    rf"(?:(?:page|content|information) )?review (?:is )?due{_PLAN}",
    rf"(?:(?:is )?due )(?:for )?(?:its )?(?:next )?review{_PLAN}",
    rf"(?:(?:is )?due )?(?:to|will|should|shall) be (?:next )?(?:re-?)?reviewed{_PLAN}",
    r"review (?:again )?(?:by|before|again|after)(?: date)?",
    r"date for (?:next )?review",
    (
        r"(?:date (?:de |pour )?(?:la |sa )?)?prochaine?s? (?:date de )?(?:r[ée]vision|relecture|revue|v[ée]rification|"
        r"r[ée]?[ée]valuation|examen|validation)(?: (?:m[ée]dicale|scientifique|du contenu|de (?:la|cette) page))?"
        r"(?: (?:est |sera )?(?:pr[ée]vue?|due|planifi[ée]e?|programm[ée]e?|attendue?|le|en|pour|avant))*"
    ),
    (
        r"(?:r[ée]vision|r[ée]examen|relecture|r[ée]vis[ée]e?) (?:pr[ée]vue?|planifi[ée]e?|programm[ée]e?|due)"
        r"(?: (?:le|en|pour|avant))*"
    ),
    r"[àa] (?:r[ée]viser|revoir|r[ée]examiner|v[ée]rifier)(?: (?:le|en|avant|pour|d['’]ici))+",
    (
        r"(?:sera|seront|doit [êe]tre|devra [êe]tre) "
        r"(?:de nouveau |[àa] nouveau )?(?:r[ée]vis[ée]|revu|r[ée]examin[ée]|"
        r"relu)e?s?"
        r"(?: (?:de nouveau|[àa] nouveau|le|en|avant|pour|d['’]ici|au plus tard))*"
    ),
    r"date de r[ée]examen",
)
# --- A review that was done, said so that nothing else can be meant.
_HOW = (
    r"(?:(?:medically|medical|clinically|clinical|scientifically|scientific|editorially|editorial|content|page|fully|"
    r"full|"
    r"formally|formal|expert|independently|legal|technical|updated?|modified|revised|evidence|complete|date|fact|"
    r"and|or|&)[ /&,\-]{1,3}){0,4}?"
)
_ALSO = r"(?: ?(?:and|or|&|/|,) ?(?:last )?(?:updated?|approved|revised|edited|verified|validated|checked|amended))*"
_CARE = (
    r"(?: (?:m[ée]dicale|scientifique|clinique|compl[èe]te|[ée]ditoriale|du contenu|du texte|"
    r"de (?:la|cette) (?:page|fiche)))*"
)
_DONE_FR = r"(?:r[ée]vis[ée]|v[ée]rifi[ée]|valid[ée]|approuv[ée]|contr[ôo]l[ée]|relu|revu)e?s?"
_EXPERTLY = r"(?:m[ée]dicalement|scientifiquement|cliniquement)"
_CERTAIN = (
    (
        rf"(?:date (?:of )?(?:the )?)?(?:last|latest|most recent(?:ly)?) {_HOW}(?:review(?:ed)?|(?:fact[ \-]?)?checked|"
        rf"verified)"
        rf"(?: date)?{_ALSO}"
    ),
    (
        r"(?:medically|clinically|scientifically|editorially|professionally) (?:and [a-z]+ )?(?:reviewed|checked|"
        r"verified|approved)"
        rf"{_ALSO}"
    ),
    r"fact[ \-]checked",
    r"(?:medical|clinical|scientific|expert) review(?:er|ed)?",
    (
        r"(?:date (?:de )?(?:la |sa )?)?derni[èe]re?s? (?:mise [àa] jour et |date de )?(?:r[ée]vision|relecture|"
        r"v[ée]rification|revue|"
        rf"validation){_CARE}(?: et mise [àa] jour)?"
    ),
    rf"{_EXPERTLY} {_DONE_FR}",
    rf"{_DONE_FR} {_EXPERTLY}",
    r"(?:r[ée]vision|relecture|validation|v[ée]rification) (?:m[ée]dicale|scientifique|clinique|du contenu)",
)
# --- The same, in words that reviews of books and goods use too.
_LIKELY = (
    rf"(?:expert[ \-])?reviewed{_ALSO}(?: date)?",
    r"(?:updated|revised|checked|approved) ?(?:and|&|/) ?reviewed",
    r"date reviewed",
    r"reviewers?(?= ?[:|])",
    rf"{_DONE_FR}(?: et (?:{_DONE_FR}|mise?s? [àa] jour|corrig[ée]e?s?))?(?= ?[:|]| le | par | en )",
    r"(?:mise?s?|mis) [àa] jour et r[ée]vis[ée]e?s?",
)
# --- A review, past or planned: what stands beside it tells.
_EITHER = (
    r"(?:content |page )?review (?:date|month|year)",
    r"date of (?:this )?review",
    r"review(?= ?[:|])",
    r"date de (?:la )?(?:r[ée]vision|relecture|v[ée]rification|validation)",
    r"r[ée]vision(?= ?[:|])",
)
_MODIFIED = (
    (
        r"(?:date (?:of )?(?:the )?)?(?:last |latest |most recent(?:ly)? )?(?:updated?|modified|revised|edited|amended|"
        r"changed|"
        r"modification|revision)(?: date| on)?"
    ),
    r"(?:date (?:de )?(?:la )?)?(?:derni[èe]re )?(?:mise?s?|mis) [àa] jour",
    r"(?:date (?:de )?(?:la )?)?derni[èe]re (?:modification|actualisation)",
    r"date de (?:modification|mise [àa] jour|actualisation)",
    r"(?:modifi|actualis)[ée]e?s?(?= ?:| le | en )",
)
_PUBLISHED = (
    r"(?:first |originally |date )?(?:published|posted|created|issued|produced|written)(?: date)?",
    r"(?:publication|publishing|issue|creation|release) date",
    r"date of (?:first )?(?:publication|issue|production|creation)",
    r"(?:date de )?(?:publication|parution|cr[ée]ation|r[ée]daction|mise en ligne)",
    r"(?:publi[ée]|paru|cr[ée][ée]|r[ée]dig[ée]|mise? en ligne)e?s?(?= ?:| le | en )",
)
_PLANNED_UPDATE = (r"next (?:[a-z]+ )?update", r"prochaine (?:mise [àa] jour|actualisation)")


def _any(patterns: tuple[str, ...]) -> str:
    return "|".join(patterns)


@cache
def label() -> re.Pattern[str]:
    """The pattern of all labels, the group's name their kind; made when the first page needs it (it takes 50 ms).

    Where several fit at one place the first is meant: 'next review' is no review that was done.
    """
    return re.compile(
        r"(?<![^\W_])(?<!peer )(?<!peer-)(?:"
        rf"(?P<next>{_any(_NEXT)})|(?P<certain>{_any(_CERTAIN)})|(?P<either>{_any(_EITHER)})|"
        rf"(?P<likely>{_any(_LIKELY)})"
        rf"|(?P<nothing>{_any(_PLANNED_UPDATE)})|(?P<modified>{_any(_MODIFIED)})|(?P<published>{_any(_PUBLISHED)})"
        rf"){_NOT_A_LETTER}",
        re.IGNORECASE,
    )


# What may stand between a label and its date.
JOIN = re.compile(
    r"(?: ?(?:[:=|(–—\-,•·]|(?:on|in|at|as of|date|was|is|the|due|le|en|au|du|depuis le|the month of)(?![^\W_])))*+ ?",
    re.IGNORECASE,
)
# A person or a team follows, and then the date.
BY = re.compile(r" ?(?:by|par|with|avec)(?![^\W_])", re.IGNORECASE)
# Who reviews what a page says of health: with 'reviewed by' alone, books and goods are reviewed by anybody.
QUALIFIED = re.compile(
    r"\b(?:dr|dre|drs|md|mds|phd|rn|mbbs|frcs|frcp|mrcp|rd|pharmd|msc|bsc|np|prof(?:essor)?|nurses?|doctors?|"
    r"physicians?|"
    r"consultants?|oncolog\w*|surgeons?|radiolog\w*|patholog\w*|pharmacists?|dietiti?cians?|physiotherapists?|"
    r"psycholog\w*|specialists?|experts?|teams?|board|panel|committee|council|editors?|editorial|staff|medical|"
    r"clinical|"
    r"scientific|advisory|department|group)\b|\bM\.D\.|\bPh\.D\.",
    re.IGNORECASE,
)
# Somebody else's act stands between a label and the next date, which is the date of that.
OF_ANOTHER_ACT = re.compile(
    r"(?i:\b(?:written|published|posted|updated|modified|created|authored|since|from|born|edited|accessed|"
    r"customers?|readers?|users?|buyers?|guests?|clients?|lecteurs?|visitors?|members|"
    r"[ée]crit|publi[ée]e?|mise? [àa] jour|modifi[ée]e?|r[ée]dig[ée]e?|depuis|consult[ée]e?)\b)"
    r"|[.!?] (?:In|On|Since|From|By|At|The|This|En|Depuis|Le|La|Cette|Ce)\b"
)
# What a page calls itself, before a label in the middle of a sentence: 'This page was last reviewed in …'. Of a
# guideline or a document it speaks as of its own only where it says 'this' or 'our'.
SUBJECT = re.compile(
    r"(?:^|[.;:|(!?•·] ?)(?:(?:(?:all|this|the|our|these|on this page,?|ce|cette|ces|le|la|les|notre|nos|cet) |l['’])?"
    r"(?:[^\W\d_]+ ){0,2}?(?:web ?page|page|content|information|info|article|leaflet|fact ?sheet|booklet|guide|"
    r"material|text|section|topic|brochure|handout|entry|web ?site|site|contenu|fiche|texte|dépliant|rubrique)"
    r"|(?:this|our|these|ce|cette|ces|cet|notre|nos) (?:[^\W\d_]+ )?(?:guideline|guidance|polic(?:y|ie)|advice|"
    r"document|"
    r"resource|ressource|publication|politique|recommandation|statement))s?"
    r"(?: (?:on|of|in|sur|de|dans) (?:this|the|our|ce|cette|la|le) (?:web ?page|page|web ?site|site|section|leaflet|"
    r"rubrique))?"
    r"(?: (?:was|were|is|are|has been|have been|had been|will be|a été|ont été|est|sont))? ?\Z",
    re.IGNORECASE,
)
# A line that names who made the page: what follows in it is of the page too.
BYLINE = re.compile(
    r"\W{0,3}(?:written|authored|author|by|published|posted|updated|created|version|rédigé|auteur|écrit|par|publié|"
    r"mis|edited|editor|edition|produced|issued?|dr|©|medically|last|reference|ref|leaflet|code|no|nº|n°|id)\b",
    re.IGNORECASE,
)
# A line of a list of sources.
CITED = re.compile(
    r"https?://|www\.|\bdoi\b|\bet al\b|\b(?:(?:available|disponible) (?:at|from|online|sur|à)|retrieved|accessed|"
    r"consulté le|cited|pmid|isbn|issn|vol)\b|"
    r"\bpp?\. ?[0-9]|[0-9];[0-9]|^\s?(?:\[[0-9]{1,3}\]|\^)",
    re.IGNORECASE,
)
SOURCES = re.compile(
    r"\W{0,3}(?:selected |key |further )?(?:references?|sources?|bibliography|bibliographie|r[ée]f[ée]rences?|"
    r"citations?|"
    r"further reading|footnotes|works cited|evidence|pour en savoir plus|see also|related \w+)(?: \w+){0,3}\W{0,3}\Z",
    re.IGNORECASE,
)
# A review of goods, a book, a film or a place to stay: what stands near it, what stands in its line, what heads it.
OPINION = re.compile(
    r"★|☆|⭐|\bstars?\b|"
    r"\b(?:out of|sur) (?:5|10)\b|(?<![0-9/])[0-9] ?/ ?(?:5|10)\b(?!/)|\brat(?:ing|ed)\b|\bétoiles?\b|"
    r"\bverified (?:purchase|buyer)\b|\b(?:achat|avis) vérifié\b|\bcustomers?\b|\bbuyers?\b|\bfound this helpful\b|"
    r"\bcet avis\b|\bpaperback\b|\bhardback\b|\bisbn\b|\bwould recommend\b|\bworth reading\b",
    re.IGNORECASE,
)
GOODS = re.compile(
    r"\b(?:novels?|publisher|films?|movies?|albums?|books?|bookshop|restaurants?|hotels?|products?|romans?|livres?|"
    r"éditeur|clients?|produits?|trips?|games?|guests?|readers?|avis|commentaires?|comments?)\b",
    re.IGNORECASE,
)
OPINION_TITLE = re.compile(
    r"\b(?:book|film|movie|product|theatre|music|game|album|restaurant|hotel|app|gadget|bra|wig)s? reviews?\b|"
    r"\breviews? of\b|\breviews\b|\bratings?\b|\bcritiques?\b|\bavis (?:clients?|des|de)\b|\bnotes? de lecture\b|"
    r"\breview:",
    re.IGNORECASE,
)
