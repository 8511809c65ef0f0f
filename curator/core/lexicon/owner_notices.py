"""How organisations and sites say that they merge, are renamed, move or end: one expression for each verb.

Who it is said of is looked for before or after the verb by `curator.core.owner.sayings`. Where a capital must follow,
the letters before it are case-folded only locally. No expression repeats a repetition over the same characters.
"""

from curator.core.lexicon.owner_sets import listed

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
            r"(?i:\b(?:is|are|'re|was|were|has\s+been|will\s+be)\s+(?:now\s+|being\s+)?(?:called|known\s+as|named|"
            r"renamed|rebranded|operating\s+(?:as|under))\b)"
        ),
    ),
    ("renamed", r"(?i:\b(?:renamed|rebranded|rebranding|renaming))\b(?i:\s+(?:ourselves|itself))?(?i:\s+(?:as|to))?"),
    ("renamed", r"(?i:\b(?:chang(?:ed|ing|es|e)|have\s+changed|has\s+changed)\s+(?:its|our|their|the)\s+name\b)"),
    ("renamed", r"(?i:\b(?:is|are)\s+now\s+(?:the\s+)?)(?=[A-Z][a-zà-ÿ])"),
    (
        ("renamed"),
        (
            r"(?i:\b(?:became|has\s+become|have\s+become|becomes|will\s+become|is\s+becoming|"
            r"are\s+becoming)\s+(?:the\s+)?)(?=[A-Z][a-zà-ÿ])"
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
    r"fondation|société|council|federation|centre|center|group|health|cancer|care|research|fund)\b)|"
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
OUR_NAME = (
    r"(?i:\b(?:(?:our|we\s+have\s+a)\s+new\s+name(?:\s+is)?|new\s+name,\s+same|notre\s+nouveau\s+nom|"
    r"unser\s+neuer\s+name|nuestro\s+nuevo\s+nombre)\b)"
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

_SITE = (
    r"(?:website|web\s?site|site\s+(?:web|internet)|site|web\s?page|webpage|page|portal|portail|blog|"
    r"forum|helpline|hotline|help\s?line|service|services|app|application|database|directory|"
    r"message\s+board|community|chat)"
)
_BODY = (
    r"(?:charity|foundation|organi[sz]ation|society|association|group|program|programme|project|centre|"
    r"center|magazine|fondation|organisme|société|programme|projet)"
)
SUBJECT = (
    rf"(?i:\b(?:this|our|the|these|ce|cette|notre|le|la|cet|diese|dieser|unsere|este|esta|nuestro|nuestra|questo|dit|deze|onze)\s+"
    rf"(?:[\w'’-]+\s+){{0,3}}?(?:{_SITE}|{_BODY}|website|webseite|seite|dienst|sitio(?:\s+web)?|página|sito|pagina)\b)"
)
# Follows the subject; said without a date it is plain enough.
ENDS_PLAIN = (
    r"(?i:\b(?:will|is|are|shall|has|have|was|to)\s+(?:now\s+|soon\s+|be\s+|been\s+|sadly\s+|being\s+|"
    r"permanently\s+|officially\s+|due\s+to\s+){0,3}(?:shut(?:ting)?\s+down|retir(?:e|ed|ing)|"
    r"discontinu(?:e|ed|ing)|decommission(?:ed|ing)|archived|ceas(?:e|ed|ing)|sunset(?:ting|ted)?|w(?:i|"
    r"ou)nd(?:ing)?\s+(?:down|up)|switched\s+off|taken\s+(?:down|offline)|go(?:ing)?\s+offline|"
    r"dissolv(?:e|ed|ing)|phased\s+out|disband(?:ed|ing)|permanently\s+clos(?:e|ed|ing)|clos(?:e|ed|"
    r"ing)\s+(?:down|permanently|for\s+good|(?:its|our)\s+doors)|turned\s+off)\b|\b(?:is|are|"
    r"will)\s+no\s+longer\s+(?:be\s+)?(?:being\s+)?(?:updated|maintained|available|supported|monitored|"
    r"accessible|operat\w{0,5}|reviewed)\b|\b(?:fermera|fermeront|ferme)\s+(?:définitivement|"
    r"ses\s+portes)|\bcess(?:era|eront|e|ent)\s+(?:ses|leurs|son|d['’])|\b(?:n['’]est|ne\s+sera|ne\s+sont|"
    r"ne\s+seront)\s+plus\s+(?:mise?s?\s+à\s+jour|maintenue?s?|disponibles?|accessibles?|offerte?s?|"
    r"alimentée?s?)|\b(?:sera|seront|est|a\s+été)\s+(?:définitivement\s+)?(?:archivée?s?|supprimée?s?|"
    r"désactivée?s?|mise?\s+hors\s+(?:ligne|service)|abandonnée?s?|retirée?s?)|"
    r"\bwird\s+.{0,40}(?:eingestellt|abgeschaltet|geschlossen|archiviert)|"
    r"\bwird\s+nicht\s+mehr\s+(?:aktualisiert|gepflegt)|\b(?:cerrará|dejará\s+de|ya\s+no\s+se\s+actualiza|"
    r"será\s+(?:cerrad[oa]|archivad[oa]|retirad[oa]))\b|\b(?:chiuderà|non\s+(?:è|"
    r"sarà)\s+più\s+aggiornat[oa]|será\s+(?:encerrado|desativado)|wordt\s+(?:niet\s+meer\s+bijgewerkt|"
    r"opgeheven|gesloten))\b)"
)
# Follows the subject; believed only with a date or a word of permanence beside it.
ENDS_DATED = (
    r"(?i:\b(?:will|is|are|shall|has)\s+(?:now\s+|soon\s+|be\s+|sadly\s+){0,2}(?:clos(?:e|ing)|closed|"
    r"end(?:ing|ed)?|com(?:e|ing)\s+to\s+an\s+end)\b|\b(?:closes|ends)\s+(?:permanently|for\s+good|on)\b|"
    r"\b(?:fermera|fermeront|prendra\s+fin|prend\s+fin|prendront\s+fin|se\s+termine(?:ra)?)\b)"
)
WE_END = (
    r"(?i:\b(?:we|we['’]re|we['’]ll|we['’]ve)\s+(?:are\s+|will\s+|have\s+|be\s+|now\s+|sadly\s+|"
    r"permanently\s+|soon\s+){0,3}(?:(?:clos(?:e|ed|ing)|shut(?:ting)?)\s+(?:down|permanently|for\s+good|"
    r"our\s+doors|(?:this|our|the)\s+(?:web\s?site|site|forum|blog|helpline|service|charity|"
    r"organi[sz]ation))|ceas(?:e|ed|ing)\s+(?:operations?|operating|to\s+exist|all|our)|(?:wind|wound|"
    r"winding)\s+(?:down|up)\b|dissolv(?:e|ed|ing)|disband(?:ed|ing)?|(?:made|taken|"
    r"reached)\s+the\s+(?:\w+\s+)?(?:\w+\s+)?decision\s+to\s+(?:close|cease|end|wind|shut|dissolve|"
    r"retire)|decided\s+to\s+(?:close|cease|wind|shut|dissolve|retire)|no\s+longer\s+(?:update|maintain|"
    r"updating|maintaining)\s+(?:this|the|our)|retiring\s+(?:this|our|the))|\bnous\s+(?:fermons|fermerons|"
    r"cessons|cesserons|mettons\s+fin|mettrons\s+fin)\s*(?:définitivement|nos\s+portes|nos\s+activités|"
    r"toutes|à\s+nos|notre\s+(?:site|service|ligne)|ce\s+(?:site|service)|\s)|"
    r"\bnous\s+avons\s+(?:pris\s+la\s+(?:\w+\s+)?décision|décidé)\s+de\s+(?:fermer|cesser|mettre\s+fin|"
    r"dissoudre)|\bfermeture\s+définitive\b|\bwir\s+(?:schließen|stellen)\s+.{0,60}(?:endgültig|ein\b|"
    r"für\s+immer)|\b(?:cerramos|cerraremos)\s+(?:definitivamente|nuestras\s+puertas)\b)"
)
MOVES = (
    r"(?i:\b(?:is|are|will|has|have|'s)\s+(?:now\s+|soon\s+|be\s+|been\s+|also\s+|"
    r"recently\s+){0,3}(?:moving|moved?|migrat(?:ing|ed?)|relocat(?:ing|ed?)|transferr?(?:ing|ed)?|"
    r"transition(?:ing|ed)?)\b(?!\s+(?:on|forward|away\s+from\s+paper|offices?|by))|"
    r"\bhas\s+a\s+new\s+(?:web\s+)?(?:address|home|url|domain)\b|\bwill\s+be\s+replaced\s+by\b|"
    r"\bis\s+being\s+replaced\s+by\b|\b(?:a\s+déménagé|déménage(?:ra)?|chang(?:e|era)\s+d['’]adresse|"
    r"a\s+changé\s+d['’]adresse|migre(?:ra)?|a\s+migré|(?:sera|est|a\s+été)\s+(?:bientôt\s+)?(?:déplacée?|"
    r"transférée?|migrée?|remplacée?))\b|\bzieht\s+(?:um|auf)\b|\bist\s+umgezogen\b|\bse\s+(?:muda|"
    r"traslada|ha\s+(?:mudado|trasladado))\b)"
)
MOVES_SITE = (
    r"(?i:\b(?:this|our|the|ce|notre|cette|nos|unsere|diese|nuestro|"
    r"nuestra)\s+(?:[\w'’-]+\s+){0,2}?(?:website|web\s?site|site\s+web|site\s+internet|site|web\s?page|"
    r"page|blog|forum|portal|portail|content|webseite|seite|homepage|sitio\s+web|sitio|página)\b)"
)
WE_MOVE = (
    r"(?i:\b(?:we|we['’]re|we['’]ve|we['’]ll)\s+(?:are\s+|have\s+|will\s+be\s+|be\s+|now\s+|"
    r"soon\s+){0,3}(?:moving|moved|migrating|migrated)\s+(?:to\s+|our\s+)(?:a\s+|"
    r"our\s+)?(?:(?:brand\s+)?new\s+)?(?:web\s?site|site|domain|web\s+address|url|home\s+on\s+the\s+web|"
    r"online\s+home|blog|forum|platform)\b|\bupdate\s+your\s+(?:bookmarks?|links?|favou?rites)\b|"
    r"\bour\s+new\s+(?:web|site|website|internet)\s*address\s+is\b|\bnous\s+(?:déménageons|"
    r"avons\s+déménagé|déménagerons|migrons)\s+(?:notre\s+|ce\s+|le\s+|sur\s+(?:un\s+)?|"
    r"vers\s+(?:un\s+)?)(?:nouveau\s+)?(?:site|portail|blogue?|domaine)\b|"
    r"\bmettez\s+à\s+jour\s+vos\s+(?:favoris|signets|liens)\b|\bnouvelle\s+adresse\s+(?:web|internet|"
    r"du\s+site|de\s+notre\s+site)\b|\bwir\s+ziehen\s+(?:mit\s+.{0,30})?um\b.{0,40}(?:website|webseite|"
    r"domain|adresse))"
)
# 'We have moved' with an address of the web beside it.
WE_MOVED = (
    r"(?i:\b(?:we['’]ve|we\s+have|we['’]re|we\s+are|nous\s+avons|nous)\s+(?:now\s+)?(?:moved|moving|"
    r"déménagé|déménageons)\b)"
)
ADDRESS = (
    r"(?i:\b(?:https?://|www\.)?(?:[a-z0-9-]{2,63}\.){1,4}(?:org|com|net|ca|uk|fr|de|info|us|eu|health|"
    r"care|example|test|au|ch|be|nl|es|it)\b)"
)

TEMPORARY = (
    r"(?i:\b(?:re-?open\w{0,4}|temporar\w{0,5}|holidays?|christmas|easter|thanksgiving|weekends?|today|"
    r"tonight|tomorrow|early|lunch|noon|midnight|snow|weather|storm|bank\s+holiday|stat\s+holiday|"
    r"until\s+further|for\s+(?:the\s+(?:day|summer|winter|season|holidays?)|renovat\w+|maintenance|"
    r"training|repairs?|cleaning)|maintenance|for\s+a\s+few|\d{1,2}(?::\d\d)?\s*(?:a\.?m|p\.?m|o'clock)|"
    r"at\s+\d{1,2}|rouvri\w+|temporaire\w{0,5}|vacances|noël|fériés?|every\s+(?:day|monday|sunday|"
    r"saturday|friday)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s+at|entre\s+noël|between|"
    r"vorübergehend|temporal\w{0,5}|registrations?|enrol\w{0,6}|applications?|applicants|submissions?|"
    r"voting|comments?\s+will|recruit\w{0,5}|survey|consultation|new\s+(?:members|patients|clients)|(?:24|"
    r"25|26|31)\s+dec\w{0,6}|dec\w{0,6}\s+(?:24|25|26|31)|(?:24|25|26|31)\s+décembre|1\s+jan\w{0,4}|"
    r"jan\w{0,4}\s+1\b)\b)"
)
DATED = (
    r"(?i:\b(?:jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|may|june|july|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    r"octobre|novembre|décembre|20\d\d|permanently|for\s+good|forever|definitively|définitivement|"
    r"its\s+doors|our\s+doors|ses\s+portes|end\s+of\s+(?:the\s+)?(?:year|month|this)|soon|shortly)\b)"
)
HISTORY = (
    r"(?i:\b(?:history|our\s+story|timeline|milestones|founded|histoire|historique|geschichte|historia|"
    r"years\s+ago|decades?\s+ago|il\s+y\s+a\s+\w+\s+ans)\b)"
)
# Words without which none of the above can match; looked for before anything else.
TRIGGERS = listed(
    "merg amalgam join part unit consolidat acqui absorb taken integrat transf transition handed named name",
    "call known brand becom became now fusion rejoint devient devien joint unissent partie appel rebapt",
    "zusammen versch heiß heiss umbenannt gehör teil clos shut retir discontin decommi archiv ceas sunset wind",
    "wound switch offline dissolv phas disband turn longer end ferm cess plus supprim désactiv hors abandon",
    "eingestellt abgeschaltet geschlossen nicht cerr dejar actualiz chiud aggiorn encerr wordt mov migrat",
    "relocat address replac démén déplac migr umzieh umgezogen zieht muda traslad update retire intégr former",
    "previous ancien autrefois ehemal vormal früher antes anterior voorheen parte llama chama",
)

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
