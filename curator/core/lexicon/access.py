"""Words that say who may have something and what is asked of them, in English and French.

Regular expressions over small letters with plain apostrophes and dashes (`curator.core.critical.spelling`).
"""

from curator.core.lexicon.beginnings import quick

# A sentence that may speak of it.
FRAME = quick(
    r"\b(?:eligib\w*|ineligib\w*|qualif(?:y|ies)|entitled|open(?: only)? to|available(?: only)? (?:to|for|if|with)|"
    r"needed|without|appl(?:y|ies)|show|affiliée?s?|only|reserved|limited|restricted|offered(?: only)? to|"
    r"accept(?:s|ed|ing)?|must|needs?|required?|requires|requirement|if you|if they|who (?:have|has|are|is|live|"
    r"lives|want|need|cannot|can)|"
    r"for (?:\w+ )?(?:people|women|men|anyone|patients|those|residents|families|adults|children|carers|caregivers|"
    r"parents|everyone|survivors|clients|members|partners|students)|"
    r"anyone|everyone|whether|with or without|unless|except|exclud\w*|cannot|can't|can|may|welcome\w*|regardless|as "
    r"long as|provided|"
    r"condition that|ask for|bring|self-refer\w*|have to|should|not for|suitable|invit\w*|apply|applies|join|"
    r"register\w*|call if|serves?|help(?:s)?|designed|aimed|intended|"
    r"see|sees|treats?|support(?:s)? (?:women|men|people)|admissib\w*|éligib\w*|réserv\w*|ouverte?s? (?:aux|à)|"
    r"destin\w*|s'adresse\w*|limit\w*|uniquement|seulement|"
    r"droit|bénéfici\w*|doi(?:t|vent)|devez|condition\w*|accept\w*|accessible\w*|pour (?:les|toute?s?|des)|si vous|"
    r"sans|avec|obligatoire\w*|nécessaire\w*|"
    r"exig\w*|peu(?:t|vent)|pouvez|faut|être|quel\w*|toute? (?:femme|personne)|toutes les|tous les|concern\w*|"
    r"invitée?s?|offerte?s?|proposée?s?|accueill\w*|inscri\w*|"
    r"présent\w*|munie?s?|besoin|(?:sont|est|êtes) (?:les |la |le )?bienvenue?s?|admis(?:e|es)?|requise?|requis|"
    r"demand\w*)\b"
)
# A frame that says who may have something.
STRICT = quick(
    r"\b(?:eligib\w*|ineligib\w*|qualif(?:y|ies)|entitled|open(?: only)? to|available(?: only)? (?:to|for|if)|"
    r"only(?: for| to| if| available| accept\w*| see)?|reserved|limited to|restricted|"
    r"offered(?: only)? to|accept(?:s|ing)?|must (?:be|have|live|hold|bring|first)|(?:need|require)s? (?:a|an|"
    r"to be|to live|"
    r"to have|no|your)|required|not (?:required|need\w*|necessary)|no (?:referral|need)|"
    r"if you(?: are|'re| have|'ve| live|r)|who (?:have|has|are|is|live|lives|had)|welcome\w*|regardless|as long as|"
    r"provided that|whether or not|with or without|unless|except|exclud\w*|"
    r"not (?:for|open|available|suitable|offered|eligible)|suitable for|invit(?:ed|es)|can (?:\w+ )?(?:join|apply|"
    r"attend|use|self-refer|get|have|book|come|register|access|ask|receive|take part)|may (?:apply|join|attend|use|"
    r"stay|come|visit)|to refer|referr\w*|granted|accordée?s?|"
    r"for (?:people|women|men|anyone|patients|those|residents|families|adults|children|carers|caregivers|parents|"
    r"everyone|survivors|all)|anyone|everyone|"
    r"serves|designed for|aimed at|intended for|admissib\w*|éligib\w*|réserv\w*|ouverte?s? (?:aux|à)|destin\w*|"
    r"s'adresse\w*|limitée?s? à|uniquement|seulement|(?:avez|avoir|ont|a)(?: pas| plus)? droit|bénéfici\w*|"
    r"doi(?:t|vent) (?:être|avoir|habiter|présenter|résider)|devez (?:être|avoir|habiter|présenter|résider)|"
    r"condition\w*|accept(?:e|ons|ent)|accessible\w* (?:aux|à)|pour (?:les|toute?s?|être)|si vous|"
    r"obligatoire\w*|nécessaire\w*|exig\w*|faut|besoin|toute (?:femme|personne)|toutes les|tous les|concern\w*|"
    r"invitée?s?|offerte?s? (?:aux|à)|proposée?s? (?:aux|à)|accueill\w*|(?:sont|est|êtes) (?:les |la |le "
    r")?bienvenue?s?|admise?s?|munie?s?|requise?s?|requis|"
    r"peu(?:t|vent) (?:\w+ )?(?:participer|s'inscrire|bénéficier|demander|obtenir|consulter|venir)|pouvez (?:\w+ "
    r")?(?:participer|vous inscrire|bénéficier|demander|obtenir|consulter|venir))\b"
)
# A sentence that is about nothing but who may have something; the words behind say who.
ACCESS = quick(
    r"\b(?:(?:open|available|reserved|(?<!not )limited|restricted|offered)(?: only)? (?:to|(?:for|if|when)(?= (?:you|"
    r"people|women|men|anyone|patients|those|residents|families|adults|children|members|clients|students|they|carers|"
    r"caregivers|all|\w+ (?:people|women|men|patients|residents|families))\b))|(?:not )?(?:eligible|entitled|"
    r"qualify)(?: (?:to|for|if|when))?|only (?:for|to|if|accepts?|sees?|available to)|"
    r"accepts?(?: only)? (?:new|self|only|any|all|patients|women|referrals)|(?:you|patients|people|women|men|"
    r"participants|applicants|clients|they|who|and) must (?:be|have|live|hold|already|first)|(?:is|are) for|for \w+ "
    r"only|can (?:also )?(?:apply|join|attend|register|enrol|take part|book)|affiliée?s?(?: à)?|sur demande|"
    r"présentez|show your|bring your|(?:no|need a|needs a|requires? a|by|with a|without a) referral|referral is|"
    r"anyone (?:may|can|who|with|aged|living|over)|everyone (?:may|can|who)|"
    r"(?:people|women|men|those|anyone|patients|adults|families|residents|carers) who (?:have|are|live|had)|whether "
    r"or not you|with or without|not (?:open|available|offered|eligible|suitable) (?:to|for)|for (?:people|women|men|"
    r"anyone|patients|those|residents|families|adults) (?:who|with|without|in|on|from|aged|living|receiving|"
    r"over|under)|"
    r"serves|designed for|aimed at|intended for|welcomes?(?! (?:you|us|me)\b)|can (?:self-refer|refer)|may refer|"
    r"(?:admissibles?|éligibles?|réservée?s?|ouverte?s?|destinée?s?|accessibles?|limitée?s?|offerte?s?|"
    r"proposée?s?)(?: uniquement| seulement)? (?:aux?|à|si|pour)|s'adresse\w* (?:aux?|à)|uniquement (?:aux?|pour|sur|"
    r"les)|"
    r"(?:avez|avoir|ont|a)(?: pas| plus)? droit|accepte(?:nt)?|(?:personnes?|femmes?|hommes?|patientes?|"
    r"participante?s?|on|elle|il) "
    r"doi(?:t|vent) (?:être|avoir|habiter|présenter|résider|pouvoir)|devez (?:être|avoir|habiter|présenter|résider|"
    r"pouvoir)|(?:pas besoin|sans|sur|avec|munie?s?|munissez-vous)(?: aussi)? (?:d'une? |de |d')?"
    r"(?=(?:ordonnance|référence|carte|certificat|rendez-vous|prescription))|toute (?:femme|personne)|peu importe|"
    r"dessert|accueille|n'est pas nécessaire d'(?:être|avoir)|"
    r"need an appointment|by appointment only|(?:appointments?|booking|registration) (?:is|are) (?:\w+ )?(?:required|"
    r"needed|necessary|essential)|rendez-vous (?:est )?(?:obligatoire|nécessaire|requis)|"
    r"(?:women|men|children|babies|partners|carers|caregivers|families|relatives|friends|visitors|students|parents|"
    r"residents|workers) (?:\w+ )?(?:can|may|cannot|can't|must|are)(?: not| also| now| no longer)? (?:come|"
    r"attend|join|"
    r"stay|apply|visit|take part|register|welcome|admitted|allowed|eligible|covered)|"
    r"(?:hommes|femmes|enfants|proches|conjoints?|aidants?|étudiante?s?|touristes|mineure?s|bébés)(?: \w+)? (?:sont|"
    r"peuvent|ne sont|ne peuvent|n'ont|n'y ont)(?: \w+){0,2}? (?:admis\w*|bienvenu\w*|accept\w+|reçu\w*|venir|"
    r"participer|droit|assister))\b"
)
# What is asked for must be there; or need not.
REQUIRED = quick(
    r"\b(?:required|requires?|mandatory|must|need(?:s|ed)?|have to|has to|necessary|obligatoire\w*|exig\w+|"
    r"requise?s?|requis|"
    r"faut|nécessaires?|devez|doit|doivent|besoin|sur présentation|munie?s?|munissez|présentez)\b"
)
# Who or what is asked for, and how pages say it.
TERMS = {
    "referral": (
        r"(?:self-)?referrals?|referred|(?:gp|doctor)'s (?:letter|note)|doctor's order|physician's order|requisition|"
        r"prescription|ordonnance|(?:lettre|demande) (?:d'orientation|de référence|d'un médecin|du médecin|"
        r"de consultation)|référence médicale|orientation médicale|adressée?s? par|référée?s?|courrier du médecin|"
        r"refer you(?:rself)?|vous (?:adresser|référer|orienter)|self-refer\w*|auto-référ\w*|avis médical|"
        r"order from|référence(?= d'un)|recommandation d'un"
    ),
    "card": (
        r"(?:health|provincial|medicare|insurance|nhs|ohip) (?:card|number)s?|health insurance card|carte (?:vitale|"
        r"santé|soleil|d'assurance[- ]maladie|de la ramq|ramq|d'identité|de mutuelle|d'assuré)|photo id|proof of \w+|"
        r"identification|attestation\w*|justificatif\w*|pièce d'identité|preuve de \w+|passport|"
        r"certificats?(?: médica(?:l|ux))?|medical certificate|doctor's note|(?:gp|doctor|physician) letter|lettre|"
        r"numéro (?:d'assurance|de sécurité)"
    ),
    "insured": (
        r"(?:un)?insured|insurance|assurée?s?|assurance|coverage|mutuelle|affiliée?s?|couverture|ohip|ramq|medicare|"
        r"medicaid|msp|sécurité sociale|régime"
    ),
    "resident": (
        r"residents?|residing|living in|live in|lives in|live within|living within|résid\w+|habit(?:er?|ez|ent|ant)|"
        r"domicilié\w*|demeur\w+ (?:à|en|au)|postcode|postal code area|catchment|citizens?|citizenship|"
        r"permanent resident|refugees?|visa|immigrants?|newcomers|citoyen\w*|réfugiée?s?|statut|asylum seekers?"
    ),
    "registered": (
        r"registered (?:with|patients?)|registered at|inscrite?s? auprès|gp practice|family doctor|"
        r"médecin (?:de famille|traitant)|without a (?:family )?doctor|unattached|patients? inscrits?|clientèle"
    ),
    "new": (
        r"new (?:patients?|clients?|members?|participants?|referrals?)|existing (?:patients?|clients?|members?)|"
        r"current (?:patients?|clients?)|nouveaux (?:patients?|clients?|membres?)|nouvelles (?:patientes?|demandes?|"
        r"inscriptions?)"
    ),
    "appointment": (
        r"(?:an? |prior |by |no |without )?appointments?|book(?:ing|ed)? (?:in advance|ahead|required|needed|is|"
        r"a place)|pre-?booking|walk-ins?|drop-?in|drop in|rendez-vous|réservation|sur inscription|sans inscription|"
        r"inscription (?:obligatoire|préalable|requise)|pre-?register\w*|registration (?:is|required)|"
        r"register (?:in advance|first)"
    ),
    "diagnosis": (
        r"diagnos\w+|newly diagnosed|confirmed|biopsy-proven|diagnostiqu\w+|diagnostic\w*|atteintes?|atteints|"
        r"touchée?s"
    ),
    "stage": (
        r"metastatic|secondary|advanced|primary|early(?:-stage)?|locally advanced|invasive|non-invasive|recurrent|"
        r"recurrence|relapse|métasta\w+|avancé\w*|précoce|localisé\w*|récidive\w*|rechute|dcis|in situ|"
        r"stage [0-4iv]+|"
        r"stade [0-4iv]+"
    ),
    "receptor": (
        r"her2|her2-(?:positive|negative)|oestrogen|estrogen|hormone[- ]receptor\w*|er-positive|triple[- ]negative|"
        r"brca\d?|hormonodépendant\w*|triple négatif|mutation\w*|gene|gène\w*|genetic|génétique"
    ),
    "history": (
        r"family history|antécédents?|history of|personal history|high[- ]risk|higher risk|increased risk|"
        r"average risk|risque (?:élevé|accru|moyen)|mother|sister|daughter|mère|sœur|fille|first-degree|"
        r"relatives?(?! (?:à|au|aux)\b)|"
        r"premier degré|dense breasts?|seins? denses?"
    ),
    "pregnant": (
        r"pregnan\w+|breast-?feed\w*|enceintes?|grossesse\w*|allait\w+|postpartum|trying (?:to conceive|for a baby)|"
        r"childbearing|fertil\w+"
    ),
    "menopause": (r"(?:pre|post|peri)?-?menopaus\w+|périodes?|ménopaus\w+|(?:pré|post)ménopaus\w+"),
    "implants": (r"implants?|prothèses?|pacemakers?|stimulateur cardiaque"),
    "symptoms": (
        r"symptoms?|lumps?|symptômes?|masse|asymptomatic|no symptoms|warning signs?|bosse|fever|fièvre|allerg\w+"
    ),
    "conditions": (
        r"kidney|liver|heart|diabet\w+|asthma\w*|blood clots?|stroke|reins?|foie|cardiaque\w*|diabét\w+|asthm\w+|"
        r"caillots?|phlébite|avc|epileps\w+|épileps\w+|glaucoma|hypertension|disabilit\w+|handicap\w*|immun\w+|"
        r"low blood|anémi\w+|anaemi\w+|anemi\w+|lactose|coeliac|celiac|cœliaque"
    ),
    "women": (r"women|woman|females?|femmes?|girls?|filles"),
    "men": (r"men|man|males?|hommes?|boys?|garçons"),
    "trans": (r"trans|transgender|non-binary|non binaires?|lgbtq?\w*|gender-diverse|genders?|genres?|two-spirit"),
    "family": (
        r"famil(?:y|ies)|famille|familles|relatives(?! (?:à|au|aux)\b)|carers?|caregivers?|partners?|spouses?|"
        r"friends|loved ones|"
        r"proches?|aidants?|aidantes?|conjoints?|parents?|supporters|companions?|accompagnatrice|entourage|mothers"
    ),
    "children": (
        r"child|children|teenagers?|adolescen\w+|young people|young adults?|minors?|enfants?|jeunes|mineurs?|"
        r"students?|étudiant\w*|babies|infants?|nourrissons?|toddlers?"
    ),
    "adults": (r"adults?|adultes?|seniors?|older (?:adults?|people)|aînée?s?|pensioners?"),
    "patients": (
        r"in-?patients?|out-?patients?|hospitalis\w+|ambulatoire\w*|survivors?|survivantes?|in (?:active )?treatment|"
        r"under treatment|(?:finished|completed) (?:active )?treatment|en traitement|en (?:cours|fin) de traitement|"
        r"après (?:le|un) traitement|in remission|en rémission|current treatment|on treatment|during treatment|"
        r"after treatment|before treatment"
    ),
    "income": (
        r"income|low-income|savings|universal credit|benefits|means-tested|revenus?|faible revenu|prestations?|"
        r"quotient familial|unemployed|"
        r"aide sociale|css|c2s|\bame\b|financial (?:need|hardship)|in financial difficulty"
    ),
    "veterans": (
        r"veterans?|armed forces|military|anciens combattants|militaires|indigenous|first nations?|inuit|métis|"
        r"premières nations|autochtones?"
    ),
    "smoker": (r"smok(?:e|er|ers|ing)|ex-smokers?|non-smokers?|fum(?:eur|euse|eurs|ent|ez)|vaccinat\w+|unvaccinated"),
    "all": (
        r"anyone|everyone|everybody|all (?:women|people|patients|residents|adults|ages|genders)|any (?:woman|person|"
        r"patient)|toutes? (?:personnes?|les femmes|femmes?)|tout le monde|tous|whoever"
    ),
    "consent": (
        r"consent|guardian|tuteur|consentement|(?:un)?accompanied(?= *(?:[.,;)]|\Z|minors?|children)|"
        r" by (?:\w+ ){0,3}(?:adult|parent|guardian|carer|"
        r"caregiver|friend|partner|relative|person|someone|companion|chaperone|family)s?)|chaperone|"
        r"accompagnée?s?(?= *(?:[.,;)]|\Z)| (?:d'|de |par )(?:\w+ |l'|d')?(?:adulte|parent|proche|tuteur|"
        r"tutrice|personne|"
        r"aidant|ami|membre|conjoint)\w*)|written (?:permission|consent)|"
        r"autorisation"
    ),
    "region": (
        r"ontario|quebec|québec|manitoba|alberta|saskatchewan|british columbia|colombie-britannique|nova scotia|"
        r"nouvelle-écosse|new brunswick|nouveau-brunswick|newfoundland|terre-neuve|prince edward island|yukon|"
        r"nunavut|"
        r"northwest territories|canada|england|scotland|wales|northern ireland|ireland|france|belgique|suisse|"
        r"luxembourg|québécois\w*|canadian|australia|new zealand|united kingdom|\buk\b|united states|province|"
        r"provinces|territory|county|state|borough|district|région|département\w*|arrondissement\w*|canton|commune|"
        r"municipalit\w+|outside the|hors (?:de la|du) \w+"
    ),
}
# A heading, or the words before a colon, under which all is about who may have something.
ACCESS_HEADING = quick(
    r"\b(?:eligib\w*|who (?:can|may|is (?:it|this|the)|it is|should|we (?:help|serve|see)|qualifies|this is)|(?:you "
    r")?(?:can|may) (?:get|have|use|join|apply|take part|attend) (?:it|this|the service)? ?(?:if|when)|"
    r"(?:these|following) (?:are true|apply)|if (?:all|any|one) of (?:these|the following)|can i (?:apply|get|have|"
    r"come|join)|am i eligible|who we help|puis-je|ai-je droit|conditions d'(?:accès|admission)|pour participer|"
    r"(?:inclusion|exclusion|entry) criteria|criteria|to (?:qualify|join|take part|apply)|open to|you must|all of "
    r"these apply|(?:can't|cannot) (?:get|have|use|join)|not suitable|not for|"
    r"admissib\w*|éligib\w*|pour qui|qui peut|qui est concerné\w*|à qui|critères|public (?:visé|concerné)|personnes "
    r"concernées|bénéficiaires|vous (?:devez|pouvez en bénéficier)|ne peuvent pas)\b"
)
RESTRICTORS = quick(
    r"\b(?:only|exclusively|uniquement|seulement|exclusivement|réservée?s?|reserved|limited to|restricted)\b"
)
