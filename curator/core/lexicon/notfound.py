"""How sites say that a page is not there. Phrases as `curator.core.phrases` reads them.

An error message is put together from few parts, so the parts are listed and not the messages: what is missing (THING),
whose wish it was (SOUGHT), that it is missing (ABSENT, LOST), and what is said around that (AROUND).
"""

from curator.core.phrases import listed

# What a site keeps and can lose. Persons, medicines and other subjects of sentences are none.
THING = listed(
    "leaflet / brochure / booklet / publication / factsheet / fact sheet / report / guide / download / image",
    "photo / picture / gallery / recording / profile / section / category / recipe",
    "episode / podcast / newsletter / issue / subpage / site page / board / webseiten / bild",
    "faltblatt / broschüre / folheto / folleto / opuscolo / brochura / formulaire / rapport / fiche / vidéo / sujet",
    "discussion / photo / thema / eintrag / beitrag / tema / entrada",
    "publicación / ficha / scheda / discussione / publicação / tópico / onderwerp / bericht / wątek / wpis* / tråden",
    "emnet / tråd / oglosz* / nyhet / nyheten / inlägget / nieuwsbericht / julkaisu* / noticia / notícia / notizia",
    "page / webpage / web page / url / address / article / content / document / file / resource / item / post",
    "entry / story / link / topic / thread / video / adresse / contenu / fichier / ressource / lien / enlace / lenke",
    "länken / linket / seite / webseite / internetseite / datei / dokument / inhalt / artikel",
    "pagina / webpagina / bestand / inhoud / siden / side / artiklen / artikkelen / indholdet / innholdet / sidan",
    "sida / webbsidan / artikeln / innehallet / dokumentet / filen / articulo / contenido / documento / archivo",
    "recurso / direccion / articolo / contenuto / risorsa / indirizzo / artigo / conteudo / ficheiro / arquivo",
    "endereco / oferta / offerta / pagină / strona / strony / stronę / artykuł* / dokument* / stránka / stránku",
    "stránky / článek / obsah / soubor / страниц* / стать* / документ / материал / файл / адрес / сторінк* / oldal",
    "oldalt / sivu / sivua / sivusi / artikkelia / sisältöä / sayfa / sayfayı / sayfanın / içerik / σελίδα",
    "halaman / trang / location / emplacement / ページ / 記事 / 页面 / 网页 / 頁面 / 網頁 / 文章 / 内容 / 페이지*",
    "الصفحة / صفحة / הדף / העמוד",
)

# What people are wanted for or offer: once closed or filled, its page is not there any more.
POST = listed(
    "role / internship / traineeship / placement / praktikum / job / job posting / job ad / vacancy",
    "vacancies / position / posting / opportunity / listing / ad / advert",
    "advertisement / job offer / annonce / offre / offre d emploi / poste / stelle / stellenanzeige",
    "stellenangebot / stellenausschreibung / anzeige / angebot / inserat / oferta / oferta de empleo / empleo",
    "anuncio / annuncio / offerta / offerta di lavoro / vaga / anúncio / vacature / advertentie / ogłoszenie",
    "oferta pracy / platsannonsen / annonsen / stilling* / stillingen / työpaikka / ilmoitus / inzerát / nabídka",
    "вакансия / объявление / ilan / 求人 / 职位",
)

# What has a page, but a life of its own beside it: it may end and its page stay.
AFFAIR = listed(
    "question / answer / frage / réponse / pregunta / presentation / slideshow / playlist / folder / lesson",
    "chapter / collection",
    "record / dataset / comment / message / notice / datensatz / mensaje / registro / enregistrement / rekord",
    "event / auction / course / webinar / campaign / project / programme / group / product / petition / fundraiser",
    "poll",
    "survey / member / user / provider / doctor / evenement / événement / cours / produit / groupe / profil",
    "veranstaltung / produkt / kurs / gruppe / termin / evento / curso / producto / grupo / corso / prodotto",
    "gruppo / produto / cursus / wydarzenie / produkt* / arrangement* / kurset / tapahtuma* / tuote* / akce / kurz",
    "событие / товар / etkinlik / ürün / イベント / 商品 / 活动 / 产品 / 상품",
)

# Words which say that the reader asked for it.
SOUGHT = listed(
    "you were after / you had asked for / you had requested / you hoped to find / you expected",
    "specified / angegeben / angegebene / angegebenen / spécifié* / indiqué* / especificad* / specificat* / opgegeven",
    "saisie / saisi / que vous consultez / que vous désirez / que vous avez suivi / eingegebene / eingegebenen",
    "que buscaba / que quieres ver / che hai cercato / que procurava / die u zocht / die je zocht / du letade efter",
    "du försöker / du forsøger / som du leter / du letade / podany / podanej / hľadáte",
    "you ve followed / you ve entered / you ve typed / you ve clicked / à laquelle vous / auquel vous",
    "you have followed / you selected / you re after / you are looking for / you re looking for",
    "you were looking for / you looked for / you requested / you have requested / you ve requested / you asked for",
    "you are trying to / you re trying to / you were trying to / you tried to / you attempted to / you wanted",
    "you are seeking / you were seeking / you followed / you clicked / you entered / you typed / requested",
    "you want / you seek / you need / que vous cherchez / que vous recherchez / que vous avez demandé*",
    "que vous demandez / que vous souhaitez / que vous essayez / que vous tentez / recherché / recherchée / demandé",
    "demandée / gesuchte / gesuchten / angeforderte / angeforderten / gewünschte / gewünschten / aufgerufene",
    "aufgerufenen / die sie suchen / die du suchst / die sie aufrufen / nach der sie suchen / nach der du suchst",
    "den sie suchen / que buscas / que busca / que está buscando / que estás buscando / que buscabas",
    "que ha solicitado / que has solicitado / solicitada / solicitado / que intenta / que intentas",
    "che stai cercando / che cerchi / che cerca / che sta cercando / che cercavi / richiesta / richiesto",
    "che hai richiesto / cercata / que procura / que procuras / que você procura / que você está procurando",
    "que está à procura / que estava procurando / que pediu / requisitada / pretendida / die je zoekt / die u zoekt",
    "waar je naar zoekt / waar u naar zoekt / opgevraagde / gevraagde / die u probeert / której szukasz",
    "którego szukasz / szukana / szukanej / żądana / żądanej / żądany / du söker / du letar efter / du sökte",
    "du försökte / begärda / efterfrågade / du leder efter / du ledte efter / du søger / du har søgt / du prøver",
    "forespurgte / ønskede / du leter etter / du lette etter / du forsøkte / etsimääsi / etsimäsi / hakemaasi",
    "pyydettyä / pyytämääsi / kterou hledáte / který hledáte / hledaná / hledanou / požadovaná / požadovanou",
    "požadovaný / запрашиваем* / запрошенн* / которую вы ищете / вы искали / искомая / aradığınız / istediğiniz",
    "ulaşmak istediğiniz / keresett / που ζητήσατε / που ψάχνετε / căutată / solicitată / お探しの / ご指定の",
    "要求された / アクセスしようとした / 您访问的 / 您要访问的 / 你访问的 / 您请求的 / 您查找的 / 您要找的",
    "您要查看的 / 您訪問的 / 您所要求的 / 請求的 / 请求的 / 요청하신 / 찾으시는 / yang anda cari / bạn tìm",
    "bạn yêu cầu / المطلوبة / التي تبحث عنها / המבוקש / שחיפשת",
)

# Said of a thing, it is not there.
ABSENT = listed(
    "gibt es hier nicht / gibt es nicht mehr / ist nicht da / there is no content / there s no content / nicht da",
    "there is no page at / there is no page here / there is no page with / there s no page here / no page at this",
    "gibt es keine seite / gibt es hier keine / il n y a pas de page ici / no hay ninguna página aquí / ikke findes",
    "sidan saknas / sivu puuttuu / stránka chybí / er is hier geen pagina / det finns ingen sida",
    "aucun texte sur / keinen text / no hay texto / nessun testo / não há texto / geen tekst / ingen text",
    "ingen tekst",
    "ei ole tekstiä / nie ma tekstu / is not in the / isn t where it / never existed / leads nowhere / lead nowhere",
    "doesn t lead anywhere / does not lead anywhere / nowhere on our / führt ins leere / ne mène nulle part",
    "ne correspond à aucun* / no corresponde a ningun* / non corrisponde a nessun* / ei valitettavasti löydy",
    "n a pas été retrouvé* / keinem ergebnis / entspricht keiner",
    "is no more / no text in / impossible de trouver / impossible d afficher / imposible encontrar",
    "impossibile trovare / impossível encontrar / konnten nicht finden / nicht ermitteln / nepodařilo najít",
    "se nepodařilo nalézt / är borta / er væk / er borte / ist weg / is weg / is er niet meer / bestaat helaas niet",
    "non trouvé* / nie ma takie* / нет на нашем сайте / такой страницы нет / no longer at this address",
    "not at this address / not found / not be found / cannot be found / can t be found / couldn t be found",
    "could not be found / wasn t found / isn t found / was not found / hasn t been found / no longer be found",
    "does not exist / doesn t exist / did not exist / didn t exist / do not exist / no longer exists",
    "no longer exist / doesn t seem to exist / does not seem to exist / doesn t appear to exist",
    "does not appear to exist / not exist / non existent / couldn t find / could not find / can t find",
    "cannot find / can not find / unable to find / didn t find / did not find / not able to find / unable to locate",
    "could not locate / couldn t locate / cannot locate / can t locate / could not be located / cannot be located",
    "can t seem to find / couldn t seem to find / isn t here / is not here / isn t there / is missing / no such",
    "not here anymore / no longer here / no longer on this / nowhere to be found / is gone / has gone missing",
    "nothing was found / nothing could be found / nothing found at / went missing",
    "not locate / introuvable / n existe pas / n existe plus / n a pas été trouvé* / n a pas pu être trouvé*",
    "pas trouvé* / n est plus ici / ne trouvons pas / n avons pas trouvé / n a pu être trouvé* / inexistante",
    "inexistant / ne peut être trouvé* / n est pas là / n a pas pu être localisé* / ne parvenons pas à trouver",
    "n arrivons pas à trouver / n a pas été localisé* / nicht gefunden / existiert nicht / existiert leider nicht",
    "nicht mehr existiert / nicht existiert / gibt es nicht / nicht finden / nicht vorhanden / nicht auffindbar",
    "nicht zu finden / existiert nicht mehr / leider nicht mehr / gibt es leider nicht / no encontrada",
    "no encontrado / no se encuentra / no se ha encontrado / no se encontró / no existe / ya no existe",
    "no ha sido encontrada / no se ha podido encontrar / no se pudo encontrar / no encontramos",
    "no hemos encontrado / no hemos podido encontrar / no podemos encontrar / no pudimos encontrar",
    "no fue encontrada / non trovata / non trovato / non esiste / non esiste più / non è stata trovata",
    "non è stato trovato / non è stato possibile trovare / non riusciamo a trovare / non abbiamo trovato",
    "inesistente / não encontrada / não encontrado / não foi encontrada / não foi encontrado / não existe",
    "já não existe / não existe mais / não foi possível encontrar / não encontramos / não conseguimos encontrar",
    "no trobada / no s ha trobat / nu a fost găsită / nu există / niet gevonden / bestaat niet / bestaat niet meer",
    "niet vinden / niet worden gevonden / niet bestaat / kon niet gevonden worden / nie znaleziono",
    "nie została znaleziona / nie istnieje / nie znaleziona / nie odnaleziono / nie można znaleźć",
    "nie możemy znaleźć / nie została odnaleziona / nie mogliśmy znaleźć / hittades inte / hittas inte / finns inte",
    "inte hittas / inte hitta / finns tyvärr inte / finns inte längre / hittar inte / kan inte hitta",
    "kunde inte hittas / hittades tyvärr inte / hittade inte / ikke fundet / blev ikke fundet / findes ikke",
    "ikke finde / findes desværre ikke / findes ikke længere / eksisterer ikke / ikke funnet / ble ikke funnet",
    "finnes ikke / fant ikke / finner ikke / eksisterer ikke lenger / finnes dessverre ikke / ikke finne",
    "ei löytynyt / ei löydy / ei löydetty / ei ole olemassa / ei valitettavasti löytynyt / ei enää ole",
    "ei löytynytkään / nenalezena / nebyla nalezena / neexistuje / nenalezeno / nebyl nalezen / nebyla nalezená",
    "nelze nalézt / nelze najít / nenašli jsme / nebylo nalezeno / nenájdená / nebola nájdená / не найден*",
    "не существует / не обнаружен* / не удалось найти / не знайдено / не існує / nem található / nem létezik",
    "bulunamadı / mevcut değil / bulunamıyor / bulamadık / bulunmuyor / bulunmamaktadır / δεν βρέθηκε / δεν υπάρχει",
    "tidak ditemukan / không tìm thấy / không tồn tại / غير موجودة / لم يتم العثور / לא נמצא / לא קיים",
    "見つかりません / 見つかりませんでした / 存在しません / 存在しない / 見つからない / 不存在 / 未找到 / 找不到",
    "无法找到 / 没有找到 / 沒有找到 / 찾을 수 없습니다 / 존재하지 않습니다 / 존재하지 않는",
)

# Said of a thing, it went; such words are said of many a subject, so more must speak beside them.
LOST = listed(
    "no longer listed / no longer visible / may have been moved / may have been removed / may have been deleted",
    "might have been moved / might have been removed / might have been deleted / could have been removed",
    "peut avoir été supprimé* / a peut être été / a pu être supprimé* / puede haber sido / potrebbe essere stat*",
    "pode ter sido / kan zijn verwijderd / kan zijn verplaatst / kan ha flyttats / kan være flyttet / kan ha blitt",
    "wurde möglicherweise / wurde vielleicht / wurde eventuell / mohla být / mohla zostać / могла быть",
    "has vanished / has disappeared",
    "is invalid / is not valid / invalid / no valid / n est pas valide / ungültig / kein gültig* / keine gültig*",
    "no es válida / no es válido / non è valido / non è valida / não é válido / is ongeldig / er ugyldig",
    "is out of date / was withdrawn / is no longer published / n est plus accessible / n est plus publié*",
    "taken off our site / taken off the site / taken off this site / taken offline / has been taken off",
    "was taken down / was taken off",
    "have taken down / removed by its / removed by the / removed by a / deleted by its / deleted by the / deleted by a",
    "withdrawn by / unpublished by / has deleted this / has removed this / no longer works",
    "deleted this / removed this / no longer work / doesn t work any / have retired / was retired / is retired",
    "no longer offer",
    "been disabled / been deactivated / is no longer public",
    "a été désactivé* / a été dépublié* / a été archivé* et / est indisponible / n est plus consultable / est expiré*",
    "wurde deaktiviert / wurde archiviert / wurde zurückgezogen / ist nicht mehr online / ist offline",
    "steht leider nicht mehr / nicht mehr abrufbar / ha sido borrad* / fue borrad* / fue retirad* / ya no está online",
    "ha caducado / non è più online / non è più presente / non è più attiv* / è stata tolta / è stata ritirata",
    "foi apagad* / foi retirad* / já não está online / is offline gehaald / is niet meer online / är raderad",
    "flyttad eller borttagen / är flyttad / flyttet eller slettet / siirretty tai poistettu / verplaatst of verwijderd",
    "a disparu / ist nicht mehr da / ist nicht mehr vorhanden / ha desaparecido / ha caducado",
    "è scaduto / è scaduta / expirou / is verlopen / wygasł* / har utgått / er udløbet / er utløpt / on vanhentunut",
    "vypršel* / süresi doldu / not available / no longer in / no longer on / no longer online",
    "isn t available anymore",
    "is no longer on / no longer available / not available anymore / not available any more / has been removed",
    "have been removed / was removed / has been deleted / was deleted / been deleted / has been taken down",
    "has been withdrawn / has been unpublished / is not available / isn t available / unavailable / has expired",
    "no longer active / is no longer live / been discontinued / has been retired / n est plus disponible",
    "n est plus en ligne / a été supprimé* / a été retiré* / n est pas disponible / plus disponible / a été effacé*",
    "a expiré / nicht mehr verfügbar / nicht verfügbar / wurde gelöscht / wurde entfernt / nicht mehr online",
    "gelöscht wurde / ist abgelaufen / nicht mehr erreichbar / steht nicht mehr zur verfügung",
    "ya no está disponible / no está disponible / ha sido eliminad* / ha sido retirad* / fue eliminad*",
    "se ha eliminado / non è più disponibile / non è disponibile / è stata rimossa / è stato rimosso",
    "è stata cancellata / è stata eliminata / non più disponibile / já não está disponível",
    "não está mais disponível / não está disponível / foi removid* / foi eliminad* / foi excluíd*",
    "niet meer beschikbaar / niet beschikbaar / is verwijderd / werd verwijderd / niet langer beschikbaar",
    "została usunięta / nie jest już dostępna / jest niedostępna / zostało usunięte / został usunięty",
    "har tagits bort / är inte längre tillgänglig / är borttagen / er blevet fjernet / er blevet slettet",
    "er ikke længere tilgængelig / er fjernet / er slettet / er ikke lenger tilgjengelig / har blitt fjernet",
    "on poistettu / ei ole enää saatavilla / ei ole saatavilla / byla odstraněna / byla smazána / není dostupná",
    "již není k dispozici / byl odstraněn / удален* / удалён* / больше не доступ* / недоступн* / kaldırıldı",
    "kaldırılmış / silinmiş / artık mevcut değil / 削除された / 削除されました / 公開を終了 / 掲載を終了 / 已被删除",
    "已删除 / 已下架 / 已被移除 / 已被刪除 / 삭제되었 / 삭제된",
)

# The same as a title or heading says it beside the thing and nothing else: 'content removed'.
REMOVED = listed(
    "removed / deleted / withdrawn / retired / unpublished / taken down / discontinued / unavailable / expired",
    "deactivated / supprimé* / retiré* / effacé* / dépublié* / désactivé* / indisponible / expiré*",
    "entfernt / gelöscht / deaktiviert / abgelaufen / zurückgezogen / eliminad* / retirad* / borrad* / caducad*",
    "rimoss* / cancellat* / eliminat* / scadut* / non disponibile / no disponible / não disponível / removid*",
    "excluíd* / apagad* / expirad* / verwijderd / verlopen / usunięt* / wygasł* / borttagen / borttaget / raderad",
    "slettet / fjernet / utløpt / udløbet / poistettu / odstraněn* / smazán* / удален* / удалён* / silinmiş",
    "kaldırılmış / 削除 / 已删除 / 已刪除 / unknown / unbekannt* / inconnu* / desconocid*",
)

# Said of a POST: it is over.
CLOSED = listed(
    "no longer open / no longer active / no longer advertised / nicht mehr ausgeschrieben / nicht mehr aktiv",
    "ya no está activ* / ya no está vigente / n est plus active / n est plus d actualité / não está mais ativ*",
    "is no longer offered / n est plus proposé*",
    "closed / filled / is closed / was closed / are closed / is now closed / has closed / have closed",
    "has been filled",
    "has been closed / has now closed / has been taken / has ended / has finished / is filled / no longer accepting",
    "has now been filled / no longer open / is not open / pourvu / pourvue / a été pourvu* / est pourvu* / est clos*",
    "est fermé* / est terminé* / besetzt / ist besetzt / wurde besetzt / beendet / wurde beendet / geschlossen",
    "cerrad* / cubiert* / está cerrad* / finalizad* / chiusa / chiuso / è chiusa / è chiuso / è terminat*",
    "encerrad* / preenchid* / está encerrad* / gesloten / is gesloten / is vervuld / vervuld / zamknięt* / nieaktualn*",
    "tillsatt / är tillsatt / är stängd / besat / er besat / er besatt / täytetty / on täytetty / on päättynyt",
    "obsazen* / uzavřen* / закрыт* / закрыта / kapandı / 募集終了 / 已关闭",
)

# Said of a thing that was asked for: it is elsewhere.
MOVED = listed(
    "has moved / have moved / has been moved / may have moved / might have been moved / may have been moved",
    "may have been removed / was moved / a été déplacé* / a changé d adresse / wurde verschoben / ist umgezogen",
    "ha sido movid* / è stata spostata / è stato spostato / foi movid* / is verplaatst / została przeniesiona",
    "har flyttats / er flyttet / er blevet flyttet / har blitt flyttet / on siirretty / byla přesunuta / перемещен*",
    "taşınmış / taşındı / 移動しました / 已移动",
)

# Headings that say that nothing is here.
EMPTY = listed(
    "nothing here / nothing to see here / nothing lives here / nothing found / not available / there s nothing here",
    "il n y a rien ici / rien à voir ici / hier ist nichts / nichts zu sehen / no hay nada aquí / non c è nulla",
    "não há nada aqui / niets te zien / hier is niets / nic tu nie ma / ingenting här / ingenting her",
)

# What passes: such a page comes back. And what narrows a sentence to a part of the readers or of the time.
TEMPORARY = listed(
    "try again later / come back later / come back soon / back soon / be back / bald zurück / später erneut",
    "plus tard / más tarde / più tardi / mais tarde / probeer het later",
    "temporarily / currently / at the moment / right now / momentarily / maintenance / temporairement",
    "momentanément / actuellement / pour le moment / vorübergehend / derzeit / momentan / zurzeit / wartung",
    "temporalmente / momentáneamente / actualmente / mantenimiento / temporaneamente / al momento / manutenzione",
    "temporariamente / manutenção / tijdelijk / momenteel / onderhoud / chwilowo / tymczasowo / tillfälligt",
    "midlertidig / midlertidigt / tilapäisesti / dočasně / временно / geçici / 一時的 / 暂时",
)
NARROWED = listed(
    "yet / noch / encore / todavía / aún / ancora / ainda / nog / ännu / endnu / vielä",
    "in / en / auf / for / to / until / from / as / without / during / before / due / among / between / pour / für",
    "para / per / bis / till / jusqu / hasta / after / outside / via / by",
)

# The number, with the words that make it an error; a bare 404 may be a room or a street number.
NUMBERED = listed(
    "404 error page / 404 fehlerseite",
    "error 404 / 404 error / http 404 / 404 not found / 404 page / error 410 / 410 gone / erreur 404 / 404 erreur",
    "fehler 404 / 404 fehler / error code 404 / error http 404 / http error 404 / status 404 / status code 404",
    "errore 404 / erro 404 / 404 erro / fout 404 / 404 fout / foutmelding 404 / błąd 404 / 404 błąd / fel 404",
    "fejl 404 / feil 404 / virhe 404 / chyba 404 / ошибка 404 / 404 ошибка / помилка 404 / hata 404 / 404 hata",
    "hiba 404 / eroare 404 / σφάλμα 404 / 404エラー / エラー404 / 404错误 / 错误404 / 404錯誤 / 오류 404 / lỗi 404",
    "404 oops / oops 404 / no such key / nosuchkey",
)
BARE_NUMBER = listed(
    "404 / 410 / e404 / 404s / 4 0 4",
)

# What may stand alone as a title or heading of an error page, and of much else.
WEAK = listed(
    "not found / oops / whoops / ooops / uh oh / oh no / sorry / error / nothing found / nothing here",
    "no results found / no page / gone / désolé / oups / aïe / erreur / non trouvé / rien trouvé / hoppla / huch",
    "ups / fehler / entschuldigung / verzeihung / nichts gefunden / vaya / lo sentimos / perdón / nada encontrado",
    "ops / spiacenti / siamo spiacenti / errore / nessun risultato / desculpe / pedimos desculpa / erro / oeps",
    "helaas / fout / ojej / przepraszamy / błąd / hoppsan / tyvärr / fel / hov / beklager / fejl / feil / hups",
    "hupsista / valitettavasti / virhe / jejda / omlouváme se / chyba / ой / извините / ошибка / üzgünüz / hata",
    "申し訳ございません / エラー / 抱歉 / 很抱歉 / 错误",
)

# What is said around it in a title or heading that says nothing else.
AROUND = listed(
    "oh / dear / you ve found / you ve reached / you have reached / id / with that / of this",
    "ist / sind / bereits / already / now / déjà / ya / já / è / sido / stata / stato / foi / fue / été / reeds / al",
    "η / το / η αυτή / az / ez / nu / est / pe / ba / și / nasze* / jest / на / нашем / сайте / у нас / нет / 您要",
    "或 / 已 / the / this / that / your / a / is / was / been / has / have / be / it / we / you / i / re / m / s",
    "so / but / our / here / to / for / on / of / http / https / status / code / error / message / looks like",
    "seems / seem / like / it seems / seems like / we re sorry / i m sorry / afraid / unfortunately / sorry / oops",
    "whoops / uh oh / well / hmm / yikes / site / website / server / any / more / anymore / longer / no / not",
    "gone / what / were / are / la / le / les / cette / ce / l / cet / vous / nous / notre / semble",
    "malheureusement / désolé / désolés / oups / erreur / que / sur / qu / die / der / das / diese / dieser",
    "dieses / wurde / konnte / leider / werden / wir / uns / unsere / ihre / hoppla / ups / fehler / tut leid / es",
    "kann / el / los / esta / este / lo sentimos / lamentamos / vaya / en / página / il / lo / questa / questo",
    "spiacenti / siamo / ci dispiace / ops / errore / o / desculpe / erro / de / deze / dit / het / helaas / oeps",
    "fout / kan / kon / niet / worden / ta / podana / niestety / błąd / przepraszamy / taka / den / det / denne",
    "kunde / kunne / blev / ble / tyvärr / desværre / dessverre / vi / beklager / fel / fejl / feil",
    "valitettavasti / tämä / virhe / tato / bohužel / chyba / omlouváme se / такая / такой / эта / к сожалению",
    "ошибка / извините / bu / üzgünüz / maalesef / hata / 申し訳ございません / お / 指定された / は / が / の / を",
    "エラー / 抱歉 / 很抱歉 / 您 / 的 / 该 / 此 / 错误 / 对不起 / 을 / 를",
)
