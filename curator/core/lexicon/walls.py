"""What stands in front of a page: the marks and words of checks for robots, logins, consent and payment.

Marks are looked for in the source in lower case; phrases are read as `curator.core.phrases` reads them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from curator.core.phrases import listed

# Headers by which a guard tells programs what it did (name: beginnings of the value, '' for any).
ACTED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cf-mitigated": ("challenge",),
        "x-amzn-waf-action": ("challenge", "captcha"),
        "x-vercel-mitigated": ("challenge", "deny"),
        "x-vercel-challenge-token": ("",),
        "x-sucuri-block": ("",),
        "x-datadome-cid": ("",),
        "x-dd-b": ("",),
        "x-distil-cs": ("",),
        "x-px-block": ("",),
    }
)

# Headers that guards set on every answer; with a status that turns away, the guard did it.
GUARDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "x-datadome": ("",),
        "x-kpsdk-ct": ("",),
        "x-kpsdk-r": ("",),
        "x-iinfo": ("",),
        "x-sucuri-id": ("",),
        "server": ("ddos-guard", "sucuri", "datadome", "qrator", "incapsula", "imperva", "stormwall", "variti"),
        "x-cdn": ("incapsula", "imperva"),
    }
)

# In the source of checks only.
CHECKS = (
    "_cf_chl_opt",
    "cf_chl_opt",
    "cf-challenge-running",
    "cf-browser-verification",
    "challenge-platform/h/",
    "cdn-cgi/challenge-platform/orchestrate",
    "cf-error-details",
    "id=\"challenge-form\"",
    "captcha-delivery.com",
    "geo.captcha-delivery",
    "px-captcha",
    "human-challenge",
    "awswafcookiedomainlist",
    "awswafintegration.forcerefreshtoken",
    "window.gokuprops",
    "ddos-guard/js-challenge",
    "check.ddos-guard.net",
    "sucuri_cloudproxy_js",
    "sucuri website firewall",
    "distil_r_captcha",
    "distil_identification_block",
    "/_sec/cp_challenge",
    "sec-if-cpt-container",
    "bm-verify=",
    "jschl_vc",
    "jschl-answer",
    "__jsl_clearance",
    "aliyun_waf_aa",
    "acw_sc__v2",
    "incapsula incident id",
    "_incapsula_resource?cwudnsai",
    "kpsdk.configure",
    "vercel security checkpoint",
    "/.within.website/x/cmd/anubis",
    "anubis_challenge",
    "techaro.lol",
    "bunkerweb-challenge",
    "wsidchk",
    "perimeterx block",
)

# In the source of checks, and of many a page that only has a guard: little else may stand there.
GUARDED = (
    "_pxappid",
    "_incapsula_resource",
    "distil",
    "ips.js?",
    "/149e9513-01fa-4fb0-aad4-566afd725d1b/",
    "datadome",
    "awswaf",
    "ddos-guard",
    "g-recaptcha",
    "recaptcha/api.js",
    "hcaptcha.com",
    "h-captcha",
    "cf-turnstile",
    "challenges.cloudflare.com",
    "friendly-challenge",
    "geetest",
    "arkoselabs",
    "funcaptcha",
    "mtcaptcha",
    "frc-captcha",
    "akam/13",
)

# Said to a visitor whose browser is being checked, by guards and by nobody else.
CHALLENGE = listed(
    "checking your browser / checking if the site connection is secure / verifying your browser / verifying you are human",
    "verify you are human / verify that you are human / verify you re human / verify you are a human / verify that you are a human",
    "verify you are not a robot / verify that you are not a robot / verify you re not a robot / confirm you are human",
    "confirm that you are human / confirm you re not a robot / confirm you are not a robot / confirm that you re not a robot",
    "prove you are human / prove that you are human / prove you re human / prove you are not a robot / prove you re not a robot",
    "make sure you are human / make sure you re not a robot / make sure you are not a robot / make sure you re not a bot",
    "making sure you re not a bot / show us you re human / sure you are not a robot / are you a robot / are you human",
    "enable javascript and cookies to continue / enable cookies and javascript / pardon our interruption",
    "made us think you were a bot / made us think that you are a bot / complete the security check / needs to review the security",
    "security check to access / security verification / unusual traffic from your / unusual activity from your",
    "automated access to this / automated requests / automated traffic / detected unusual / you have been blocked",
    "why have i been blocked / you are unable to access / request unsuccessful incapsula / access to this page has been denied",
    "ddos protection by / protected by ddos / protection against ddos / performing security verification",
    "the requested url was rejected / request has been blocked / your request was blocked / your ip has been blocked",
    "your ip address has been blocked / ray id / solve the captcha / complete the captcha / enter the characters you see below",
    "press and hold / press hold / slide to complete / slide to verify / human verification / bot verification",
    "we need to verify that / browser check / this process is automatic / your browser will redirect",
    "just a quick check / suspicious activity / robot check / you don t have permission to access / error 1020",
    "vous n êtes pas un robot / vous êtes humain / vous êtes un humain / vérification de votre navigateur",
    "vérifier que vous êtes / vérification que vous n êtes / activez javascript et les cookies / trafic inhabituel",
    "vérification de sécurité / êtes vous un robot / contrôle de sécurité / accès à cette page a été refusé",
    "sie ein mensch sind / sie kein roboter sind / du ein mensch bist / dass du kein roboter / ihr browser wird überprüft",
    "überprüfung ihres browsers / browser wird geprüft / sicherheitsüberprüfung / ungewöhnlichen datenverkehr",
    "javascript und cookies aktivieren / aktivieren sie javascript und cookies / sind sie ein roboter / sicherheitsprüfung",
    "verifica que eres humano / verifique que es humano / que no eres un robot / que no es un robot / comprobando su navegador",
    "comprobando tu navegador / tráfico inusual / habilite javascript y cookies / verificación de seguridad / eres un robot",
    "verifica di essere umano / che non sei un robot / di non essere un robot / verifica del browser / traffico insolito",
    "controllo del browser / controllo di sicurezza / verifique se você é humano / que não é um robô / que você não é um robô",
    "verificando o seu navegador / verificando seu navegador / tráfego incomum / verificação de segurança",
    "controleren of u een mens / dat je geen robot bent / dat u geen robot bent / je browser wordt gecontroleerd",
    "potwierdź że jesteś człowiekiem / nie jesteś robotem / sprawdzanie przeglądarki / weryfikacja przeglądarki",
    "att du är en människa / att du inte är en robot / at du er et menneske / at du ikke er en robot / kontrollerar din webbläsare",
    "että olet ihminen / ettet ole robotti / že jste člověk / že nejste robot / ověřte že nejste / проверка браузера",
    "проверяем ваш браузер / что вы не робот / что вы человек / подтвердите что / robot olmadığınızı / insan olduğunuzu",
    "tarayıcınız kontrol ediliyor / あなたが人間である / ロボットではない / ブラウザを確認 / セキュリティチェック / 人机验证",
    "请完成安全验证 / 验证您是真人 / 安全验证 / 您的访问出现异常 / 로봇이 아닙니다 / 사람인지 확인",
)

# A title or heading of such a page, whole; other pages may bear it too.
CHALLENGE_NAMES = listed(
    "just a moment / one moment / one moment please / attention required / cloudflare / access denied / access to this page has been denied",
    "security check / robot check / captcha / please wait / please verify / human verification / checking / please stand by",
    "pardon our interruption / verification required / verification / ddos guard / security checkpoint / vercel security checkpoint",
    "validation / challenge / bot protection / request rejected / blocked / forbidden / are you human / one more step / loading",
    "un instant / un momento / einen moment / nur einen moment / moment bitte / un moment / vérification / accès refusé / zugriff verweigert",
    "acceso denegado / accesso negato / acesso negado / um momento / een ogenblik / ett ögonblick / et øjeblikk / hetkinen / chwileczkę",
    "okamžik / один момент / bir dakika / bir saniye / お待ちください / 请稍候 / 잠시만 기다리십시오 / toegang geweigerd / доступ запрещен",
    "web application firewall / firewall / sucuri website firewall / access denied sucuri website firewall / error / 403 / 429 / 503",
)

# A login page's title, heading or first words; and sentences that turn visitors away from a page.
LOGIN_NAMES = listed(
    "log in / login / sign in / signin / log on / logon / member login / members login / account login / user login / staff login",
    "customer login / sign in to your account / log in to your account / welcome back / please log in / please sign in / authentication required",
    "authentication / single sign on / sso / restricted area / members only / member area / connexion / se connecter / identification",
    "connectez vous / identifiez vous / espace membre / espace adhérent / anmelden / anmeldung / einloggen / bitte anmelden / mitgliederbereich",
    "iniciar sesión / inicia sesión / acceso / acceder / área privada / accedi / accesso / area riservata / iniciar sessão / entrar / fazer login",
    "inloggen / aanmelden / zaloguj się / zaloguj / logowanie / logga in / inloggning / log ind / logg inn / innlogging / kirjaudu",
    "kirjaudu sisään / přihlášení / přihlásit / přihlásit se / вход / войти / авторизация / giriş / giriş yap / oturum aç / ログイン / サインイン",
    "登录 / 登入 / 로그인 / password required / protected page / protected content / sign on / log in or register / sign in or register",
)
LOGIN_DEMANDS = listed(
    "you must log in / you must be logged in / you need to log in / you need to be logged in / you have to log in / log in to continue",
    "sign in to continue / log in to view / sign in to view / log in to access / sign in to access / please log in to / please sign in to",
    "you must sign in / you need to sign in / you must be signed in / login required / only available to members / only for members",
    "available to members only / restricted to members / members only content / log in to see / sign in to see / login to continue",
    "login to view / login to access / this content is password protected / this page is password protected / enter your password to",
    "password protected to view it / vous devez être connecté / vous devez vous connecter / connectez vous pour / identifiez vous pour",
    "réservé aux membres / réservée aux membres / réservé aux adhérents / réservée aux adhérents / sie müssen sich anmelden",
    "sie müssen angemeldet / melden sie sich an um / bitte melden sie sich an / nur für mitglieder / debes iniciar sesión / debe iniciar sesión",
    "inicia sesión para / inicie sesión para / devi effettuare l accesso / accedi per / riservato ai soci / é necessário iniciar sessão",
    "faça login para / precisa iniciar / je moet ingelogd / u moet ingelogd / log in om / alleen voor leden / musisz się zalogować / zaloguj się aby",
    "du måste logga in / logga in för att / du skal logge ind / du må logge inn / kirjaudu sisään / musíte se přihlásit / необходимо войти",
    "войдите чтобы / giriş yapmalısınız / ログインしてください / 请先登录 / 请登录 / 로그인이 필요",
)

# What stands on login pages beside that.
LOGIN_AROUND = listed(
    "username / user name / email / e mail / email address / password / forgot / forgotten / your / remember me / register / create an account",
    "sign up / not a member / no account / don t have an account / new here / reset / keep me / mot de passe / oublié / identifiant / courriel",
    "inscription / créer un compte / passwort / vergessen / benutzername / registrieren / contraseña / olvidó / olvidaste / usuario / registrarse",
    "nome utente / dimenticata / registrati / senha / esqueceu / wachtwoord / vergeten / hasło / lösenord / adgangskode / salasana / heslo / пароль / şifre",
    "to / the / in / or / with / a / account / please / my / portal / and / here / you / de / la / votre / le / et / sie / sich / ihr / mit / su / tu / il",
    "enter / continue / access / page / this / view / members / member / be / must / need / for / only",
)

CONSENT = listed(
    "before you continue / accept cookies to continue / accept cookies to / accept all cookies to / accept the cookies to / accept our cookies",
    "consent to continue / agree to continue / must accept cookies / need to accept cookies / have to accept cookies / please accept cookies",
    "cookies must be accepted / accept cookies or subscribe / consent or pay / pay or consent / pay or accept / accept or pay",
    "avant de continuer / avant d accéder à / accepter les cookies pour / accepter et continuer / continuer sans accepter / acceptez les cookies",
    "bevor sie fortfahren / bevor du fortfährst / mit werbung weiterlesen / cookies akzeptieren um / zustimmen und weiter / stimmen sie der nutzung",
    "antes de continuar / aceptar y continuar / acepta las cookies para / aceptar las cookies para / prima di continuare / accetta i cookie per",
    "accetta e continua / aceite os cookies para / voordat je verdergaat / voordat je doorgaat / accepteer cookies / cookies accepteren om",
    "zanim przejdziesz dalej / zaakceptuj pliki cookie / innan du fortsätter / godkänn cookies för / acceptér cookies for / godta informasjonskapsler for",
    "we value your privacy / we care about your privacy / your privacy matters / your privacy is important to us / nous respectons votre vie privée",
    "wir respektieren ihre privatsphäre / your privacy choices / we and our partners / nous et nos partenaires / wir und unsere partner",
    "is part of the yahoo family of brands / part of the yahoo family / прежде чем продолжить / devam etmeden önce / 続行する前に / 在继续之前",
)
CONSENT_AROUND = listed(
    "cookie / cookies / consent / privacy / personal data / partners / advertising / preferences / personalise* / personalize* / analytics",
    "accept / reject / agree / vie privée / données / partenaires / publicité / accepter / refuser / datenschutz / werbung / zustimm* / einwillig*",
    "privacidad / datos / aceptar / rechazar / publicidad / privatezza / dati / accetta / rifiuta / privacidade / dados / gegevens / advertenties / prywatnoś*",
)

PAY = listed(
    "subscribe to continue / subscribe to read / subscribe to keep reading / continue reading with a subscription / for subscribers only",
    "for subscribers / subscriber exclusive / subscribers only / exclusive to subscribers / available to subscribers / reserved for subscribers",
    "already a subscriber / to continue reading / to keep reading / to read the full / to read this article / unlock this article / become a subscriber",
    "you have reached your limit / you ve reached your limit / free articles / start your free trial / start your subscription / purchase access",
    "buy this article / get full access / full access for / premium content / subscribe now / choose your subscription / choose a plan / gain access",
    "réservé aux abonnés / réservée aux abonnés / réservé à nos abonnés / abonnez vous pour / déjà abonné / pour lire la suite / il vous reste",
    "nur für abonnenten / abonnieren sie / jetzt abonnieren / bereits abonnent / weiterlesen mit / artikel weiterlesen / abo abschließen",
    "solo para suscriptores / suscríbete para / exclusivo para suscriptores / ya eres suscriptor / riservato agli abbonati / abbonati per",
    "sei già abbonato / exclusivo para assinantes / assine para / já é assinante / alleen voor abonnees / word abonnee / al abonnee",
    "tylko dla prenumeratorów / kup dostęp / bli prenumerant / för prenumeranter / kun for abonnenter / bliv abonnent / bli abonnent / tilaajille",
    "только для подписчиков / оформите подписку / sadece abonelere / 会員限定 / 有料会員 / 订阅后 / 구독자 전용",
)
PAY_AROUND = listed(
    "subscribe / subscription / subscriber* / a month / per month / cancel anytime / cancel at any time / free trial / log in / sign in / plans / offer",
    "abonn* / par mois / résili* / essai / connectez vous / monat / kündbar / anmelden / suscri* / al mes / abbona* / al mese / assin* / por mês / per maand",
    "digital access / digital edition / unlimited access / read on / join / support our journalism / purchase / price",
)

# Who writes about such things does not show one.
ABOUT = listed(
    "what is / what are / how to / how do / how captchas / glossary / definition / wikipedia / tutorial / explained / guide / history of / stands for",
    "a captcha is / captcha is / captchas are / captchas / is a test / invented / accessibility of / qu est ce / comment / définition / glossaire / was ist / was sind",
    "bedeutet / glossar / qué es / cómo / cos è / o que é / wat is / co to / vad är / hvad er / co je / что такое / nedir / とは / 什么是",
)

# Hosts that only ask who visitors are, by their names or the beginnings of those; a name that ends in '.' is a beginning.
LOGIN_HOSTS = (
    "accounts.google.com",
    "login.microsoftonline.com",
    "login.live.com",
    "login.windows.net",
    "appleid.apple.com",
    "signin.aws.amazon.com",
    "login.yahoo.com",
    "idp.",
    "sso.",
    "login.",
    "signin.",
    "logon.",
    "auth.",
    "cas.",
    "shibboleth.",
    "wayf.",
    "connexion.",
    "anmeldung.",
    "oauth.",
    "adfs.",
    "secure-login.",
)
LOGIN_DOMAINS = (".okta.com", ".auth0.com", ".onelogin.com", ".b2clogin.com", ".amazoncognito.com", ".ciamlogin.com")
LOGIN_SEGMENTS = frozenset(
    "login log-in log_in signin sign-in sign_in sign-on signon sso wp-login logon log-on loginform loginpage userlogin "
    "login-page member-login members-login memberlogin user-login account-login customer-login saml2 saml oauth oauth2 "
    "openid openid-connect adfs se-connecter anmelden einloggen iniciar-sesion inicio-sesion iniciar-sessao inloggen "
    "zaloguj logowanie logga-in loggain logind log-ind logg-inn kirjaudu prihlasit".split()
)
# The same as the last part of a path; before others they may be a section of a site.
LOGIN_ENDS = frozenset(
    "auth authenticate authentication authorize restricted connexion identification anmeldung acceso accedi accesso entrar "
    "aanmelden prihlaseni giris vhod members-only signup-or-login".split()
)
CONSENT_HOSTS = ("consent.", "guce.", "privacywall.", "cookiewall.", "cookie-consent.", "myprivacy.", "consentmanager.")
CONSENT_SEGMENTS = frozenset(
    "consent cookie-wall cookiewall cookie-consent cookieconsent cookie_consent privacywall privacy-wall privacy-gate "
    "privacygate collectconsent consent-wall cookies-required cookie-check cookiesrequired enable-cookies".split()
)
