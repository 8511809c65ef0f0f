"""Medicines, therapies and procedures by name, in English and French.

Each line is one treatment: its forms, a comma between them; the first names it. Forms are in small letters, without
accents and without the 's' of the plural.
"""

import re

from curator.core.words import names

_LINES = """
acetaminophen, paracetamol, tylenol, doliprane, calpol, panadol
acupuncture
alendronate, fosamax, alendronic acid
allergy shot
anastrozole, arimidex
anesthesia, anaesthesia, anesthesie, anaesthetic, anesthetic, anesthesique
antibiotic, antibiotique
anticoagulant, blood thinner, warfarin, coumadin
antidepressant, antidepresseur
antihistamine, antihistaminique
aromatase inhibitor, inhibiteur de l'aromatase, inhibiteur d'aromatase
aspirin, aspirine
axillary dissection, axillary clearance, axillary node clearance, curage axillaire, curage
balloon, ballon gastrique
beta blocker, beta-blocker, beta-bloquant, betabloquant
biopsy, biopsie, needle biopsy, core biopsy
bisphosphonate, biphosphonate
blood test, prise de sang, analyse de sang, bilan sanguin
bone scan, scintigraphie osseuse, scintigraphie
botox
brachytherapy, brachytherapie, curietherapie
calcium
capecitabine, xeloda
carboplatin, carboplatine
chemotherapy, chemo, chimiotherapie, chimio
clodronate
cognitive behavioural therapy, cognitive behavioral therapy, cbt, therapie cognitivo-comportementale, tcc
cold cap, scalp cooling, casque refrigerant, casque froid
colonoscopy, coloscopie, colonoscopie
compression sleeve, compression garment, manchon de compression, compression stocking, bas de contention
contraceptive pill, birth control pill, pilule, pilule contraceptive
corticosteroid, steroid, corticoide, cortisone, corticosteroide
counselling, counseling, psychotherapy, psychotherapie
cryotherapy, cryotherapie
ct scan, scanner, ct, tomodensitometrie, tdm
cyclophosphamide, cytoxan, endoxan
denosumab, xgeva, prolia
dexamethasone, dexamethasone
dialysis, dialyse
docetaxel, taxotere
doxorubicin, doxorubicine, adriamycin, adriamycine
ecg, electrocardiogram, electrocardiogramme
echocardiogram, echocardiographie
endoscopy, endoscopie
epidural, peridurale
epirubicin, epirubicine
eribulin, eribuline, halaven
everolimus, afinitor
exemestane, aromasin, aromasine
filgrastim, pegfilgrastim, g-csf
fluorouracil, 5-fu, fluorouracile
fulvestrant, faslodex
gabapentin, gabapentine
gene therapy, therapie genique
genetic testing, genetic test, test genetique, depistage genetique
goserelin, zoladex, gosereline
hormone therapy, hormonal therapy, endocrine therapy, hormonotherapie, hormone treatment, hormonal treatment, hormonal
 tablet, anti-hormonal therapy
hormone replacement therapy, hrt, traitement hormonal substitutif, ths, hormonotherapie substitutive
hypnosis, hypnose, hypnotherapy
hysterectomy, hysterectomie
ibuprofen, ibuprofene, advil, nurofen, motrin
immunotherapy, immunotherapie
implant, breast implant, implant mammaire, prothese mammaire
insulin, insuline
iud, coil, sterilet, diu
laser therapy, laser, traitement au laser
letrozole, femara
levonorgestrel
lumpectomy, breast-conserving surgery, breast conserving surgery, tumorectomie, mastectomie partielle, partial
 mastectomy, wide local excision, chirurgie conservatrice
lymph drainage, lymphatic drainage, manual lymphatic drainage, drainage lymphatique
mammogram, mammography, mammographie, mammographic, mammo
massage, massage therapy, massotherapie
mastectomy, mastectomie, double mastectomy
medroxyprogesterone
metformin, metformine
methotrexate
mindfulness, meditation, pleine conscience
morphine
opioid, opioide
codeine
fentanyl, fentanyle
senna, sene
bisacodyl
lactulose
macrogol, polyethylene glycol
mri, irm, magnetic resonance imaging, imagerie par resonance magnetique
naloxone, narcan
naproxen, naproxene
nicotine replacement, nicotine patch, timbre de nicotine, substitut nicotinique
nsaid, anti-inflammatory, anti-inflammatoire, ains
ondansetron, zofran
oophorectomy, ovariectomie, removal of the ovaries, ovarian ablation, ovarian suppression, suppression ovarienne
palliative care, soin palliatif
pap test, smear test, cervical screening, frottis, test pap, smear, pap smear, cytologie
pet scan, pet-ct, tep, tep-scan, tepscan
physiotherapy, physiotherapie, kinesitherapie, physical therapy, kine
probiotic, probiotique
progesterone, progestogen, progestatif
proton therapy, protontherapie
prozac
psychologist session, art therapy, art-therapie, music therapy, musicotherapie
radiofrequency ablation, radiofrequence
radioiodine, radioactive iodine, iode radioactif
radiotherapy, radiation therapy, radiation, radiotherapie, radiation treatment, irradiation
raloxifene, evista
reconstruction, breast reconstruction, reconstruction mammaire
sentinel node biopsy, sentinel lymph node biopsy, ganglion sentinelle, sentinel node
speech therapy, orthophonie
statin, statine
stem cell transplant, bone marrow transplant, greffe de moelle, transplantation
surgery, operation, chirurgie, intervention chirurgicale
tamoxifen, tamoxifene, nolvadex
targeted therapy, targeted drug, therapie ciblee, traitement cible, targeted treatment, biological therapy
tomosynthesis, tomosynthese
toremifene
tranexamic acid, acide tranexamique
transfusion, blood transfusion, transfusion sanguine
ultrasound, echographie, sonogram, ultrasonography, echo
vaccine, vaccination, vaccin, immunisation, immunization, immunise, flu shot, flu jab
vacuum, vacuum-assisted excision
venlafaxine, effexor
vitamin d, vitamine d
vitamin b12, vitamine b12
vitamin c, vitamine c
vitamin k, vitamine k
vinorelbine, navelbine
x-ray, radiographie, chest x-ray, radiographie pulmonaire
yoga
aloe vera
reflexology, reflexologie
reiki
lidocaine, emla, local anaesthetic, local anesthetic, anesthesie locale
general anaesthetic, general anesthetic, anesthesie generale
sedation, sedative, sedatif
silver sulfadiazine, sulfadiazine
dressing, pansement
hydrogel
compression stocking
tens machine
nerve block, bloc nerveux
picc line, picc
port-a-cath, portacath, chambre implantable, chambre a catheter implantable
catheter
stent
tissue expander, expander, expandeur
diep flap, diep, lambeau
fat grafting, lipofilling, lipomodelage, lipofilling
nipple tattoo, nipple tattooing, tatouage du mamelon
genomic test, oncotype, oncotype dx, mammaprint, test genomique, signature genomique
antiemetic, antiemetique, anti-sickness, anti-sickness tablet
laxative, laxatif
sleeping tablet, sleeping pill, somnifere
aromatherapy, aromatherapie
tai chi
pilates
qigong
pelvic floor exercise, reeducation perineale
moisturiser, moisturizer, creme hydratante
sunscreen, creme solaire
lubricant, lubrifiant
vaginal oestrogen, vaginal estrogen, oestrogene vaginal
ice pack, cold pack, poche de glace
warm compress, compresse chaude
antifungal, antifongique
antiviral
black cohosh, actee a grappes noires
stitche, suture, point de suture
drainage
sclerotherapy, sclerotherapie
embolisation, embolization
thermal ablation
mri-guided biopsy
galactography, galactographie
cytology, cytoponction, fine needle aspiration, fna, ponction
thermography, thermographie
elastography, elastographie
dexa scan, dexa, bone density scan, osteodensitometrie
tummy tuck, abdominoplastie
naltrexone
nicotine gum
sophrologie, sophrology, relaxation therapy
occupational therapy, occupational therapist, ergotherapie, ergotherapeute
speech therapist, orthophoniste
osteopathy, osteopathie
oxybutynin, oxybutynine
bandaging, bandage
sophrologue
osteopath, osteopathe
taping, kinesiotaping
compression, pneumatic compression, compression bandage, compression bandaging
ovarian tissue freezing, ovarian tissue, tissu ovarien
antibody treatment, antibody therapy, antibody, anticorps, traitement par anticorps
cryopreservation, congelation, vitrification, egg freezing, embryo freezing, sperm freezing
ivf, fiv, fecondation in vitro
pump, breast pump, tire-lait
drain
zoledronic acid, zoledronate, zometa, acide zoledronique
herceptin, trastuzumab
perjeta, pertuzumab
ibrance, palbociclib
verzenio, verzenios, abemaciclib
kisqali, ribociclib
lynparza, olaparib
kadcyla, trastuzumab emtansine, t-dm1
enhertu, trastuzumab deruxtecan, t-dxd
keytruda, pembrolizumab
avastin, bevacizumab
tykerb, tyverb, lapatinib
taxol, paclitaxel, abraxane
evening primrose oil, huile d'onagre
iron tablet, iron supplement, iron, fer
st john's wort, millepertuis
loratadine, cetirizine
loperamide, imodium
omeprazole
heparin, heparine
emollient, aqueous cream
silicone gel
mouthwash, bain de bouche
hpv test, test vph, test hpv
fit, fit kit, stool test, test fit
self-examination, auto-examen, autoexamen, autopalpation
""".replace("\n ", " ")
# The ends that the WHO's stems give to medicines (INN), those of breast cancer first.
DRUG = re.compile(
    r"[a-z]{2,20}(?:mab|[ct]inib|anib|sertib|lisib|platine?|taxel|rubicine?|ciclib|parib|rozole|estrant|oxifene|"
    r"relix|reline?|dronate|"
    r"dronique|dronic|citabine|tecan|tansine|vedotine?|grastime?|setrone?|penem|cilline?|mycine?|floxacine?|statine?|"
    r"sartan|"
    r"prazole|conazole|traline|oxetine|faxine|azodone|morphone|codone|adol|idone|tidine|thiazide|semide|pramide|"
    r"amide|zepine|codyl|mectine?|vir|azepam|azolam|profene?|coxib|triptan|gliptine?|gliflozine?|glutide|parine?|"
    r"xaban|gabaline?|"
    r"sone|solone|caine|lukast|terol|tropium|olol|dipine|limus|trexate|mustine|phosphamide|relbine|blastine|cristine|"
    r"asone)\Z"
)
NO_DRUG = names(
    "person reason online prison maison ouvrir servir avoir savoir devoir pouvoir recevoir voir revoir saison raison",
    "comparaison liaison prevoir",
)

SINGLE: dict[str, str] = {}
SEVERAL: dict[str, str] = {}
for _line in _LINES.strip().splitlines():
    _forms = [form.strip() for form in _line.split(",")]
    for _form in _forms:
        (SEVERAL if " " in _form else SINGLE).setdefault(_form, _forms[0])
