"""What a site says, with status 200, where it shows no page just now, or none to this visitor."""

from curator.core.phrases import listed

REPAIR = listed(
    "down for maintenance / undergoing maintenance / under maintenance / scheduled maintenance / planned maintenance",
    "site maintenance / website maintenance / maintenance mode / be right back / we ll be back soon",
    "we will be back soon",
    "site is temporarily unavailable / website is temporarily unavailable / page is temporarily unavailable",
    "service is temporarily unavailable / temporarily offline / temporarily down / site is currently unavailable",
    "website is currently unavailable / currently offline / briefly unavailable for scheduled maintenance",
    "error establishing a database connection / service unavailable / en maintenance / maintenance en cours",
    "temporairement indisponible / momentanément indisponible / actuellement indisponible / de retour bientôt",
    "wartungsarbeiten / wartungsmodus / im wartungsmodus / wegen wartung / vorübergehend nicht erreichbar",
    "vorübergehend nicht verfügbar / derzeit nicht erreichbar / en mantenimiento / sitio en mantenimiento",
    "temporalmente fuera de servicio / no disponible temporalmente / in manutenzione / sito in manutenzione",
    "temporaneamente non disponibile / em manutenção / temporariamente indisponível / in onderhoud / wegens onderhoud",
    "tijdelijk niet beschikbaar / tijdelijk offline / przerwa techniczna / prace konserwacyjne / underhåll pågår",
)
REFUSED = listed(
    "access denied / access to this page has been denied / access to this site has been denied / access is denied",
    "403 forbidden / you don t have permission to access / you do not have permission to access",
    "you do not have permission to view / you don t have permission to view / you are not authorized to access",
    "you are not authorised to access / you have been blocked / your access has been blocked / request blocked",
    "not available in your country / not available in your region / unavailable in your region",
    "not available in your location / unavailable in your country / accès refusé / accès interdit / accès non autorisé",
    "n est pas disponible dans votre pays / n est pas disponible dans votre région / zugriff verweigert",
    "zugriff nicht erlaubt / in ihrem land nicht verfügbar / acceso denegado / no está disponible en su país",
    "accesso negato / accesso vietato / non disponibile nel tuo paese / acesso negado / toegang geweigerd",
    "niet beschikbaar in uw land / odmowa dostępu / åtkomst nekad",
)
