"""What web servers and hosts show where nobody has put a site, or where a site was taken away."""

from curator.core.phrases import listed

# Pages that software brings along: their titles and headings belong to nobody else.
SOFTWARE = listed(
    "http server test page powered by / test page for the http server on / apache2 ubuntu default page",
    "apache2 debian default page / apache2 default page",
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

# The same where it is all that a page of few words says in its title or heading.
SOFTWARE_ALONE = listed(
    "it works / welcome to your new website / welcome to your website / welcome to your new site / hello world",
    "success / congratulations / test page / default page / web server is running / server is up and running",
    "your website is ready / your site is ready / ça marche / es funktioniert",
)

# A host says that there is no such site here (any more).
NO_SITE = listed(
    "account disabled / website disabled / site disabled / this website has been disabled",
    "this site has been disabled",
    "account has been disabled / website has been terminated / account terminated / website deactivated",
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

# What a host says to the owner of a site, or of a server that nobody has set up: no reader is meant.
TO_OWNERS = listed(
    "contact your hosting provider / contact your web host / contact your hosting company / contact your host",
    "if you are the owner of this website / if you are the owner of this site / if you are the owner of this domain",
    "if this is your website / if this is your site / if this is your domain / is this your domain",
    "the website owner has not / the site owner has not / the owner of this site has not / no content has been added",
    "isn t connected to a website / is not connected to a website / this is the default web page for this server",
    "this is the default page / default page for this domain / you see this page because / replace this page",
    "replace this file / upload your files / upload your website / upload your site / public_html / index html file",
    "used to test the proper operation / used to test the correct operation / web server software is running",
    "server has been misconfigured / hosting for this website has expired / the hosting has expired",
    "si vous êtes le propriétaire de ce / si ce site est le vôtre / contactez votre hébergeur",
    "contacter votre hébergeur / remplacez cette page / déposer vos fichiers / votre hébergement est actif",
    "si vous êtes propriétaire de ce / wenn sie der inhaber dieser / wenn sie der besitzer dieser",
    "sind sie der inhaber dieser / soeben freigeschaltet / noch keine inhalte hinterlegt / keine inhalte hinterlegt",
    "ihren provider / ihren webhoster / ihren hoster / laden sie ihre / si usted es el propietario de este",
    "si eres el propietario de este / proveedor de hosting / proveedor de alojamiento / suba sus archivos",
    "se sei il proprietario di questo / se siete i proprietari di questo / contatta il tuo provider",
    "fornitore di hosting / se você é o proprietário / se é o proprietário deste / provedor de hospedagem",
    "als u de eigenaar bent van deze / bent u de eigenaar van deze / uw hostingprovider / jeśli jesteś właścicielem",
    "skontaktuj się z hostingiem / om du äger den här / ditt webbhotell / hvis du er ejer af / ditt webhotell",
    "если вы владелец этого / хостинг провайдер* / вашему хостинг*",
)
# Trouble that passes, and walls: no word to the owner makes a site of them that is gone.
PASSING = listed(
    "maintenance / temporarily / temporarily unavailable / try again later / be back / back soon / bandwidth limit",
    "resource limit / too many requests / database / critical error / blocked / security / captcha / firewall",
    "wartung / vorübergehend / später / temporairement / plus tard / bloqué / manutenzione / temporaneamente",
    "mantenimiento / temporalmente / manutenção / onderhoud / tijdelijk / konserwacj* / технически*",
)

# No site yet, or not again yet.
UNFINISHED = listed(
    "wird gerade erstellt / wird gerade überarbeitet / being built / is being built / en cours de construction",
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
