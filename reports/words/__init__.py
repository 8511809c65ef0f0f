"""How the product speaks: every sentence that an editor reads, once a language (`en`, `fr`), and how to fill them in.

A language is a table. `first` holds for each finding (or `finding/rule`) its first sentences, the fullest one first:
the first whose blanks can all be filled in from the evidence is said. `phrases` are what blanks are filled in with,
where the evidence holds a code.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from string import Formatter
from types import MappingProxyType
from zoneinfo import ZoneInfo

from reports.spans import Span, Text, text
from reports.words import en, fr


@dataclass(frozen=True, slots=True)
class Language:
    """One language's table. `one` says which numbers take the singular."""

    code: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    numerals: tuple[str, ...]
    one: Callable[[int], bool]
    first_of_month: str
    thousands: str
    texts: Mapping[str, str]
    counted: Mapping[str, tuple[str, str]]
    seen: Mapping[str, str]
    first: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, str]


def _language(code: str, one: Callable[[int], bool], first_of_month: str, thousands: str) -> Language:
    table = {"en": en, "fr": fr}[code]
    return Language(
        code=code,
        weekdays=table.WEEKDAYS,
        months=table.MONTHS,
        numerals=table.NUMERALS,
        one=one,
        first_of_month=first_of_month,
        thousands=thousands,
        texts=table.TEXTS,
        counted=table.COUNTED,
        seen=table.SEEN,
        first=table.FIRST,
        phrases=table.PHRASES,
    )


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "en": _language("en", lambda count: count == 1, "1", ","),
        "fr": _language("fr", lambda count: count < 2, "1er", "\u202f"),
    }
)


_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Words:
    """A language, the time zone of its readers, and the year that needs no saying."""

    language: Language
    zone: ZoneInfo
    year: int

    def say(self, key: str, **blanks: str) -> str:
        return self.language.texts[key].format(**blanks)

    def count(self, key: str, number: int, **blanks: str) -> str:
        """The form for a number, which stands in it as {n} in figures, as {few} in words up to nine."""
        singular, plural = self.language.counted[key]
        form = singular if self.language.one(number) else plural
        return form.format(n=self.number(number), few=self.few(number), **blanks)

    def number(self, number: int) -> str:
        return f"{number:,}".replace(",", self.language.thousands)

    def few(self, number: int) -> str:
        numerals = self.language.numerals
        return numerals[number] if number < len(numerals) else self.number(number)

    def seen(self, rule: str, otherwise: str) -> str:
        """What we saw, by the rule's code; the sentence that came with it where we have no words of our own."""
        seen = self.language.seen
        known = seen.get("spam") if rule.startswith("spam-") else seen.get(rule)
        return known or _typeset(otherwise)

    def phrase(self, key: str, **blanks: str) -> str:
        """A part of a sentence of ours; '' where we have no words for it."""
        return self.language.phrases.get(key, "").format(**blanks)

    def first(self, keys: Iterable[str], blanks: Mapping[str, str | Text]) -> Text:
        """The first sentence for the first key that has one, with as much in it as the blanks allow."""
        for key in keys:
            for template in self.language.first.get(key, ()):
                if all(name in blanks for name in _names(template)):
                    return _filled(template, blanks)
        raise KeyError(f"no first sentence for any of {list(keys)}")

    def day(self, at: datetime) -> str:
        """'Tuesday 14 January'; the year is said where it is not this one."""
        local = at.astimezone(self.zone)
        number = self.language.first_of_month if local.day == 1 else str(local.day)
        day = f"{self.language.weekdays[local.weekday()]} {number} {self.language.months[local.month - 1]}"
        return day if local.year == self.year else f"{day} {local.year}"

    def full_day(self, at: datetime) -> str:
        """The day with its year."""
        local = at.astimezone(self.zone)
        return self.day(at) if local.year != self.year else f"{self.day(at)} {local.year}"

    def dated(self, written: str) -> str:
        """A day, month or year as a page writes it ('2014-03-05', '2014-03', '2014'): '5 March 2014'; '' for others."""
        match = _DATE.fullmatch(written)
        if match is None:
            return ""
        year, month, day = match[1], int(match[2] or 1), int(match[3] or 1)
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return ""
        number = [] if match[3] is None else [self.language.first_of_month if day == 1 else str(day)]
        return " ".join([*number, *([self.language.months[month - 1]] if match[2] else []), year])

    def when(self, written: str) -> str:
        """'on 5 March 2014', 'in March 2014', 'in 2014'; '' for what is no date."""
        date = self.dated(written)
        return self.say("date.on" if written.count("-") == 2 else "date.in", date=date) if date else ""

    def moment(self, at: datetime) -> str:
        """A day and the time of the clocks there."""
        local = at.astimezone(self.zone)
        return self.say("moment", day=self.day(at), hour=str(local.hour), minute=f"{local.minute:02}")


def words_for(language: str, timezone: str, now: datetime) -> Words:
    zone = ZoneInfo(timezone)
    return Words(LANGUAGES[language], zone, now.astimezone(zone).year)


def _typeset(sentence: str) -> str:
    """Our programs write straight quotes; people read curly ones."""
    return re.sub(r"(^|[\s(])'", r"\1‘", sentence).replace("'", "’")


def _names(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


def _filled(template: str, blanks: Mapping[str, str | Text]) -> Text:
    spans: list[Span] = []
    for literal, name, _, _ in Formatter().parse(template):
        spans.extend(text(literal))
        if name is not None:
            blank = blanks[name]
            spans.extend(text(blank) if isinstance(blank, str) else blank)
    return tuple(spans)
