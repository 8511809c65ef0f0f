"""Units that figures count, in English and French: each line is a unit and the forms in which pages write it."""

from collections.abc import Mapping


def forms(units: Mapping[str, str]) -> dict[str, str]:
    """The unit of each form."""
    return {form.replace("_", " "): unit for unit, line in units.items() for form in line.split()}


DOSES = {
    "mg": "mg milligram milligrams milligramme milligrammes",
    "µg": "µg mcg ug microgram micrograms microgramme microgrammes",
    "g": "g gram grams gramme grammes",
    "ml": "ml millilitre millilitres milliliter milliliters cc",
    "iu": "iu ui international_units unités_internationales",
    "unit": "unit units unité unités",
    "mmol": "mmol",
    "gy": "gy gray grays",
    "tablet": "tablet tablets pill pills capsule capsules caplet caplets comprimé comprimés gélule gélules cachet "
    "cachets",
    "drop": "drop drops goutte gouttes",
    "puff": "puff puffs spray sprays bouffée bouffées inhalation inhalations pulvérisation pulvérisations",
    "spoon": "teaspoon teaspoons tablespoon tablespoons spoonful spoonfuls 5ml_spoons cuillère cuillères cuillerée "
    "cuillerées",
    "patch": "patch patches timbre timbres",
    "sachet": "sachet sachets ampoule ampoules vial vials pastille pastilles lozenge lozenges suppositoire "
    "suppositoires",
    "dose": "dose doses",
}

PERIODS = {
    "hour": "hour hours heure heures h",
    "day": "day days daily jour jours j night nights nuit nuits",
    "week": "week weeks weekly semaine semaines",
    "fortnight": "fortnight fortnights quinzaine",
    "month": "month months monthly mois",
    "year": "year years yearly an ans année années",
}

AMOUNTS = {
    "%": "% ‰ per_cent percent pour_cent p._100 p.100",
    "second": "second seconds seconde secondes",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs heure heures h an_hour",
    "day": "day days jour jours journée journées",
    "night": "night nights nuit nuits",
    "week": "week weeks wk wks semaine semaines",
    "fortnight": "fortnight fortnights quinzaine",
    "month": "month months mois",
    "year": "year years yr yrs an ans année années",
    "mm": "millimetre millimetres millimeter millimeters millimètre millimètres mm",
    "cm": "centimetre centimetres centimeter centimeters centimètre centimètres cm",
    "m": "metre metres meter meters mètre mètres m",
    "km": "kilometre kilometres kilometer kilometers kilomètre kilomètres km",
    "mile": "mile miles",
    "inch": "inch inches pouce pouces",
    "foot": "foot feet pieds",
    "yard": "yard yards",
    "kg": "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    "lb": "lb lbs pound pounds livre livres stone",
    "litre": "litre litres liter liters l pint pints",
    "cl": "cl",
    "glass": "glass glasses cup cups bottle bottles verre verres tasse tasses bouteille bouteilles",
    "drink": "drink drinks consommation consommations boisson boissons",
    "portion": "portion portions serving servings",
    "degree": "degree degrees degré degrés °c °f °",
    "calorie": "kcal calorie calories kj",
    "mmhg": "mmhg",
    "session": "session sessions séance séances class classes cours workshop workshops atelier ateliers lesson lessons "
    "meeting meetings rencontre rencontres",
    "appointment": "appointment appointments rendez-vous visit visits visite visites consultation consultations "
    "check-up check-ups call calls appel appels entretien entretiens",
    "cycle": "cycle cycles course courses cure cures round rounds",
    "injection": "injection injections shot shots jab jabs infusion infusions perfusion perfusions",
    "treatment": "treatment treatments traitement traitements fraction fractions",
    "scan": "scan scans mammogram mammograms mammographie mammographies test tests examen examens exam exams biopsy "
    "biopsies biopsie biopsies x-ray x-rays radiographie radiographies échographie échographies",
    "node": "node nodes ganglion ganglions lump lumps tumour tumours tumor tumors tumeur tumeurs",
    "step": "steps pas",
    "time": "times fois",
    "copy": "copies copy exemplaires",
    "place": "places spaces beds lits seats spots",
}

# What a figure counts without a meaning for a reader's care: crowds, clicks, an organisation's size.
QUIET_AFTER = (
    "views?", "vues?", "users?", "guests?", "utilisat(?:eurs?|rices?)", "internautes",
    "visitors?", "visiteurs?", "visiteuses", "comments?", "commentaires?", "likes?", "mentions",
    "shares?", "partages?", "followers?", "abonnée?s?", "downloads?", "téléchargements?", "members?", "membres?",
    "volunteers?", "bénévoles?", "donors?", "donateurs?", "donatrices", "supporters?", "subscribers?", "results?",
    "résultats?", "articles?", "pages?", "reviews?", "avis", "stars?", "étoiles?", "votes?", "staff", "employees?",
    "employés?", "runners?", "walkers?", "coureurs?", "marcheurs?", "marcheuses", "countries", "pays", "cities",
    "villes", "hospitals?", "hôpitaux", "centres?", "centers?", "clinics?", "cliniques?", "projects?", "projets?",
    "studies", "études", "researchers?", "chercheurs?", "partners?", "partenaires?", "people", "women", "men",
    "persons?", "personnes?", "femmes?", "hommes?", "patients?", "patientes?", "families", "familles", "readers?",
    "lecteurs?", "lectrices", "participants?", "participantes?", "nurses?", "infirmi[èe]re?s?", "doctors?", "médecins?",
    "authors?", "auteurs?", "references?", "références?", "languages?", "langues?", "stories", "questions?", "events?",
    "teams?", "équipes?", "trials?", "essais?", "photos?", "images?", "videos?", "vidéos?", "tips?", "conseils?",
    "ways?", "things?", "reasons?", "raisons?", "types?", "kinds?", "sortes?", "points?", "topics?", "pens?",
)  # fmt: skip
