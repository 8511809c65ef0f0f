"""Addresses that nobody uses: where they are kept and what is written on them.

The sentences are those of the large registrars' and domain dealers' pages in their own languages, in many spellings.
`{d}` stands for this very domain: 'this domain name' in that language, or its name.
"""

from curator.core.words import names

# Registered domains that serve nothing but parked and for-sale pages.
PARKING_DOMAINS = names(
    "sedoparking.com parkingcrew.net parkingcrew.com bodis.com dan.com undeveloped.com afternic.com",
    "hugedomains.com domainmarket.com buydomains.com parklogic.com above.com abovedomains.com sav.com",
    "domainsponsor.com smartname.com skenzo.com trafficz.com fabulous.com rookmedia.net voodoo.com",
    "namedrive.com cashparking.com parked.com parking-page.net ztomy.com domainnameshop.com brandbucket.com",
    "squadhelp.com atom.com efty.com uniregistry.com domainnamesales.com dsparking.com",
    "parkingpage.namecheap.com parking.reg.ru expireddomains.com dropcatch.com domain-for-sale.com",
    "forsale.dynadot.com parkpage.foundationapi.com searchmagnified.com dns-parking.com sedo.com",
    "perfectdomain.com saw.com snapnames.com namejet.com dnparking.com giantpanda.com tonic.to",
    "parking.godaddy.com mydomaincontact.com domainactive.com internettraffic.com thisdomain.forsale",
    "netfleet.com.au domains.atom.com domaineasy.com epik.com namebright.com bodiscdn.com",
)

# Of those, the ones that sites may also link to for honest reasons: their links and scripts alone say nothing.
DEALERS = names(
    "sedo.com epik.com atom.com saw.com snapnames.com namejet.com namebright.com domainnameshop.com tonic.to",
    "fabulous.com efty.com squadhelp.com brandbucket.com dropcatch.com dan.com afternic.com sav.com",
    "hugedomains.com voodoo.com above.com",
)

# In the source of a page that says hardly anything itself.
PARKING_SOURCES = (
    "sedoparking.com",
    "parkingcrew.net",
    "bodis.com/",
    "bodiscdn.com",
    "parklogic.com",
    "dsparking.com",
    "data-adblockkey=",
    "parking-lander",
    'location.href="/lander"',
    "location.href='/lander'",
    "d38psrni17bvxu.cloudfront.net",
    "d1lxhc4jvstzrp.cloudfront.net",
    "parking.godaddy",
    "parked-content.godaddy.com",
    "google.com/adsense/domains/caf.js",
    "adsense/domains/caf.js",
    "parkingpage.namecheap.com",
    "parking.reg.ru",
    "parkpage.foundationapi.com",
    "searchmagnified.com",
    "dns-parking.com",
    "cdn.consentmanager.net/delivery/autoblocking/parking",
    "uniregistry.com/parking",
    "above.com/parking",
    "mydomaincontact.com",
    "hugedomains.com/domain_profile",
    "ztomy.com",
)

# 'This domain' in the languages of the sentences below; after folding (lower case, no accents).
THIS_DOMAIN = (
    r"\b(?:(?:domanen|domannamnet|domenet|domenenavnet|domaenet|domaenenavnet|domeniul)\b|"
    r"(?:this|the|das|diese|dieser|cette?|le|la|il|questo|este|esta|el|dit|deze|o|a|ten|ta|denna|detta|den har|"
    r"det har|dette|denne|tato|tuto|ez a|bu|acest|данный|этот|этого|l'|ce|ovaj|tama)\s{0,2}(?:(?:web\s?site|premium|"
    r"internet|website|web|great|actual|current)\s{1,2})?(?:domain(?:\s?names?)?|domain(?:name)?|domaine|"
    r"nom de domaine|dominio|nombre de dominio|domeinnaam|domein|domena|domene|doman|domannamn|domenenavn|"
    r"domaene|domain-name|domeny|domenu|alan adi|domenet|domanen|verkkotunnus|nome de dominio|"
    r"nome a dominio|domeniu|домен|доменное имя|домена))"
)

SALE = (
    (
        r"(?:this|the)\s(?:web\s?site|site|web address|url)\s(?:is|may be|could be)\s(?:now\s|"
        r"currently\s)?(?:for sale|available for purchase)"
    ),
    (
        r"(?:diese|die)\s(?:webseite|website|internetseite|internetadresse|adresse)\s(?:steht zum verkauf|"
        r"ist zu verkaufen|kann gekauft werden)"
    ),
    (
        r"(?:ce|cette|este|esta|questo)\s(?:site(?: web| internet)?|adresse|sitio(?: web)?|pagina web|"
        r"sito)\s(?:est|esta|e)\s(?:a vendre|en venta|in vendita)"
    ),
    (
        r"{d}\s{0,2}(?:name\s)?(?:\S{1,80}\s)?(?:is|may be|might be|could be|can be|are|has been|"
        r"was)\s(?:now\s|currently\s|still\s|listed\s|available\s|put\s|up\s|possibly\s){0,3}(?:for sale|"
        r"for purchase|to buy|on sale|for lease|for rent|available|up for (?:sale|auction)|purchased|yours|"
        r"bought)"
    ),
    (
        r"(?:buy|purchase|own|get|acquire|lease|inquire about|enquire about|interested in|make (?:an|"
        r"your) offer (?:on|for)|price for|bid on|backorder)\s(?:buying\s|purchasing\s|acquiring\s)?{d}"
    ),
    (
        r"{d}\s(?:for sale|kaufen|te koop|en venta|a vendre|in vendita|a venda|satilik|sprzedaz|na sprzedaz|"
        r"til salg|till salu|til salgs)"
    ),
    r"(?:domain|domain name|website|web address) for sale[:.!\s]{1,3}{d}",
    (
        r"{d}\s(?:steht|kann|ist|konnte)\s(?:zum verkauf|.{0,30}(?:kauflich|erworben|gekauft|verkauft|"
        r"zu verkaufen|zum kauf|verfugbar))"
    ),
    (
        r"{d}\s(?:est|peut etre|semble etre)\s(?:peut-etre\s|actuellement\s|maintenant\s)?(?:a vendre|"
        r"en vente|a la vente|achete|disponible (?:a la vente|a l'achat))"
    ),
    r"(?:acheter|acquerir|interesse par)\s{d}",
    r"{d}\s(?:esta|puede estar|podria estar)\s(?:en venta|a la venta|disponible para (?:la venta|comprar))",
    r"(?:compra|comprar|adquirir|acquista|acquistare|comprare)\s{d}",
    r"{d}\s(?:e|potrebbe essere)\s(?:in vendita|a venda|disponibile per l'acquisto)",
    r"{d}\s(?:esta|pode estar)\s(?:a venda|disponivel para compra)",
    r"{d}\s(?:is|staat)\s(?:mogelijk\s)?(?:te koop|te huur)",
    r"{d}\s(?:jest|moze byc)\s(?:na sprzedaz|wystawiona na sprzedaz|do kupienia|do sprzedania)",
    r"{d}\s(?:ar|kan vara|er|kan vaere)\s(?:till salu|til salg|til salgs)",
    r"{d}\s(?:je|muze byt)\s(?:na prodej|k prodeji)",
    r"{d}\s(?:elado|satiliktir|satilik|satilmaktadir)",
    r"{d}\s(?:on myynnissa|on myytavana|este de vanzare)",
    r"{d}\s(?:продается|продаётся|выставлен на продажу|может быть продан|доступен для покупки)",
    r"(?:купить|продается|продаётся)\s(?:этот\s|данный\s)?{d}",
    r"(?:本域名|该域名|此域名|这个域名|域名).{0,12}(?:出售|转让|可以购买|正在出售)",
    r"(?:このドメイン|本ドメイン|当ドメイン).{0,20}(?:販売|売り|購入|お売り)",
    r"이\s?도메인.{0,15}(?:판매|구매|매각)",
)
EXPIRED = (
    (
        r"{d}\s(?:name\s)?(?:\S{1,80}\s)?(?:has|have|is|was|may have|appears to have|recently)\s(?:recently\s|"
        r"been\s|now\s|just\s){0,2}(?:expired|lapsed|pending (?:renewal|deletion)|suspended|deactivated|"
        r"in redemption|cancelled)"
    ),
    r"{d}\s(?:\S{1,80}\s)?(?:expired|will be deleted|is pending)\b",
    r"{d}\s(?:ist|wurde)\s.{0,20}(?:abgelaufen|gekundigt|geloscht|deaktiviert|gesperrt)",
    (
        r"{d}\s(?:\S{1,80}\s)?(?:a expire|est expire|a ete suspendu|est arrive a expiration|est suspendu|"
        r"n'a pas ete renouvele)"
    ),
    (
        r"{d}\s(?:\S{1,80}\s)?(?:ha caducado|ha expirado|ha vencido|esta caducado|expirou|e scaduto|"
        r"esta expirado|is verlopen|wygasla|wygasl|har gatt ut|har utgatt|er utlobet|vyprsela|expirovala)"
    ),
    r"(?:срок регистрации|регистрация)\s.{0,40}(?:домена|доменного имени).{0,40}(?:истек|истекла|закончился)",
    r"(?:该域名|此域名|本域名|域名).{0,8}(?:已过期|已到期)",
    r"(?:このドメイン|本ドメイン).{0,20}(?:期限|有効期限|失効)",
    r"renew (?:it|now|your domain)[^.]{0,40}{d}",
)
PARKED = (
    (
        r"{d}\s(?:name\s)?(?:\S{1,80}\s)?(?:is|has been|was)\s(?:currently\s|now\s|being\s|already\s|"
        r"successfully\s|just\s){0,2}(?:parked|reserved|registered|not in use|unused|held|taken)\b"
    ),
    r"(?:this|the) (?:web\s?)?(?:page|site|website) is parked(?: free)?",
    r"parked (?:free|by|at|with|domain|page)[^.]{0,60}(?:courtesy|registrar|domain|hosting|godaddy|namecheap|owner)",
    r"(?:domain|website) (?:parking|parked)(?: page)?$",
    r"(?:owner of|registered at|registered with|registered by|are you the owner of) {d}",
    (
        r"(?:future home of|welcome to the future (?:home|site) of)\s(?:something (?:quite|very)? ?(?:cool|"
        r"great|awesome)|{d})"
    ),
    r"{d}\s(?:wurde|ist)\s.{0,40}(?:registriert|geparkt|reserviert|eingerichtet)",
    r"hier entsteht (?:eine neue|in kurze|eine)\s.{0,20}(?:internetprasenz|website|webseite|homepage)",
    (
        r"{d}\s(?:a ete|est|vient d'etre)\s(?:bien\s|deja\s|actuellement\s){0,2}(?:enregistre|gare|reserve|"
        r"parque|mis en parking|en parking|cree)"
    ),
    (
        r"{d}\s(?:ha sido|esta|e stato|e|foi|is|zostala|zostal|jest|ar|er|"
        r"je)\s(?:\S{1,14}\s){0,2}(?:registrado|aparcado|estacionado|parcheggiato|registrato|geregistreerd|"
        r"geparkeerd|gereserveerd|zarejestrowana|zaparkowana|registrerad|parkerad|registreret|registrert|"
        r"parkeret|registrovana)"
    ),
    (
        r"{d}\s(?:har|er|ar)\s(?:nyligen\s|redan\s|allerede\s|blitt\s|blevet\s){0,2}(?:kopts|kobt|kjopt|registrerats|"
        r"registrerad|registreret|registrert|parkerats|parkerad|parkeret|parkert|reserverats|reserverad|"
        r"reserveret|reservert|upptagen|optaget)"
    ),
    r"{d}\s(?:on|este|je)\s(?:rekisteroity|varattu|parkkeerattu|pysakoity|parcat|inregistrat|zaparkovana)\b",
    r"{d}\s(?:зарегистрирован|припаркован|не прилинкован|приобретен)",
    r"(?:домен|сайт) (?:зарегистрирован|припаркован)",
)
# Said together in a short line of a page that says hardly anything else, in whatever order and language.
DOMAIN_WORD = (
    r"(?:\b(?:domain|doman|domaen|domen|domein)\w{0,8}|\bdomini(?:o|os)\b|\bverkkotunnu\w{0,6}|\balan adi\w{0,4}|"
    r"\bten mien\b|\bдомен\w{0,5}|域名|ドメイン|도메인|โดเมน)"
)
PARKING_WORD = (
    r"(?:\b(?:park(?:ed|ing|erad|erats|eret|ert|iert|kiert)|gepark(?:t|eerd)|aparcad[oa]|estacionad[oa]|parquead[oa]|"
    r"parcheggiat[oa]|zaparkowan\w|zaparkovan\w|parkkeerattu|pysakoity|parcat|stationne)\b|\bприпаркован\w{0,2}|"
    r"(?:purchased|registered|bought|reserved|kopts?|kobt|kjopt|registrer\w{1,5}|registriert|gekauft|enregistre|achete|"
    r"registrad[oa]|geregistreerd|registrat[oa]|zarejestrowan\w)\b.{0,24}\b(?:by|av|af|door|von|durch|par|por|da|"
    r"przez)\s(?:\w{1,9}\s){0,3}(?:customers?|client\w{0,2}|kund\w{0,3}|klant\w{0,3}|klient\w{0,3})\b)"
)
# What we say where we send readers to those who sell names: the talk of domains there is what we promise.
TRADE_IN_NAMES = (
    r"\b(?:domains?|domain names?|registrars?|web hosting|hosting compan\w{1,3}|noms? de domaine|registraires?|"
    r"hebergeurs?|domainnamen?|webhosting|nombres? de dominio|dominios?|nomi? (?:a|di) dominio|domeinnamen|web "
    r"address)\b"
)
# Titles and lines of landers that list adverts; never enough alone.
RELATED = (
    "related searches, related links, related topics, related search, sponsored listings, "
    "sponsored links, top searches, popular searches, popular categories, ads by, recherches associees, "
    "recherches connexes, liens sponsorises, liens commerciaux, weitere links, verwandte suchbegriffe, "
    "verwandte links, gesponserte listings, gesponserte links, anzeigen, busquedas relacionadas, "
    "enlaces patrocinados, enlaces relacionados, link sponsorizzati, ricerche correlate, "
    "pesquisas relacionadas, gerelateerde links, gesponsorde links, gerelateerde zoekopdrachten, "
    "powiazane wyszukiwania, sponsorerade lankar, 相关搜索, 関連検索, похожие запросы, search ads, "
    "links relacionados, what are you looking for"
)
# A question puts its verb before the domain: 'Is the domain for sale, or expired?'
ASKED = r"\b(?:is|was|are|were|has|did|does|est|est-ce que|ist|steht|wurde|es|esta|e|is)\s\Z"
# What a server shows of itself until somebody puts a page there.
SERVER_PAGE = (
    r"\b(?:standardseite|default (?:web\s?)?page|default server page|page par defaut|pagina predeterminada|"
    r"pagina predefinita|"
    r"standaardpagina)\b[^.!?]{0,60}\b(?:plesk|cpanel|apache|nginx|ispconfig|directadmin|iis|webmin|server|serveur|"
    r"servidor)\b|\b(?:plesk|cpanel|apache|nginx|ispconfig|directadmin|iis|webmin)\b[^.!?]{0,60}\b(?:standardseite|"
    r"default (?:web\s?)?page|page par defaut|pagina predeterminada|standaardpagina)\b"
)
# Before such a sentence they make it a piece of advice.
HYPOTHETICAL = (
    r"\b(?:if|when|whether|once|before|after|how|why|suppose|what happens|check|wenn|falls|ob|wie|nachdem|"
    r"si|quand|lorsque|comment|apres|cuando|como|se|quando|come|als|wanneer|hoe|jesli|jak|если|когда|"
    r"как)\b"
)
