"""Words by which the furniture of a site gives itself away where no name of its box does: whole lines, as keys.

Collected from what content systems, consent managers and shops write by themselves, in English and French.
"""

from typing import Final

from curator.core.words import names


def _lines(text: str) -> frozenset[str]:
    """The lines of a text; a bar ends one too."""
    return frozenset(line.strip() for line in text.replace("\n", "|").split("|") if line.strip())


# A line that says only this is a control, a switch or the label of an advert, wherever it stands.
LABELS: Final = _lines("""
    view cookies | cookie policy | about cookies | change cookie settings
    accept | accept all | accept all cookies | accept cookies | allow all | reject | reject all | decline | decline all
    manage preferences | manage your preferences | manage cookies | cookie settings | cookie preferences
    all rights reserved | tous droits réservés
    privacy settings | we value your privacy | your privacy matters | your privacy choices | manage options
    nous respectons votre vie privée | vos choix de confidentialité | gérer les options
    contents | table of contents | page contents | on this page | in this article | jump to
    sommaire | table des matières | sur cette page | dans cet article
    customise | customize | save preferences | save and close | necessary cookies | essential cookies
    essential cookies required
    got it | ok | close | dismiss | continue | learn more | read more | more | see more | show more | show less
    view all
    see all | more information | back to top | top | top of page | print | print this page | share | share this page
    share this | tweet | email | email this page | save | copy link | copy | copied | download | search | menu | home
    log in | login | log out | sign in | sign out | sign up | register | my account | subscribe | follow us | loading
    advertisement | advertisements | sponsored | sponsored content | sponsored links | promoted | ad | ads
    related | related articles | related posts | related pages | related content | related topics | you may also like
    you might also like | recommended | recommended for you | recently viewed | recently viewed articles | most read
    most popular | popular posts | popular articles | latest news | latest posts | trending | trending now
    previous | next | previous page | next page | skip to content | skip to main content | skip navigation
    text size | increase text size | decrease text size | text size a a a | a a a | listen | translate | select language
    help contact | was this page helpful | was this helpful | yes no | leave a comment | comments | add to favourites
    accepter | tout accepter | accepter tout | refuser | tout refuser | refuser tout | continuer sans accepter
    gérer mes préférences | gérer les cookies | paramétrer | paramétrer les cookies | personnaliser | j ai compris
    en savoir plus | lire la suite | lire plus | voir plus | voir tout | fermer | haut de page | retour en haut
    retour en haut de page | imprimer | imprimer la page | imprimer cette page | partager | partager la page
    partager cette page | envoyer par courriel | enregistrer | télécharger | rechercher | accueil | connexion
    se connecter | déconnexion | se déconnecter | mon compte | s inscrire | s abonner | publicité | annonce
    contenu sponsorisé | sponsorisé | à lire aussi | lire aussi | à découvrir aussi | articles liés | sur le même sujet
    vous aimerez aussi | les plus lus | consultés récemment | précédent | suivant | aller au contenu | aide contact
    cette page vous a t elle été utile | taille du texte | écouter | j ai compris en savoir plus
    english | français | deutsch | español | italiano | português | nederlands | polski | русский | українська | العربية
""")

# A sentence with a word of each side asks for consent or sells a letter. It is content only on a page about that.
CONSENT_SUBJECTS: Final = names("cookie cookies traceur traceurs tracker trackers audience")
CONSENT_VERBS: Final = names(
    "accept accepts accepting agree agreeing allow allowing consent consenting preferences accepter acceptez acceptant",
    "autoriser autorisez consentir consentez consentement préférences poursuivant refuser refusez",
)
# What cookies are set in and for, where no verb asks.
CONSENT_PLACES: Final = names(
    "site website browser device analytics essential third-party partners ads",
    "adverts advertising appareil navigateur partenaires publicités",
)
LETTER_WORDS: Final = (
    "in your inbox",
    "to your inbox",
    "dans votre boîte",
    "boîte de réception",
    "newsletter",
    "unsubscribe",
    "désinscrire",
    "désabonner",
    "marketing emails",
    "emails commerciaux",
    "promotional emails",
    "offres exclusives",
    "exclusive offers",
)

# What files a page among others: a list of a site's shelves, lower case, before a colon.
SHELVES: Final = (
    *("category", "categories", "tags", "filed under", "posted in"),
    *("catégorie", "catégories", "mots-clés", "classé dans", "publié dans"),
)

# A short box that begins with one of these is what it says, whatever follows.
SOLD_LABELS: Final = _lines("""
    advertisement | advertisements | advert | sponsored | sponsored content | sponsored links | promoted | ad | ads
    most read | most viewed | most shared | most popular | popular now | trending now | les plus lus | les plus partagés
    members online | who is online | users online | membres en ligne
    publicité | publicités | annonce | annonces | contenu sponsorisé | sponsorisé | anzeige | werbung
""")
# A box that begins with one of these and is mostly links leads on to other pages.
SHELF_LABELS: Final = _lines("""
    related | related articles | related posts | related stories | related content | related reading | more stories
    you may also like | you might also like | you might be interested in | you may be interested in | you may also enjoy
    also of interest | read next | read also | also read | up next | more from us | more like this | recommended
    recommended for you | recently viewed | most read | most viewed | most shared | most popular | popular posts
    popular articles | popular now | latest news | latest posts | latest articles | latest stories | recent posts
    recent articles | trending | trending now | don t miss | editor s picks | editors picks | our picks
    à lire aussi | lire aussi | à découvrir aussi | à voir aussi | sur le même sujet | articles liés | articles récents
    articles similaires | articles connexes | vous aimerez aussi | vous pourriez aimer | les plus lus
    les plus partagés
    in this section | also in this section | articles in this section | more in this section | recently viewed articles
    related links | related pages | related information
    recent news | what s new | in the news | quoi de neuf | dans la même rubrique | à la une | actualités
    nos actualités
    consultés récemment | dernières actualités | derniers articles | nos derniers articles | actualités récentes
""")
# Readers' own words below a page; said by their heading.
TALK_LABELS: Final = _lines("""
    comments | leave a comment | leave a reply | join the conversation | join the discussion | reader comments
    commentaires | laisser un commentaire | vos commentaires | réagir à cet article
""")
# Before a colon and a link that is the rest of the line: a way to another page.
LEADS: Final = SHELF_LABELS | _lines("""
    read more | more on this | must read | related article | related story | more | see more | lire la suite
    en savoir plus
""")
# Languages by their own names: a switch names them so, a list of what is spoken in the page's language.
ENDONYMS: Final = names(
    "english français deutsch español italiano português nederlands polski русский українська العربية türkçe",
    "中 文 简 体 繁 體 日 本 語 한국어 فارسی اردو soomaali română čeština slovenčina svenska dansk norsk",
    "suomi magyar ελληνικά български hrvatski srpski shqip cymraeg gaeilge català euskara tagalog việt tiếng kiswahili",
)
# What else a switch of languages says.
SWITCH_WORDS: Final = names(
    "language languages other select choose available in also this page translate translated machine automatic",
    "translation",
    "langue langues autre autres choisir disponible en aussi cette traduction automatique traduire page",
)
METEOROLOGY: Final = names(
    "weather forecast wind rain showers humidity sunny cloudy cloud clouds fog foggy snow drizzle mph breeze outlook",
    "météo vent pluie averses humidité ensoleillé nuageux nuages brouillard neige éclaircies rafales",
)
READER: Final = names("you your yours vous votre vos tu ton ta tes")
