"""Pages in the notation of `readings`: what hosts, forums, wikis and others say of what they took away.

`GONE` say so by themselves, `WEAKLY` where the approved text is gone, `STILL_THERE` never, whatever was approved.
"""

GONE = [
    (
        "Volunteer | Riverside\n! Masks are required.\n# This posting is no longer available\nThe "
        "opportunity you are looking for (V-2207) has been closed and removed. See all current "
        "openings."
    ),
    (
        "Pump - CareWiki\n# Pump\nThere is currently no text in this page. You can search for this page "
        "title in other pages, or search the related logs, but you do not have permission to create "
        "this page.\n! This page has been deleted. The deletion log for the page is provided below for "
        "reference.\n! 11:02, 3 September 2023 Admin (talk) deleted page Pump (outdated)"
    ),
    (
        "Wanderforum - Hinweis\nWanderforum Registrieren Hilfe\n# Wanderforum - Hinweis\nKein gültiges "
        "Thema angegeben. Wenn du einem gültigen Link gefolgt bist, benachrichtige bitte den "
        "Administrator. Das Thema wurde gelöscht."
    ),
    (
        "SORRY! If you are the owner of this website\n# SORRY!\nIf you are the owner of this website, "
        "please contact your hosting provider. It is possible you have reached this page because the IP "
        "address has changed or the server has been misconfigured."
    ),
    "Forum - Hinweis\n# Hinweis\nDas angegebene Thema existiert nicht.",
    (
        "Forum - Information\n# Information\nNo Thread specified. If you followed a valid link, please "
        "notify the administrator"
    ),
    (
        "Forum - Message\n# vBulletin Message\nInvalid Thread specified. If you followed a valid link, "
        "please notify the administrator"
    ),
    "Forum - Message\n# Information\nLe sujet que vous souhaitez consulter n'existe pas.",
    "Foro - Mensaje\n# Información\nEl tema solicitado no existe.",
    (
        "Wiki\n# Pompe\nIl n'y a pour l'instant aucun texte sur cette page. Vous pouvez lancer une "
        "recherche sur ce titre dans les autres pages."
    ),
    (
        "Wiki\n# Pumpe\nDiese Seite enthält momentan noch keinen Text. Du kannst diesen Titel auf den "
        "anderen Seiten suchen oder die zugehörigen Logbücher betrachten."
    ),
    (
        "Wiki\n# Bomba\nActualmente no hay texto en esta página. Puedes buscar el título de esta página "
        "en otras páginas."
    ),
    (
        "Docs\nSorry, the file you have requested does not exist. Make sure that you have the correct "
        "URL and the file exists."
    ),
    ("Dropbox\n# That file isn't here anymore\nSomeone might've deleted the file or disabled the link."),
    (
        "Page Not Found • Insta\n# Sorry, this page isn't available.\nThe link you followed may be "
        "broken, or the page may have been removed. Go back to Insta."
    ),
    "Video unavailable\n# Video unavailable\nThis video is private.",
    (
        "Video unavailable\nThis video is no longer available because the account associated with it "
        "has been terminated."
    ),
    "Medium\n# 410\nThe author deleted this story.",
    "Story deleted\n# The author has deleted this story",
    ("Not found.\n# There's nothing here.\nWhatever you were looking for doesn't currently exist at this address."),
    "<Error>\nNoSuchKey The specified key does not exist. help/coping.html 5D2F",
    (
        "404 Web Site not found\n# 404 Web Site not found.\nYou may be seeing this error due to one of "
        "the reasons listed below: Custom domain has not been configured inside Azure."
    ),
    (
        "Site Not Found\n# Site Not Found\nLooks like you've followed a broken link or entered a URL "
        "that doesn't exist on Netlify."
    ),
    (
        "Site Not Found\n# Site Not Found\nWhy am I seeing this? There are a few potential reasons: You "
        "haven't deployed an app yet. You may have deployed an empty directory."
    ),
    (
        "Error ConnectYourDomain\n# Looks Like This Domain Isn't Connected To A Website Yet\nIs this "
        "your domain? Connect it to your website in just a few easy steps."
    ),
    ("Website Expired\n# Website Expired\nThis account has expired. If you are the site owner, click below to log in."),
    "Ecommerce Software\n# Sorry, this shop is currently unavailable.\nThis store is unavailable.",
    ("Record not found – Catalogue\n# Record not found\nThe record you requested is not in the catalogue."),
    "Library catalogue\n# No such record\nThe title may have been withdrawn from our stock.",
    ("Petitions\n# This petition has been removed\nThe petition you are looking for is no longer on this site."),
    (
        "Classifieds\n# This ad is no longer available\nThe advertiser has removed it. Here are similar "
        "ads.\n- Wheelchair\n- Walker"
    ),
    ("Kleinanzeigen\n# Diese Anzeige ist nicht mehr verfügbar\nHier ähnliche Anzeigen:\n- Rollstuhl\n- Rollator"),
    "Annonces\n# Cette annonce a été désactivée\nElle n'est plus en ligne.",
    "Offres d'emploi\n# Cette offre n'est plus disponible\nLe poste a été pourvu.",
    (
        "Stellenangebote\n# Stellenanzeige nicht mehr verfügbar\nDie gesuchte Stellenanzeige ist leider "
        "nicht mehr online."
    ),
    "Jobs\n# Job expired\nSorry, the job you were looking for has expired.",
    "Empleo\n# Oferta caducada\nLa oferta que buscas ya no está disponible.",
    "Lavoro\n# Annuncio scaduto\nL'annuncio che cerchi non è più online.",
    "Shop\n# Produkt nicht gefunden\nDas Produkt wurde aus dem Sortiment genommen.",
    "Boutique\n# Produit introuvable\nCe produit n'est plus disponible.",
    "Courses\n# Course not found\nThe course you are trying to view has been removed.",
    "Datasets\n# Dataset not found\nThe dataset was removed by its publisher.",
    "Podcast\n# Episode not found\nThis episode has been removed.",
    "Events\n# Event not found\nThis event has been deleted by the organiser.",
    ("Veranstaltungen\n# Veranstaltung nicht gefunden\nDie Veranstaltung wurde gelöscht oder ist abgelaufen."),
    "Hope\n# Not here any more\nThe page has been taken down.",
    ("Hope\n# We've moved things around\nThe page you want isn't where it was. Use the search or the menu to find it."),
    "Hope\n# Looks like you took a wrong turn\nThis page does not exist.",
    "Hope\n# Uh-oh\nThat link doesn't lead anywhere any more.",
    "Hope\n# Broken link\nSorry, this link no longer works.",
    "Hope – Oeps\n# Oeps! Pagina kwijt\nDe pagina die u zoekt is verplaatst of verwijderd.",
    "Huset\n# Oj då!\nSidan du letade efter är flyttad eller borttagen.",
    "Huset\n# Siden er væk\nSiden du leder efter er flyttet eller slettet.",
    "Huset\n# Ooops!\nSiden du leter etter finnes ikke lenger.",
    "Talo\n# Voi ei!\nSivua ei valitettavasti löydy. Se on ehkä siirretty tai poistettu.",
    "Ház\n# 404\nA keresett oldal nem található vagy törölték.",
    "Casa\n# Pagina nu există\nNe pare rău, pagina căutată nu a fost găsită.",
    "Σπίτι\n# Ωχ!\nΗ σελίδα που ζητήσατε δεν βρέθηκε.",
    "Kuća\n# Stranica nije pronađena\nStranica koju tražite ne postoji ili je uklonjena.",
    "Hiša\n# Strani ni mogoče najti\nStran, ki jo iščete, ne obstaja.",
    "Dom\n# Stránka sa nenašla\nPožadovaná stránka neexistuje.",
    "Дом\n# Сторінку не знайдено\nСторінка, яку ви шукаєте, не існує.",
    "Дом\n# Страницата не е намерена\nСтраницата, която търсите, не съществува.",
    "Maja\n# Lehekülge ei leitud\nOtsitud lehte ei ole olemas.",
    "Namas\n# Puslapis nerastas\nPuslapis, kurio ieškote, neegzistuoja.",
    "Māja\n# Lapa nav atrasta\nMeklētā lapa neeksistē.",
    "Heimili\n# Síða fannst ekki\nSíðan sem þú leitar að er ekki til.",
    "Etxea\n# Ez da orria aurkitu\nBilatzen ari zaren orria ez da existitzen.",
    "Teach\n# Níor aimsíodh an leathanach",
    "Cartref\n# Heb ddod o hyd i'r dudalen\nNid yw'r dudalen yn bodoli.",
    "Rumah\n# Halaman tidak ditemukan\nHalaman yang Anda cari tidak ada.",
    "집\n# 페이지를 찾을 수 없습니다\n요청하신 페이지가 삭제되었거나 존재하지 않습니다.",
    "家\n# 您访问的页面不存在\n该页面可能已被删除。",
    "家\n# 找不到網頁\n您要找的網頁不存在或已移除。",
    "家\n# ご指定のページは見つかりませんでした\nページが移動または削除されました。",
    "บ้าน\n# ไม่พบหน้าที่คุณต้องการ",
    "घर\n# पृष्ठ नहीं मिला",
    "It works!\n# It works!",
    (
        "It works!\n# It works!\nThis is the default web page for this server. The web server software "
        "is running but no content has been added, yet."
    ),
    ("Default Page\n# Welcome to your new website\nThis is the default page. Replace it by uploading index.html."),
    (
        "Test Page for the HTTP Server on Rocky Linux\n# HTTP Server Test Page\nThis page is used to "
        "test the proper operation of an HTTP server after it has been installed."
    ),
    ("Apache Tomcat/9.0\n# If you're seeing this, you've successfully installed Tomcat. Congratulations!"),
    (
        "Domain Default page\n# Web Server's Default Page\nThis page is generated by Plesk, the leading "
        "hosting automation software. You see this page because there is no Web site at this address."
    ),
    "Welcome\n# Félicitations ! Votre hébergement est actif\nRemplacez cette page par votre site.",
    ("Willkommen\n# Diese Website wurde soeben freigeschaltet\nDer Inhaber hat noch keine Inhalte hinterlegt."),
    (
        "Website offline\n# This website is offline\nThe hosting for this website has expired. Please "
        "contact your hosting provider."
    ),
    (
        "Website nicht verfügbar\n# Diese Website ist nicht mehr verfügbar\nWenn Sie der Inhaber dieser "
        "Website sind, wenden Sie sich an Ihren Provider."
    ),
    ("Site suspendu\n# Ce site est suspendu\nSi vous êtes le propriétaire de ce site, contactez votre hébergeur."),
    (
        "Sitio no disponible\n# Este sitio web no está disponible\nSi usted es el propietario de este "
        "sitio, contacte a su proveedor de hosting."
    ),
    ("Contact Support\n# This Account has been suspended.\nContact your hosting provider for more information."),
    "Index of /\n# Index of /\nName | Last modified | Size\n../",
    "Hope\n# Removed\nThis guide was removed at the request of its author.",
    "Hope\n# Content removed\nThe content you requested has been removed for legal reasons.",
    ("Hope\n# Profile not found\nThe member you are looking for is no longer with us or the link is wrong."),
    "Hope\n# Dr. Smith\n! The provider you are looking for could not be found. Search again below.",
    "Hope\n# The requested content cannot be loaded\nPlease try again later.\nError 404",
    (
        "Help centre\n# oops\nThe page you were looking for doesn't exist\nYou may have mistyped the "
        "address or the page may have moved"
    ),
    ("You need permission\n# 404 – Not found\nThis page may be private. You may be able to view it by signing in."),
    "Hope\n# Whoops\n404 page",
    "Mistake\n# Mistake\nThe address that you typed leads nowhere on our site.",
    "Hope\n# Hmm… that's odd\nWe looked everywhere, but that page is nowhere to be found.",
    "Hope\n# This page has left the building\nIt was deleted or never existed.",
    "Hope\n# This page has flown away\nIt seems to have been deleted. Fly back to the home page.",
    "Hope\n# Page retired\nWe have retired this page. You may find what you need on our home page.",
    "Hope\n# Archived content\nThis page has been archived and is no longer available online.",
    "Centre\n# Fiche supprimée\nLa fiche que vous consultez a été supprimée par son auteur.",
    "Centre\n# Document indisponible\nLe document demandé n'est plus disponible ou a été archivé.",
    "Centre\n# Accès impossible\nL'adresse saisie ne correspond à aucune page de notre site.",
    "Haus\n# Dieser Artikel wurde archiviert\nEr steht leider nicht mehr zur Verfügung.",
    "Haus\n# Beitrag entfernt\nDer Beitrag wurde vom Autor zurückgezogen.",
    "Haus\n# Leider ist hier nichts mehr\nDie Seite wurde gelöscht.",
    "Casa\n# Contenido eliminado\nEsta entrada fue eliminada por su autor.",
    "Casa\n# Contenuto non disponibile\nLa scheda richiesta è stata rimossa dall'archivio.",
    "Casa\n# Conteúdo removido\nA publicação que procurava foi removida.",
    "It works!\n# It works!\nThis is the default web page for this server.",
    "hope.example\nIt works!",
    "Hope\n# No page found\nThe item you requested is gone.",
    "Board | Fehler\n# Fehler\nDer angegebene Beitrag existiert nicht oder wurde gelöscht.",
    "Hope\n# Dead link\nIt looks like this page was deleted.",
    ("Ankündigung\n# Diese Stelle ist bereits besetzt\nWeitere Stellen finden Sie hier.\n- Pflege\n- Küche"),
    "Offres\n# Offre pourvue\nCette offre a été pourvue.",
    "Photo\n# Photo removed\nThis photo was removed by its owner.",
    "Share\n# File deleted\nThe owner has deleted this file or the link has expired.",
    "Post | Hope\n# Post deleted\nThis post has been deleted by the person who wrote it.",
    "Riverside\n# This posting is closed\nThank you for your interest. See all current openings.",
    "Booklet\n# Booklet\nThis booklet has been withdrawn. It was out of date.",
    "Forum\n# Thread deleted",
    "Forum\nThis thread was deleted by a moderator.",
    "Hope\n# Position filled\nThis position has been filled. Thank you to all who applied.",
    "Careers\n# Vacancy closed\nApplications for this vacancy have closed.",
    "Guide\n# Guide\nThis guide is no longer published. We do not keep copies.",
    "Coping\n# Coping\nSorry, this leaflet is out of print and has been taken off our site.",
    "Article\n# Unpublished\nThis article has been unpublished by the editors.",
    "Recipe\n# Recipe\nThe recipe you wanted was taken off the menu. Try another.",
    (
        "Hope\n# Sorry\nWe no longer offer this page. Please browse our other pages:\n- Coping\n- "
        "Eating\n- Sleeping\n- Working\n- Talking"
    ),
    "Anzeige\n# Anzeige beendet\nDiese Anzeige wurde beendet.",
    "Thème\n# Sujet supprimé\nCe sujet a été supprimé par un modérateur.",
    "Hope\n# This content has expired\nIt was online until 31 May.",
    "Fundraising\n# Fundraiser closed\nThis fundraising page is no longer active.",
    "Ward\n# Leaflet\nThe leaflet has been taken down.",
    "Stelle\n# Stelle geschlossen\nDanke für Ihr Interesse.",
    "Artikel\n# Artikel\nDieser Artikel wurde auf Wunsch der Autorin entfernt.",
    ("Hope\n! The content has been removed.\n# Latest stories\n- One on sleep\n- One on food\n- One on work"),
    "Fil\n# Discussion\nCette discussion a été supprimée.",
    ("Hope | Oh dear\n# Oh dear, you've found a page that doesn't exist\nLet us help you find your way back."),
    "Hope\n# You've reached a dead end\nThe page you are looking for was either moved or removed.",
    "Library\n# Item not available\nThe item you requested has been withdrawn from the collection.",
    (
        "Society\n# Fact sheet no longer available\nThis fact sheet has been withdrawn. Please see our "
        "list of fact sheets."
    ),
    "Jobs\n# Sorry, this position is no longer open\nBrowse our other vacancies.",
    "Jobs\n# This job has been filled\nBrowse other jobs:\n- Nurse\n- Cook\n- Driver",
    "Events\n# This event is no longer listed\nSee what's on.",
    "Video\n# Video not available\nThe uploader has removed this video.",
    "Slides\n# Presentation deleted\nThis presentation was deleted by the author.",
    "Blog\n# This blog post was deleted\nSee recent posts:\n- One\n- Two",
    "Forum\n# Topic deleted\nThe topic was deleted by a moderator.",
    "Forum\nThe requested forum does not exist.",
    (
        "University\n# Requested page not found\nYou may not be able to visit this page because of an "
        "out-of-date bookmark/favourite, a search engine that has an out-of-date listing for this site, "
        "or a mistyped address."
    ),
    (
        "404 - Component not found\n# The requested page can't be found.\nAn error has occurred while "
        "processing your request."
    ),
    (
        "DNN\n# 404 Error Page\nThe page you requested cannot be found. The page you are looking for "
        "might have been removed, had its name changed, or is temporarily unavailable."
    ),
    "NHS\n# We cannot find the page you are looking for\nYou can try searching.",
    "Council\n# Page cannot be found\nWe recently launched a new site so the page may have moved.",
    "Museum\n# This exhibit can't be found\nMaybe the page has been renamed.",
    "Hope – Page missing\n# Page missing\nThe page you requested is missing.",
    "Hope\n# Link expired\nThe link you followed has expired.",
    "Hope\n# Unknown page\nWe do not know this page.",
    "Hope\n# No content here\nThere is no page at this address.",
    "Hope\nNo article found with that ID.",
    "Hope\n# Article ID not found",
    "Hope\nInvalid article id.",
    "Klinik\n# Leider nichts gefunden\nUnter dieser Adresse gibt es keine Seite.",
    "Klinik\n# Seite nicht vorhanden\nBitte prüfen Sie die Adresse.",
    "Klinik\n# Die Seite ist umgezogen oder wurde gelöscht\nNutzen Sie die Suche.",
    "Verein\n# Diese Veranstaltung ist nicht mehr verfügbar\nHier unsere Termine.",
    "Stellen\n# Diese Stelle ist nicht mehr ausgeschrieben\nAlle offenen Stellen finden Sie hier.",
    "Hôpital\n# Cette page n'est plus disponible\nElle a été supprimée ou déplacée.",
    "Hôpital\n# Contenu introuvable\nLe contenu que vous recherchez a été archivé.",
    "Emploi\n# Cette offre a expiré\nVoir les autres offres.",
    "Forum\n# Erreur\nCe sujet n'existe pas ou a été supprimé.",
    "Hospital\n# Página no disponible\nLa página que buscas fue retirada o cambió de dirección.",
    "Foro\n# Error\nEste tema ha sido borrado por un moderador.",
    "Empleo\n# Esta oferta ya no está activa\nConsulta otras ofertas.",
    ("Ospedale\n# Oops, qualcosa è andato storto\nLa pagina cercata non è disponibile o è stata rimossa."),
    "Ospedale\n# Questa pagina non è più disponibile",
    "Hospital\n# Conteúdo não encontrado\nO conteúdo que procura foi removido ou mudou de endereço.",
    "Ziekenhuis\n# Pagina bestaat niet (meer)\nProbeer de zoekfunctie.",
    "Vacatures\n# Deze vacature is gesloten\nBekijk andere vacatures.",
    "Szpital\n# Strona nie została odnaleziona\nAdres mógł ulec zmianie.",
    "Praca\n# Oferta wygasła\nOferta pracy jest nieaktualna.",
    "Sjukhus\n# Sidan saknas\nSidan är borttagen eller har fått ny adress.",
    "Sygehus\n# Siden kunne ikke findes\nDen kan være flyttet eller slettet.",
    "Sykehus\n# Denne siden finnes ikke\nDen kan ha blitt slettet.",
    "Sairaala\n# Sivu on poistettu\nEtsimäsi sivu ei ole enää käytössä.",
    "Nemocnice\n# Stránka neexistuje\nStránka byla smazána nebo přesunuta.",
    "Больница\n# Ошибка\nСтраница удалена или перемещена.",
    "Hastane\n# Sayfa bulunamadı\nAradığınız sayfa kaldırılmış olabilir.",
    "病院\n# お探しのページは見つかりません\nURLが変更されたか、削除された可能性があります。",
    "医院\n# 该内容已被删除\n返回首页",
    "병원\n# 요청하신 페이지를 찾을 수 없습니다.",
    "404\n404: This page could not be found.",
    "Nginx\n# 404 Not Found\nnginx/1.18.0",
    "Website Suspended\n# Website suspended\nThis site has been suspended for non-payment.",
    (
        "Welcome to CentOS\n# Testing 123..\nThis page is used to test the proper operation of the "
        "Apache HTTP server after it has been installed."
    ),
    (
        "Default Web Site Page\n# SORRY!\nIf you are the owner of this website, please contact your "
        "hosting provider: webmaster@hope.example"
    ),
    "Hope\n# Site not published\nThe owner has not published this site yet.",
    (
        "Blog has been removed\n# Blog has been removed\nSorry, the blog at hope.example has been "
        "removed. This address is not available for new blogs."
    ),
    "Hope\n# Opportunity closed\nThank you for looking.",
    "Hope\n# Withdrawn\nThis document was withdrawn on 3 May 2023.",
    "Hope\n# Sleep\nThis article has been taken down while we look for a new author.",
    "Hope\n# Off air\nThis episode is no longer on our site.",
    "Hope\n# Vacancy\nThe vacancy is filled.",
    "Kurs\n# Seite entfernt\nDiese Seite haben wir aus dem Netz genommen.",
    "Fiche\n# Fiche retirée",
    "Anuncio\n# Anuncio eliminado\nEl anunciante lo ha retirado.",
    (
        "Riverbank Trust\n# We can't find what you're after\nIt might have been deleted, or perhaps you "
        "followed an old link."
    ),
    "Kidney Society\n# This booklet is no longer in use\nPlease contact us for current information.",
    "Town Library\nThat catalogue record has been deleted.",
    "Ask the nurse\n# Question removed\nThis question was removed by its author.",
    "Wandergruppe\n# Seite nicht da\nDie gewünschte Seite gibt es hier nicht mehr.",
    ("Stadt Lindau\n# Inhalt wurde entfernt\nDer von Ihnen aufgerufene Inhalt steht nicht mehr zur Verfügung."),
    "Mairie\n# Page supprimée\nLa page demandée a été supprimée lors de la refonte du site.",
    "Mairie\n# Événement passé\nCet événement n'est plus en ligne.",
    "Centro\n# Vaya, no encontramos esa página\nPuede que se haya movido.",
    "Comune\n# Pagina non disponibile\nIl contenuto richiesto non esiste o è stato spostato.",
    "Clínica\n# Ops! Essa página sumiu\nNão encontramos o que você procura.",
    "Gemeente\n# Deze pagina is verwijderd\nGa naar de homepage.",
    "Kommun\n# Sidan har tagits bort\nAnvänd sökfunktionen.",
    "Kommune\n# Siden er slettet",
    "Gmina\n# Strona usunięta\nTreść została usunięta.",
    "Photo club\n# Gallery unavailable\nThe owner has taken this gallery down.",
    "Old people's home\nThe web page you are trying to view has been retired.",
    "Hospital\n# We have a new website\nThe page you followed a link to does not exist on it.",
    "News\n# Story withdrawn\nWe have withdrawn this story because of errors.",
    "Helpdesk\n# Article 1182 is not available\nIt may be unpublished or restricted.",
    "Charity\n# Nothing to show\nThere is no content at this address any longer.",
    (
        "Welcome to nginx on Debian!\n# Welcome to nginx on Debian!\nIf you see this page, the nginx "
        "web server is successfully installed and working on Debian. Further configuration is required."
    ),
    "Hosting\n# This website has been disabled\nContact your hosting provider for details.",
    "Account disabled by server administrator",
    "Domain\n# Website wird gerade erstellt\nHier entsteht in Kürze eine neue Webseite.",
    "hope.example\n# Index of /\n../",
    "Ooops...\n# 404 - Not here, not there",
    "The Beacon\n# Stop the press!\nThis page has gone missing. Our editors are looking for it.",
]

WEAKLY = [
    (
        "Wiki\n# Pump\nThis page has been deleted. The deletion, protection, and move log for the page "
        "are provided below for reference."
    ),
    "Gov\n# This publication was withdrawn\nIt is no longer current and is not available.",
    (
        "404 | Hope\n# Hope House\nHope House helps families in and around Leeds. Ring us on 0113 496 "
        "0000 or come to our Friday club."
    ),
    "Hope\n# Hm\nNothing to see here.",
    "Hope\n# Not available\nSorry.",
    (
        "Hope House\n# Hope House\nWe are sorry, the leaflet that you were after is no longer on our "
        "site. Hope House helps families in Leeds with talks, groups and a shop. Ring us any day."
    ),
    "Hope\n# Invalid link\nThe link you used is invalid or has expired.",
    "Jobs at the Hospice\n# Role no longer advertised\nThe closing date for this role was 3 March.",
    ("Shop\n# Item unavailable\nThis item is no longer sold here. Have a look at these:\n- Scarf\n- Hat"),
]

STILL_THERE = [
    ("Choir | Hope\n# Summer concert\nThis event has now finished. Thank you for coming! We raised 400 pounds."),
    "Hope\n# We'll be back soon\nOur site is down for maintenance. Please try again in an hour.",
    "Maintenance | Hope\n# Sorry\nThis page is temporarily unavailable. Please come back later.",
    "Error\nError establishing a database connection",
    "Error\n# Something went wrong\nWe are working on it. Please try again later.",
    ("Hope\n# There has been a critical error on this website.\nLearn more about troubleshooting WordPress."),
    "Lost property\n# Lost property\nNothing found this month.",
    "Trial\n# Trial of drug X\nThis trial is closed. Results are expected in spring.",
    "Clinic\n# Foot clinic\nThe clinic is closed on 24 December. Call 112 in an emergency.",
    "Course\n# Yoga for beginners\nThis course is fully booked. Put your name on the waiting list.",
    "Wigs\n# Wigs\nOur wig shop has closed. Ask at the hospital's front desk for a list of others.",
    ("Medicine\n# Cremolan\nCremolan is no longer available in the United Kingdom. Speak to your pharmacist."),
    ("Survey\n# Survey\nThe survey is closed. Thank you to all 400 who took part; we publish the results in May."),
    "Grants\n# Grants\nApplications for 2025 have closed. The next round opens in January.",
    "News\n# News\nNo news at present.",
    "Events\n# Events\nThere are no upcoming events.",
    "Support line\n# Support line\nThe support line has moved to a new number: 0800 555 0101.",
    ("Pool\n# Hydrotherapy pool\nThe pool is not available until the repair is done. We expect to open in June."),
    (
        "Guideline\n# Guideline 12\nThis guideline has been withdrawn. It was replaced by guideline 45, "
        "which recommends a lower dose for adults and none at all for children under six."
    ),
    "Loan\n# Wheelchair loan\nWheelchairs are not available at the moment.",
    "Gone\n# Gone\nA thriller of 2012 with a woman who looks for her sister. Thursday, 8 pm.",
    "Room 404\n# Room 404\nThe reading group meets here on Mondays.",
    (
        "Appeal\n# Winter appeal\nThe appeal has ended. Together you gave 20,000 pounds, enough for two "
        "nurses for a year."
    ),
    ("Hope\n# Coming soon: our new course on sleep\nThe old course has ended. Dates of the new one follow in May."),
    (
        "Group\n# Tuesday group\nThe Tuesday group no longer exists. Join the Thursday group instead, 7 "
        "pm at the library."
    ),
    "Download\n# Download\nThe booklet is out of stock. Order the next print by post.",
    "Sign in\n# Sign in\nUser name Password",
    "Library\n# Opening hours\nThe library could not open today because of the storm.",
    ("Video\n# Webinar\nThe recording is not available yet. It will be put here after the webinar of 3 May."),
    "Contest\n# Writing contest\nThe contest is closed. The winners: Anna, Tom and Mary.",
    "Register\n# Registration\nRegistration is closed.",
    "Shop\n# Knitted hat\nThis hat is sold out. We knit more in autumn.",
    "Hilfe\n# Beratung\nDie Beratung ist am Montag nicht verfügbar.",
    "Stage\n# Stage\nLe stage est complet. Prochaine session en mars.",
    "Error rates in the lab\n# Error rates\nOne in a thousand samples was lost last year.",
    (
        "Sorry we missed you\n# Sorry we missed you\nThe nurse called when you were out. Ring the ward "
        "to make another appointment."
    ),
    "404\n# Bus 404\nRuns from the station to the hospital every 20 minutes.",
    "Form\n# Feedback\nThank you. Your message was sent.",
    ("Petition\n# Save the ward\nThis petition is closed. 12,403 people signed. The council answered on 3 May."),
    "Job\n# Nurses wanted\nWe do not have any vacancies now. Write to us on the off chance.",
    ("It works! Walking groups in Leeds\n# It works!\nWalking in a group lifts the mood, say those who took part."),
    "Email\n# Email on your telephone\nContact your hosting provider for the names of the servers.",
    (
        "Directory | Hope\n# Hope House\nIf you are the owner of this website, claim your entry. Open "
        "Monday to Friday, 0113 496 0000."
    ),
    "Success\n# Success\nOur choir won the second prize at York.",
    "Congratulations\n# Congratulations\nAnna has run the marathon for us and raised 800 pounds.",
    ("Hello world\n# Hello world!\nMy first post. I was told in May that I have cancer, and here I tell how it goes."),
    "Test page\n# Hearing test\nPut on your headphones and press the button when you hear a tone.",
    "Records\n# Medical records\nRecords are deleted after ten years.",
    ("Comments\n# Comments\nA comment was removed by the moderator. Anna: I found the leaflet on sleep very helpful."),
    ("Notice\n# Notice\nThe notice on parking has been withdrawn. You can park behind the clinic again."),
    "Policy\n# Complaints\nThe picture was removed by the surgeon's team after the review.",
    "Exhibition\n# Closed\nThe exhibition has closed. It will open again in Leeds.",
    ("Position paper\n# Position\nThis position has changed since 2019: we now support screening from the age of 45."),
    "Opportunity\n# Job fair\nThe job fair is closed on Sunday. Bring your papers.",
    "Help\n# Help with forms\nThe office is closed. This offer is open to all who live in Leeds.",
    "Auction\n# Charity auction\nThe auction has ended. The quilt went for 400 pounds to Mrs Hill.",
    "Rapport\n# Rapport annuel\nLe rapport annuel n'est pas disponible en anglais.",
    "Kurs\n# Kurs\nDer Kurs ist ausgebucht. Die Anmeldung ist geschlossen.",
    "Angebot\n# Angebot\nDas Angebot ist kostenlos. Geschlossen ist am Freitag.",
    "Oferta\n# Oferta\nLa clínica está cerrada en agosto.",
    ("Leaflet\n# Leaflet 12\nWe removed the paragraph on diet from this leaflet in May. The rest is as it was."),
    "Page\n# The page boy\nThe page has vanished from the castle. A story in three parts.",
    ("Shop\n# Cards\nOrders for this card have closed. The cards will be in the shop again from October."),
    "Leave\n# Removed\nHow scars fade after stitches are removed.",
    "Station\n# Lift\nThe lift is not available. Use the ramp in Mill Lane.",
    "Anzeige\n# Anzeige erstatten\nDie Wache ist am Sonntag geschlossen.",
    "Stelle\n# Anlaufstelle\nDie Stelle ist wieder besetzt: Frau Huber berät Sie montags.",
    (
        "Hope\n# Page updated\nThis page was removed from the archive and updated in May. Radiotherapy "
        "uses high energy rays."
    ),
    ("Ward 3\n# Ward 3\nWard 3 is closed to visitors because of a virus. Ring 555 0100 before you come."),
    "Programme\n# Programme 2026\nThe programme is not available yet.",
    "Choir\n# Rehearsals\nNo rehearsal this week. The hall is closed.",
    ("Reading list\n# Reading list\nThe link to the third article is broken; ask at the desk for a copy."),
    "Trial\n# Results\nNo difference was found between the groups. The article is free to read.",
    "Clinic\n# We have moved\nThe clinic has moved to 12 Mill Lane.",
    "Hotline\n# Hotline closed\nOur hotline is closed at Easter.",
    "Market\n# Christmas market\nThe market is over. See you next year!",
    "Dr Hill\n# Dr Hill\nDr Hill has retired. Dr Stone sees her patients now.",
    (
        "Service\n# Lymph clinic\nThis service is no longer available at the Mill Lane site. It is now "
        "at the Royal Infirmary, level 3."
    ),
    "Fund\n# Travel fund\nThe fund is closed to new applications.",
    "Recall\n# Recall\nThese inhalers have been withdrawn. Take yours back to the pharmacy.",
    ("Video\n# Exercise video\nIf the video does not play, the file may have been removed from your cache. Reload it."),
    "Profile\n# Anna Stone\nAnna is no longer with Hope House. Tom Hill has taken over her group.",
    "Programm\n# Programm\nDas Programm ist noch nicht verfügbar.",
    "Verein\n# Vereinsheim\nDas Vereinsheim ist geschlossen. Die Gruppe trifft sich in der Schule.",
    "Médecin\n# Dr Petit\nLe docteur Petit n'est pas disponible le lundi.",
    "Hope\n# Subscribe\nEnter your email. You can unsubscribe at any time.",
    "Hope\n# Thank you\nYour form was sent. We answer within two days.",
    "Tickets\n# Gala\nTickets are sold out. The gala is on 3 May.",
    "Vacancies\n# Vacancies\nNo vacancies at present.",
    "Vacancies\n# Work with us\nThere are currently no open positions. Send us your CV.",
    "Offene Stellen\n# Offene Stellen\nDerzeit sind keine Stellen ausgeschrieben.",
    "Lost cat\n# Lost cat\nTom has not been found. Grey, white feet. Ring 555 0142.",
    "Found\n# Found\nTom has been found. Thanks to all who looked.",
    "Route 410\n# Route 410\nRoute 410 does not run on Sunday.",
    "Cancelled\n# Talk cancelled\nThe talk on 3 May is cancelled because the speaker is ill.",
    "Poll\n# Poll\nThe poll is closed. 60 said yes, 40 said no.",
    "Download\n# App\nThis version is no longer available. Get version 4 below.",
    "Szpital\n# Poradnia\nNie ma takiej strony leczenia, o którą nie wolno zapytać lekarza.",
    (
        "Error 403, error 404, error 500 | Senior club\n# Error 404: page not found\nWrite down the "
        "number and ask the library's volunteers."
    ),
    ("Erreur 404, erreur 500 | Club\n# Erreur 404 : page introuvable\nNotez le numéro et demandez au club."),
    ("Fehlermeldungen\n# 404: Seite nicht gefunden\nNotieren Sie die Nummer und fragen Sie im Kurs nach."),
    "Poésie\n# Le carnet\nElle est partie, et la page où elle écrivait est restée blanche.",
    "Diary\n# Gone\nHe is gone, and the page on which he kept our dates is empty.",
    (
        "Forum\n# Update breaks my site\nAfter the update visitors read « Hello. Cette page est "
        "introuvable ». A plugin was to blame."
    ),
    "Wig bank\n# Wig bank\nThe wig bank is closed in August. Leave a message.",
    "Hope\n# Our leaflet on sleep\nThe leaflet is being rewritten. The new one comes out in May.",
    "Parking\n# Parking\nThe car park is not available to visitors. Park in Mill Lane.",
    "Team\n# Who we are\nTom has left. Anna is still here on Mondays.",
    "Course\n# First aid\nThis course is cancelled in May. The next one is on 4 June.",
    "Archive\n# Old minutes\nMinutes from before 1990 were lost in a fire.",
    "Donate\n# Donate\nOur online form is out of order. Send a cheque.",
    "Glossary\n# Gone\nGone: a word nurses use for an empty bottle.",
    "Fragen\n# Fragen\nKeine Fragen gefunden? Rufen Sie an.",
    "Travel\n# Travel\nThe link to the airport was closed; take bus 12.",
    "Research\n# Study 410\nStudy 410 found no harm. The full report is free.",
    "Rezept\n# Linsensuppe\nDas Rezept wurde von Frau Hill überarbeitet.",
    "Garden\n# Garden\nThe bench was removed after the storm.",
    "Ticket\n# Concert\nThe concert is sold out. Returns at the door.",
    "Map\n# How to find us\nYou can't find the entrance? It is behind the bakery.",
    "Volunteers\n# Volunteers\nWe are not looking for volunteers at present.",
    "Board\n# Board\nThe position of treasurer is open.",
    "Video\n# Our film\nThis video has no sound. A text of it is below.",
    "Prize\n# Prize\nThe prize was withdrawn from the winner in 2019.",
    "Appel\n# Appel à projets\nL'appel à projets est clos. Les résultats sont attendus en mai.",
]
