"""What stands beside the words for a missing page: advice, and the signs of those who speak of errors or of a search.

Phrases as `curator.core.phrases` reads them.
"""

from curator.core.phrases import listed

# The advice that error pages give: no text of a page that is there.
HELP = listed(
    "administrator / administrateur / administrador / amministratore / deletion log / logs / similar ads",
    "open positions",
    "see other / see all / see our other / browse other",
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
    "error messages / messages d erreur / fehlermeldungen / die meldungen / bedeuten / mensajes de error",
    "messaggi di errore / mensagens de erro / foutmeldingen / felmeddelanden / fejlmeddelelser / komunikaty o błędach",
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
    "i only get / i just get / all i get / all i see / i only see / only shows / je n obtiens que / je ne vois que",
    "ich bekomme nur / ich sehe nur / sólo me sale / solo me sale / mi dà / krijg ik / jag får / jeg får",
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

# Words before the thing that is meant, and those that stand for it.
ARTICLES = listed(
    "the / your / le / la / les / der / die / das / el / il / lo / l / o / a / os / as / de / het / den / det",
)
DEMONSTRATIVES = listed(
    "this / that / ce / cet / cette / dieser / diese / dieses / esta / este / questa / questo / essa / esse / deze",
    "dit",
    "ten / ta / denna / detta / denne / dette / tämä / tato / tento / эта / этот / это / bu",
)
OURS = listed(
    "our / notre / nos / unser / unsere / unserer / unserem / unseren / nuestro / nuestra / nostro / nostra / nosso",
    "nossa / onze / ons / naszej / vår / vores / våre / našich / нашего / нашем / dieser / diesem / dem / der",
)
NEGATIVES = listed(
    "no / aucun / aucune / kein / keine / ningún / ninguna / nessun / nessuna / nenhum / nenhuma / geen / ingen",
    "inget",
)
PRONOUNS = listed(
    "it / elle / il / sie / er / es / ella / essa / ela / ele / ze / hij / zij / ona / on / hon / hun / han / den",
    "det",
)

# Verbs before a participle that tells what became of a thing, at most four words away: 'was moved or deleted'.
AUXILIARIES = listed(
    "was / were / been / be / wurde / wurden / werd / werden / été / fue / sido / foi / stata / stato / blitt",
    "blevet / blivit",
)
FOUND = listed(
    "found / exists / gefunden / trouvé / trouvée / encontrado / encontrada / trovato / trovata / gevonden / hittades",
)

# What readers are told where trouble will be over soon.
TEMPORARY_TROUBLE = listed(
    "maintenance / temporarily / try again / be back / back soon / come back later / database connection / overloaded",
    "wartung / vorübergehend / später / temporairement / plus tard / réessayer / manutenzione / temporaneamente",
    "mantenimiento / temporalmente / más tarde / manutenção / onderhoud / tijdelijk / underhåll / vedligehold",
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

# Of a page that is not at an address: 'no article at this address'.
PLACES = listed(
    "at this address / at that address / at this url / under this address / at this web address / at this link",
    "à cette adresse / à l adresse demandée / unter dieser adresse / an dieser adresse / unter dieser url",
    "en esta dirección / a questo indirizzo / neste endereço / nesse endereço / op dit adres / pod tym adresem",
    "på denna adress / på den här adressen / på denne adresse / på denne adressen / tässä osoitteessa",
    "na této adrese / na tejto adrese / по этому адресу / за цією адресою / bu adreste / ezen a címen",
    "la această adresă / na ovoj adresi / na tem naslovu",
)
# What a message calls itself above its one sentence, as forums head it.
NOTICES = listed(
    "information / message / notice / board message / forum message / vbulletin message / system message",
    "informations / avis / message du forum / hinweis / meldung / mitteilung / systemmeldung / información",
    "mensaje / aviso / mensaje del foro / informazione / informazioni / messaggio / avviso / informação / mensagem",
    "informatie / melding / mededeling / bericht / informacja / komunikat / wiadomość / meddelande / besked",
    "meddelelse / melding / ilmoitus / zpráva / upozornění / сообщение / информация / bilgi / mesaj",
)
# The site, as what is gone is gone from it.
SITES = listed(
    "website / websites / site / homepage / portal / server / catalogue / database / webseite / webseiten / seite",
    "internetseite / internetauftritt / sitio / web / página / sito / portale / sítio / webbplats / hjemmeside",
    "nettsted / nettside / sivusto* / stron* / сайт*",
)
# A program's own line at the foot of a page.
CREDITS = listed(
    "powered by / all times are / all rights reserved / copyright / theme by / designed by / propulsé par",
    "fuseau horaire / tous droits réservés / alle zeiten sind / alle rechte vorbehalten / reservados todos / server at",
    "todos los derechos / todos los horarios / tutti i diritti / todos os direitos / alle rechten / alla tider",
    "alle tidspunkter / wszystkie czasy / часовой пояс",
)
# A list that is empty for now: its page stands.
EMPTY_LISTS = listed(
    "no vacancies / no current vacancies / no open vacancies / no jobs / no current jobs / no job offers / no openings",
    "no current openings / no open positions / no positions / no open roles / no listings / no ads / geen vacatures",
    "geen openstaande vacatures / keine stellen / keine offenen stellen / keine freien stellen / keine stellenangebote",
    "keine vakanzen / aucune offre / aucun poste / aucune annonce / pas d offre* / pas de poste* / no hay vacantes",
    "no hay ofertas / ninguna oferta / ninguna vacante / nessuna offerta / nessuna posizione / nessun annuncio",
    "não há vagas / sem vagas / nenhuma vaga / brak ofert / inga lediga / ingen ledige / ei avoimia / žádná volná",
    "нет вакансий",
)
