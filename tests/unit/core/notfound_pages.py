"""More pages in the notation of `readings`: error pages as sites write them, and others that use their words."""

ERRORS = [
    (
        "Page Not Found | Cancer Charity UK\n# Page not found\nWe're sorry, but the page you're looking for "
        "cannot be displayed. It may have been archived or its address changed.\n- Breast\n- Lung\n- Bowel"
    ),
    (
        "BBC - 404: Not Found\n# 404 - Page Not Found\nThis might be because you typed the web address "
        "incorrectly. Please check the address and spelling ensuring that it does not contain capital letters "
        "or spaces.\n# Explore the BBC\n- News\n- Sport"
    ),
    (
        "The page you requested can't be found\n# We can't find the page you're looking for.\nIf you entered a "
        "web address please check it was correct.\nYou can also browse from the homepage to find "
        "the information you need."
    ),
    (
        "Sorry - page not found - GOV\n# Page not found\nIf you typed the web address, check it is correct.\nIf "
        "you pasted the web address, check you copied the entire address."
    ),
    "404 Error - Mayo\n# Page unavailable\nThe page you have requested is not available. Please use the search.",
    (
        "Uh-oh! - Charity\n# Well, this is embarrassing.\nIt looks like you've followed a broken link or "
        "entered a URL that doesn't exist on this site."
    ),
    (
        "Whoops, that page is gone.\n# Whoops, that page is gone.\n# While you're here, feast your eyes upon "
        "these tantalizing popular designs.\n- Blue\n- Red"
    ),
    "Hope House\n# This page could not be found.\n404",
    (
        "404\n# 404\nPage Not Found\nThe page you were looking for doesn't exist. You may have mistyped the "
        "address or the page may have moved."
    ),
    "Website\n# Oops!\nWe can't seem to find what you're looking for.\nError code: 404",
    (
        "Hospital Trust\n# Sorry, we couldn't find this page\nOur website has recently changed and some pages "
        "have moved.\n- Patients\n- Visitors\n- Careers"
    ),
    (
        "Foundation\n# Sorry!\nThe link you clicked may be broken or the page may have been removed.\nVisit the "
        "homepage or contact us about the problem."
    ),
    (
        "The resource cannot be found.\n# Server Error in '/' Application.\n# The resource cannot be "
        "found.\nDescription: HTTP 404. The resource you are looking for (or one of its dependencies) could "
        "have been removed, had its name changed, or is temporarily unavailable. Please review the following "
        "URL and make sure that it is spelled correctly.\nRequested URL: /help.aspx"
    ),
    (
        "404 - File or directory not found.\n# Server Error\n# 404 - File or directory not found.\nThe resource "
        "you are looking for might have been removed, had its name changed, or is temporarily unavailable."
    ),
    (
        "Error\n# Object not found!\nThe requested URL was not found on this server. If you entered the URL "
        "manually please check your spelling and try again.\n# Error 404"
    ),
    "Support group\n# Nothing to see here\nSorry, but the page you are trying to view does not exist.",
    "Lost your way?\n# Lost your way?\nSorry, we can't find that page. You'll find lots to explore on the home page.",
    "Blog\n# Page doesn't exist\nThe requested page doesn't exist or has been deleted by its author.",
    (
        "Shop\n# Product not available\nSorry, the product you are looking for is no longer in our "
        "range.\nContinue shopping"
    ),
    "Jobs\n# Vacancy closed\nThis vacancy has expired and is no longer accepting applications. \n- Nurse\n- Driver",
    "Charity jobs\n# This position has been filled\nThe job you are looking for is no longer available.",
    "Article unavailable - Times\n# Article unavailable\nThe article you are looking for is no longer on our site.",
    "Video\n# This content isn't available anymore\nWhen this happens, it's usually because the owner deleted it.",
    "Community\n# Topic not found\nThe requested topic does not exist or you don't have permission to see it.",
    "Clinic\n! Error 404: The page you were looking for was not found.\n- Home",
    (
        "Centre\n# Page not found!\nWe've recently redesigned our website and moved things around. Sorry for "
        "the inconvenience. Below are our most visited areas:\n# Get support\nCall, chat or meet a trained "
        "volunteer near you, any day of the week and at no cost to you.\n# Get involved\nRun, bake or give your "
        "time: there are many ways to make a difference where you live.\n# About us\nWho we are, what we do and "
        "how we spend the money that you give us."
    ),
    (
        "Page non trouvée | Hôpital\n# Page non trouvée\nNous sommes désolés, mais la page à laquelle vous "
        "tentez d'accéder n'existe pas."
    ),
    "Ligue\n# Oups, cette page est introuvable !\nIl semble que le lien que vous avez suivi soit rompu.",
    "404 - Association\n# Nous n'avons pas pu trouver cette page\nElle a peut-être changé d'adresse.",
    "La page demandée n'a pas pu être trouvée\n# Erreur\nLa page demandée n'a pas pu être trouvée.",
    "Contenu supprimé\n# Ce contenu n'existe plus ou a été déplacé",
    "Nicht gefunden – Krebshilfe\n# Leider konnten wir diese Seite nicht finden\nBitte nutzen Sie die Suche.",
    (
        "Krebshilfe\n# Ups! Da ist etwas schiefgelaufen\nDie von Ihnen aufgerufene Seite existiert nicht oder "
        "wurde verschoben."
    ),
    "Error 404\n# Die Seite wurde leider nicht gefunden.\nVielleicht haben Sie sich vertippt.",
    "Seite existiert nicht\n# Diese Seite gibt es nicht mehr",
    "Asociación\n# Esta página no existe\nPuede que la hayamos movido o eliminado.",
    (
        "Contenido no disponible\n# Lo sentimos, esta página no está disponible.\nEs posible que el enlace que "
        "seguiste esté roto o que se haya eliminado la página."
    ),
    "Lega\n# La pagina richiesta non è stata trovata\nTorna alla home",
    "Instituto\n# Oops! Não conseguimos encontrar essa página.",
    "Stichting\n# Deze pagina bestaat niet (meer)\nGa terug naar de homepage",
    "Sorry, pagina niet gevonden\n# We kunnen deze pagina niet vinden\nGebruik de zoekfunctie.",
    "Fundacja\n# Ups! Strona, której szukasz, nie została znaleziona",
    "404\n# Nie ma takiej strony\nWróć na stronę główną",
    "Förening\n# Sidan kan inte hittas\nVi hittar inte sidan du söker.",
    "Forening\n# Vi kan desværre ikke finde siden\nSiden er muligvis flyttet eller slettet.",
    "Kreftforeningen\n# Beklager, vi finner ikke siden du leter etter",
    "Yhdistys\n# Hups! Sivua ei löydy",
    "Nadace\n# Tato stránka neexistuje\nOmlouváme se.",
    "Фонд\n# Страница не найдена\nК сожалению, такой страницы нет на нашем сайте.",
    "Фонд\n# 404\nТакой страницы не существует",
    "Vakıf\n# Aradığınız sayfayı bulamadık\nAna sayfaya dönün.",
    "協会\n# お探しのページが見つかりませんでした\nURLをご確認ください。",
    "404 Not Found\n# ご指定のページが見つかりません",
    "基金会\n# 抱歉，您要访问的页面不存在或已被删除",
    "Alapítvány\n# A keresett oldal nem található",
    "Asociația\n# Pagina nu a fost găsită",
    "Σύλλογος\n# Η σελίδα δεν βρέθηκε",
    (
        "Site not found · GitHub Pages\n# 404\n# There isn't a GitHub Pages site here.\nIf you're trying to "
        "publish one, read the full documentation to learn how to set up GitHub Pages for your repository, "
        "organization, or user account."
    ),
    "Under Construction\n# Our website is under construction\nWe'll be here soon with our new awesome site.",
    "Coming Soon",
    (
        "hope.example - Coming Soon\n# Future home of something quite cool.\nIf you're the site owner, log in "
        "to launch this site."
    ),
    (
        "Default Web Site Page\n# SORRY!\nIf you are the owner of this website, please contact your hosting "
        "provider: webmaster@hope.example"
    ),
    (
        "Test Page for the Nginx HTTP Server on Red Hat Enterprise Linux\n# Welcome to nginx on Red Hat "
        "Enterprise Linux!\nThis page is used to test the proper operation of the nginx HTTP server after it "
        "has been installed."
    ),
    "403\n# This site has been suspended\nPlease contact billing.",
    "Site indisponible\n# Ce site est actuellement suspendu",
    (
        "Willow Cancer Support\n# Hmm, that didn't work\nWe looked everywhere but the page you want isn't "
        "here.\nStart again from our home page."
    ),
    "Page missing\n# Page missing\nThe page that you are looking for is missing.",
    "Sorry, this page is no more\n# Sorry, this page is no more\nYou could try our A to Z.",
    "Error - Lungs\n# Sorry, an error has occurred\nThe page you have requested could not be located.\n- Home\n- News",
    "Heart Group\n# Page moved or deleted\nThe page you were after was deleted when we moved to the new site.",
    "Invalid URL\n# Invalid page\nThe URL you have entered is invalid.",
    "Help\n# We couldn't find anything here\nPerhaps the leaflet you are looking for has moved. Use the search above.",
    "Hope House – 404 – Page Not Found\n# 404\n# Looks like you're lost\nLet's get you home.",
    "Not found: /help/coping\n# Not found\nThe document /help/coping does not exist on this server.",
    "Hope House: Page does not exist\n# Page does not exist",
    "No Page Found | Hope House\n# No Page Found\nSorry, we were unable to find the page.",
    "Coping | Hope House\n! Sorry, the article you are looking for can't be found.\n- Read more articles",
    "Coping | Hope House\n# Content not found\nThe content you're trying to access is no longer available.",
    "Support | Hope House\nThis leaflet is no longer available.",
    "Groups\n# Group not found\nThe group you are looking for may have been closed or removed.",
    "Events\n# This event no longer exists.",
    "The Forum - Information\n# Information\nThe requested topic does not exist.",
    (
        "Forum - Error\n# Board message\nThe specified thread does not exist. If you followed a valid link, "
        "please notify the administrator"
    ),
    "Wiki\n# Coping\nThere is currently no text in this page. You can search for this page title in other pages.",
    "Clinic\n# Oh dear!\nSomething's missing. That page cannot be found.",
    "Sorry! That page cannot be found…\n# 404",
    (
        "Charity\n# Error 404 - Not Found\nApologies, but we were unable to find what you were looking for. "
        "Perhaps searching will help."
    ),
    (
        "Charity\n# Dead end\nSorry, we cannot find the page you were trying to reach. Please use the menu to "
        "find what you need or give us a ring on 555 0142 and one of our nurses will be happy to help you find "
        "the information you need."
    ),
    "Page not found\n# Welcome to Hope House\nPage not found",
    "Association\n# Page inexistante\nLa page que vous recherchez n'est plus disponible ou a été déplacée.",
    "Ligue\n# Erreur\nImpossible de trouver la page demandée.",
    "Article introuvable\n# Article introuvable\nCet article n'existe plus.",
    "Verein\n# 404 – Hier ist nichts\nDie Seite, die du suchst, haben wir leider nicht gefunden.",
    "Verein\n# Inhalt nicht gefunden\nDer gewünschte Inhalt ist nicht mehr verfügbar.",
    "Fundación\n# Error 404\nLa dirección que ha introducido no existe en este sitio.",
    "Fondazione\n# Errore 404\nCi dispiace, la pagina che cerchi non è più disponibile.",
    "Fundação\n# Página inexistente\nA página que procura já não existe.",
    "Stichting\n# Oeps, niks gevonden\nDe pagina die u zocht kan niet gevonden worden.",
    "Fundacja\n# Błąd\nPodana strona nie istnieje lub została przeniesiona.",
    "Förbundet\n# Oj, sidan är borta\nSidan du försökte nå finns inte längre.",
    "Forbundet\n# Ups, den side findes ikke",
    "Liitto\n# 404\nHakemaasi sivua ei löytynyt.",
    "Liga\n# Chyba 404\nStránku, kterou hledáte, se nepodařilo najít.",
    "Фонд\n# Упс!\nСтраница, которую вы ищете, была удалена или перемещена.",
    "協会\n# ページが存在しません\nお探しのページは移動または削除された可能性があります。",
    "医院\n# 页面找不到了\n您访问的页面已被删除。",
]

ALIVE = [
    (
        "Not found in translation – interpreters tell\n# Not found in translation\nInterpreters in hospitals "
        "tell which words have no match, and how they help families to understand what a doctor says."
    ),
    (
        "404 days without a cigarette – a diary\n# 404 days\nOn the first day I threw the ashtray away. On the "
        "last I ran ten kilometres."
    ),
    (
        "Oops, I forgot my tablets – Advice\n# Oops, I forgot my tablets\nTake the next dose at the usual time. "
        "Never take two at once. Ask your pharmacist if unsure."
    ),
    (
        "Gone but not forgotten – Memorial\n# Gone but not forgotten\nA page for those whom we lost. Light a "
        "candle by sending us a name."
    ),
    (
        "Error in your bill? – Hospital\n# Error in your bill?\nWrite to us within 30 days. We check every bill "
        "that is disputed."
    ),
    (
        "Lost page of history found – Museum\n# A lost page found\nThe page, long believed to be missing, was "
        "found in a shoe box in 2019."
    ),
    "Sorry seems to be the hardest word\n# Lyrics\nWhat do I do to make you care?",
    (
        "Missing pages – Library\n# Missing pages\nSome pages of the manuscript could not be found; they were "
        "replaced by copies from the 18th century."
    ),
    "Recall\n# Item removed from sale\nThe product has been removed from shops. Customers should not eat it.",
    "Dr. Page not available today – Practice\n# Dr. Page\nDr. Page is not available on Tuesdays. Please call Dr. Hill.",
    (
        "FAQ\n# Frequently asked questions\n# I can't find the leaflet I need\nWrite to us and we send it to "
        "you by post.\n# The link in my email does not work\nCopy the address into your browser."
    ),
    (
        'Known problems\n# Known problems\nSome users see "Page not found" after logging in. We are working on '
        "it. Until then please use the old form."
    ),
    (
        "Site map\n# Site map\nIf you can't find the page you're looking for, tell us.\n- Coping\n- Eating\n- "
        "Sleeping\n- Working"
    ),
    (
        "Archive\n# Archived page\nThis page has been archived and is no longer updated. It is kept for "
        "reference.\nRadiotherapy uses high energy rays to kill cancer cells."
    ),
    "Guideline\n# Guideline 12\nThis guideline has been withdrawn. It was replaced by guideline 45.",
    (
        "Trial closed\n# Trial of drug X\nThis trial is no longer recruiting. 120 people took part, and results "
        "are expected in spring."
    ),
    "Bus 404\n# Bus 404\nRuns from the station to the hospital every 20 minutes.",
    (
        "Error 404: hospital not found – short story\n# Error 404\nThe nurse looked at the screen. No bed was "
        "free in the whole county, and the old man in the hall had begun to sing. She took his hand and sang "
        "along, since there was nothing else to do that night."
    ),
    (
        "Help\n# Troubleshooting\nIf you see a message that the page cannot be found, clear the cache and try "
        "again. If this does not help call the service desk from 8 to 18."
    ),
    "Events\n# Events\nNo events found.\nOur next programme is published in May.",
    "Events\n# Upcoming events\nThere are no upcoming events at this time.",
    "Store\n# Knitted hat\nOut of stock. This hat is made of wool by our volunteers, in red or blue.",
    "No page limit – Contest\n# Writing contest\nThere is no page limit. Send your story by June.",
    (
        "Recherche\n# Qu'est-ce qu'une erreur 404 ?\nC'est le message qui s'affiche quand une page est "
        "introuvable. Le lien est cassé ou l'adresse mal tapée."
    ),
    (
        "Le médicament n'est plus disponible\n# Rupture de stock\nLe médicament n'est plus disponible en "
        "pharmacie depuis mars. Demandez un équivalent à votre médecin."
    ),
    (
        "Das Medikament ist nicht mehr verfügbar\n# Lieferengpass\nDas Medikament ist seit März nicht mehr "
        "verfügbar. Fragen Sie in der Apotheke nach."
    ),
    "Seite 404 – Chronik\n# Chronik, Seite 404\nIm Jahr 1871 wurde das Spital gebaut.",
    (
        "Perdidos y no encontrados – Cine\n# Perdidos y no encontrados\nUna comedia sobre dos hermanos que "
        "buscan a su perro."
    ),
    "Non trovato – Poesie\n# Non trovato\nHo cercato il mare nelle tue mani e non l'ho trovato.",
    "Kayıp eşya\n# Kayıp eşya bürosu\nOtobüste bulunan eşyalar 30 gün saklanır. Bulunamadı ise tekrar arayın.",
    "忘れ物\n# 忘れ物センター\n電車で見つからないものは、こちらにお電話ください。",
    "寻人\n# 寻人启事\n老人走失，至今未找到，请知情者联系我们。",
    (
        "Web team blog\n# Our new error page\nWe have redesigned our error page. It now says 'Sorry, we can't "
        "find that page' and offers a search. Visitors told us in tests that this helps them."
    ),
    (
        "Status codes for beginners\n# 404\nThe page does not exist.\n# 410\nThe page has been removed.\n# "
        "500\nThe server has a problem."
    ),
    "Contact\n# Contact us\nIs a page missing or a link broken? Tell our webmaster.",
    "Change log\n# Changes\n- 3.1: file not found error on start fixed\n- 3.2: new icons",
    "Privacy\n# Privacy\nIf the page requested was not found, our server keeps the address for 7 days.",
    (
        "Withdrawn article\n# Retracted: Tea and growth\nThis article has been retracted by its authors because "
        "data could not be found."
    ),
    "Genealogy\n# Smith family\nBirth record not found. Married 1871 in York. Died 1901.",
    "Database\n# Gene BRCA3\nNot found in humans. In mice it is expressed in the liver.",
    "Weather\n# Weather\nLocation not found? Enter a postcode to see the forecast.",
    "Poem\n# Nothing here\nNothing here but the wind, and the wind is going too.",
    (
        "Coming soon to a clinic near you – News\n# Coming soon to a clinic near you\nA new scanner that needs "
        "half the time will be put up in June."
    ),
    (
        "Construction – Guide\n# Under construction: your new hip\nHips are built from steel and plastic. This "
        "guide shows how."
    ),
    "Soon\n# Newsletter\nComing soon: our letter on sleep. Until then read the one on food. It has recipes.",
    (
        "Suspended sentence – Law\n# Suspended sentence\nA sentence is suspended when the court lets the person "
        "go on conditions."
    ),
    "Index of leaflets\n# Index of leaflets\n- A\n- B\n- C",
    "Apache Tomcat – Guide to the helicopter\n# Apache\nThe helicopter saves people from the mountains.",
    "Nginx – what it is\n# Nginx\nNginx is a web server. It was written by Igor Sysoev.",
    "Sold\n# Flat in York\nThis listing has been sold. 3 rooms, 80 square metres, garden. Sold in May for 300,000.",
    (
        "Coping | Hope House\n# Coping\nSorry to hear that you are ill. What was lost can't be found again, but "
        "much can be built anew with help."
    ),
    "Page – a surname\n# Page\nPage is an English surname. Notable people: Elaine Page, Jimmy Page.",
    (
        "Missing data\n# Missing data in trials\nWhen an item is not found in the record, we asked the patient. "
        "Eleven records could not be found."
    ),
    (
        "What we could not find\n# What we could not find\nWe searched 40 studies. No link between diet and "
        "relapse was found. One article could not be located."
    ),
    (
        "Erasure\n# Right to erasure\nYou may ask that a page or file about you is deleted. Once the content "
        "has been removed, we tell you."
    ),
    "Cinema\n# Nowhere to be found\nA film about a man who has vanished. Drama, 112 minutes, with subtitles.",
    (
        "Housing\n# This flat is no longer available\nSee our waiting list for others. It opens twice a year, "
        "in March and in September, and we write to all who are on it."
    ),
    (
        "Product safety\n# Withdrawn products\n- Baby cream: has been removed from sale\n- Thermometer: no "
        "longer available"
    ),
    (
        "Job tips\n# What to do when a job is no longer available\nAsk for feedback, stay in touch and look for "
        "like roles."
    ),
    "Team\n# Our team\nAnna has moved to our Leeds office. Tom is no longer with us.",
    "Services moved\n# Our clinic has moved\nSince May you find us at 12 Mill Lane. The telephone number is the same.",
    (
        "Sold out\n# Gala 2026\nTickets are no longer available. Doors open at six. Dinner is at seven, and the "
        "band plays from nine."
    ),
    "Event\n# Coffee morning\nThis event has now finished. Thank you for coming! We raised 400 pounds.",
    (
        "Article\n# Correction\nAn earlier version of this article has been removed and replaced, since a dose "
        "was wrong. The right dose is 5 mg."
    ),
    (
        "Resource library\n# Resources\nThe resource library holds films and leaflets. Some documents are not "
        "available online; ask for them at the desk."
    ),
    (
        "Dead links\n# Report a broken link\nTell us the address of the page that was missing. We repair links "
        "within a week."
    ),
    "Empty\n# Latest news\nThere are no posts yet.",
    (
        "404 Festival – Art and technology\n# 404 Festival\nThe festival of electronic art takes place in "
        "Rosario in November."
    ),
    "Code 404\n# Code 404\nA police comedy series about an agent who is brought back to life. Four seasons.",
    (
        "Error 404 band\n# Error 404\nThe band from Leeds plays loud and fast. New record in June, tour in July "
        "and August, tickets at the door."
    ),
    "Ghost page\n# The white page\nA blank page is nothing to be afraid of. Write one sentence, however bad.",
    "Lost\n# Lost\nSix people, one island. Season 1 to 6.",
    "Oops\n# Oops! We did it again\nOur bakers won the second prize in a row. Thanks to all who voted.",
    "Sorry\n# We're sorry for your loss\nWhen somebody dies, there is much to do. Register the death within five days.",
    "Medline\n# Search\nType a word to search.\nNo recent searches.",
    (
        "Database\n# Trial NCT000\nResults: not found. Status: unknown. Sponsor: Hope House. Phase 2. 40 people "
        "with lung cancer were to take part."
    ),
    (
        "Livre\n# La page blanche\nL'auteur raconte comment une page n'existe pas avant qu'on l'écrive. 220 "
        "pages, 18 euros."
    ),
    (
        "Médecin\n# Médecin introuvable ?\nLes déserts médicaux s'étendent. Voici comment trouver un médecin "
        "près de chez vous."
    ),
    "Wohnung\n# Wohnung nicht gefunden?\nUnsere Beratung hilft bei der Suche. Dienstag und Donnerstag von 9 bis 12.",
    "Buch\n# Nicht gefunden\nRoman. Eine Frau sucht ihren Bruder, der im Krieg verschwand. 320 Seiten, gebunden.",
    "Poesía\n# No encontrada\nPoemas de amor y de ausencia. Editorial Luna, 2019. 96 páginas.",
    "Hund\n# Hund försvunnen\nSvart labrador, hittades inte vid sjön. Ring om du ser den.",
    "Ветеран\n# Не найден\nРассказ о солдате, который не вернулся домой. Читает автор.",
    (
        "Glossaire\n# Erreur 404\nCode renvoyé par un serveur lorsqu'il ne trouve pas une ressource. Voir aussi "
        ": redirection."
    ),
    (
        "Terms\n# Terms\nWe may remove a page at any time. If content is not available or has been deleted, no "
        "claim arises."
    ),
    "Cookies\n# Cookies\nIf the page you requested is not found in the cache, the server sends it anew.",
    (
        "Lehrer\n# Unterricht zum Thema Fehlermeldungen\nDie Schüler lernen, was Meldungen wie „Seite nicht "
        "gefunden“ sagen wollen."
    ),
]
