"""Words in names: which say nothing of whose name it is."""

from curator.core.words import names

# Legal forms, articles and joining words: left out before names are compared.
FILLERS = names(
    "the a an of for and in at on to le la les l de des du d et pour au aux en un une el los las y del der die",
    "das und fur von dem den il lo gli e di della delle dei o os as da do dos het een van voor inc",
    "incorporated ltd limited llc llp plc corp corporation co company gmbh ag ev mbh sarl sas sa srl spa bv nv",
    "asbl vzw cic cio pty org com net www registered tm official",
)
# Kinds of organisations, places and topics: alone, or with others of them, they name nobody.
GENERIC = names(
    "society foundation association trust charity organisation organization institute center centre network",
    "group council alliance coalition federation union club fund agency bureau office department ministry",
    "service services support help helpline health care healthcare medical medicine hospital clinic cancer",
    "breast diabetes heart stroke mental grief women woman men children youth family families community people",
    "public national international canadian american british european world global local regional north",
    "northern south southern east eastern west western canada uk us usa america ontario quebec home homepage",
    "page site website web blog news online info information portal guide resources resource magazine journal",
    "welcome new best top about free daily today coping living societe fondation organisme institut reseau",
    "conseil sante soins hopital clinique sein femmes enfants famille communaute nationale canadienne canadien",
    "accueil actualites stiftung verein gesellschaft verband bund zentrum hilfe gesundheit fundacion",
    "asociacion sociedad centro salud ayuda fondazione associazione patients patient advice wellness tips life",
    "stories research education learning university college school",
)
# What joins an old name to a new one: what follows names who it was.
FORMER = (
    r"\b(?:formerly|previously|f/k/a|fka|aka|once known as|anciennement|autrefois|auparavant|precedemment|"
    r"précédemment|ehemals|vormals|früher|frueher|antes|anteriormente|antiguamente|ex|già|voorheen|"
    r"dawniej|tidigare)\b"
)
# Domains of mail boxes that anybody has.
FREE_MAIL = names(
    "gmail.com googlemail.com hotmail.com hotmail.fr hotmail.ca outlook.com live.com live.ca msn.com yahoo.com",
    "yahoo.ca yahoo.fr yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de",
    "t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr videotron.ca sympatico.ca shaw.ca",
    "telus.net rogers.com bell.net btinternet.com protonmail.com proton.me mail.ru yandex.ru yandex.com",
    "rambler.ru qq.com 163.com 126.com libero.it zoho.com mail.com example.com domain.com sentry.io",
    "wixpress.com",
)
# Sites that host other people's pages: a redirect to one says nothing of whose page it is.
PLATFORMS = names(
    "facebook.com instagram.com twitter.com x.com linkedin.com youtube.com google.com microsoftonline.com",
    "live.com apple.com linktr.ee medium.com substack.com wordpress.com blogspot.com wixsite.com",
    "squarespace.com weebly.com tumblr.com github.com github.io archive.org eventbrite.com eventbrite.ca",
    "gofundme.com canadahelps.org paypal.com dropbox.com issuu.com vimeo.com amazonaws.com cloudfront.net",
    "azurewebsites.net okta.com auth0.com yahoo.com meetup.com mailchimp.com surveymonkey.com",
    "cloudflareaccess.com consensu.org bit.ly zoom.us shopify.com myshopify.com sharepoint.com wikipedia.org",
)
# A page that is mostly these is nobody's own text: consent, walls, maintenance.
WALLS = (
    "before you continue, value your privacy, respect your privacy, accept all, reject all, "
    "manage preferences, personal data, privacy centre, privacy center, privacy policy, partners store, "
    "your device, unique identifiers, store and access information, terms of service, vie privee, "
    "tout accepter, tout refuser, alle akzeptieren, cookies, cookie, consent, javascript, captcha, "
    "your browser, enable javascript, access denied, maintenance, log in, sign in, verify you are human, "
    "robot, security check, service unavailable, page not found, not found, 404, 403, error, "
    "under construction, coming soon, privacy preferences, vendors, legitimate interest, "
    "checking your browser, temporarily unavailable, password, page introuvable, temoins, connexion, "
    "mot de passe, seite nicht gefunden, wartungsarbeiten"
)
# Too common to show that two texts speak of the same thing (four letters and more; shorter words are never counted).
COMMON = names(
    "this that with from your have more will here there their they about what when which where been were into",
    "than them then some other also only just like make most such over very after before because these those",
    "could would should please page site website click link links read find help information learn visit",
    "follow following good great best free home news contact email phone support people many time year years",
    "day days week every each well need want know today online available service services pour dans avec vous",
    "nous votre notre plus sont cette comme mais leur tout tous elle elles ainsi aussi être fait ici lien",
    "liens trouver aide savoir voir nicht eine einer sich auch oder wird werden sind haben hier mehr para como",
    "esta este pero más todo sobre puede",
)
