"""The subjects of this field in English and French: words that speak of the same thing.

`says` are the words by which our own text names a subject; any of them on a page serves it, whichever we wrote.
`serves` are further words of a page that does: narrower matters, and what is said in passing of nothing else. A word of
several subjects serves each. A term ends with '*' where it stands for all words that begin so; accents do not count,
nor do plurals and other endings.

`DEFINING` subjects say whom or which state of things a whole page is for: what it says besides may stay word for word
when they change.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Subject(NamedTuple):
    """The terms of one subject, between commas."""

    says: str
    serves: str = ""


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "coping": Subject(
            "cope, copes, coped, coping, emotion, emotional, emotionally, emotions, feelings, anxiety, anxious, "
            "anxieties, fear, fears, worry, worries, worried, distress, depression, depressed, mood, moods, "
            "stress, stressed, grief, grieving, psychological, psychosocial, psychology, mental health, "
            "wellbeing, well being, mindfulness, counselling, counsellor, emotionnel*, emotive*, angoiss*, "
            "anxiete, anxieu*, peur, peurs, deprim*, moral, psychologi*, psychologue, bien etre, sante mentale, "
            "detresse, deuil, tristesse, inquietude*",
            "feel, feeling, overwhelm*, therapist*, panic*, sad, sadness, cry, crying, angry, anger, upset, "
            "afraid, scared, frighten*, fearful, numb, uncertainty, someone to talk to, talk it through, "
            "mindful*, meditat*, relaxation, adjust*, resilien*, shock, psychotherap*, psychiatr*, ressent*, "
            "colere, pleurer, bouleverse*, sophrolog*, meditation, apprehension*, crainte*, soucis, vivre avec la "
            "peur, etat d esprit, psycho oncolog*",
        ),
        "support": Subject(
            "support group*, peer support, support network, self help group*, groupe de soutien, groupes de "
            "soutien, groupe de parole, groupes de parole, entraide, soutien, peer",
            "groups meet, meet others, talk to others, others who have, peer*, group, groups, groupe, groupes, "
            "meet, meets, get together*, circle*, befriend*, buddy, community, rencontre*, temoign*, pairs, "
            "ecoute, forum*, meeting*",
        ),
        "treatment": Subject(
            "treatment*, treat, treats, treated, treating, therapy, therapies, traitement*, traiter, therapie*, "
            "therapeutique*",
            "chemo*, chimio*, radiothera*, radiation, surgery, surgical, operation*, chirurgi*, hormon*, "
            "immunothera*, targeted, drug*, medicine*, medication*, medicament*, tamoxifen*, herceptin*, "
            "trastuzumab, lumpectomy, mastectom*, options, inhibitor*, infusion*, tablet*, therapeut*, rayons, "
            "operer, operee*, tumorectomie",
        ),
        "chemotherapy": Subject(
            "chemo, chemotherap*, chimio, chimiotherap*",
            "anti cancer drug*, cytotoxi*, infusion*",
        ),
        "radiotherapy": Subject(
            "radiotherap*, radiation, irradiat*, radiotherapie*, rayons, curietherapie",
            "x rays, linac, brachytherap*",
        ),
        "surgery": Subject(
            "surgery, surgeries, surgical, surgeon*, operation, operations, chirurgi*, intervention chirurgicale",
            "mastectom*, lumpectom*, tumorectom*, operate*, operating, theatre, incision*, anaesthe*, anesthe*, "
            "operee*, operer, reconstruct*, excision, wound*, cicatri*",
        ),
        "mastectomy": Subject(
            "mastectom*",
            "breast removal, removes the breast, remove the breast, ablation du sein",
        ),
        "hormone": Subject(
            "hormone*, hormonal*, endocrine, hormonotherap*, tamoxif*, aromatase",
            "oestrogen*, estrogen*, letrozole, anastrozole",
        ),
        "targeted": Subject(
            "targeted, immunotherap*, herceptin*, trastuzumab, therapie ciblee, therapies ciblees",
            "her2",
        ),
        "side effects": Subject(
            "side effect*, adverse effect*, effets secondaires, effets indesirables, late effects",
            "fatigue, tiredness, nausea, nausee*, vomit*, hair loss, reaction*, toxicit*, neuropath*",
        ),
        "signs": Subject(
            "sign, signs, symptom*, warning sign*, symptome*, signe, signes, red flags",
            "lump*, boule, bosse, notice, watch for, look for, look out for, aches, pain, swelling, bloody, "
            "discharge, dimpl*, ecoulement, surveiller, alerter, consulter si",
        ),
        "palliative": Subject(
            "palliat*, soins de confort, comfort care",
            "supportive care, soins de support, hospice*, relief of symptoms, symptom relief, soulag*",
        ),
        "end of life": Subject(
            "end of life, hospice*, dying, death, bereave*, fin de vie, mourir, deuil, endeuill*",
            "last days, last weeks, die, mort, deces",
        ),
        "recurrence": Subject(
            "recur*, return, returns, returned, returning, come back, comes back, came back, coming back, "
            "relaps*, recidiv*, rechute*, retour, reapparai*, revien*",
            "local recurrence, second cancer, reappear*, de nouveau",
        ),
        "spread": Subject(
            "metasta*, spread, spreads, spreading, secondary, advanced, stage iv, stage 4, stade iv, stade 4, "
            "avance, avancee, secondaires, mets, mbc, secondary breast cancer",
            "other parts of the body, incurable, ailleurs dans le corps, autres organes, propag*, etendu*, in the "
            "bones, stage four, disseminat*, advanced stage",
        ),
        "early": Subject(
            "early, early stage, precoce*, stage i, stage ii, stade precoce, localised, localized, localise*",
            "dcis, in situ",
        ),
        "exercise": Subject(
            "exercise*, exercising, physical activit*, fitness, active, sport, sports, activite physique, gym*, "
            "yoga, stretch*, bouger, walking, strengthening",
            "move, moving, movement*, swim*, walk*, workout*, etirement*, muscle*, pilates, nager, velo, cycling, "
            "natation",
        ),
        "nutrition": Subject(
            "diet, diets, dietary, nutrit*, eat, eating, eats, food, foods, meal*, recipe*, alimenta*, aliment*, "
            "nourriture, manger, repas, recette*, regime, dieteti*, appetite, appetit",
            "vegetable*, fruit*, protein*, snack*, cook*, dietitian*, dietician*, legume*, cuisin*, vitamin*, calorie*",
        ),
        "fatigue": Subject("fatigue*, tired*, exhaust*, energy, epuis*, energie", "rest, weary, worn out, repos"),
        "sleep": Subject("sleep*, insomni*, sommeil, dormir", "rest at night, awake, bedtime, nuit, nuits, dort"),
        "pain": Subject(
            "pain*, ache*, aching, douleur*, antalgi*, mal de dos, sore, soreness",
            "morphine, opioid*, soulag*, hurt*, discomfort, analgesi*",
        ),
        "nausea": Subject("nausea*, vomit*, nausee*, sick, sickness", "antiemetic*, queasy"),
        "lymphoedema": Subject(
            "lymphoedema, lymphedema, lymphoedeme, lymphodeme, swelling, swollen, gros bras",
            "compression, lymph*, drainage, sleeve, manchon, gonfl*, oedeme",
        ),
        "hair": Subject(
            "wig*, hair, hair loss, alopecia, scarf, scarves, headscarf, headscarves, perruque*, cheveux, "
            "turban*, foulard*, headwear",
            "scalp, cold cap*, casque*, hairpiece*, prothese capillaire, protheses capillaires, capillaire*, hat, "
            "hats, cuir chevelu",
        ),
        "prosthesis": Subject(
            "prosthes*, prosthetic*, breast form*, prothese*, bra, bras, lingerie, soutien gorge",
            "fitting*, fitter*, mastectomy wear",
        ),
        "reconstruction": Subject(
            "reconstruct*, implant*, flap*, lambeau*",
            "rebuild*, new breast shape, plastic surg*",
        ),
        "screening": Subject(
            "screening, screen, screened, mammogra*, mammo*, depist*, tomosynthes*, breast x ray*",
            "x ray*, radiograph*, imaging, imagerie, radiologi*, mobile unit, screen*",
        ),
        "self-examination": Subject(
            "self exam*, self check*, breast check*, auto examen, autoexamen, autopalpation, breast aware*, palpation",
            "know your breasts, check your breasts, lump*, palper, look and feel",
        ),
        "diagnosis": Subject(
            "diagnos*, test, tests, testing, biops*, scan, scans, ultrasound, echographie*, mri, irm, examens, "
            "pathology, bilan",
            "imaging, results, sample, prelevement*, radiolog*, mammogra*, tissue, anatomopatholog*",
        ),
        "genetics": Subject(
            "genetic*, gene, genes, brca*, hereditary, inherit*, family history, hereditaire*, heredit*, oncogenet*",
            "mutation*, antecedent*, runs in, dna, adn",
        ),
        "risk": Subject(
            "risk*, prevent*, reduce your, risque*, prevenir, causes, cause",
            "lower your, chance*, factor*, facteur*, protect*, likelihood",
        ),
        "alcohol": Subject("alcohol*, alcool*, drinking", "drink, drinks, units, wine, boire, verre, verres"),
        "smoking": Subject("smok*, tobacco, tabac*, cigarette*, quit, vaping, fumer, tabagi*", "nicotine, fume*"),
        "trials": Subject(
            "clinical trial*, trial, trials, essais cliniques, essai clinique, essais therapeutiques, research stud*",
            "study, studies, enrol*, etude clinique, etudes, recrut*, recruiting, protocole*",
        ),
        "research": Subject("research*, recherche*", "stud*, scientist*, laborator*, etude*, chercheu*, scientifi*"),
        "statistics": Subject(
            "statistic*, survival, prognos*, outlook, figures, rates, chiffre*, statistique*, survie, pronostic*",
            "percent, per cent, life expectancy, numbers, taux, pour cent, esperance de vie, incidence, how many",
        ),
        "follow-up": Subject(
            "follow up*, followup, aftercare, surveillance, suivi, after treatment, apres traitement, survivor*, "
            "survivorship, apres cancer",
            "check up*, checkup*, remission, yearly mammogram, life after, controle, controles, moving on",
        ),
        "work": Subject(
            "work, workplace, job, jobs, employ*, career*, travail*, emploi, employeur*, sick leave, conge*, "
            "arret maladie, professionnelle",
            "colleague*, boss, reasonable adjustments, collegue*, poste, metier, adaptations, office, leave",
        ),
        "money": Subject(
            "money, financ*, cost, costs, benefit, benefits, insur*, grant, grants, afford*, expens*, argent, "
            "frais, aides financieres, assurance*, rembours*, cout, couts, prestations, allowance*, bills, "
            "paying, reimburs*, subsid*, fund, funding",
            "pay, pays, payment*, free of charge, dollar*, price*, payer, gratuit*, indemnit*, subvention*, "
            "mortgage, income, revenu*, budget*, euros, aide financiere, loan*, debt*",
        ),
        "legal": Subject(
            "legal*, rights, law, laws, lawyer*, droit, droits, juridique*, lois, discriminat*",
            "solicitor*, tribunal, avocat*, loi, entitle*",
        ),
        "travel": Subject(
            "travel*, transport*, ride, rides, driver*, parking, trajet*, deplacement*, taxi*, drive, drives, "
            "conducteur*, getting there",
            "bus, lift, mileage, journey*, vehicul*, ambulance*, navette*",
        ),
        "lodging": Subject(
            "lodg*, accommodation*, hebergement*, hotel*, place to stay, guest house*, loger, logement*",
            "stay, stays, room, rooms, overnight, nuitee*, chambre*",
        ),
        "children": Subject(
            "child, children, kids, teen*, enfant*, adolescent*, ado, ados, daughter, school, schools, ecole*",
            "parent*, young people, toddler*, little ones, fille, fils, jeunes, pupil*",
        ),
        "family": Subject(
            "family, families, relatives, loved one*, carer*, caregiver*, partner*, spouse*, husband*, wife, "
            "friend, friends, famille*, proche*, aidant*, conjoint*, entourage, ami, amis, amies, couple*, caring "
            "for someone",
            "husbands, those close, people close to you, someone close, care for someone, looking after someone, "
            "partenaire*, mari, parent*, child*, someone you love, enfant*",
        ),
        "sexuality": Subject(
            "sex, sexual*, intima*, libido, relationship*, sexuel*, intimite, sexualite, couple*, desire",
            "vaginal*, lubrica*, partner*, desir, closeness, body image",
        ),
        "body image": Subject(
            "body image, appearance, self esteem, confidence, image corporelle, estime de soi, look good, makeup, "
            "make up, beauty, apparence, beaute, maquillage",
            "mirror, scars, cosmetic*, cicatrice*, miroir, skin care, how you look",
        ),
        "fertility": Subject(
            "fertil*, pregnan*, grossesse*, infertil*, enceinte*, conceive",
            "eggs, embryo*, ovaries, ovar*, ovocyte*, ivf, baby, bebe*, have children",
        ),
        "menopause": Subject(
            "menopaus*, hot flush*, hot flash*, bouffees de chaleur",
            "flushes, flashes, night sweats, periods",
        ),
        "breastfeeding": Subject("breastfe*, breast fe*, lactati*, allait*", "nursing, latch*, milk, lait"),
        "complementary": Subject(
            "complement*, alternative, alternatives, acupunct*, massage*, reflexolog*, aromatherap*, medecines "
            "douces, herbal, integrative",
            "reiki, touch, hypno*, yoga, sophrolog*, relaxation, supplement*, integrat*",
        ),
        "helpline": Subject(
            "helpline*, hotline*, phone, telephone*, call, ring, crisis line, ligne d ecoute, numero vert, "
            "numero, appeler, phone line, chat, toll free, infoline",
            "calls, dial, speak to, talk to a nurse, freephone, sans frais, appel*, joindre, live chat, text us, "
            "advisers, lines are open",
        ),
        "appointments": Subject(
            "appointment*, book, booking, rendez vous, refer*, self refer*, reserver, inscri*, register, "
            "registration, sign up, enrol, rsvp",
            "schedule*, clinic hours, call to, make an, prendre, reservation*, waiting list, join, apply",
        ),
        "opening hours": Subject(
            "opening hours, hours, open hours, horaires, opening times, heures d ouverture",
            "monday*, weekday*, lundi*, weekdays, ouvert*",
        ),
        "location": Subject(
            "address*, map, directions, adresse*, plan d acces, nearest, near you, pres de chez vous, locations, "
            "list of clinics",
            "street, road, postcode, postal code, rue, avenue, located, location*, annuaire*, locator, region",
        ),
        "eligibility": Subject(
            "eligib*, qualify, qualifies, criteria, conditions d acces, admissib*, criteres",
            "aged, must be, you can apply, avoir entre",
        ),
        "men": Subject("men, man, male, homme*, masculin*, males", "gynecomast*, gynaecomast*"),
        "young": Subject(
            "young, younger, under 40, jeune, jeunes, before 40",
            "twenties, thirties, early menopause, aged 15, moins de 40, youth",
        ),
        "older": Subject(
            "older, elderly, seniors, over 70, agees, aine*, geriatri*, over 65, ageing, aging",
            "frail*, later life, 70, 75, 80, vieill*",
        ),
        "professionals": Subject(
            "professionals, clinicians, practitioners, physicians, gps, nurses, professionnels, soignants, "
            "infirmier*, medecins, providers",
            "referr*, guideline*, cpd, accredit*, staff, practitioner*, formation continue, clinical practice",
        ),
        "indigenous": Subject(
            "indigenous, first nation*, inuit, metis, aboriginal, autochtone*, premieres nations, maori",
            "elder*, traditional heal*, aines",
        ),
        "languages": Subject(
            "french, english, spanish, translated, francais, anglais, interpret*, bilingu*, translation*",
            "langue*, language*, traduct*, traduit*, en francais",
        ),
        "stories": Subject(
            "story, stories, experiences, temoignage*, blog*, lived experience*, vecu, recit*",
            "told us, shares, share, says, raconte*, diary, in her own words",
        ),
        "daily life": Subject(
            "living with, vivre avec, daily life, everyday, day to day, quality of life, vie quotidienne, au "
            "quotidien, qualite de vie",
            "live, living, life, vie, vivre, each day, quotidien*, days, routine*",
        ),
        "decision": Subject(
            "decision*, decid*, choices, choosing, second opinion, choix, deuxieme avis, decision aid",
            "choose, options, weigh*, opinion, opter, pros and cons, questions to ask",
        ),
        "triple negative": Subject("triple negative, triple negatif, triple negatifs, tnbc"),
        "her2": Subject("her2", "herceptin*, trastuzumab"),
        "lobular": Subject("lobular, lobulaire*"),
        "in situ": Subject("dcis, in situ, ccis"),
        "inflammatory": Subject("inflammatory, inflammatoire*, ibc"),
        "events": Subject(
            "event*, what s on, evenement*, agenda",
            "workshop*, talk, talks, walk, calendar, diary, dates, atelier*, conference*, month, mois, evening",
        ),
        "donation": Subject("donat*, donor*, fundrais*, giving, donner, collecte*, dons", "gala, raffle"),
        "volunteering": Subject("volunteer*, benevol*", "give your time, help out, join our team"),
        "dense breasts": Subject("dense, density, densit*", "tissu"),
        "stage": Subject(
            "stages, staging, stade, stades, grade, grades, tnm",
            "stage, node*, ganglion*, size of the",
        ),
        "lymph nodes": Subject("lymph node*, node*, ganglion*, axilla*, sentinel", "armpit*, aisselle*, sentinelle"),
        "infection": Subject(
            "infect*, fever, fievre, neutrop*, covid*, flu",
            "temperature, vaccin*, white cells, germs, immun*",
        ),
        "bone": Subject("bone*, osteopor*, osseu*", "fracture*, densit*, calcium, skelet*"),
        "brain fog": Subject(
            "chemo brain, chemobrain, brain fog, memory, concentrat*, cognit*, memoire, chemo fog",
            "forget*, focus, oubli*, thinking",
        ),
        "arm": Subject("arm, arms, shoulder*, epaule*", "mobility, mobilite, physio*, kine*"),
        "spiritual": Subject("spiritual*, faith, religio*, spirituel*, chaplain*", "meaning, pray*, aumoni*, la foi"),
    }
)
PROFESSIONALS = "professionals"
DEFINING = frozenset(
    {
        "spread",
        "early",
        "recurrence",
        "men",
        "young",
        "older",
        "children",
        "professionals",
        "indigenous",
        "palliative",
        "triple negative",
        "her2",
        "lobular",
        "in situ",
        "inflammatory",
    }
)
