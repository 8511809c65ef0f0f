"""Words of our own sentences that promise nothing of a page, and those that part what they promise."""

from curator.core.words import names

# Beside `links.SAYS_NOTHING`: how a page tells, not of what; and words that any page on anything has.
PROMISES_NOTHING = names(
    "advice advise advises guide guides guidance tip tips booklet leaflet brochure factsheet fact sheet video",
    "videos pdf document documents download describe describes describing explaining talk talks talking speak",
    "speaks offer offers offering tell tells telling show shows showing say says said answer answers answering way",
    "ways thing things idea ideas reach reached possible different various own new free online local useful",
    "particularly simple easy easily first second next step steps good best better life time year years month",
    "months week weeks day days start starting started begin begins beginning bring brings take takes taking get",
    "gets getting keep keeps keeping use uses used using come comes coming ask asks asking think thinking expect",
    "expecting understand understanding learning choose choosing manage managing management deal dealing handle",
    "handling face facing journey look looks write writes written wrote detail details detailed kind kinds type",
    "types lot lots bit able including includes include included need needs set clear clearly plain helpful section",
    "sections article articles chapter text summary introduction basic basics essential practical everyday words",
    "word back happens happen happening why whom who how what when where which whether there also still yet even",
    "only really quite such well full complete comprehensive excellent great favourite popular trusted visit visits",
    "see seen sees go goes going went read reads run runs put puts give gives given gave made makes making let lets",
    "try trying want wants wish cover covers covered covering discuss discusses discussed mention mentioned list",
    "lists listed listing series range whole part parts place places point points side end top common general",
    "important main major key current latest recent today now soon later early sooner before after during until",
    "since person people someone anyone everyone everybody anybody woman women patient patients lady ladies reader",
    "readers user users visitor visitors member members group organisation organization charity association",
    "foundation society institute centre center agency network team website web site internet resource resources",
    "material materials tool tools programme program programs programmes service services provide provides provided",
    "providing available produce produced publish published publishes america american canada canadian british uk",
    "english national provincial north northern south southern east west western world country region regional",
    "territory territories this these that those here like your you our their his her its him them ourselves",
    "yourself themselves itself any all some each every other others another more most less least much many few",
    "several both either neither not never always often sometimes one two three four five ten can may might must",
    "should could would will shall does did done has have had been being was were are the and for with from into",
    "onto over under about above below between through without within along across than then else but nor per via",
    "fit fits fitting plan plans",
    # Forms that a page's text may take; one rewritten says it in another form.
    "glossary dictionary terms workbook worksheet template templates checklist diary calendar chart charts quiz",
    "podcast podcasts webinar webinars handbook toolkit toolkits app apps film films recording audio directory",
    "register form forms sheets course courses class classes session sessions lesson lessons workshop workshops",
    "option options choice choices summaries fill glossaire lexique modele modeles carnet agenda atelier ateliers",
    "seance seances cours annuaire repertoire formulaire choix",
    # French
    "avis conseil conseils astuce astuces depliant fiche fiches livret dossier dossiers decrit decrire explique",
    "expliquent expliquer explication explications parle parlent parler propose proposent proposer offre offrent",
    "offrir dit disent dire montre montrent repond reponses reponse questions question presente presentent",
    "presentation facon facons maniere manieres chose choses idee idees possibles differents differentes divers",
    "propre propres nouveau nouvelle gratuit gratuite ligne utile utiles simples facile premier premiere premiers",
    "premieres etape etapes bon bonne bons bonnes meilleur meilleure temps annee annees an ans mois semaine",
    "semaines jour jours debut commencer prendre prend garder utiliser venir demander penser attendre comprendre",
    "apprendre choisir gerer gestion faire prise charge parcours regarder ecrire ecrit detaille sorte sortes besoin",
    "besoins lire lisez voir voyez aller donner donne donnent met mettre essayer vouloir veut couvre aborde",
    "abordent traitant liste listes serie ensemble partie parties endroit fin cote generale importante importants",
    "principal principale actuel recente aujourd hui personne personnes femme femmes patiente patientes lecteur",
    "lecteurs utilisateur membre membres groupe organisme fondation societe institut agence reseau equipe ressource",
    "ressources outil outils fournit fournir disponible disponibles publie publiee canadien canadienne quebec",
    "quebecois quebecoise francais francaise nationale nord sud est ouest pays monde leur leurs notre nos votre vos",
    "son ses mon mes les des une aux par pour avec sans sous sur dans entre vers chez depuis pendant avant apres",
    "lors afin ainsi aussi alors encore plus moins tres trop peu beaucoup plusieurs quelques chaque tout toute tous",
    "toutes autre autres meme memes ni mais car donc que qui quoi dont quel quelle quels quelles comment quand",
    "pourquoi combien etre avoir sont ont etait sera peut peuvent doit doivent fait font cette ces cet ceux celles",
    "celle celui ici savoir informations information renseignements page pages lien liens cliquez clic trouver",
    "trouverez trouve bien",
)

# Words of the whole field: said in passing everywhere, they promise something only where they fill the page.
OF_THE_FIELD = names(
    "cancer cancers cancerous cancereux breast breasts sein seins mammaire mammaires tumour tumours tumor tumors",
    "tumeur tumeurs health healthy healthcare sante medical medicale medicaux medicine medecine clinic clinics",
    "clinique cliniques hospital hospitals hopital hopitaux doctor doctors medecin medecins nurse nurses infirmiere",
    "infirmieres care caring soin soins disease diseases maladie maladies illness illnesses condition conditions",
    "oncology oncologie oncologist oncologue treatment treatments traitement traitements therapy therapies help",
    "helps helping aide aider support supporting supportive",
)

# Of these, those that pages on quite other things say as well: they anchor no page in the field.
ANYWHERE = names(
    "health healthy healthcare sante medical medicale medicaux medicine medecine clinic clinics clinique cliniques",
    "hospital hospitals hopital hopitaux doctor doctors medecin medecins nurse nurses infirmiere infirmieres care",
    "caring soin soins condition conditions treatment treatments traitement traitements help helps helping aide aider",
    "support supporting supportive",
)

# Between these stands one thing promised each: grammar, and the verbs of those who tell.
PARTS = names(
    "a an the of in on at to for from with without by about after before during through into over under between",
    "against and or but nor while whereas that which who whose when where what how why whether if as than because",
    "so is are was were has have had can could may might will would should it they she he we you de du des d la le",
    "les l un une au aux en dans sur pour par avec sans sous contre entre chez vers apres avant pendant depuis lors",
    "et ou ni mais que qui quand comment pourquoi dont si se s est sont ont peut peuvent ce cette ces il elle",
)

# After a name at the beginning, these say that it is the one who tells.
TELLS = names(
    "has have also offers offer explains explain describes describe provides provide gives give lists list",
    "publishes covers cover writes runs helps answers shows keeps tells talks discusses produces supports can is",
    "offre explique decrit propose donne presente publie fournit repond montre aide parle aborde a est liste",
    "detaille tient",
)

# Whom our readers are, as our own text calls them; and how a page speaks to them.
READERS = names(
    "patient patients patiente patientes woman women femme femmes people personnes families family familles famille",
)
ADDRESSED = names("you your yours yourself vous votre vos")

ENGLISH = names(
    "the and of to is are you your with for that this it be can have from or on as by not will they we our in at",
    "when if",
)
FRENCH = names(
    "le la les des et est vous votre avec pour que dans une du au sur par ne pas ou sont qui ce il nous aux vos en",
    "ont d l",
)
OTHER = names(
    "der die das und ist nicht mit von sie ihre den auf el los las y es con por su una del il che di per non sono",
    "het een van niet voor zijn och att som det er ikke o os com para um uma em seu",
)
