"""Words of links that say nothing of where they lead, however they are put together."""

from curator.core.words import names

# Said of a press, never of a page: no name is made of these alone.
PRESSES = names("here click tap ici cliquez cliquer clic")

# They may also be a name ('The Site'), where they are written as one.
POINTERS = names(
    "article articles continue details document download further go info information learn link links more page",
    "pages pdf read see site sites that this url view visit web webpage website websites address",
    "adresse consulter consultez détail détails document informations infos là lien liens lire lisez plus savoir",
    "site suite suivez suivre télécharger télécharge téléchargez visiter visitez voir voyez web",
)

# They join the others, and say nothing alone.
JOINTS = names(
    "a also an and at by find for from in it its just now of on or our out please some the their them these those to",
    "us we",
    "au aux ce ces cet cette d dans de des du en et j l la le les leur leurs nos notre on ou par pour sa ses son sur",
    "un une vos votre y",
)
ARTICLES = names("the le la les l")
