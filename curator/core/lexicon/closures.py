"""Words that say that something has ended: a service, a line, a group, a study; in English and French.

Regular expressions over small letters with plain apostrophes and dashes (`curator.core.critical.spelling`).
"""

import re

from curator.core.lexicon.beginnings import quick, starts

_SERVICE = (
    r"(?:services?|clinics?|line|helpline|hotline|phone line|lines|programmes?|programs?|groups?|cent(?:re|er)s?|"
    r"units?|offices?|appointments?|"
    r"sessions?|class(?:es)?|workshops?|trials?|stud(?:y|ies)|schemes?|funds?|departments?|walk-in|drop-in|support|"
    r"chat|screening|registrations?|"
    r"applications?|enrol?ments?|recruitment|referrals?|bookings?|ward|site|van|bus|course|courses|network|forum|"
    r"project|waiting list|wait ?list|hospital|"
    r"bursary|grants?|transport|shop|café|desk|visits?|pharmacy|lab|helpdesk|email|mailbox|counselling|meetings?|we|"
    r"they|it|"
    r"lignes?|cliniques?|centres?|programmes?|groupes?|ateliers?|séances?|consultations?|bureaux?|accueil|"
    r"permanences?|unités?|inscriptions?|"
    r"essais?|études?|recrutements?|dépistage|fonds|liste d'attente|soutien|rendez-vous|antennes?|points?|dispositif|"
    r"cours|rencontres?|association|"
    r"clavardage|transport|aide|bourses?|mammobus|laboratoire|pharmacie|site|urgences?|maison|hôpital|espace|numéro|"
    r"elle|il|nous)"
)
_NOT_HOURS = (
    r"(?! (?:on|at|for lunch|from noon|between|over|during|every|each|all day|(?:the )?(?:week|sun|satur|mon|tues|"
    r"wednes|thurs|fri)\w*|"
    r"(?:public|bank|statutory) holidays|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|week)|les "
    r"(?:jours|week|fins|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)|entre|de midi|à|"
    r"pendant|wounds?|incisions?))"
)
_BEEN = (
    r"(?: (?:now|since|been|temporarily|permanently|currently|indefinitely|both|all|therefore|no longer|also|"
    r"sadly))*,?"
)
_ETE = (
    r"(?: (?:désormais|maintenant|actuellement|temporairement|définitivement|provisoirement|momentanément|"
    r"présentement|aussi|donc|tous|toutes|été))*"
)
_MORE = (
    r"(?! \d| (?:que|tard|tôt|souvent|longtemps|cher|loin|grande?s?|petite?s?|efficace\w*|important\w*|"
    r"fréquent\w*)\b)"
)
# Each with words of which a sentence must hold one (the first four letters count): a quick look before the search.
CLOSURES = (
    (
        starts(
            "taking break reopen re available running held offered staffed replaced renewed place no run",
            "disconnected come unavailable any anymore further full finished folded stop stood",
        ),
        quick(
            r"\b(?:taking a break|on a break|will not (?:reopen|re-open|be (?:available|running|held|offered|staffed|"
            r"replaced|renewed|taking place))|there (?:will be|is|are) (?:currently |now )?no "
            r"(?:clinics?|classes|class|sessions?|groups?|meetings?|service|appointments|workshops?|walk-in|drop-in)|"
            r"(?:not|n't) (?:been )?(?:replaced|renewed)|(?:money|funds?|funding) (?:has|have) run out|"
            r"disconnected|come to a close|come to its end|(?:not|n't) (?:currently )?available (?:this|"
            r"at (?:present|"
            r"the moment|this time)|until|for now)|unavailable (?:at (?:present|the moment)|until|this)|"
            r"(?:won't|will not|do not|does not|doesn't|don't) [a-z ]{2,40}any (?:more|longer)\b|anymore|no further "
            r"(?:bookings|referrals|applications|clinics|sessions|appointments|dates)|"
            r"are (?:full|fully booked)|(?:group|service|line|clinic|programme|program|scheme|shop|course|class|"
            r"project|"
            r"network) (?:has )?(?:finished|folded|stopped|stops|finishes|stood down))\b"
        ),
    ),
    (
        starts(
            "relâche pause rideau renouvelé reconduit remplacé pourvu épuisé arrêté terminé fin plus",
        ),
        quick(
            r"\b(?:fait (?:relâche|une pause)|en pause|baisse\w* le rideau|(?:n'a|n'ont|ne sera|"
            r"ne seront) pas (?:été "
            r")?(?:renouvelée?s?|reconduite?s?|remplacée?s?|pourvue?s?)|(?:est|sont|a été) épuisée?s?(?! (?:par|"
            r"après))|"
            r"(?:distribution|prêt|livraison|vente|production|fabrication|envoi|collecte) [^.;]{0,40}(?:est|a été|"
            r"sont) "
            r"(?:arrêtée?s?|terminée?s?)|mett(?:ons|ent) fin|met fin|"
            r"(?:ne sont|n'est|ne sera|ne seront) plus \w+ée?s?)\b"
        ),
    ),
    (
        starts(
            "closed shut ended ending finished retired stop full unavailable capacity withdrawn come",
        ),
        re.compile(
            rf"\b{_SERVICE}\b[^.;]{{0,60}}?\b(?:has|have|had|is|are|was|were|will be|been|being|now|'s){_BEEN} "
            rf"(?:closed|"
            rf"closing|shut|ended|ending|finished|retired|stopped|"
            rf"full|fully booked|unavailable|at capacity|withdrawn|come to an end){_NOT_HOURS}\b"
        ),
    ),
    (
        starts(
            "discontinued cancelled suspended paused terminated decommissioned wound ceased hold interrupted out",
            "postponed winding shut phased mothballed disbanded dissolved scrapped abolished merged",
        ),
        re.compile(
            rf"\b(?:has|have|had|is|are|was|were|will be|been|being){_BEEN} (?:discontinued|cancelled|canceled|"
            rf"suspended|"
            rf"paused|terminated|decommissioned|wound up|ceased|on hold|"
            rf"interrupted|out of service|postponed|winding down|shutting down|shut down|phased out|mothballed|"
            rf"disbanded|"
            rf"dissolved|scrapped|abolished|merged){_NOT_HOURS}\b"
        ),
    ),
    (
        starts(
            "closed remains more run reopen end ends ended ending cease stop shut longer winding last",
            "retiring temporarily permanently",
            "comes came final further not t until unable cannot can could no hold wound out replaced withdrawn",
            "forced run switched off fully down nobody recruitment left",
        ),
        quick(
            r"\b(?:will (?:close|end|cease|stop|shut|be closing|be ending|be discontinued|no longer)|cease[sd]?|"
            r"ceasing|"
            r"(?:is|are) (?:shutting|winding up)|shut(?:s|ting)? (?:for good|permanently)|"
            r"shutting down|shuts? (?:its|their|our) doors|for the last time|we are retiring|"
            r"closed (?:permanently|temporarily|indefinitely|until|its doors|down|for good|since|to (?:new|"
            r"recruitment|"
            r"referrals|applications|enrol\w*|registration|further|the public))|"
            r"closes? (?:permanently|its doors|for good|down|on \d)|closure of|permanent closure|temporary closure|"
            r"permanently closed|temporarily (?:closed|unavailable|suspended)|"
            r"will not (?:run|be running|take place|reopen|be held)|(?:had|have|has) (?:had )?to stop (?:this|"
            r"the|our|its|all)|"
            r"is no more(?! than)|remains? closed|"
            r"comes? to an end|came to an end|ends? on(?! an?\b)|ended on|ended in|last day|final (?:day|"
            r"session)|until further "
            r"notice|"
            r"(?:not|n't)(?: (?:currently|now|yet))? (?:accepting|taking (?:any |new |on |more |bookings|"
            r"referrals|calls|patients)|able to accept|able to take|"
            r"running|operating|enrolling|recruiting)|"
            r"(?:unable to|cannot|can't|could not) (?:currently )?(?:accept|take|offer|book|see) (?:on )?(?:new|any "
            r"(?:new|more)|more|referrals)|no new (?:patients|referrals|clients|participants|applications|requests|"
            r"bookings|members)|"
            r"no longer (?:accept\w*|tak(?:e|es|ing) (?:on|new|any|referrals|calls|part|bookings|patients)|offer\w*|"
            r"provid\w*|available|open\w*|operat\w*|run\w*|exists?|in (?:use|service|operation)|see|sees|"
            r"answer\w*|staffed|active|monitored|funded|held|meets?|book\w*|work\w*|enrol\w*|recruit\w*|part of|"
            r"visits?|"
            r"stops?|serves?|sells?|stocks?|dispens\w*|issued?)|on hold|wound (?:up|down)|out of service|has been "
            r"replaced|"
            r"stopped (?:accept\w*|offering|running|operating|seeing|providing|answering|enrolling|recruiting|"
            r"serving|"
            r"meeting)|withdrawn from (?:the )?(?:market|sale|use)|"
            r"(?:had|have|has|forced|due|set|decided|going) to (?:close|cease|suspend)(?! to)|(?:is|are) closing|"
            r"(?:now |"
            r"is |are )fully booked|"
            r"run out of (?:money|funds|funding|places)|(?:not|no longer) in (?:service|operation|use)|switched off|"
            r"off "
            r"the road|(?:last|final) (?:session|clinic|group|class|meeting|appointments?)|"
            r"(?:being )?wound down|(?:is|are|was|were|has been|been) withdrawn|no (?:more )?(?:places|spaces|beds|"
            r"spots|"
            r"appointments) (?:left|available)|"
            rf"{_SERVICE} (?:now )?(?:(?:shut|closed|ended) (?:in|on|at the end|last)|ends (?:in|on|at the end|next|"
            rf"this))|"
            r"(?:nobody|no one) (?:answers|is available|staffs)|recruitment (?:has )?(?:closed|ended)|has left the "
            r"market)\b"
        ),
    ),
    (
        starts(
            "terminé arrêté complet closes reporté fermé",
        ),
        re.compile(
            rf"\b{_SERVICE}\b[^.;]{{0,60}}?\b(?:est|sont|a été|ont été|sera|seront|était|reste|demeure){_ETE} "
            rf"(?:terminée?s?|arrêtée?s?|complete?s?|complets?|complètes?|closes?|reportée?s?|"
            rf"fermée?s?){_NOT_HOURS}(?![\w])"
        ),
    ),
    (
        starts(
            "suspendu interrompu annulé supprimé indisponible abandonné retiré hors mise mis dissout",
        ),
        re.compile(
            rf"\b(?:est|sont|a été|ont été|sera|seront|était|reste|demeure){_ETE} (?:suspendue?s?|interrompue?s?|"
            rf"annulée?s?|supprimée?s?|indisponibles?|abandonnée?s?|retirée?s? (?:du|de la)|"
            rf"hors service|mise?s? en pause|dissoute?s?){_NOT_HOURS}(?![\w])"
        ),
    ),
    (
        starts(
            "fermé cesse suspendre interrompre mettre plus lieu reconduit fin nouvel hors dernier arrête termine",
            "aucune mis mise",
        ),
        quick(
            r"\b(?:a(?:vons)? (?:définitivement )?fermé|ont fermé|fermera|fermeront|fermeture (?:définitive|"
            r"temporaire|"
            r"du|de la|prévue|provisoire|de notre|de l')|"
            r"ferme(?:nt)? (?:ses|leurs|définitivement|temporairement|le \d)|cesse(?:ra|ront|nt|r)?(?= (?:ses|d'|son|"
            r"toute|à|définitivement))|a(?:vons)? cessé|ont cessé|"
            r"(?:va|vont|doit|doivent|devons|dû|décidé de|allons|prévoit de) (?:fermer|suspendre|interrompre|mettre "
            r"fin|"
            r"cesser)|nous (?:suspendons|interrompons|cessons)|"
            r"plus (?:aucune?|de (?:places?|nouvelles?|nouveaux))|n'aura (?:plus|pas) lieu|ne sera (?:pas|plus) "
            r"reconduit\w*|"
            r"pren(?:d|dra|nent|dront) fin|a pris fin|ont pris fin|se termine(?:ra)?(?= le)|mis(?:e|es)? fin|jusqu'à "
            r"nouvel ordre|hors service|dernier jour|dernière (?:séance|rencontre)|"
            r"fermée?s? (?:définitivement|temporairement|jusqu'|depuis|pour (?:travaux|une durée|cause))|"
            r"s'arrête(?:ra)? "
            r"(?:le|en|définitivement)|"
            r"(?:n'est|ne sont|ne sera|ne seront|n'y a) plus (?:\w+ment )?(?:assurée?s?|offerte?s?|disponibles?|"
            r"proposée?s?|en service|acceptée?s?|accessibles?|organisée?s?|"
            r"desservie?s?|fabriquée?s?|commercialisée?s?|vendue?s?|tenue?s?|ouverte?s?|donnée?s?|joignables?|"
            r"financée?s?|active?s?|de (?:service|place|permanence))|aucune? (?:nouvelle?|nouveau) (?:patiente?|"
            r"demande|"
            r"inscription)\w*)\b"
        ),
    ),
    (
        starts(
            "plus",
        ),
        re.compile(
            rf"\b(?:{_SERVICE}|nous|on|elle|il|elles|ils|mammobile|bus|car|liaison|navette|équipe|magasin|boutique|"
            rf"infirmi[eè]re?s?|cabinet|médecins?|docteure?)\b[^.;]{{0,50}}?\bn(?:e |')(?:y )?(?:en )?\w+(?: "
            rf"\w+){{0,2}}? plus\b{_MORE}"
        ),
    ),
)
TEMPORARY = re.compile(r"\btemporar\w*|\bprovisoire\w*|\bmomentan\w*|\bpaused?\b|\bsuspend\w*|\bon hold\b")
PERMANENT = re.compile(r"\bpermanent\w*|\bdéfinitiv\w*|\bfor good\b")
NO_CLOSURE = quick(
    r"\b(?:wounds?|incisions?|cicatrice|plaies?|stitches|eyes|mouth|yeux|bouche|treatment (?:has|is) (?:ended|"
    r"finished|stopped)|if (?:your|the|it|they|we)|"
    r"when (?:your|you|treatment)|before your|after your|chemotherapy|radiotherapy|medicine|tablets?|cookies?|"
    r"comments?|"
    r"(?:once|after|when|quand|lorsque|une fois|si|avant que|après)(?: \w+){0,4} (?:treatment|traitement|therap\w*|"
    r"period))\b"
)
