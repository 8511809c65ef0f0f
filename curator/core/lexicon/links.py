"""Words of links that tell nothing, and those that stand in any sentence which introduces a link."""

from curator.core.words import names

SAYS_NOTHING = names(
    "about above additional again also another article articles available because been before below best",
    "between both check click contact could description details does each english every explain explains",
    "explore fact find finding found from full further general gives good great have help helpful here home",
    "https info information into item itself just know learn like link links list looking made main make many",
    "more most much need news next note official only open organisation organization other others over",
    "overview page pages part people please plain post provides published questions reading related resource",
    "resources same section service services several should site sites some such than that their them then",
    "there these they this those through under very view visit want well were what when where which while",
    "will with within word words work would your ainsi alors aussi autre autres avec avoir cette ceux chez",
    "cliquez comme dans depuis donc elle elles encore entre être faire ici informations leur leurs lien liens",
    "mais même notre nous parce pour plus quand quel quelle sans sont sous suivre toute toutes tous très",
    "trouver vers vous votre aber auch beim diese dieser eine einer einem einen finden hier ihre mehr nach",
    "oder seite seiten sich sind unter weitere wird zum zur informationen über",
)
