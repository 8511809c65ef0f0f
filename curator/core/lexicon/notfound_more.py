"""The parts of an error message in more languages; what each list holds, `curator.core.lexicon.notfound` says."""

from curator.core.phrases import listed

# Of Europe: Croatian, Serbian, Slovene, Slovak, Bulgarian, Ukrainian, Estonian, Lithuanian, Latvian, Icelandic,
# Hungarian, Romanian, Greek, Albanian, Basque, Catalan, Galician, Irish and Welsh; of the rest of the world Arabic,
# Persian, Urdu, Hindi, Bengali, Thai, Vietnamese, Malay, Swahili and Afrikaans.
THING = listed(
    "stranica / stranicu / stranice / страница / страницу / stran / strani / članak / sadržaj / vsebina / članek",
    "страницата / статията / съдържанието / сторінка / сторінку / матеріал / lehekülg* / lehte / leht / sisu",
    "puslapis / puslapio / straipsnis / turinys / lapa / lapu / raksts / saturs / síða / síðan / síðuna / efnið",
    "tartalom / cikk / conținutul / articolul / conținut / περιεχόμενο / άρθρο / orria / orrialdea / edukia",
    "pàgina / contingut / páxina / contido / leathanach / dudalen / tudalen / faqja / faqe / صفحه / مقاله",
    "صفحہ / पृष्ठ / पेज / পৃষ্ঠা / পাতা / หน้า / หน้าเว็บ / bài viết / laman / ukurasa / bladsy / المحتوى / المقال",
)
SOUGHT = listed(
    "koju tražite / koju ste tražili / koji tražite / tražena / traženu / zatražena / ki jo iščete / iskana / iskane",
    "која тражите / коју тражите / тражена / която търсите / търсената / търсеното / яку ви шукаєте / що ви шукаєте",
    "otsitud / mida otsite / otsitav* / kurio ieškote / kurį ieškote / ieškomas / meklētā / meklēto / ko meklējat",
    "sem þú leitar / sem þú leitaðir / umbeðin / amit keres / keresett / pe care o căutați / căutată / cautata",
    "που αναζητάτε / που ψάχνετε / που ζητήσατε / bilatzen ari / bilatutako / que cerqueu / sol·licitada",
    "que buscabas / solicitada / atá uait / rydych yn chwilio / rydych chi n chwilio / që kërkoni / e kërkuar",
    "که به دنبال / مورد نظر / درخواستی / คุณต้องการ / ที่คุณ / yang anda / unayotafuta / waarna jy / 您要找 / 您所查找",
)
ABSENT = listed(
    "nije pronađen* / nije pronađena / ne postoji / ne postoje / nije nađen* / не постоји / није пронађен*",
    "ni mogoče najti / ni bilo mogoče najti / ne obstaja / ni bila najdena / ni najdena / не е намерен*",
    "не съществува / не беше намерен* / sa nenašla / sa nenašiel / nebola nájdená / ei leitud / ei leia / pole olemas",
    "nerastas / nerasta / nerastā / neegzistuoja / nav atrasta / nav atrasts / neeksistē / fannst ekki / er ekki til",
    "finnst ekki / nem található / nem létezik / nem találjuk",
    "nem elérhető / nu a fost găsit* / nu există / nu mai există",
    "δεν βρέθηκε / δεν υπάρχει / δεν βρεθηκε / ez da aurkitu / ez da existitzen / ez da orria aurkitu / no s ha trobat",
    "no existeix / non se atopou / non existe / non se atopa",
    "níor aimsíodh / ní ann / heb ddod o hyd / nid yw r dudalen",
    "ddim yn bodoli / nuk u gjet / nuk ekziston",
    "پیدا نشد / یافت نشد / وجود ندارد / نہیں ملا / موجود نہیں",
    "नहीं मिला / नहीं मिली / मौजूद नहीं / পাওয়া যায়নি / ไม่พบ / ไม่มีอยู่ / không tìm thấy / không tồn tại",
    "tidak dijumpai / tidak wujud / tidak ada / haipatikani / haukupatikana / nie gevind / bestaan nie / غير موجود",
    "لم نعثر / غير متوفرة",
)
LOST = listed(
    "je uklonjen* / je izbrisan* / je obrisan* / nije dostupn* / je odstranjen* / ni več na voljo / је уклоњен*",
    "е премахнат* / е изтрит* / вече не е / було видалено / видалено / недоступн* / bola odstránená / bola zmazaná",
    "on eemaldatud / on kustutatud / pašalint* / ištrint* / nebepasiekiam* / ir dzēst* / noņemt* / hefur verið eytt",
    "hefur verið fjarlægð / eltávolítottuk / törölték / törölve / már nem elérhető / a fost ștears* / a fost eliminat*",
    "nu mai este disponibil* / έχει διαγραφεί / δεν είναι πλέον / ezabatu da / ha estat eliminad* / ja no està",
    "foi borrad* / xa non está / scriosadh / wedi i dileu / wedi cael ei dileu / është fshirë / حذف شده / تم حذف",
    "हटा दिया / ถูกลบ / đã bị xóa / telah dipadam / telah dihapus / imeondolewa / imefutwa / is verwyder",
)
AROUND = listed(
    "nije / ova / ovo / žao nam je / oprostite / ili / ali / se / si / са / съжаляваме / тази / ця / на жаль / sa / ei",
    "kahjuks / deja / šis / atsiprašome / diemžēl / því miður",
    "þessi / sajnáljuk / sajnos / vagy / ne pare rău / aceasta",
    "λυπούμαστε / barkatu / ho sentim / aquesta / sentímolo / esta",
    "ní / níl / mae n ddrwg gennym / y / yn / na ndjeni",
    "متأسفانه / این / यह / ขออภัย / ที่คุณต้องการ / rất tiếc / maaf / samahani / jammer / عذرا / هذه",
)
