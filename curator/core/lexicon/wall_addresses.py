"""What the addresses of walls are called: logins, questions of consent, applications whose front door is a login."""

from curator.core.phrases import listed

# Hosts that only ask who visitors are: their names, or the beginnings of those.
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
    listed(
        "login / log-in / log_in / signin / sign-in / sign_in / sign-on / signon / sso / wp-login / logon",
        "log-on / loginform / loginpage / userlogin / login-page / member-login / members-login / memberlogin",
        "user-login / account-login / customer-login / saml2 / saml / oauth / oauth2 / openid / openid-connect",
        "adfs / se-connecter / anmelden / einloggen / iniciar-sesion / inicio-sesion / iniciar-sessao / inloggen",
        "authwall / auth-wall / loginwall / login-wall / signinwall / signup-wall / signupwall / regwall / reg-wall",
        "registration-wall / registrationwall / registerwall / register-wall / memberwall / member-wall",
        "zaloguj / logowanie / logga-in / loggain / logind / log-ind / logg-inn / kirjaudu / prihlasit",
    )
)
# The same as the last part of a path; before others they may be a section of a site.
LOGIN_ENDS = frozenset(
    listed(
        "auth / authenticate / authentication / authorize / restricted / connexion / identification / anmeldung",
        "acceso / accedi / accesso / entrar / aanmelden / prihlaseni / giris / vhod / members-only",
        "signup-or-login",
    )
)
# What an address of an application is called, whose front door is a login: by the first label of its host, or by the
# last part of its path.
APPLICATIONS = frozenset(
    listed(
        "my / portal / myportal / patientportal / patient-portal / portail / portale / mychart / myaccount",
        "my-account / my-health / myhealth / account / accounts / dashboard / app / apps / console / admin / webmail",
        "mail / owa / intranet / extranet / members / member-area / members-area / membersarea / mein-konto",
        "meinkonto",
        "kundenportal / mon-compte / mon-espace / espace-client / espace-adherent / espace-adherents / espace-membre",
        "espace-membres",
        "mi-cuenta / micuenta / area-clienti / area-riservata / area-cliente / minha-conta / mijn / mijn-account",
        "moje-konto / mina-sidor / min-side / minside / moodle / canvas / blackboard / learn / elearning / e-learning",
        "mypage / mypages / selfservice / self-service / webapp / client-area / clientarea / customer-portal",
    )
)
CONSENT_HOSTS = ("consent.", "guce.", "privacywall.", "cookiewall.", "cookie-consent.", "myprivacy.", "consentmanager.")
CONSENT_SEGMENTS = frozenset(
    listed(
        "consent / cookie-wall / cookiewall / cookie-consent / cookieconsent / cookie_consent / privacywall",
        "privacy-wall / privacy-gate / privacygate / collectconsent / consent-wall / cookies-required",
        "cookie-check / cookiesrequired / enable-cookies",
    )
)
