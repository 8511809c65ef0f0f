"""Words that deny, words that only look like it, and opposites; in English and French.

Regular expressions over small letters with plain apostrophes.
"""

import re

from curator.core.words import names

# What holds a denying word and denies nothing: each is read as one word.
NEUTRAL = re.compile(
    r"\b(?:(?:no|without|not? a|any)(?: extra| additional)? (?:charges?|costs?|fees?)|(?:sans|aucuns?|pas de) frais|"
    r"not only|not just|not-for-profit|non-profit|no matter|no doubt|whether or not|with or without|no\. ?(?=\d)|why "
    r"not|if not|or not|"
    r"(?:do not|don't|please do not|please don't|never) (?:hesitate|forget|worry|delay|be afraid|miss)|no problem|no "
    r"more than|not more than|no later than|"
    r"no less than|not less than|no fewer than|no sooner than|not uncommon|not unusual|last but not least|can't wait|"
    r"non seulement|n'hésitez (?:pas|surtout pas)|n'oubliez (?:pas|surtout pas)|ne manquez pas|ne tardez pas|"
    r"n'attendez pas|ne vous inquiétez pas|"
    r"avec ou sans|pas à pas|sans doute|sans cesse|sans tarder|sans attendre|sans délai|sans hésiter|non-fumeurs?|"
    r"plus ou moins|no one size)\b"
)
# One denial, with all its parts.
DENIAL = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|should|would|must|need|might|will|wo|ca|sha)n't\b|"
    r"\b(?:can|could|should|would|must|need|do|does|did|is|are|was|were|has|have|may|will|shall)(?: also| still| "
    r"usually| normally| generally)? not\b|"
    r"\bcannot\b|\bno longer\b|\bnot\b|\bnever\b|\bno\b|\bnone\b|\bneither\b|\bnor\b|\bwithout\b|\bunable to\b|"
    r"\bavoid(?:s|ed|ing)?\b|\bunless\b|\bexcept(?: for| if)?\b|"
    r"\brefrain(?:s|ing)? from\b|\bfail(?:s|ed)? to\b|\bstop(?:s|ped)?(?= (?:taking|using|eating|drinking|"
    r"breastfeeding|wearing))|\badvised? against\b|\brecommends? against\b|"
    r"\badvises against\b|\brather than\b|\binstead of\b|\bforbidden\b|\bprohibited\b|\bbanned\b|\black(?:s|ed|"
    r"ing)?\b|\bnothing\b|\bnobody\b|\bno one\b|\bhardly\b|\brarely\b|"
    r"\bn(?:e |')(?:\w+['-]?[ ']?){1,3}?(?:pas|plus|jamais|aucune?s?|rien|guère|ni|personne)\b|\bne (?:pas|plus|"
    r"jamais|rien)\b|"
    r"\bsans\b|\bpas\b|\bjamais\b|\baucune?s?\b|\bnul(?:le)? ne\b|\bnon\b|\bà moins (?:que|d'|de)|\bsauf\b|\bsauf "
    r"si\b|\bhormis\b|\bévit(?:er|ez|e|ent)\b|\binterdi(?:t|te|ts|tes)\b|"
    r"\bdéconseill\w+|\bproscri\w+|\bcontre-indiqu\w+|\bcontraindicat\w+|\bproscrire\b"
)
# The parts of a French denial around its verb: 'ne' to 'pas'.
FRENCH = re.compile(r"\An(?:e |')(?P<verb>.*?) ?(?:pas|plus|jamais|aucune?s?|rien|guère|ni|personne)\Z")
# The words of a denial, each alone.
DENYING = names(
    "not no never cannot without none neither nor nobody nothing ne n pas plus jamais aucun aucune sans non",
    "nul nulle t can't don't doesn't didn't isn't aren't wasn't weren't won't shouldn't mustn't needn't",
    "couldn't wouldn't hasn't haven't avoid",
)
# Words whose beginning denies the rest.
PREFIXED = dict(
    pair.split()
    for line in (
        "unsafe safe / unavailable available / unable able / unlikely likely / unnecessary necessary",
        "uninsured insured / ineligible eligible / ineffective effective / impossible possible",
        "incapable capable / unsuitable suitable / unapproved approved / inappropriate appropriate",
        "unlicensed licensed / unacceptable acceptable / unsupervised supervised / inactive active",
        "unaffected affected / unrelated related / uncovered covered / invalid valid / unproven proven",
        "unopened opened / unvaccinated vaccinated / non-urgent urgent / uncommon common / unusual usual",
        "indisponible disponible / inefficace efficace / inutile utile / incompatible compatible",
        "inadapté adapté / inadmissible admissible / inéligible éligible / improbable probable",
        "déconseillé conseillé / déconseillée conseillée / déconseillés conseillés",
        "déconseillées conseillées / déconseillons conseillons / déconseille conseille",
        "contre-indiqué indiqué / contre-indiquée indiquée / contre-indiqués indiqués",
        "contre-indiquées indiquées / unsuccessful successful / incurable curable / untreated treated",
        "harmless harmful / painless painful / intolérant tolérant / impermissible permissible",
        "unauthorised authorised / unauthorized authorized / unrestricted restricted / unlimited limited",
        "indolore douloureux / inoffensif nocif / inapproprié approprié / injustifié justifié",
        "unhelpful helpful / unsuited suited",
    )
    for pair in line.split(" / ")
)
# Grammar between a denial and what it denies.
LIGHT = names(
    "all every each any everyone anyone everybody both either other others only just tout toute tous toutes",
    "chaque quel quelle a an the your you it we they to be been have has had do does did is are was were for",
    "of in on at and or that this these those there yet now still currently usually normally generally also",
    "always ever longer need needs needed must should can could may might will would very so as with by from",
    "our their his her its he she i if than more much too necessarily required able un une le la les l d de",
    "du des vous nous il elle ils elles est sont être été ont avoir en y que qui ce cette ces votre vos notre",
    "nos au aux à et ou se s ne n plus pas peut peuvent pouvez doit doivent devez faut besoin toujours encore",
    "très aussi pour dans par sur leur leurs son sa ses si",
)
OPPOSITES = tuple(
    tuple(names(side) for side in line.split("/"))
    for line in (
        "always toujours / never jamais",
        "before avant / after following après",
        "with avec / without sans",
        "safe sûr sûre sûrs sans-danger / dangerous unsafe harmful dangereux dangereuse risky",
        (
            "recommended recommend recommends advise advised conseillé conseillée recommandé recommandée "
            "conseillés conseillées recommandés recommandées / discouraged discourage déconseillé déconseillée "
            "déconseillés déconseillées interdit interdite contraindicated"
        ),
        (
            "allowed permitted allow autorisé autorisée permis permise autorisés / forbidden prohibited banned "
            "forbid interdit interdite interdits interdites"
        ),
        (
            "required mandatory compulsory necessary needed obligatoire nécessaire requis requise obligatoires "
            "essential / optional unnecessary voluntary facultatif facultative inutile"
        ),
        (
            "increase increases increased raise raises raised higher augmente augmenter augmentent accru élevé / "
            "decrease decreases decreased reduce reduces reduced lower lowers lowered diminue diminuer diminuent "
            "réduit réduire réduisent faible"
        ),
        "more plus / less fewer moins",
        "above over exceeds supérieur supérieure dessus / below under inférieur inférieure dessous",
        "most maximum maximal maximale most / least minimum minimal minimale",
        (
            "start begin starting commencer commencez débuter continue keep continuer continuez poursuivre "
            "poursuivez / stop stopping quit cease arrêter arrêtez cesser cessez suspendre"
        ),
        "yes oui / no non",
        "possible / impossible",
        "likely probable / unlikely improbable",
        "able / unable",
        "effective efficace works / ineffective inefficace",
        "covered couvert couverte remboursé remboursée / excluded uncovered exclu exclue",
        (
            "included includes including include inclus incluse compris comprise / excluded excludes excluding "
            "exclude exclu exclue"
        ),
        "must have-to doit doivent devez faut / cannot can't mustn't",
        "all every both tous toutes / no none neither aucun aucune",
        "open ouvert ouverte ouverts / closed fermé fermée fermés",
        "accept accepts accepting acceptons accepte / refuse refuses decline declines refusons refuse",
        "eligible admissible éligible / ineligible inadmissible inéligible",
        "available disponible / unavailable indisponible",
        "full complet / empty vide",
        "early early / late late",
        "cold froid froide / hot warm chaud chaude",
        "fully full entirely entièrement intégralement totalement / partly partially partiellement partial",
        "benign bénin bénigne / malignant malin maligne cancerous",
        "harmless painless indolore inoffensif / harmful painful douloureux nocif douloureuse",
        "only uniquement seulement / also also",
        "can may peut pouvez peuvent / cannot can't",
        "positive positif positive / negative négatif négative",
        "if si when / unless sauf",
        "most many plupart nombreuses nombreux / few peu rares",
        "full entier plein / half demi moitié",
        "left gauche / right droite",
        "even pairs paires pair / odd impairs impaires impair",
        "inside intérieur / outside extérieur dehors",
        "day daytime jour / night nuit overnight nighttime",
        "morning matin matins mornings / evening evenings afternoon afternoons soir soirs après-midi",
        "empty jeun / food repas",
    )
)
# What a warning is about: one that comes or goes is no matter of style.
_ACTS = (
    r"(?:take|taking|use|using|stop|stopping|eat|eating|drink|drinking|drive|driving|apply|applying|exceed|exceeding|"
    r"mix|mixing|give|swallow|crush|chew|wear|"
    r"breastfeed\w*|start|double|inject|smoke|combine|put|lift|swim|fly|become pregnant|skip|miss|shave|touch|remove|"
    r"scrub|inhale|wash|bathe|"
    r"increase|reduce|store|freeze|be given|be used|be taken|"
    r"pren(?:ez|dre|d)|utilis\w+|arrêt\w+|mang\w+|bu(?:vez|vr)\w*|boire|condui\w+|appliqu\w+|dépass\w+|mélang\w+|"
    r"donn\w+|aval\w+|croqu\w+|écras\w+|port\w+|allait\w+|"
    r"fum\w+|associ\w+|soulev\w+|saut\w+|doubl\w+|inject\w+|mett\w+|raser|rasez|frott\w+|interromp\w+|congel\w+|"
    r"consomm\w+)"
)
_MILD = (
    r"(?:worry|hesitate|forget|feel|be|let|expect|panic|give up|rush|hurry|blame|need|have to|want|wait|think|know|"
    r"vous|hésit\w+|oubli\w+|attend\w+|tard\w+|craign\w+|soyez|ayez|est|sont|peut|peuvent|pouvez|faut|manqu\w+)"
)
WARNING = re.compile(
    rf"(?:\A(?:do not|don't|never) (?!{_MILD}\b)\w+|\An(?:e |')(?!{_MILD}\b)(?:\w+ez|jamais|pas)\b(?: \w+)? (?:pas|"
    rf"jamais|plus|rien|aucun\w*)?\b|\Aévite[rz]\b|\Aavoid\b|\b(?<!we )(?<!they )(?<!who )(?<!it )(?<!i )(?<!which "
    rf")(?<!people )(?<!if you )(?:do not|don't|never|must not|mustn't|should not|shouldn't|cannot|can't|may not|"
    rf"ought not to)(?: ever| also)? {_ACTS}\b|"
    rf"\b(?:avoid|refrain from) {_ACTS}\b|\bn(?:e |')(?:\w+ )?{_ACTS}(?: \w+)? (?:pas|jamais|plus)\b|\bne (?:pas|"
    rf"jamais|plus) {_ACTS}\b|\bévit(?:ez|er) (?:de |d')?{_ACTS}\b|"
    r"\b(?:not (?:recommended|suitable|safe|advised)|advised? against|déconseillé\w*|contre-indiqué\w*|"
    r"contraindicated|interdite?s?|should (?:never|be avoided)|"
    r"must (?:never|be avoided)|à éviter|is dangerous|est dangereux)\b)"
)
