"""Days as people write them, in English and French: '12 March 2014', 'March 2014', '1er mars 2014', '12/03/2014'.

A day is '2014', '2014-03' or '2014-03-12', as exact as it is written. What can be read in two ways keeps both.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_EARLIEST, _LATEST = 1980, 2100  # years; the web's pages are younger, and no review is planned so far ahead
_CENTURY = 70  # '69' is 2069, '70' is 1970

_NAMES = (
    "january janvier jan janv",
    "february février fevrier feb fév fev févr fevr",
    "march mars mar",
    "april avril apr avr",
    "may mai",
    "june juin jun",
    "july juillet jul juil",
    "august août aout aug",
    "september septembre sept sep",
    "october octobre oct",
    "november novembre nov",
    "december décembre decembre dec déc",
)
_MONTHS = {name: number for number, line in enumerate(_NAMES, 1) for name in line.split()}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?![^\W\d_])\.?"
_YEAR = r"(?:19|20|21)[0-9]{2}(?![0-9])"
_ORDINAL = r"(?:st|nd|rd|th|er|e|ᵉʳ|º)?"
_WEEKDAY = (
    r"(?:(?:mon|tues|tue|wednes|wed|thurs|thu|fri|satur|sat|sun)(?:day)?|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
# The exact ones first: at one place the first that fits is taken.
_DATE = re.compile(
    rf"(?<![0-9/.])(?:{_WEEKDAY}\.?,? )?(?:the |le )?(?:"
    rf"(?P<y1>{_YEAR})(?P<s1>[-/.])(?P<m1>[0-9]{{1,2}})(?P=s1)(?P<d1>[0-9]{{1,2}})(?![0-9])"
    rf"|(?P<d2>[0-9]{{1,2}}){_ORDINAL}(?: of| de)?[ \-/.,]{{0,2}}(?P<m2>{_MONTH})[ \-/,]{{0,2}}"
    rf"(?P<y2>{_YEAR}|['’]?[0-9]{{2}}(?![0-9:h]))"
    rf"|(?P<m3>{_MONTH})[ \-]?(?P<d3>[0-9]{{1,2}}){_ORDINAL}(?![0-9])[ ,]{{1,2}}(?P<y3>{_YEAR})"
    rf"|(?:{_MONTH} ?[/&–\-] ?)?(?P<m4>{_MONTH})(?: of| de)?[ \-/,]{{0,2}}(?P<y4>{_YEAR})"
    r"|(?P<a>[0-9]{1,2}) ?(?P<s5>[/.\-]) ?(?P<b>[0-9]{1,2}) ?(?P=s5) ?(?P<y5>[0-9]{4}|[0-9]{2})(?![0-9])"
    rf"|(?P<m6>[0-9]{{1,2}}) ?[/.\-] ?(?P<y6>{_YEAR})"
    rf"|(?P<y7>{_YEAR})[-/.](?P<m7>[0-9]{{1,2}})(?![0-9])"
    r"|(?P<m8>[0-9]{1,2})/(?P<y8>[0-9]{2})(?![0-9/])"
    r"|(?:(?:spring|summer|autumn|fall|winter|early|late|mid|printemps|été|automne|hiver|début|fin|q[1-4]|"
    r"t[1-4])[ \-])?"
    rf"(?P<y9>{_YEAR})(?!\s?[-–/][0-9])"
    r")(?:(?=T[0-9])|(?![^\W_]))",
    re.IGNORECASE,
)
_ISO = re.compile(rf"\s*(?P<y>{_YEAR})(?:-?(?P<m>[0-9]{{2}})(?:-?(?P<d>[0-9]{{2}}))?)?(?![0-9])")


@dataclass(frozen=True, slots=True)
class Written:
    """A date at text[start:end]. `days` are its readings: one; or two, the day first and the month first; or none where
    nobody can tell (03/14). `separator` is that of a date of three numbers, else ''."""

    days: tuple[str, ...]
    start: int
    end: int
    separator: str = ""
    settled: bool | None = None  # of three numbers: True where only the day can stand first, False where the month

    @property
    def exact(self) -> bool:
        """True where it names more than a year."""
        return not self.days or len(self.days[0]) > 4


def at(text: str, start: int) -> Written | None:
    """The date that begins at `start`; None where there is none, or an impossible one (31 February)."""
    found = _DATE.match(text, start)
    return None if found is None else _read(found)


def first(text: str, start: int, end: int) -> Written | None:
    """The first date of text[start:end]; None where there is none or the first is impossible."""
    found = _DATE.search(text, start, end)
    return None if found is None else _read(found)


def iso(text: str) -> str:
    """The day of a machine's date ('2014-03-12T10:00:00Z', '20140312', '2014-03', '2014'), '' for none."""
    found = _ISO.match(text)
    if found is None:
        return ""
    month, day = found["m"], found["d"]
    return _day(int(found["y"]), int(month) if month else None, int(day) if day else None)


def earliest(day: str) -> date:
    """The first day that a partial date ('2014', '2014-03') can mean."""
    year, month, number = _parts(day)
    return date(year, month or 1, number or 1)


def latest(day: str) -> date:
    """The last day that a partial date can mean: '2014-03' is 31 March 2014."""
    year, month, number = _parts(day)
    month = month or 12
    return date(year, month, number or monthrange(year, month)[1])


def _parts(day: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what it does not name."""
    numbers = [int(part) for part in day.split("-")] + [0, 0]
    return numbers[0], numbers[1], numbers[2]


def _read(found: re.Match[str]) -> Written | None:
    named = {name[0] + name[1:]: value for name, value in found.groupdict().items() if value is not None}
    start, end = found.span()
    if "a" in named:
        return _of_numbers(named, start, end)
    if "m8" in named:
        return Written((), start, end) if 1 <= int(named["m8"]) <= 12 else None
    number = next(name[1:] for name in named if name[0] == "y")
    month, day = named.get(f"m{number}"), named.get(f"d{number}")
    read = _day(_year(named[f"y{number}"]), _month(month) if month else None, int(day) if day else None)
    return Written((read,), start, end) if read else None


def _of_numbers(named: dict[str, str], start: int, end: int) -> Written | None:
    year, one, two = _year(named["y5"]), int(named["a"]), int(named["b"])
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    days = tuple(dict.fromkeys(day for day in (day_first, month_first) if day))
    if not days:
        return None
    settled = None if one == two or len(days) == 2 else bool(day_first)
    return Written(days, start, end, named["s5"], settled)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written.rstrip(".").lower()]


def _year(written: str) -> int:
    number = int(written.lstrip("'’"))
    if number >= 100:
        return number
    return number + (2000 if number < _CENTURY else 1900)


def _day(year: int, month: int | None, day: int | None) -> str:
    """The day as it is kept, '' for an impossible one."""
    if not _EARLIEST <= year <= _LATEST or (month is not None and not 1 <= month <= 12):
        return ""
    if month is None:
        return f"{year}"
    if day is None:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= monthrange(year, month)[1] else ""
