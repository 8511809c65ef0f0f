"""Words by which the furniture of a site gives itself away where no name of its box does: whole lines, as keys.

Collected from what content systems, consent managers and shops write by themselves, in English and French.
"""

from typing import Final

from curator.core.words import names

# A line that says only this is a control, a switch or the label of an advert, wherever it stands.
LABELS: Final = frozenset(
    line.strip()
    for line in """
    accept | accept all | accept all cookies | accept cookies | allow all | reject | reject all | decline | decline all
    manage preferences | manage your preferences | manage cookies | cookie settings | cookie preferences
    privacy settings
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
    """.replace("\n", "|").split("|")
    if line.strip()
)

# A sentence with a word of each side asks for consent or sells a letter. It is content only on a page about that.
CONSENT_SUBJECTS: Final = names("cookie cookies traceur traceurs tracker trackers audience")
CONSENT_VERBS: Final = names(
    "accept accepts accepting agree agreeing allow allowing consent consenting preferences accepter acceptez acceptant",
    "autoriser autorisez consentir consentez consentement préférences poursuivant refuser refusez",
)
LETTER_WORDS: Final = (
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
