"""How sites say that a page is not there. Phrases as `curator.core.phrases` reads them.

An error message is put together from few parts, so the parts are listed and not the messages: what is missing (THING),
whose wish it was (SOUGHT), that it is missing (ABSENT, LOST), and what is said around that (AROUND).
"""

from curator.core.phrases import listed

# What a site keeps and can lose. Persons, medicines and other subjects of sentences are none.
THING = listed(
    "leaflet / brochure / booklet / publication / factsheet / fact sheet / report / guide / download / image",
    "photo / recording / webinar / course / campaign / project / programme / profile / section / category / recipe",
    "group / faltblatt / broschüre / folheto / folleto / opuscolo / brochura / formulaire / rapport / fiche / vidéo",
    "angebot / stelle / veranstaltung / anzeige / produkt / bericht / vacature / evenement / nieuwsbericht",
    "oglosz* / nyhet / nyheten / inlägget / arrangement* / stilling* / stillingen / julkaisu* / tapahtuma* / tuote*",
    "noticia / empleo / evento / vaga / notícia / notizia / producto / produto / prodotto / page / webpage",
    "web page / url / address / article / content / document / file / resource / item / post / entry / story / job",
    "vacancy / event / listing / product / link / topic / thread / video / adresse / contenu / fichier / ressource",
    "annonce / produit / offre / seite / webseite / internetseite / datei / dokument / inhalt / artikel / beitrag",
    "pagina / webpagina / bestand / inhoud / siden / side / artiklen / artikkelen / indholdet / innholdet / sidan",
    "sida / webbsidan / artikeln / innehallet / dokumentet / filen / articulo / contenido / documento / archivo",
    "recurso / direccion / articolo / contenuto / risorsa / indirizzo / artigo / conteudo / ficheiro / arquivo",
    "endereco / oferta / offerta / pagină / strona / strony / stronę / artykuł* / dokument* / stránka / stránku",
    "stránky / článek / obsah / soubor / страниц* / стать* / документ / материал / файл / адрес / сторінк* / oldal",
    "oldalt / sivu / sivua / sivusi / artikkelia / sisältöä / sayfa / sayfayı / sayfanın / içerik / σελίδα",
    "halaman / trang / location / emplacement / ページ / 記事 / 页面 / 网页 / 頁面 / 網頁 / 文章 / 内容 / 페이지*",
    "الصفحة / صفحة / הדף / העמוד",
)

# Words which say that the reader asked for it.
SOUGHT = listed(
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
    "has vanished / nothing was found / nothing could be found / nothing found at / has disappeared / went missing",
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
    "is invalid / is not valid / n est pas valide / ungültig / no es válida / non è valido / has ended",
    "has finished / is closed / is out of date / was withdrawn / is no longer published / n est plus accessible",
    "a disparu / n est plus proposé* / ist nicht mehr da / ist nicht mehr vorhanden / ha desaparecido / ha caducado",
    "è scaduto / è scaduta / expirou / is verlopen / wygasł* / har utgått / er udløbet / er utløpt / on vanhentunut",
    "vypršel* / süresi doldu / not available / no longer in / no longer offered / no longer on / no longer online",
    "has closed / has been filled / has been closed / isn t available anymore / no longer accepting",
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

# Said of a thing that was asked for: it is elsewhere.
MOVED = listed(
    "has moved / have moved / has been moved / may have moved / might have been moved / may have been moved",
    "may have been removed / was moved / a été déplacé* / a changé d adresse / wurde verschoben / ist umgezogen",
    "ha sido movid* / è stata spostata / è stato spostato / foi movid* / is verplaatst / została przeniesiona",
    "har flyttats / er flyttet / er blevet flyttet / har blitt flyttet / on siirretty / byla přesunuta / перемещен*",
    "taşınmış / taşındı / 移動しました / 已移动",
)

# What passes: such a page comes back. And what narrows a sentence to a part of the readers or of the time.
TEMPORARY = listed(
    "temporarily / currently / at the moment / right now / momentarily / maintenance / temporairement",
    "momentanément / actuellement / pour le moment / vorübergehend / derzeit / momentan / zurzeit / wartung",
    "temporalmente / momentáneamente / actualmente / mantenimiento / temporaneamente / al momento / manutenzione",
    "temporariamente / manutenção / tijdelijk / momenteel / onderhoud / chwilowo / tymczasowo / tillfälligt",
    "midlertidig / midlertidigt / tilapäisesti / dočasně / временно / geçici / 一時的 / 暂时",
)
NARROWED = listed(
    "in / en / auf / for / to / until / from / as / without / during / before / due / among / between / pour / für",
    "para / per / bis / till / jusqu / hasta / after / outside / via / by",
)

# The number, with the words that make it an error; a bare 404 may be a room or a street number.
NUMBERED = listed(
    "error 404 / 404 error / http 404 / 404 not found / 404 page / error 410 / 410 gone / erreur 404 / 404 erreur",
    "fehler 404 / 404 fehler / error code 404 / error http 404 / http error 404 / status 404 / status code 404",
    "errore 404 / erro 404 / 404 erro / fout 404 / 404 fout / foutmelding 404 / błąd 404 / 404 błąd / fel 404",
    "fejl 404 / feil 404 / virhe 404 / chyba 404 / ошибка 404 / 404 ошибка / помилка 404 / hata 404 / 404 hata",
    "hiba 404 / eroare 404 / σφάλμα 404 / 404エラー / エラー404 / 404错误 / 错误404 / 404錯誤 / 오류 404 / lỗi 404",
    "404 oops / oops 404",
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

# The advice that error pages give: no text of a page that is there.
HELP = listed(
    "home page / homepage / back home / go home / site map / sitemap / search / searching / mistyped / typed",
    "misspelled / misspelt / spelling / typo / bookmark / bookmarks / go back / back to the / back to our",
    "back to home / back to start / return to / back button / contact us / let us know / get in touch / moved",
    "renamed / deleted / removed / out of date / outdated / broken link / url / web address / the address / menu",
    "navigation / useful links / these links / links below / following links / try again / start over / looking for",
    "sorry / webmaster / report this / head over / inconvenience / accueil / plan du site / recherche / rechercher",
    "mal saisi / saisi / tapé / orthographe / favoris / retour / retourner / revenir / contactez / déplacé*",
    "supprimé* / renommé* / l adresse / désolé* / startseite / übersicht / suche / suchfunktion / eingegeben",
    "tippfehler / lesezeichen / zurück / kontaktieren / verschoben / gelöscht / umbenannt / entfernt / die adresse",
    "página de inicio / página principal / mapa del sitio / buscador / búsqueda / buscar / escrito / escribió",
    "volver / regresar / movid* / eliminad* / la dirección / disculp* / torna / ricerca / mappa del sito / digitato",
    "spostat* / rimoss* / indirizzo / página inicial / pesquisa / pesquisar / busca / voltar / digitado / removid*",
    "endereço / mapa do site / startpagina / zoeken / zoekfunctie / getypt / verplaatst / verwijderd / terug",
    "het adres / strony głównej / strona główna / wyszukiwark* / wpisan* / przeniesion* / usunięt* / wróć",
    "startsidan / sök* / flyttats / tagits bort / tillbaka / adressen / forsiden / søg / søk / flyttet / slettet",
    "tilbage / tilbake / etusivu* / haku* / siirretty / poistettu / takaisin / osoite / úvodní / vyhledáv*",
    "přesunuta / odstraněna / zpět / adres* / главн* / поиск* / перемещен* / удален* / вернуться / адрес*",
    "ana sayfa* / anasayfa* / arama / taşınmış / silinmiş / トップページ / ホーム / 検索 / 移動 / 削除 / アドレス",
    "URL / 首页 / 首頁 / 返回 / 搜索 / 搜尋 / 网址 / 網址 / 홈",
)

# Who speaks of such messages does not show one: guides, glossaries, news of the trade.
ABOUT = listed(
    "how to / how we / what is / what does / status code / status codes / error page / error pages / 404 pages",
    "404s / 404 errors / not found errors / broken links / dead links / link rot / soft 404 / means that / tutorial",
    "glossary / definition / wikipedia / web developers / web design / designers / designing / search console",
    "search engines / visitors see / web servers / webmasters / best practices / examples of / custom 404",
    "http codes / response code / explained / meaning / stands for / redirects / checker / broken link checker",
    "film / novel / album / song / exhibition / comment corriger / qu est ce / que signifie / codes d état",
    "code d état / pages d erreur / page d erreur / liens morts / liens brisés / liens cassés / erreurs 404",
    "signifie / glossaire / définition / expliqué* / was ist / was bedeutet / statuscode / statuscodes",
    "fehlerseite / fehlerseiten / tote links / 404 fehlern / bedeutet / glossar / erklärt / anleitung / qué es",
    "qué significa / código de estado / códigos de estado / páginas de error / enlaces rotos / errores 404",
    "significa / glosario / cómo / cos è / codice di stato / pagine di errore / guida / o que é / páginas de erro",
    "links quebrados / wat is / betekent / foutpagina s / co to jest / oznacza / vad är / betyder / hvad er",
    "hva er / mikä on / co je / что такое / означает / nedir / とは / 什么是 / 是什么",
)

# Who tells of a message that somebody saw. Also how people talk in forums.
REPORTED = listed(
    "says / saying / said / the message / a message / error message / will see / may see / might see / would see",
    "i get / i got / i m getting / we get / getting / returns / returned / displays / shows / reads / called",
    "the words / titled / reported / wrote / told / replies / a écrit / le message / affiche / dit / s affiche",
    "j obtiens / j ai / die meldung / der meldung / fehlermeldung / zeigt / ich bekomme / lautet / el mensaje",
    "muestra / dice / me sale / aparece / il messaggio / mostra / a mensagem / de melding / komunikat / meddelandet",
    "meddelelsen / сообщение / mesajı",
)
TALK = listed(
    "i get / i got / i m / i ve / i have / i was / i am / i tried / when i / my browser / my / anyone / anybody",
    "does anyone / has anyone / thanks in advance / any ideas / posted by / posted / replied / replies / reply",
    "wrote / quote / joined / solved / thread / moderator / forum / j ai / je / mon / quelqu un / merci d avance",
    "réponses / répondre / a écrit / ich / mein / jemand / danke im voraus / antworten / schrieb / alguien",
    "gracias de antemano / respuestas / escribió / qualcuno / grazie in anticipo / risposte / alguém / iemand",
    "reacties / ktoś / odpowiedzi / någon / svar / кто нибудь / ответы",
)

CONDITION = listed(
    "once / until / as soon as / sobald / dès que / una vez que / if / wenn / falls / jeśli / jeżeli / gdy / hvis",
    "jos / pokud / если / unless / whether / when / whenever / in case / lorsque / lorsqu / quand / cuando / quando",
    "eğer / should",
)
FIRST_CONDITION = listed(
    "si / s il / se / als / indien / om / når / när / kun",
)
UNCERTAIN = listed(
    "one / two / another / which / many / few / several / a / an / any / some / each / every / une / un / eine",
    "einer / una / uma / um / een / en / et / ein",
)

# A search that found nothing.
NO_RESULTS = listed(
    "no results / 0 results / zero results / no matches / nothing matched / no matching / did not match",
    "didn t match / returned no / no items found / no posts found / nothing found / no documents / no records",
    "0 items / 0 matches / no search results / aucun résultat / 0 résultat / 0 résultats / aucune réponse",
    "pas de résultat / pas de résultats / rien trouvé / keine ergebnisse / keine treffer / 0 treffer / 0 ergebnisse",
    "nichts gefunden / keine suchergebnisse / ohne ergebnis / sin resultados / no hay resultados / ningún resultado",
    "no se encontraron resultados / 0 resultados / no se han encontrado resultados / nessun risultato / 0 risultati",
    "nessun elemento / nenhum resultado / sem resultados / não há resultados / geen resultaten / 0 resultaten",
    "niets gevonden / brak wyników / nie znaleziono wyników / 0 wyników / inga träffar / inga resultat / 0 träffar",
    "ingen resultater / ingen treff / 0 resultater / ei tuloksia / ei hakutuloksia / žádné výsledky",
    "nebyly nalezeny žádné / ничего не найдено / нет результатов / sonuç bulunamadı / 検索結果はありません",
    "該当する / 0件 / 没有结果 / 没有找到相关 / 无结果 / 검색 결과가 없습니다",
)
SEARCH = listed(
    "search / search results / results for / searched for / your search / query / keywords / keyword / recherche",
    "résultats / suche / suchergebnisse / suchergebnis / suchbegriff / búsqueda / resultados / buscar / ricerca",
    "risultati / pesquisa / busca / zoeken / zoekresultaten / zoekopdracht / wyniki wyszukiwania / szukaj",
    "wyszukiwanie / sök / sökning / sökresultat / søg / søgning / søgeresultater / søk / søkeresultater / haku",
    "hakutulokset / vyhledávání / výsledky / поиск / поиска / результаты / arama / 検索 / 搜索 / 搜尋 / 검색",
)
