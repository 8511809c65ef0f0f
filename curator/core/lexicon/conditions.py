"""Words that say what a service costs, whether it has ended, and who may have it; in English and French.

Regular expressions over small letters with plain apostrophes and dashes.
"""

import re

# --- cost ---
FREE = re.compile(
    r"\bexempt(?:ed)? from (?:\w+ )?(?:charges?|fees?|payment)\b|\bexonérée?s?\b|\b(?:costs?|coûte(?:nt)?) (?:you )?(?:nothing|rien)\b|\bfree of (?:any )?charge\b|\b(?:at|for) no (?:extra |additional |direct )?(?:cost|charge)s?\b|"
    r"\b(?:no|without(?: any)?|not? (?:a|any)) (?:extra |additional |hidden )?(?:cost|charge|fee|payment)s?\b|"
    r"\b(?:does|do|will|is|are|did)(?: not|n't)(?: be| have to)? (?:cost|charged?|pay|asked to pay)(?: you| for| a fee| anything)*\b|"
    r"\bsans (?:aucuns? |autres? )?(?:frais|coût|supplément|avance de frais)\b|\b(?:aucuns?|pas de|pas d'autres?) (?:frais|coût)s?\b|"
    r"\bne (?:coûte|payez|paie|paierez) (?:rien|pas)\b|\bgratuit(?:e|s|es|ement|é)?\b|\bcomplimentary\b|"
    r"(?<![\w-])(?<!feel )(?<!be )(?<!toll )(?<!set )(?<!breaking )(?<!break )(?<!break-)free(?!-|\w| (?:from (?!all|any|mob|land|phones|every|the uk|\d)|time|radicals?|will|of (?!charge)|flap|hand|"
    r"to (?!attend|join|use|call|all|every|any|wom|resid|patient|take|access|enter|visit|park|download|order|people|those|you|our)))"
)
CHARGE = re.compile(
    r"\b(?:fees?|co-?pay(?:ment)?s?|deductibles?|deposit|charges? (?:apply|applies|of|for|is|may)|charged?(?= (?:at|for|a|per|you))|"
    r"(?:there is|is|are|at) (?:now )?(?:a |an )?(?:small |extra |additional )?(?:charge|cost|charged)|small charge|extra charge|out[- ]of[- ]pocket|"
    r"own expense|pay(?:able|ing|s)?(?: for| the| a| to|ment)|paid(?= (?:by|for|parking|service|at))|you pay|must pay|"
    r"need to pay|have to pay|costs?(?= you| (?:about|around|up|from)|\Z|[.,])|prescription charge|admission|"
    r"frais(?= (?:de|d'|à|sont|s'appliquent|peuvent|modérateur|supplémentaire))|payante?s?|à (?:vos|leurs) (?:propres )?frais|"
    r"à (?:votre|leur) charge|ticket modérateur|dépassements? d'honoraires|reste à charge|franchise|facturée?s?|coûte|tarifs?)\b"
)
COVERED = re.compile(
    r"\b(?:cover(?:ed|s)?(?= (?:by|this|these|any|it|the|your|under|all|most|part|fully|in|up|for|\d)|\.|,|\Z)|reimburse\w*|refund\w*|subsidi[sz]ed|funded(?= by)|"
    r"paid for(?= by)|insurance pays|pris(?:e|es)? en charge|prend en charge|rembours\w*|couvert(?:e|s|es)?(?= (?:par|à|intégralement)|\.|,))\b"
)
PAYERS = (
    ("public", re.compile(r"\b(?:ohip|msp|ramq|medicare|medicaid|nhs|assurance[- ]maladie|sécurité sociale|health plan|régime public|"
                          r"provincial (?:health )?(?:plan|insurance)|public (?:health )?(?:plan|insurance)|ahcip|cns)\b")),
    ("private", re.compile(r"\b(?:private (?:health )?insur\w*|extended (?:health )?(?:plan|insurance|benefits)|mutuelles?|complémentaire santé|"
                           r"assurances? (?:privées?|collectives?|complémentaires?)|private(?:ly)?(?= (?:paid|pay|funded)))\b")),
)  # fmt: skip

# --- closure ---
_SERVICE = (
    r"(?:services?|clinics?|line|helpline|hotline|phone line|lines|programmes?|programs?|groups?|cent(?:re|er)s?|units?|offices?|appointments?|"
    r"sessions?|class(?:es)?|workshops?|trials?|stud(?:y|ies)|schemes?|funds?|departments?|walk-in|drop-in|support|chat|screening|registrations?|"
    r"applications?|enrol?ments?|recruitment|referrals?|bookings?|ward|site|van|bus|course|courses|network|forum|project|waiting list|wait ?list|hospital|"
    r"bursary|grants?|transport|shop|café|desk|visits?|pharmacy|lab|helpdesk|email|mailbox|counselling|meetings?|we|they|it|"
    r"lignes?|cliniques?|centres?|programmes?|groupes?|ateliers?|séances?|consultations?|bureaux?|accueil|permanences?|unités?|inscriptions?|"
    r"essais?|études?|recrutements?|dépistage|fonds|liste d'attente|soutien|rendez-vous|antennes?|points?|dispositif|cours|rencontres?|association|"
    r"clavardage|transport|aide|bourses?|mammobus|laboratoire|pharmacie|site|urgences?|maison|hôpital|espace|numéro|elle|il|nous)"
)
_NOT_HOURS = (
    r"(?! (?:on|at|for lunch|from noon|between|over|during|every|each|all day|(?:the )?(?:week|sun|satur|mon|tues|wednes|thurs|fri)\w*|"
    r"(?:public|bank|statutory) holidays|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|week)|les (?:jours|week|fins|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)|entre|de midi|à|"
    r"pendant|wounds?|incisions?))"
)
_BEEN = r"(?: (?:now|since|been|temporarily|permanently|currently|indefinitely|both|all|therefore|no longer|also|sadly))*,?"
_ETE = r"(?: (?:désormais|maintenant|actuellement|temporairement|définitivement|provisoirement|momentanément|présentement|aussi|donc|tous|toutes|été))*"
_MORE = r"(?! \d| (?:que|tard|tôt|souvent|longtemps|cher|loin|grande?s?|petite?s?|efficace\w*|important\w*|fréquent\w*)\b)"
CLOSURES = (
    re.compile(
        rf"\b{_SERVICE}\b[^.;]{{0,60}}?\b(?:has|have|had|is|are|was|were|will be|been|being|now|'s){_BEEN} (?:closed|closing|shut|ended|ending|finished|retired|stopped|"
        rf"full|fully booked|unavailable|at capacity|withdrawn|come to an end){_NOT_HOURS}\b"
    ),
    re.compile(
        rf"\b(?:has|have|had|is|are|was|were|will be|been|being){_BEEN} (?:discontinued|cancelled|canceled|suspended|paused|terminated|decommissioned|wound up|ceased|on hold|"
        rf"interrupted|out of service|postponed|winding down|shutting down|shut down|phased out|mothballed|disbanded|dissolved|scrapped|abolished|merged){_NOT_HOURS}\b"
    ),
    re.compile(
        r"\b(?:will (?:close|end|cease|stop|shut|be closing|be ending|be discontinued|no longer)|cease[sd]?|ceasing|shutting down|shuts? (?:its|their|our) doors|for the last time|we are retiring|"
        r"closed (?:permanently|temporarily|indefinitely|until|its doors|down|for good|since|to (?:new|recruitment|referrals|applications|enrol\w*|registration|further|the public))|"
        r"closes? (?:permanently|its doors|for good|down|on \d)|closure of|permanent closure|temporary closure|permanently closed|temporarily (?:closed|unavailable|suspended)|"
        r"comes? to an end|came to an end|ends? on|ended on|ended in|last day|final (?:day|session)|until further notice|"
        r"(?:not|n't)(?: (?:currently|now|yet))? (?:accepting|taking (?:any |new |on )|able to accept|able to take|running|operating|enrolling|recruiting)|"
        r"(?:unable to|cannot|can't|could not) (?:currently )?(?:accept|take|offer|book|see) (?:on )?(?:new|any (?:new|more)|more|referrals)|no new (?:patients|referrals|clients|participants|applications|requests|bookings|members)|"
        r"no longer (?:accept\w*|tak(?:e|es|ing) (?:on|new|any|referrals|calls|part|bookings|patients)|offer\w*|provid\w*|available|open\w*|operat\w*|run\w*|exists?|in (?:use|service|operation)|see|sees|"
        r"answer\w*|staffed|active|monitored|funded|held|meets?|book\w*|work\w*|enrol\w*|recruit\w*|part of|visits?|stops?|serves?|sells?|stocks?|dispens\w*|issued?)|on hold|wound (?:up|down)|out of service|has been replaced|"
        r"stopped (?:accept\w*|offering|running|operating|seeing|providing|answering|enrolling|recruiting|serving|meeting)|withdrawn from (?:the )?(?:market|sale|use)|"
        r"(?:had|have|has|forced|due|set|decided|going) to (?:close|cease|suspend)(?! to)|(?:is|are) closing|(?:now |is |are )fully booked|"
        r"run out of (?:money|funds|funding|places)|(?:not|no longer) in (?:service|operation|use)|switched off|off the road|(?:last|final) (?:session|clinic|group|class|meeting|appointments?)|"
        r"(?:being )?wound down|(?:is|are|was|were|has been|been) withdrawn|no (?:more )?(?:places|spaces|beds|spots|appointments) (?:left|available)|"
        rf"{_SERVICE} (?:now )?(?:(?:shut|closed|ended) (?:in|on|at the end|last)|ends (?:in|on|at the end|next|this))|"
        r"(?:nobody|no one) (?:answers|is available|staffs)|recruitment (?:has )?(?:closed|ended)|has left the market)\b"
    ),
    re.compile(
        rf"\b{_SERVICE}\b[^.;]{{0,60}}?\b(?:est|sont|a été|ont été|sera|seront|était|reste|demeure){_ETE} (?:terminée?s?|arrêtée?s?|complete?s?|complets?|complètes?|closes?|reportée?s?|"
        rf"fermée?s?){_NOT_HOURS}(?![\w])"
    ),
    re.compile(
        rf"\b(?:est|sont|a été|ont été|sera|seront|était|reste|demeure){_ETE} (?:suspendue?s?|interrompue?s?|annulée?s?|supprimée?s?|indisponibles?|abandonnée?s?|retirée?s? (?:du|de la)|"
        rf"hors service|mise?s? en pause|dissoute?s?){_NOT_HOURS}(?![\w])"
    ),
    re.compile(
        r"\b(?:a(?:vons)? (?:définitivement )?fermé|ont fermé|fermera|fermeront|fermeture (?:définitive|temporaire|du|de la|prévue|provisoire|de notre|de l')|"
        r"ferme(?:nt)? (?:ses|leurs|définitivement|temporairement|le \d)|cesse(?:ra|ront|nt|r)?(?= (?:ses|d'|son|toute|à|définitivement))|a(?:vons)? cessé|ont cessé|"
        r"(?:va|vont|doit|doivent|devons|dû|décidé de|allons|prévoit de) (?:fermer|suspendre|interrompre|mettre fin|cesser)|nous (?:suspendons|interrompons|cessons)|"
        r"plus (?:aucune?|de (?:places?|nouvelles?|nouveaux))|n'aura (?:plus|pas) lieu|ne sera (?:pas|plus) reconduit\w*|"
        r"pren(?:d|dra|nent|dront) fin|a pris fin|ont pris fin|se termine(?:ra)?(?= le)|mis(?:e|es)? fin|jusqu'à nouvel ordre|hors service|dernier jour|dernière (?:séance|rencontre)|"
        r"fermée?s? (?:définitivement|temporairement|jusqu'|depuis|pour (?:travaux|une durée|cause))|s'arrête(?:ra)? (?:le|en|définitivement)|"
        r"(?:n'est|ne sont|ne sera|ne seront|n'y a) plus (?:\w+ment )?(?:assurée?s?|offerte?s?|disponibles?|proposée?s?|en service|acceptée?s?|accessibles?|organisée?s?|"
        r"desservie?s?|fabriquée?s?|commercialisée?s?|vendue?s?|tenue?s?|ouverte?s?|donnée?s?|joignables?|financée?s?|active?s?|de (?:service|place|permanence))|aucune? (?:nouvelle?|nouveau) (?:patiente?|demande|inscription)\w*)\b"
    ),
    re.compile(
        rf"\b(?:{_SERVICE}|nous|on|elle|il|elles|ils|mammobile|bus|car|liaison|navette|équipe|magasin|boutique|infirmi[eè]re?s?|cabinet|médecins?|docteure?)\b[^.;]{{0,50}}?\bn(?:e |')(?:y )?(?:en )?\w+(?: \w+){{0,2}}? plus\b{_MORE}"
    ),
)
TEMPORARY = re.compile(r"\btemporar\w*|\bprovisoire\w*|\bmomentan\w*|\bpaused?\b|\bsuspend\w*|\bon hold\b")
PERMANENT = re.compile(r"\bpermanent\w*|\bdéfinitiv\w*|\bfor good\b")
NO_CLOSURE = re.compile(
    r"\b(?:wounds?|incisions?|cicatrice|plaies?|stitches|eyes|mouth|yeux|bouche|treatment (?:has|is) (?:ended|finished|stopped)|if (?:your|the|it|they|we)|"
    r"when (?:your|you|treatment)|before your|after your|chemotherapy|radiotherapy|medicine|tablets?|cookies?|comments?|"
    r"(?:once|after|when|quand|lorsque|une fois|si|avant que|après)(?: \w+){0,4} (?:treatment|traitement|therap\w*|period))\b"
)

# --- eligibility ---
FRAME = re.compile(
    r"\b(?:eligib\w*|ineligib\w*|qualif(?:y|ies)|entitled|open(?: only)? to|available(?: only)? (?:to|for|if|with)|needed|without|appl(?:y|ies)|show|affiliée?s?|only|reserved|limited|restricted|offered(?: only)? to|"
    r"accept(?:s|ed|ing)?|must|needs?|required?|requires|requirement|if you|if they|who (?:have|has|are|is|live|lives|want|need|cannot|can)|"
    r"for (?:\w+ )?(?:people|women|men|anyone|patients|those|residents|families|adults|children|carers|caregivers|parents|everyone|survivors|clients|members|partners|students)|"
    r"anyone|everyone|whether|with or without|unless|except|exclud\w*|cannot|can't|can|may|welcome\w*|regardless|as long as|provided|"
    r"condition that|ask for|bring|self-refer\w*|have to|should|not for|suitable|invit\w*|apply|applies|join|register\w*|call if|serves?|help(?:s)?|designed|aimed|intended|"
    r"see|sees|treats?|support(?:s)? (?:women|men|people)|admissib\w*|éligib\w*|réserv\w*|ouverte?s? (?:aux|à)|destin\w*|s'adresse\w*|limit\w*|uniquement|seulement|"
    r"droit|bénéfici\w*|doi(?:t|vent)|devez|condition\w*|accept\w*|accessible\w*|pour (?:les|toute?s?|des)|si vous|sans|avec|obligatoire\w*|nécessaire\w*|"
    r"exig\w*|peu(?:t|vent)|pouvez|faut|être|quel\w*|toute? (?:femme|personne)|toutes les|tous les|concern\w*|invitée?s?|offerte?s?|proposée?s?|accueill\w*|inscri\w*|"
    r"présent\w*|munie?s?|besoin|bienvenue?s?|admis(?:e|es)?|requise?|requis|demand\w*)\b"
)
# A frame that says who may have something.
STRICT = re.compile(
    r"\b(?:eligib\w*|ineligib\w*|qualif(?:y|ies)|entitled|open(?: only)? to|available(?: only)? (?:to|for|if)|only(?: for| to| if| available| accept\w*| see)?|reserved|limited to|restricted|"
    r"offered(?: only)? to|accept(?:s|ing)?|must (?:be|have|live|hold|bring|first)|(?:need|require)s? (?:a|an|to be|to have|no|your)|required|not (?:required|need\w*|necessary)|no (?:referral|need)|"
    r"if you(?: are|'re| have|'ve| live|r)|who (?:have|has|are|is|live|lives|had)|welcome\w*|regardless|as long as|provided that|whether or not|with or without|unless|except|exclud\w*|"
    r"not (?:for|open|available|suitable|offered|eligible)|suitable for|invit(?:ed|es)|can (?:\w+ )?(?:join|apply|attend|use|self-refer|get|have|book|come|register|access|ask|receive|take part)|may (?:apply|join|attend|use)|"
    r"for (?:people|women|men|anyone|patients|those|residents|families|adults|children|carers|caregivers|parents|everyone|survivors|all)|anyone|everyone|"
    r"serves|designed for|aimed at|intended for|admissib\w*|éligib\w*|réserv\w*|ouverte?s? (?:aux|à)|destin\w*|s'adresse\w*|limitée?s? à|uniquement|seulement|(?:avez|avoir|ont|a) droit|bénéfici\w*|"
    r"doi(?:t|vent) (?:être|avoir|habiter|présenter|résider)|devez (?:être|avoir|habiter|présenter|résider)|condition\w*|accept(?:e|ons|ent)|accessible\w* (?:aux|à)|pour (?:les|toute?s?|être)|si vous|"
    r"obligatoire\w*|nécessaire\w*|exig\w*|faut|besoin|toute (?:femme|personne)|toutes les|tous les|concern\w*|invitée?s?|offerte?s? (?:aux|à)|proposée?s? (?:aux|à)|accueill\w*|bienvenue?s?|admise?s?|munie?s?|requise?s?|requis|"
    r"peu(?:t|vent) (?:\w+ )?(?:participer|s'inscrire|bénéficier|demander|obtenir|consulter|venir)|pouvez (?:\w+ )?(?:participer|vous inscrire|bénéficier|demander|obtenir|consulter|venir))\b"
)
# A sentence that is about nothing but who may have something; the words behind say who.
ACCESS = re.compile(
    r"\b(?:(?:open|available|reserved|(?<!not )limited|restricted|offered)(?: only)? (?:to|(?:for|if|when)(?= (?:you|people|women|men|anyone|patients|those|residents|families|adults|children|members|clients|students|they|carers|caregivers|all|\w+ (?:people|women|men|patients|residents|families))\b))|(?:not )?(?:eligible|entitled|qualify)(?: (?:to|for|if|when))?|only (?:for|to|if|accepts?|sees?|available to)|"
    r"accepts?(?: only)? (?:new|self|only|any|all|patients|women|referrals)|(?:you|patients|people|women|men|participants|applicants|clients|they|who|and) must (?:be|have|live|hold|already|first)|(?:is|are) for|for \w+ only|can (?:also )?(?:apply|join|attend|register|enrol|take part|book)|affiliée?s?(?: à)?|sur demande|présentez|show your|bring your|(?:no|need a|needs a|requires? a|by|with a|without a) referral|referral is|anyone (?:may|can|who|with|aged|living|over)|everyone (?:may|can|who)|"
    r"(?:people|women|men|those|anyone|patients|adults|families|residents|carers) who (?:have|are|live|had)|whether or not you|with or without|not (?:open|available|offered|eligible|suitable) (?:to|for)|for (?:people|women|men|anyone|patients|those|residents|families|adults) (?:who|with|in|from|aged|living|over|under)|"
    r"serves|designed for|aimed at|intended for|welcomes?|can (?:self-refer|refer)|may refer|"
    r"(?:admissibles?|éligibles?|réservée?s?|ouverte?s?|destinée?s?|accessibles?|limitée?s?|offerte?s?|proposée?s?)(?: uniquement| seulement)? (?:aux?|à|si|pour)|s'adresse\w* (?:aux?|à)|uniquement (?:aux?|pour|sur|les)|"
    r"(?:avez|avoir|ont|a) droit|accepte(?:nt)?|(?:personnes?|femmes?|hommes?|patientes?|participante?s?|on|elle|il) doi(?:t|vent) (?:être|avoir|habiter|présenter|résider|pouvoir)|devez (?:être|avoir|habiter|présenter|résider|pouvoir)|(?:pas besoin|sans|sur|avec|munie?s?|munissez-vous)(?: aussi)? (?:d'une? |de |d')?"
    r"(?=(?:ordonnance|référence|carte|certificat|rendez-vous|prescription))|toute (?:femme|personne)|peu importe|dessert|accueille|n'est pas nécessaire d'être)\b"
)
# Each line: who or what is asked for, and how pages say it.
TERMS = {
    "referral": r"(?:self-)?referrals?|referred|(?:gp|doctor)'s (?:letter|note)|doctor's order|physician's order|requisition|prescription|ordonnance|"
    r"(?:lettre|demande) (?:d'orientation|de référence|d'un médecin|du médecin|de consultation)|référence médicale|orientation médicale|adressée?s? par|référée?s?|courrier du médecin|"
    r"self-refer\w*|auto-référ\w*|avis médical|order from|référence(?= d'un)|recommandation d'un",
    "card": r"(?:health|provincial|medicare|insurance|nhs|ohip) (?:card|number)s?|health insurance card|carte (?:vitale|santé|soleil|d'assurance[- ]maladie|de la ramq|ramq|d'identité|de mutuelle|"
    r"d'assuré)|photo id|proof of \w+|identification|attestation\w*|justificatif\w*|pièce d'identité|preuve de \w+|passport|certificats?(?: médica(?:l|ux))?|medical certificate|doctor's note|(?:gp|doctor|physician) letter|lettre|numéro (?:d'assurance|de sécurité)",
    "insured": r"(?:un)?insured|insurance|assurée?s?|assurance|coverage|mutuelle|affiliée?s?|couverture|ohip|ramq|medicare|medicaid|msp|sécurité sociale|régime",
    "resident": r"residents?|residing|living in|live in|lives in|live within|living within|résid\w+|habit(?:e|ez|ent|ant)|domicilié\w*|demeur\w+ (?:à|en|au)|postcode|postal code area|catchment|citizens?|citizenship|"
    r"permanent resident|refugees?|visa|immigrants?|newcomers|citoyen\w*|réfugiée?s?|statut|asylum seekers?",
    "registered": r"registered (?:with|patients?)|registered at|inscrite?s? auprès|gp practice|family doctor|médecin (?:de famille|traitant)|without a (?:family )?doctor|unattached|patients? inscrits?|clientèle",
    "new": r"new (?:patients?|clients?|members?|participants?|referrals?)|existing (?:patients?|clients?|members?)|current (?:patients?|clients?)|nouveaux (?:patients?|clients?|membres?)|nouvelles (?:patientes?|demandes?|inscriptions?)",
    "appointment": r"(?:an? |prior |by |no |without )?appointments?|book(?:ing|ed)? (?:in advance|ahead|required|needed|is|a place)|pre-?booking|walk-ins?|drop-?in|drop in|rendez-vous|réservation|sur inscription|sans inscription|inscription (?:obligatoire|préalable|requise)|"
    r"pre-?register\w*|registration (?:is|required)|register (?:in advance|first)",
    "diagnosis": r"diagnos\w+|newly diagnosed|confirmed|biopsy-proven|diagnostiqu\w+|diagnostic\w*|atteintes?|atteints|touchée?s",
    "stage": r"metastatic|secondary|advanced|primary|early(?:-stage)?|locally advanced|invasive|non-invasive|recurrent|recurrence|relapse|métasta\w+|avancé\w*|précoce|localisé\w*|récidive\w*|rechute|dcis|in situ|stage [0-4iv]+|stade [0-4iv]+",
    "receptor": r"her2|her2-(?:positive|negative)|oestrogen|estrogen|hormone[- ]receptor\w*|er-positive|triple[- ]negative|brca\d?|hormonodépendant\w*|triple négatif|mutation\w*|gene|gène\w*|genetic|génétique",
    "history": r"family history|antécédents?|history of|personal history|high[- ]risk|higher risk|increased risk|average risk|risque (?:élevé|accru|moyen)|mother|sister|daughter|mère|sœur|fille|first-degree|relatives?|premier degré|dense breasts?|seins? denses?",
    "pregnant": r"pregnan\w+|breast-?feed\w*|enceintes?|grossesse\w*|allait\w+|postpartum|trying (?:to conceive|for a baby)|childbearing|fertil\w+",
    "menopause": r"(?:pre|post|peri)?-?menopaus\w+|périodes?|ménopaus\w+|(?:pré|post)ménopaus\w+",
    "implants": r"implants?|prothèses?|pacemakers?|stimulateur cardiaque",
    "symptoms": r"symptoms?|lumps?|symptômes?|masse|asymptomatic|no symptoms|warning signs?|bosse|fever|fièvre|allerg\w+",
    "conditions": r"kidney|liver|heart|diabet\w+|asthma\w*|blood clots?|stroke|reins?|foie|cardiaque\w*|diabét\w+|asthm\w+|caillots?|phlébite|avc|epileps\w+|épileps\w+|glaucoma|hypertension|disabilit\w+|handicap\w*|immun\w+|low blood|anémi\w+|anaemi\w+|anemi\w+|lactose|coeliac|celiac|cœliaque",
    "women": r"women|woman|females?|femmes?|girls?|filles",
    "men": r"men|man|males?|hommes?|boys?|garçons",
    "trans": r"trans|transgender|non-binary|non binaires?|lgbtq?\w*|gender-diverse|genders?|genres?|two-spirit",
    "family": r"famil(?:y|ies)|famille|familles|relatives|carers?|caregivers?|partners?|spouses?|friends|loved ones|proches?|aidants?|aidantes?|conjoints?|parents?|supporters|companions?|accompagnatrice|entourage|mothers",
    "children": r"child|children|teenagers?|adolescen\w+|young people|young adults?|minors?|enfants?|jeunes|mineurs?|students?|étudiant\w*|babies|infants?|nourrissons?|toddlers?",
    "adults": r"adults?|adultes?|seniors?|older (?:adults?|people)|aînée?s?|pensioners?",
    "patients": r"in-?patients?|out-?patients?|hospitalis\w+|ambulatoire\w*|survivors?|survivantes?|in (?:active )?treatment|under treatment|(?:finished|completed) (?:active )?treatment|en traitement|en (?:cours|fin) de traitement|après (?:le|un) traitement|in remission|en rémission|current treatment|on treatment|during treatment|after treatment|before treatment",
    "income": r"income|low-income|benefits|means-tested|revenus?|faible revenu|prestations?|quotient familial|unemployed|aide sociale|css|c2s|\bame\b|financial (?:need|hardship)|in financial difficulty",
    "veterans": r"veterans?|armed forces|military|anciens combattants|militaires|indigenous|first nations?|inuit|métis|premières nations|autochtones?",
    "smoker": r"smok(?:e|er|ers|ing)|ex-smokers?|non-smokers?|fum(?:eur|euse|eurs|ent|ez)|vaccinat\w+|unvaccinated",
    "all": r"anyone|everyone|everybody|all (?:women|people|patients|residents|adults|ages|genders)|any (?:woman|person|patient)|toutes? (?:personnes?|les femmes|femmes?)|tout le monde|tous|whoever",
    "consent": r"consent|guardian|tuteur|consentement|accompanied|chaperone|accompagnée?s?|written (?:permission|consent)|autorisation",
    "region": r"ontario|quebec|québec|manitoba|alberta|saskatchewan|british columbia|colombie-britannique|nova scotia|nouvelle-écosse|new brunswick|nouveau-brunswick|newfoundland|terre-neuve|prince edward island|yukon|nunavut|"
    r"northwest territories|canada|england|scotland|wales|northern ireland|ireland|france|belgique|suisse|luxembourg|québécois\w*|canadian|australia|new zealand|united kingdom|\buk\b|united states|"
    r"province|provinces|territory|county|state|borough|district|région|département\w*|arrondissement\w*|canton|commune|municipalit\w+|outside the|hors (?:de la|du) \w+",
}  # fmt: skip
# A heading, or the words before a colon, under which all is about who may have something.
ACCESS_HEADING = re.compile(
    r"\b(?:eligib\w*|who (?:can|may|is (?:it|this|the)|it is|should|we (?:help|serve|see)|qualifies|this is)|(?:you )?(?:can|may) (?:get|have|use|join|apply|take part|attend) (?:it|this|the service)? ?(?:if|when)|"
    r"(?:inclusion|exclusion|entry) criteria|criteria|requirements|conditions|to (?:qualify|join|take part|apply)|open to|you must|all of these apply|(?:can't|cannot) (?:get|have|use|join)|not suitable|not for|"
    r"admissib\w*|éligib\w*|pour qui|qui peut|qui est concerné\w*|à qui|critères|public (?:visé|concerné)|personnes concernées|bénéficiaires|vous (?:devez|pouvez en bénéficier)|ne peuvent pas)\b"
)
RESTRICTORS = re.compile(r"\b(?:only|exclusively|uniquement|seulement|exclusivement|réservée?s?|reserved|limited to|restricted)\b")
