"""How sites and organisations say that they end or move: what it is said of, and the verb that follows.

No expression repeats a repetition over the same characters.
"""

_SITE = (
    r"(?:website|web\s?site|site\s+(?:web|internet)|site|web\s?page|webpage|page|portal|portail|blog|"
    r"forum|helpline|hotline|help\s?line|service|services|app|application|database|directory|"
    r"message\s+board|community|chat|content)"
)
_BODY = (
    r"(?:charity|foundation|organi[sz]ation|society|association|group|program|programme|project|centre|"
    r"center|magazine|fondation|organisme|société|programme|projet)"
)
SUBJECT = (
    rf"(?i:\b(?:this|our|the|these|ce|cette|notre|le|la|cet|diese|dieser|unsere|este|esta|nuestro|nuestra|questo|"
    rf"questa|il|nostro|nostra|o|a|nosso|nossa|dit|deze|onze)\s+"
    rf"(?:[\w'’-]+\s+){{0,3}}?(?:{_SITE}|{_BODY}|website|webseite|seite|dienst|sitio(?:\s+web)?|página|"
    rf"sito(?:\s+web)?|pagina|portale|servizio|associazione|fondazione|serviço|associação|fundação|fundación|"
    rf"asociación|servicio|vereniging|stichting|verein|stiftung)\b)"
)
# Follows the subject; said without a date it is plain enough.
ENDS_PLAIN = (
    r"(?i:\b(?:will|is|are|shall|has|have|was|to)\s+(?:now\s+|soon\s+|be\s+|been\s+|sadly\s+|being\s+|"
    r"permanently\s+|officially\s+|due\s+to\s+){0,3}(?:shut(?:ting)?\s+down|retir(?:e|ed|ing)|"
    r"discontinu(?:e|ed|ing)|decommission(?:ed|ing)|archived|ceas(?:e|ed|ing)|sunset(?:ting|ted)?|w(?:i|"
    r"ou)nd(?:ing)?\s+(?:down|up)|switched\s+off|taken\s+(?:down|offline)|go(?:ing)?\s+offline|"
    r"dissolv(?:e|ed|ing)|phased\s+out|disband(?:ed|ing)|permanently\s+clos(?:e|ed|ing)|clos(?:e|ed|"
    r"ing)\s+(?:down|permanently|for\s+good|(?:its|our)\s+doors)|turned\s+off|"
    r"frozen|"
    r"stop(?:ping)?\s+(?:taking\s+calls|operating|publishing|updating|offering|providing)|"
    r"(?:be\s+)?read-only)\b|\bceases\s+(?:publication|operations?|trading|to\s+exist)\b|\b(?:goes|will\s+go|"
    r"going)\s+dark\b|"
    r"\b(?:shuts\s+down|goes\s+offline)\s+(?:on|in|at|for\s+good|permanently|forever)\b|\bclos(?:es|ing)\s+(?:down\s+)?"
    r"(?:for\s+good|permanently|forever)\b|\b(?:will|shall|to)\s+(?:soon\s+|then\s+|"
    r"finally\s+)?be\s+(?:\w+\s+)?(?:deleted|"
    r"erased|removed|wiped)\b|"
    r"\b(?:is|are|will)\s+no\s+longer\s+(?:be\s+)?(?:being\s+)?(?:updated|"
    r"maintained|available|supported|monitored|accessible|operat\w{0,5}|reviewed)\b|\b(?:fermera|"
    r"fermeront|ferme)\s+(?:définitivement|ses\s+portes)|\bcess(?:era|eront|e|ent)\s+(?:ses|leurs|son|"
    r"d['’])|\b(?:n['’]est|ne\s+sera|ne\s+sont|ne\s+seront)\s+plus\s+(?:mise?s?\s+à\s+jour|maintenue?s?|"
    r"disponibles?|accessibles?|offerte?s?|alimentée?s?)|\b(?:sera|seront|est|"
    r"a\s+été)\s+(?:définitivement\s+)?(?:archivée?s?|supprimée?s?|désactivée?s?|mise?\s+hors\s+(?:ligne|"
    r"service)|abandonnée?s?|retirée?s?)|\bwird\s+.{0,40}(?:eingestellt|abgeschaltet|geschlossen|"
    r"archiviert)|\bwird\s+nicht\s+mehr\s+(?:aktualisiert|gepflegt)|\b(?:cerrará|dejará\s+de|"
    r"ya\s+no\s+se\s+actualiza|será\s+(?:cerrad[oa]|archivad[oa]|retirad[oa]))\b|\b(?:chiuderà|"
    r"chiude\s+(?:definitivamente|i\s+battenti)|cesserà|cessa\s+(?:le|la|ogni|l['’])|(?:verrà|"
    r"sarà|viene|è\s+stat[oa])\s+(?:definitivamente\s+)?(?:chius[oa]|dismess[oa]|disattivat[oa]|spent[oa]|rimoss[oa]|"
    r"eliminat[oa]|archiviat[oa]|sciolt[oa])|(?:vai\s+)?(?:encerrará|será\s+(?:encerrad[oa]|desativad[oa]|"
    r"eliminad[oa]))|"
    r"(?:será|va\s+a\s+ser)\s+(?:eliminad[oa]|dad[oa]\s+de\s+baja)|wird\s+gelöscht|wordt\s+verwijderd|(?:läggs|"
    r"stängs)\s+ned|"
    r"avvecklas|non\s+(?:è|"
    r"sarà)\s+più\s+(?:aggiornat|disponibil)[oaie]|será\s+(?:encerrado|desativado)|wordt\s+(?:niet\s+meer\s+bijgewerkt|"
    r"opgeheven|gesloten))\b)"
)
# Follows the subject; believed only with a date or a word of permanence beside it.
ENDS_DATED = (
    r"(?i:\b(?:will|is|are|shall|has)\s+(?:now\s+|soon\s+|be\s+|sadly\s+){0,2}(?:clos(?:e|ing)|closed|"
    r"end(?:ing|ed)?|com(?:e|ing)\s+to\s+an\s+end)\b(?!\s+(?:(?:its|our|the|their|a)\s+(?!doors)|to\b|"
    r"with\b|until\b))|\b(?:closes|ends)\s+(?:permanently|for\s+good|on)\b|\b(?:fermera|fermeront|"
    r"prendra\s+fin|prend\s+fin|prendront\s+fin|se\s+termine(?:ra)?|sera\s+fermée?|seront\s+fermée?s|"
    r"sera\s+close?)\b)"
)
WE_END = (
    r"(?i:\bthis\s+(?:is|was)\s+(?:our|the|my)\s+(?:very\s+)?(?:final|last)\s+(?:issue|edition|newsletter|post|episode|"
    r"column)(?!\s+(?:of|in|before|until|for|on|this|from)\b)|\b(?:i|i['’]m|i['’]ll|i['’]ve)\s+(?:am\s+|will\s+|"
    r"have\s+|be\s+|now\s+|sadly\s+){0,3}(?:shut(?:ting)?\s+down|clos(?:e|ing|ed)(?:\s+down)?|retir(?:e|ing)|"
    r"end(?:ing)?|tak(?:e|ing)\s+down)\s+this\s+(?:web\s?site|site|blog|forum|shop|store|podcast|newsletter)\b|"
    r"\b(?:we|we['’]re|we['’]ll|we['’]ve)\s+(?:are\s+|will\s+|have\s+|be\s+|now\s+|sadly\s+|"
    r"permanently\s+|soon\s+){0,3}(?:(?:clos(?:e|ed|ing)|shut(?:ting)?)\s+(?:down|permanently|for\s+good|"
    r"our\s+doors|(?:this|our|the)\s+(?:web\s?site|site|forum|blog|helpline|service|charity|"
    r"organi[sz]ation))|ceas(?:e|ed|ing)\s+(?:operations?|operating|to\s+exist|all|our)|(?:wind|wound|"
    r"winding)\s+(?:down|up)\b|dissolv(?:e|ed|ing)|disband(?:ed|ing)?|(?:made|taken|"
    r"reached)\s+the\s+(?:\w+\s+)?(?:\w+\s+)?decision\s+to\s+(?:close|cease|end|wind|shut|dissolve|"
    r"retire)|decided\s+to\s+(?:close|cease|wind|shut|dissolve|retire)|no\s+longer\s+(?:update|maintain|"
    r"updating|maintaining)\s+(?:this|the|our)|retiring\s+(?:this|our|the))|\bnous\s+(?:fermons|fermerons|"
    r"cessons|cesserons|mettons\s+fin|mettrons\s+fin)\s+(?:définitivement|nos\s+portes|nos\s+activités|"
    r"toutes|à\s+nos|(?:à\s+)?notre\s+(?:site|service|ligne)|(?:à\s+)?ce\s+(?:site|service))|"
    r"\b(?:chiudiamo|chiuderemo)\s+(?:definitivamente|il\s+(?:sito|servizio)|questo\s+sito|i\s+battenti)|"
    r"\bcesseremo\s+(?:le|la|ogni)|"
    r"\b(?:encerramos|encerraremos)\s+(?:definitivamente|as\s+nossas|o\s+(?:site|serviço)|este\s+site)|"
    r"\bnous\s+avons\s+(?:pris\s+la\s+(?:\w+\s+)?décision|décidé)\s+de\s+(?:fermer|cesser|mettre\s+fin|"
    r"dissoudre)|\bfermeture\s+définitive\b|\bwir\s+(?:schließen|stellen)\s+.{0,60}(?:endgültig|ein\b|"
    r"für\s+immer)|\b(?:cerramos|cerraremos)\s+(?:definitivamente|nuestras\s+puertas)\b|\b(?:cesamos|cesaremos|"
    r"cesseremo|cessiamo|cessaremos)\s+"
    r"(?:definitivamente\s+)?(?:(?:la|le|as|a)\s+)?(?:nuestra|nuestras|nostra|nostre|nossa|nossas|toda|"
    r"ogni)?\s*(?:actividad|"
    r"actividades|attività|atividades?)\b)"
)
MOVES = (
    r"(?i:\b(?:is|are|will|has|have|'s)\s+(?:now\s+|soon\s+|be\s+|been\s+|also\s+|"
    r"recently\s+){0,3}(?:moving|moved?|migrat(?:ing|ed?)|relocat(?:ing|ed?)|transferr?(?:ing|ed)?|"
    r"transition(?:ing|ed)?|redirect(?:ed|ing)?|live\s+(?:at|on)|be\s+found\s+at)\b(?!\s+(?:on|forward|"
    r"away\s+from\s+paper|offices?|by))|\bhas\s+a\s+new\s+(?:web\s+)?(?:address|home|url|domain)\b|"
    r"\bwill\s+be\s+replaced\s+by\b|\bis\s+being\s+replaced\s+by\b|\b(?:a\s+déménagé|déménage(?:ra)?|"
    r"chang(?:e|era)\s+d['’]adresse|a\s+changé\s+d['’]adresse|migre(?:ra)?|a\s+migré|(?:sera|est|"
    r"a\s+été)\s+(?:bientôt\s+)?(?:déplacée?|transférée?|migrée?|remplacée?))\b|\bzieht\s+(?:um|auf)\b|"
    r"\bist\s+umgezogen\b|\bse\s+(?:muda|traslada|ha\s+(?:mudado|trasladado))\b)"
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
    r"voting|comments?\s+will|recruit\w{0,5}|survey|consultation|new\s+(?:members|patients|clients)|again|"
    r"resum\w{0,4}|back\s+(?:in|on|after)|break|until\s+(?:further|next|\d)|closed\s+until)\b)"
)
DATED = (
    r"(?i:\b(?:jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|(?-i:May|may\s+\d)|june|july|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
    r"octobre|novembre|décembre|20\d\d|permanently|for\s+good|forever|definitively|définitivement|"
    r"its\s+doors|our\s+doors|ses\s+portes|end\s+of\s+(?:the\s+)?(?:year|month|this)|soon|shortly)\b)"
)
# Days on which everybody closes.
HOLIDAY = (
    r"(?i:\b(?:2[456](?:th|st)?\s+(?:of\s+)?dec\w{0,6}|dec\w{0,6}\.?\s+2[456]|2[456]\s+décembre|1(?:er|"
    r"st)?\s+jan\w{0,4}|jan\w{0,4}\.?\s+1)\b)"
)
# 'We will be closing Hope House for good'.
WE_CLOSE = (
    r"(?i:\b(?:we|we['’](?:re|ll|ve)|nous)\s+(?:\w+\s+){0,3}?(?:clos(?:e|ing|ed)|end(?:ing)?|"
    r"shut(?:ting)?|stop(?:ping)?|fermons|fermerons|cessons|cesserons|arrêtons|arrêterons)\b)"
)
# An end that was decided on, as a noun: 'the assembly has voted the dissolution of the association'.
DECIDED = (
    r"(?i:\b(?:voted|agreed|decided|resolved|approved|announced?|voté|décidé|approuvé|prononcé|annonce|acordado|"
    r"decidido|aprobado|"
    r"anuncia|deliberato|deciso|approvato|deliberou|decidiu|aprovou|beschlossen|besloten|beslutat|besluttet|vedtatt)\b"
    r"[^.!?]{0,40}\b(?:dissolution|disolución|cierre|scioglimento|chiusura|dissolução|encerramento|extinção|fermeture|"
    r"auflösung|schließung|opheffing|nedlæggelse|nedläggning|winding[\s-]up|liquidation|closure)\b|"
    r"\b(?:auflösung|opheffing)\b[^.!?]{0,40}\b(?:beschlossen|besloten)\b)"
)
DISSOLVED = (
    r"(?i:\b(?:of|de|del|della|dell['’]|du|des|da|do|des|unseres|der|van|av)\s*(?:the\s+|la\s+|l['’]|our\s+|"
    r"notre\s+|nuestra\s+|"
    r"nostra\s+|onze\s+|de\s+)?(?:charity|association|associazione|asociación|associação|organi[sz]ation|"
    r"organisme|society|société|"
    r"foundation|fondation|fundación|fondazione|fundação|trust|vereins?|verband(?:e?s)?|vereniging|stichting|"
    r"föreningen|foreningen)\b)"
)
FOR_GOOD = (
    r"(?i:\b(?:permanently|for\s+good|forever|per\s+sempre|para\s+siempre|définitivement|pour\s+toujours|"
    r"endgültig|definitivamente)\b)"
)
# A site that cannot be this one: of a building or a body.
OTHER_SITES = (
    r"(?i:\b(?:construction|building|tumou?r|injection|surgical|biopsy|camp|camping|work|job|trial|study|"
    r"test|treatment)\s+sites?\b)"
)
# Said with another address of the web beside it.
NEW_PLACE = (
    r"(?i:\bnew\s+(?:web\s?sites?|site|web\s+address|internet\s+address|address|"
    r"home(?:\s+on\s+the\s+web)?|online\s+home|domain|url)\b|\bnouve(?:au|l|lle)\s+(?:site|adresse|"
    r"domaine)\b|\bneue\s+(?:adresse|website|webseite)\b|\bnuev[oa]\s+(?:sitio|dirección|página)\b)"
)
# How a page is, not what will become of it: no announcement where nobody knew the page before.
STATE = (
    r"(?i:\b(?:is|are|has\s+been|have\s+been|was|were)\s+(?:now\s+|permanently\s+)?(?:archived|frozen|read-only|"
    r"retired|discontinued)\b|\b(?:is|are)\s+no\s+longer\b|\bn['’]est\s+plus\b|\bne\s+sont\s+plus\b|\b(?:est|"
    r"a\s+été)\s+"
    r"(?:archivée?|retirée?)\b|\bwird\s+nicht\s+mehr\b|\bist\s+archiviert\b|\bya\s+no\s+se\b|\bnon\s+è\s+più\b|"
    r"\bwordt\s+niet\s+meer\b)"
)
# The page says of itself that it is the one before: 'You are looking at the old website of the faculty'.
OLD_SITE = (
    r"(?i:\b(?:you(?:\s+are|['’]re)\s+(?:now\s+|currently\s+|still\s+)?(?:looking\s+at|viewing|visiting|reading|"
    r"browsing|on)|"
    r"this\s+is|vous\s+(?:êtes\s+(?:actuellement\s+)?sur|consultez)|ceci\s+est|sie\s+(?:befinden\s+sich|"
    r"sind)\s+auf|dies\s+ist|"
    r"está\s+(?:usted\s+)?(?:viendo|visitando|en)|state\s+(?:visitando|consultando)|stai\s+(?:visitando|"
    r"consultando))\s+"
    r"(?:the|our|an|one\s+of\s+our|l['’]|le|la|notre|une?|die|der|das|unsere[rn]?|el|la|nuestr[oa]|il|una?|vecchio)\s*"
    r"(?:old|former|previous|legacy|archived|outdated|ancien(?:ne)?|vieux|alte[nr]?|frühere[nr]?|ehemalige[nr]?|"
    r"antigu[oa]|viej[oa]|"
    r"vecchi[oa])?\s*(?:[\w'’-]+\s+){0,2}?(?:web\s?site|site(?:\s+web|\s+internet)?|web\s?page|page|portal|"
    r"portail|webseite|"
    r"seite|website|sitio(?:\s+web)?|página|sito(?:\s+web)?|pagina|version)\b)"
)
OLD = (
    r"(?i:\b(?:old|former|previous|legacy|outdated|ancien(?:ne)?|vieux|alte[nr]?|frühere[nr]?|ehemalige[nr]?|"
    r"antigu[oa]|viej[oa]|vecchi[oa])\b)"
)
# What shuts opens again: said near an end, it is a holiday.
REOPENS = (
    r"(?i:\bre-?open|\bréouv|\brouvr|\bde\s+retour\s+(?:le|en|dès)\b|\bwiedereröffn|\bwieder\s+(?:geöffnet|offen|"
    r"für\s+sie\s+da)\b|\bwir\s+öffnen\s+wieder\b|\briapr|\breabr|\breapertura\b|\bheropen|\b(?:we\s+are|we['’]re|"
    r"we\s+will\s+be|we['’]ll\s+be)\s+back\s+(?:on|in|from)\b|\bvacances\s+d['’]été\b)"
)
# For so long only.
FOR_A_WHILE = (
    r"(?i:\bpour\s+(?:\w+\s+)?(?:semaines|jours|vacances|"
    r"congés)\b|\bfor\s+(?:\w+\s+)?(?:weeks|days)\b|\bfür\s+(?:\w+\s+)?(?:wochen|tage)\b|\bvacances\s+d['’]été\b)"
)
# What follows are samples of what others may write.
SAMPLES = (
    r"(?i:\b(?:models?|samples?|templates?|examples?|wordings?|specimens?|modèles?|exemples?|muster\w{0,6}|"
    r"beispiel\w{0,4}|"
    r"vorlagen?|plantillas?|ejemplos?|modelos?|modelli|esempi|voorbeeld\w{0,3})\b[^:]{0,80}:\s*\Z)"
)
# One page was put into the archive, and is still there to read.
PAGE_STATE = (
    r"(?i:\b(?:this|cette|esta|questa|deze)\s+(?:[\w'’-]+\s+)?(?:web\s?page|page|article|página|pagina)\s+(?:is|"
    r"has\s+been|"
    r"was|est|a\s+été|está|fue|è|è\s+stata|is)\s+(?:now\s+|maintenant\s+)?(?:archived|an\s+archived\s+page|archivée|"
    r"archivad[ao]|archiviata|gearchiveerd)\b|\bdiese\s+(?:web)?seite\s+(?:ist|wurde)\s+archiviert\b)"
)
# What becomes of it then.
REMOVAL = (
    r"(?i:\b(?:will|shall|to)\s+(?:soon\s+|then\s+)?be\s+(?:removed|deleted|erased|taken\s+(?:down|offline)|"
    r"switched\s+off)\b|"
    r"\bsera\s+(?:supprimée?|retirée?|effacée?)\b|\bwird\s+[^.!?]{0,40}gelöscht\b|\bserá\s+(?:eliminad[oa]|"
    r"borrad[oa])\b|"
    r"\bsarà\s+(?:rimoss[oa]|eliminat[oa])\b|\bwordt\s+[^.!?]{0,40}verwijderd\b)"
)
# The site before this one, of which this one tells that it is off.
EARLIER_SITE = (
    r"(?i:\b(?:the|our|l['’]|notre|der|die|das|unsere|el|la|nuestr[oa]|il|nostro)\s*(?:old|former|previous|legacy|"
    r"ancien(?:ne)?|alte|frühere|ehemalige|antigu[oa]|viej[oa]|vecchi[oa])\s+[^.!?]{0,40}\b(?:was|were|has\s+been|"
    r"a\s+été|wurde|fue|è\s+stat[oa])\s+(?:\w+\s+)?\Z)"
)
# A news item begins with its date: 'June 2012. …', '3 mars 2014 : …'.
NEWS_DATE = (
    r"(?i:\A\W{0,3}(?:\d{1,2}(?:st|nd|rd|th|er)?[\s.]+)?(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|mag|jun|juin|giu|"
    r"jul|"
    r"juil|lug|aug|ago|août|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic)[a-zà-ÿ]{0,8}\.?\s+(?:\d{1,2},?\s+)?(?:19|"
    r"20)\d\d\s?[.:,–—-])"
)
# A machine's move, which leaves the address where it is.
SERVER = (
    r"(?i:\A\s*(?:over\s+)?(?:to|onto|auf|vers|a)\s+(?:(?:a|an|our|un|une|einen?|new|nouveau|neuen?|faster|another|"
    r"more|"
    r"powerful)\s+){0,4}(?:the\s+)?(?:servers?|serveurs?|hosts?|hosting|data\s?cent(?:er|re)|cloud)\b)"
)
# A sentence that goes on about what the one before spoke of.
PRONOUN = (
    r"(?i:(?:\A|[.!?]\s)\W{0,3}(?:it|they|il|elle|ils|elles|celui-ci|celle-ci|es|sie|er|él|ella|esso|essa|ele|ela|"
    r"het|hij|zij)\s+\Z)"
)
# A second thing that is said of a sentence's subject: '… stays online until June, then will be closed'.
GOES_ON = (
    r"(?i:(?:,\s*(?:and|but|et|mais|und|y|pero|e|ma|en)?|\s(?:and|but|et|mais|und|y|pero|e|ma|en))\s*(?:it\s+|"
    r"then\s+|after\s+that\s+|"
    r"puis\s+|ensuite\s+|danach\s+|dann\s+|luego\s+|después\s+|poi\s+|dopo\s+|depois\s+|daarna\s+)?\Z)"
)
# 'If', 'should', 'in the event of', 'may': of what might happen, as contracts and advice say it.
SUPPOSED = (
    r"(?:(?i:\A\W{0,3}(?:if|should|when|whenever|where|unless|upon|in\s+case|in\s+the\s+event|"
    r"in\s+connection\s+with|suppose|"
    r"following\s+the|si|s['’]il|en\s+cas|lorsque|quand|wenn|falls|sollten?|im\s+falle?|cuando|en\s+caso|se|"
    r"qualora|quando|"
    r"caso|als|indien|wanneer)\b)|\bmay\b(?!\s+\d)|(?i:\b(?:might|could|would|perhaps|maybe|possibly|peut-être|"
    r"vielleicht|quizás?|forse|if|unless|whether|in\s+the\s+event|in\s+connection\s+with|"
    r"s['’]il|pourra(?:it|ient)?|könnten?|podría|potrebbe|any|no|customer|nor)\b))"
)
