"""Words that say what a service costs and who pays, in English and French.

Regular expressions over small letters with plain apostrophes and dashes (`curator.core.critical.spelling`).
"""

import re

from curator.core.lexicon.beginnings import quick

FREE = re.compile(
    r"\bexempt(?:ed)? from (?:\w+ )?(?:charges?|fees?|payment)\b|\bexonérée?s?\b|\b(?:costs?|coûte(?:nt)?) (?:you "
    r")?(?:nothing|rien)\b|\bfree of (?:any )?charge\b|\b(?:at|for) no (?:extra |additional |direct )?(?:cost|"
    r"charge)s?\b|"
    r"\b(?:no|without(?: any)?|not? (?:a|any)) (?:extra |additional |hidden )?(?:cost|charge|fee|payment)s?\b|"
    r"\b(?:does|do|will|is|are|did)(?: not|n't)(?: be| have to)? (?:cost|charged?|pay|asked to pay)(?: you| for| a "
    r"fee| anything)*\b|"
    r"\bsans (?:aucuns? |autres? )?(?:frais|coût|supplément|avance de frais)\b|\b(?:aucuns?|pas de|pas d'autres?) "
    r"(?:frais|coût)s?\b|"
    r"\bne (?:coûte|payez|paie|paierez) (?:rien|pas)\b|\bgratuit(?:e|s|es|ement|é)?\b|\bcomplimentary\b|"
    r"(?<![\w-])(?<!feel )(?<!be )(?<!toll )(?<!set )(?<!breaking )(?<!break )(?<!break-)free(?!-|\w| (?:from (?!all|"
    r"any|mob|land|phones|every|the uk|\d)|time|radicals?|will|of (?!charge)|flap|hand|"
    r"to (?!attend|join|use|call|all|every|any|wom|resid|patient|take|access|enter|visit|park|download|order|people|"
    r"those|you|our)))"
)
CHARGE = quick(
    r"\b(?:fees?|co-?pay(?:ment)?s?|deductibles?|deposit|charges? (?:apply|applies|of|for|is|may)|charged?(?= (?:at|"
    r"for|a|per|you))|"
    r"(?:there is|is|are|at) (?:now )?(?:a |an )?(?:small |extra |additional )?(?:charge|cost|charged)|small charge|"
    r"extra charge|out[- ]of[- ]pocket|"
    r"own expense|pay(?:able|ing|s)?(?: for| the| a| to|ment)|paid(?= (?:by|for|parking|service|at))|you pay|"
    r"must pay|"
    r"need to pay|have to pay|costs?(?= you| (?:about|around|up|from)|\Z|[.,])|prescription charge|admission|"
    r"frais(?= (?:de|d'|à|sont|s'appliquent|peuvent|modérateur|supplémentaire))|payante?s?|à (?:vos|leurs) "
    r"(?:propres )?frais|"
    r"à (?:votre|leur) charge|ticket modérateur|dépassements? d'honoraires|reste à charge|franchise|facturée?s?|"
    r"coûte|tarifs?)\b"
)
COVERED = quick(
    r"\b(?:cover(?:ed|s)?(?! (?:(?:by|in|under) )?(?:these|this|our|the|that|such) (?:\w+ ){0,2}(?:terms|"
    r"agreement|notice|"
    r"licen[cs]e|section|chapter|statement|guide|page|leaflet|privacy)\b)(?= (?:by|this|these|any|it|the|your|"
    r"under|all|most|part|fully|in|up|for|\d)|\.|,|\Z)|"
    r"reimburse\w*|refund\w*|subsidi[sz]ed|funded(?= by)|"
    r"paid for(?= by)|insurance pays|pris(?:e|es)? en charge|prend en charge|rembours\w*|couvert(?:e|s|es)?(?= "
    r"(?:par|à|intégralement)|\.|,))\b"
)
PRICE = re.compile(
    r"\b(?:0\.5[ -]*|full[ -]|reduced[ -]|discount(?:ed)? )(?:price|fare|rate|fee)s?\b|\b(?:tarif (?:réduit|plein|"
    r"normal|préférentiel)|plein tarif|demi-tarif)\b"
)
REDUCED = re.compile(r"0\.5|reduc|discount|rédui|demi|préf")
PAYERS = (
    (
        "public",
        re.compile(
            r"\b(?:ohip|msp|ramq|medicare|medicaid|nhs|assurance[- ]maladie|sécurité sociale|health plan|"
            r"régime public|provincial (?:health )?(?:plan|insurance)|public (?:health )?(?:plan|insurance)|ahcip|"
            r"cns)\b"
        ),
    ),
    (
        "private",
        re.compile(
            r"\b(?:private (?:health )?insur\w*|extended (?:health )?(?:plan|insurance|benefits)|mutuelles?|"
            r"complémentaire santé|assurances? (?:privées?|collectives?|complémentaires?)|"
            r"private(?:ly)?(?= (?:paid|pay|funded)))\b"
        ),
    ),
)
