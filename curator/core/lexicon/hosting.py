"""What web servers and hosts show where nobody has put a site, or where a site was taken away."""

from curator.core.phrases import listed

# Pages that software brings along: their titles and headings belong to nobody else.
SOFTWARE = listed(
    "apache2 ubuntu default page / apache2 debian default page / apache2 default page",
    "apache http server test page / test page for the apache http server / test page for apache / testing 123",
    "http server test page / test page for the http server / welcome to nginx / test page for the nginx http server",
    "iis windows server / iis windows / internet information services / iis7 / iis8 / iis 7 / iis 8 / iis 10",
    "default web site page / web server s default page / default parallels plesk page / default plesk page",
    "domain default page / welcome to xampp / welcome to centos / caddy works / welcome to openresty",
    "lighttpd placeholder / placeholder page / you ve successfully installed tomcat / welcome to tengine",
    "litespeed web server / the install worked successfully / page par défaut / seite noch nicht eingerichtet",
    "hier entsteht eine neue internetpräsenz / hier entsteht eine neue website / congratulations your site is up",
    "default server page / hosted site default page",
)

# A host says that there is no such site here (any more).
NO_SITE = listed(
    "this account has been suspended / account suspended / account has been suspended / site suspended",
    "website suspended / this site has been suspended / this website has been suspended / hosting account suspended",
    "compte suspendu / ce compte a été suspendu / site suspendu / est actuellement suspendu / est suspendu",
    "site indisponible / konto gesperrt / account gesperrt / cuenta suspendida / sitio suspendido / account sospeso",
    "sito sospeso / conta suspensa / site suspenso / konto zablokowane / this site is not published",
    "site not published / site not found / website not found / no such site / there isn t a github pages site here",
    "no such app / repository not found / bucket does not exist / website expired / this website has expired",
    "site expired / this website is no longer available / blog not found / this site is no longer available",
    "site no longer available / website no longer available / site unavailable / the authors have deleted this site",
    "the author has deleted this site / this blog has been deleted / blog has been removed",
    "this site has been archived or suspended / this shop is currently unavailable / this store is unavailable",
    "store unavailable / shop unavailable / domain not configured / site not configured",
    "this domain is not configured / no website is configured / no site configured / no web site at this address",
    "there is no website configured at this address / no site is configured / website is not active",
    "site désactivé / ce site n est plus disponible / ce site n est plus accessible / ce site n existe plus",
    "cette boutique est fermée / ce site a été désactivé / website wurde deaktiviert",
    "diese website ist nicht mehr verfügbar / website nicht gefunden / diese seite wurde gesperrt",
    "este sitio ya no está disponible / questo sito non è più disponibile / deze website is niet meer beschikbaar",
    "deze website is niet actief / strona została wyłączona / сайт заблокирован / сайт отключен",
    "аккаунт заблокирован / сайт не опубликован / hesap askıya alındı / 网站已关闭 / 站点未找到 / 网站已暂停",
)

# No site yet, or not again yet.
UNFINISHED = listed(
    "under construction / coming soon / launching soon / opening soon / website coming soon / site coming soon",
    "new website coming soon / our new website is coming / future home of / parked page / page under construction",
    "en construction / en travaux / site en construction / bientôt disponible / bientôt en ligne",
    "ouverture prochaine / im aufbau / in kürze verfügbar / demnächst verfügbar / baustelle / hier entsteht",
    "in bearbeitung / en construcción / próximamente / muy pronto / in costruzione / in allestimento",
    "prossimamente / em construção / em breve / brevemente / in aanbouw / onder constructie / binnenkort online",
    "w budowie / strona w budowie / wkrótce / under uppbyggnad / kommer snart / under opbygning",
    "under konstruksjon / tulossa pian / rakenteilla / ve výstavbě / připravujeme / в разработке / скоро открытие",
    "сайт в разработке / yapım aşamasında / çok yakında / 工事中 / 準備中 / 建设中 / 即将推出 / 敬请期待 / 준비 중",
)

# Words for the site or page itself, so that it is not a building that is under construction.
SITE = listed(
    "site / website / web site / webpage / page / blog / shop / store / homepage / webseite / seite",
    "internetauftritt / internetpräsenz / internetseite / sitio / página / sito / pagina / strona / webbplats",
    "sidan / hjemmeside / nettsted / nettside / sivusto / sivu / stránka / stránky / web / сайт / страница",
    "sitemiz / サイト / ページ / 网站 / 页面 / domain / account / hosting / boutique",
)

AROUND = listed(
    "the / this / that / your / our / is / are / was / has / been / have / we / a / an / it / to / of / for / by",
    "at / on / in / be / new / currently / still / now / sorry / oops / please / contact / provider / administrator",
    "owner / default / page / error / le / la / les / ce / cette / notre / nouveau / est / en / de / du / bientôt",
    "die / der / das / diese / dieser / unsere / neue / ist / wird / wir / noch / el / este / esta / nuestro",
    "nuevo / nueva / está / il / questo / questa / nostro / nuovo / o / nosso / novo / deze / onze / nieuwe / nasza",
    "nowa / ta / vår / nya / den / vores / ny / web / server / something / great / cool / awesome / amazing / back",
    "soon / check / stay / tuned / welcome / hello",
)
