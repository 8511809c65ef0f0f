"""How organisations and sites say that they merge, are renamed, move or end: one expression for each verb.

Who it is said of is looked for before or after the verb by `curator.core.owner.sayings`. Where a capital must follow,
the letters before it are case-folded only locally. No expression repeats a repetition over the same characters.
"""

from curator.core.words import names

# (kind, expression): the one it is said of stands before.
BEFORE = (
    (
        "merged",
        (
            r"(?i:\b(?:merged|merging|merge|merges|amalgamated|amalgamating|amalgamate|consolidated|"
            r"united)\s+(?:with|into|under|to\s+(?:form|become|create))\b)"
        ),
    ),
    (
        ("merged"),
        (
            r"(?i:\b(?:have|has|are|is|will)\s+(?:now\s+|officially\s+|recently\s+|be\s+){0,2}(?:merged|merging|"
            r"merge|amalgamated|amalgamating)\b)"
        ),
    ),
    (
        ("merged"),
        (
            r"(?i:\b(?:now|became|become|becomes|becoming|recently)\s+(?:officially\s+)?(?:a\s+|"
            r"an\s+)?(?:\w+\s+)?(?:part|division|program(?:me)?|branch|member)\s+of\b)"
        ),
    ),
    ("merged", r"(?i:\b(?:acquired|absorbed|taken\s+over|integrated)\s+(?:by|into)\b)"),
    (
        ("merged"),
        (
            r"(?i:\b(?:transferred|transferring|transitioned|transitioning|"
            r"handed\s+over)\b[^.]{0,60}?\bto)\s+(?i:the\s+)?(?=[A-Z])"
        ),
    ),
    (
        ("renamed"),
        (
            r"(?i:\b(?:(?:is|are|'re)\s+(?:now|being)|ha(?:s|ve)\s+been|will\s+(?:now\s+|"
            r"soon\s+)?be)\s+(?:called|known\s+as|"
            r"named|renamed|rebranded|operating\s+(?:as|under))\b)"
        ),
    ),
    ("merged", r"(?i:\b(?:merged|amalgamated)(?:\s*[.!,:;]|\s+(?:in|on|to|last|this)\b|\Z))"),
    (
        "renamed",
        (
            r"(?i:\b(?:we|we['’]ve|we['’]re|is|are|has|have|be|been|being|just|recently|officially|"
            r"now)\s+(?:renamed|rebranded|"
            r"rebranding|renaming)\b)"
        ),
    ),
    (
        "renamed",
        r"(?i:\b(?:agora|ahora|adesso|ora)\s+(?:é|es|è|somos|siamo)\s+(?:o\s+|a\s+|la\s+|el\s+|il\s+)?)(?=[A-ZÀ-Ý])",
    ),
    ("renamed", r"(?i:\best\s+(?:maintenant|désormais|devenue?)\s+(?:la\s+|le\s+|l['’])?)(?=[A-ZÀ-Ý])"),
    (
        "renamed",
        r"(?i:\b(?:ist|sind)\s+(?:jetzt|nun|ab\s+sofort)\s+(?:die\s+|der\s+|das\s+)?)(?=[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ])",
    ),
    (
        "renamed",
        (
            r"(?i:\b(?:passou\s+a\s+(?:chamar-se|ser)|passa\s+a\s+chamar-se|gaat\s+verder\s+als|gaan\s+verder\s+als|"
            r"byter\s+namn|har\s+bytt\s+namn|skifter\s+navn|bytter\s+navn|cambia\s+nome|ha\s+cambiato\s+nome|"
            r"diventa|diventiamo|pasa\s+a\s+llamarse|zmienia\s+nazwę)\b)"
        ),
    ),
    (
        "merged",
        (
            r"(?i:\b(?:conflui(?:amo|sce|rà|remo|scono)|è\s+confluit[oa]|siamo\s+confluiti|ci\s+(?:fondiamo|uniamo)|"
            r"si\s+(?:fonde|unisce|fonderà|unirà)|integrou-se|incorporad[oa]|fundimo-nos|går\s+(?:upp\s+i|ihop\s+med)|"
            r"har\s+gått\s+(?:upp\s+i|ihop\s+med)|slås\s+samman|slår\s+seg\s+sammen|fusionerer|fusjonerer|"
            r"łączy\s+się)\b)"
        ),
    ),
    ("renamed", r"(?i:\b(?:chang(?:ed|ing|es|e)|have\s+changed|has\s+changed)\s+(?:its|our|their)\s+name\b)"),
    ("renamed", r"(?i:\b(?:continue|operate|work|go\s+on|carry\s+on)\s+under\s+(?:a|our|the|its)\s+new\s+name\b)"),
    (
        "merged",
        (
            r"(?i:\b(?:ha(?:s|ve)\s+become|(?:since|as\s+of)\s+(?:last\s|early\s|late\s|jan|feb|mar|apr|may|jun|jul|"
            r"aug|sep|oct|"
            r"nov|dec|\d)[^.]{0,100}\bha(?:s|ve)\s+been)\s+(?:a\s+)?(?:part|division|"
            r"program(?:me)?)\s+of\s+(?:the\s+)?)"
            r"(?=[A-Z])"
        ),
    ),
    (
        "merged",
        r"(?i:\b(?:depuis|dès)\s+(?:le\s+\d|la\s+fin|jan|fév|mar|avr|mai|jui|août|sep|oct|nov|déc|\d)[^.]{0,110}\bfait\s+partie\s+(?:de\s+la|de\s+l['’]|du|d['’]|de)\s*)(?=[A-ZÀ-Ý])",
    ),
    ("renamed", r"(?i:\b(?:is|are)\s+now\s+(?:the\s+)?)(?=[A-Z][a-zà-ÿ])(?![A-Z][\w-]{1,30}['’]s)"),
    (
        "renamed",
        (
            r"(?i:\bwill\s+be\s+(?:the\s+)?)(?!(?i:mon|tues|wednes|thurs|fri|satur|"
            r"sun)day)(?=[A-Z][a-zà-ÿ-]{2,30}(?:\s+[A-Z]|\s*[.!]|\Z))"
        ),
    ),
    (
        "merged",
        (
            r"(?i:\b(?:com(?:e|ing)|came|join(?:ed|ing)?\s+forces|unit(?:ed|ing)|band(?:ed|"
            r"ing)?)\b[^.]{0,70}?\b(?:to\s+(?:form|become|create)|under\s+(?:one|a\s+new)|as\s+one|into\s+one)\b)"
        ),
    ),
    (
        "merged",
        (
            r"(?i:\b(?:is|are|will\s+be)\s+(?:now\s+|being\s+){1,2}(?:delivered|run|offered|operated|managed|"
            r"provided|led|hosted)\s+by\s+(?:the\s+)?)(?=[A-Z])"
        ),
    ),
    (
        ("renamed"),
        (
            r"(?i:\b(?:became|has\s+become|have\s+become|becomes|will\s+become|is\s+becoming|are\s+becoming|"
            r"['’]re\s+becoming)\s+(?:the\s+)?)(?=[A-Z][a-zà-ÿ])(?![A-Z][\w-]{1,30}['’]s)"
        ),
    ),
    ("merged", r"(?i:\bfusionn(?:é|ée|és|ées|ent|ons|e|era|erons|eront)\s+avec\b)"),
    ("merged", r"(?i:\b(?:a|ont|avons|est|sont)\s+(?:officiellement\s+)?fusionn(?:é|ée|és|ées)\b)"),
    ("merged", r"(?i:\b(?:a|ont|avons)\s+(?:officiellement\s+)?rejoint\s+(?:la\s+|le\s+|l['’])?)(?=[A-ZÀ-Ý])"),
    (
        ("merged"),
        (
            r"(?i:\b(?:s['’]est|se\s+sont|nous\s+sommes|s['’]unit|s['’]unissent|se\s+joint|"
            r"se\s+joignent)\s*(?:jointe?s?|unie?s?|associée?s?)?\s*à\s+(?:la\s+|l['’])?)(?=[A-ZÀ-Ý])"
        ),
    ),
    (
        ("merged"),
        (
            r"(?i:\b(?:fait|faisons|font|fera|feront)\s+(?:maintenant|désormais|dorénavant|"
            r"à\s+présent)\s+partie\b)"
        ),
    ),
    ("merged", r"(?i:\b(?:intégrée?s?)\s+(?:à|au)\s+(?:la\s+|l['’])?)(?=[A-ZÀ-Ý])"),
    (
        ("renamed"),
        (
            r"(?i:\b(?:devient|deviennent|devenons|est\s+devenue?|sommes\s+devenus?|deviendra|"
            r"deviendrons)\s+(?:la\s+|le\s+|l['’])?)(?=[A-ZÀ-Ý«])"
        ),
    ),
    (
        ("renamed"),
        (
            r"(?i:\b(?:s['’]appelle|nous\s+appelons|porte|s['’]appellera|se\s+nomme)\s+(?:maintenant|désormais|"
            r"dorénavant|à\s+présent)\b)"
        ),
    ),
    ("renamed", r"(?i:\b(?:chang(?:e|ent|eons|é|era|erons)\s+de\s+nom|rebaptisée?s?|renommée?s?)\b)"),
    ("merged", r"(?i:\b(?:zusammengeschlossen|fusioniert|verschmolzen|zusammengelegt|aufgegangen)\b)"),
    ("merged", r"(?i:\b(?:ist|sind|gehört|gehören)\s+(?:jetzt|nun|ab\s+sofort)\s+(?:ein\s+)?(?:Teil|zu[rm]?)\b)"),
    ("renamed", r"(?i:\b(?:heißt|heisst|heißen|heissen)\s+(?:jetzt|nun|ab\s+sofort|künftig)\b|\bumbenannt\b)"),
    (
        ("merged"),
        (
            r"(?i:\b(?:se\s+(?:ha|han)\s+(?:fusionado|unido|integrado)|ahora\s+(?:forma|formamos|forman|"
            r"es)\s+parte|nos\s+hemos\s+(?:fusionado|unido))\b)"
        ),
    ),
    (
        ("renamed"),
        (
            r"(?i:\b(?:ahora\s+(?:se\s+llama|nos\s+llamamos|es\s+conocid[ao])|cambi(?:a|ó|ado|"
            r"amos)\s+de\s+nombre)\b)"
        ),
    ),
    (
        ("merged"),
        (
            r"(?i:\b(?:si\s+è\s+fus[ao]|ora\s+fa\s+parte|fundiu-se|agora\s+faz\s+parte|gefuseerd|"
            r"nu\s+(?:een\s+)?onderdeel|gaat\s+op\s+in)\b)"
        ),
    ),
    (
        ("renamed"),
        (
            r"(?i:\b(?:ora\s+si\s+chiama|agora\s+(?:se\s+)?chama|heet\s+(?:nu|voortaan)|heter\s+nu|"
            r"nazywa\s+się\s+teraz)\b)"
        ),
    ),
)
# 'we joined the … Society': the target must be an organisation, not an event.
JOINED = (
    r"(?i:\b(?:have\s+|has\s+|officially\s+|will\s+be\s+|are\s+|is\s+)?join(?:ed|ing|"
    r"s)?\s+(?:with\s+)?(?:the\s+)?)(?=[A-Z])"
)
JOINED_TARGET = (
    r"(?i:\b(?:society|foundation|association|trust|charity|institute|institut|organi[sz]ation|hospital|"
    r"fondation|société|council|federation|centre|center|group|health|cancer|care|research|fund|united)\b)|"
    r"\b[A-Z]{3,6}\b"
)
JOINED_EVENT = (
    r"(?i:\b(?:run|walk|ride|race|gala|rally|campaign|day|week|month|forces|hands|for\s+(?:a|the|an)|"
    r"conference|conversation|coalition|network|alliance|webinar|call|board|staff|team|panel|march|event|"
    r"celebrat\w+|partnership|members?)\b)"
)
# Said of the page's own people without a subject; only in short lines.
OUR_MERGER = (
    r"(?i:\b(?:(?:about\s+)?(?:our|the)\s+(?:recent\s+)?(?:merger|amalgamation)\b(?!\s+of\s+[a-z])|"
    r"merger\s+announcement|announcing\s+our\s+merger|notre\s+fusion|unsere\s+fusion|nuestra\s+fusión))"
)
# For a while only, or for a thing that is done together.
PASSING = (
    r"(?i:\bfrom\s+\w+\s+(?:to|until|till|through)\s+\w+|\b(?:du|de)\s+\w+\s+(?:à|au|a|al)\s+\w+\s+(?:prochain|"
    r"prossimo)|\bvon\s+\w+\s+bis\s+\w+|"
    r"\bfor\s+(?:the|a|an|one|this)\s+(?:\w+\s+)?(?:summer|winter|season|week|month|year|day|night|weekend|"
    r"campaign|event|run|walk|"
    r"race|concert)\b|\b(?:campaign|campagne|kampagne|campaña|campagna|campanha|fundraiser|festival|tour|relay|"
    r"challenge)\b)"
)
# Verbs that say 'we' themselves.
WE_MERGE = (
    r"(?i:\b(?:confluiamo|confluiremo|siamo\s+confluiti|ci\s+(?:fondiamo|uniamo|fonderemo|uniremo)\s+con|fundimo-nos|"
    r"nos\s+(?:fusionamos|fusionaremos)\s+con|wir\s+fusionieren|nous\s+fusionnons)\b)"
)
OUR_NAME = (
    r"(?i:\b(?:(?:our|we\s+have\s+a)\s+new\s+name(?:\s+is)?|new\s+name,\s+same|notre\s+nouveau\s+nom|"
    r"unser\s+neuer\s+name|nuestro\s+nuevo\s+nombre)\b)"
)
# 'Harbour is the new name of Hope House': who it was follows.
NEW_NAME_OF = (
    r"(?i:\b(?:the\s+)?new\s+name\s+(?:of|for)\s+|\b(?:le\s+)?nouveau\s+nom\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|"
    r"de\s+|"
    r"d['’])|\bder\s+neue\s+name\s+(?:von|der|des|für)\s+|\b(?:el\s+)?nuevo\s+nombre\s+(?:de\s+la|del?)\s+|"
    r"\bil\s+nuovo\s+nome\s+d(?:i|ella|el)\s+)"
)
# First person, near the verb.
WE = (
    r"(?i:\b(?:we|we['’]ve|we['’]re|we['’]ll|our\s+(?:two\s+)?(?:organi[sz]ations?|charity|charities|"
    r"foundation|society|site|website|service|services|program(?:me)?s?|association|helpline|work|team)|"
    r"this\s+(?:charity|organi[sz]ation|foundation|site|website|service)|nous|notre\s+(?:organisme|"
    r"fondation|société|association|site|service)|wir|unser\s+verein|nosotros|nuestra\s+(?:fundación|"
    r"asociación|organización))\b)"
)
# Of the organisation that stands after the verb.
ACQUIRED = (
    r"(?i:\b(?:acquired|absorbed|taken\s+over|welcomed|merger\s+(?:of|with|between)|fusion\s+(?:de|avec|"
    r"entre|du)|merged\s+with|joined\s+by)\b)"
)

HISTORY = (
    r"(?i:\b(?:history|our\s+story|timeline|milestones|founded|histoire|historique|geschichte|historia|"
    r"years\s+ago|decades?\s+ago|il\s+y\s+a\s+\w+\s+ans)\b)"
)
# Beginnings of words without which no expression of a family can match; looked for before anything else.
MERGES = names(
    "merg merger amalgam join unit uniss consolidat acqui absorb taken integrat transferred transferring "
    "transition handed "
    "called named known renam rebrand operating chang becom became now fusion rejoint devien deven maintenant "
    "désormais "
    "dorénavant présent agora ahora adesso ora appel nomme porte rebapt renomm zusammen versch aufgegangen heiß heiss "
    "umbenannt gehör jetzt nun sofort conflu fonde fondi uni unir intégr incorpor fuso fusa fundi gefuseer "
    "onderdeel gaat under part nuevo nuovo neue "
    "gaan heet heter nazywa byter bytt skifter passou passa pasa cambi diventa llama chama coming come came band "
    "welcom name nouveau neuer nuevo former previous once anc autrefois auparav précéd preced ehemal vormal früher "
    "frueher antes anterior antigua ex già voorheen dawniej tidigare fka aka går gått slås slår fusjon łączy "
    "zmienia will réun",
)
ENDS = names(
    "dark final last cesa clos shut retir discontin decommi archiv ceas sunset wind wound switched taken offline "
    "dissol phas disband permanent turned stop read-only longer end frozen delet eras removed wiped decid decision "
    "ferm cess plus supprim "
    "désactiv hors "
    "abandon prend prendr termin décision décidé mett dissou arrêt eingestellt abgeschaltet geschlossen schließ "
    "schliess "
    "disoluc scioglim fermeture auflös schließung opheffing nedlæg nedläg liquidat cierre encerramento extinç "
    "stellen gelöscht aktualisiert gepflegt cerr dejar actualiz dado dada elimin chiud chius dismess disattiv "
    "spent rimoss "
    "sciolt aggiorn disponibil encerr desativ bijgewerkt opgeheven gesloten verwijderd läggs stängs avveckla",
)
MOVES = names(
    "moving move moved migrat relocat transferr transition redirect live found new replaced démén déplac chang "
    "migr nouve "
    "transfér remplac mettez zieh umgezogen neue nuev muda traslad update old former previous legacy archived "
    "outdated anc "
    "vieux alte früher ehemal antig viej vecchi",
)
TRIGGERS = MERGES | ENDS | MOVES

# The page itself says that it has nothing to do with those who were here.
DISCLAIMED = (
    r"(?i:\b(?:(?:is|are|am)\s+not|no\s+longer|in\s+no\s+way)\s+(?:\w+\s+)?(?:affiliated|associated|"
    r"connected|linked)\s+(?:with|to)\b[^.]{0,80}\b(?:former|previous|original|prior)\b|\b(?:former|"
    r"previous|original|prior)\s+(?:owners?|operators?|holders?|users?|registrants?)\s+of\s+(?:this|"
    r"the)\s+(?:domain|site|website|web\s+address)|\bthis\s+(?:domain|website|"
    r"site)\s+(?:was\s+)?(?:previously|formerly|once)\s+(?:\w+\s+)?(?:belong\w{0,4}|owned|used|"
    r"operated)\b|\b(?:site|website|domain)\s+(?:is\s+)?(?:now\s+)?under\s+new\s+(?:ownership|management)|"
    r"\b(?:we|i)\s+(?:have\s+)?(?:bought|acquired|purchased|took\s+over)\s+this\s+(?:expired\s+)?domain\b|"
    r"\b(?:aucun\s+lien|pas\s+affiliée?s?|non\s+affiliée?s?)\b[^.]{0,60}\banciens?\s+propriétaires?\b)"
)
