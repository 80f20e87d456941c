"""Words through Babel: sentences from locales/, dates, numbers and plurals as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

if TYPE_CHECKING:
    from datetime import date, datetime

LANGUAGES = {"da": "da_DK", "en": "en_GB"}
"""The languages of the app, Danish first, with the customs that each follows."""

LOCALES = Path(__file__).resolve().parent.parent.parent / "locales"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language, spoken."""

    language: str
    customs: str
    sentences: NullTranslations

    def say(self, sentence: str, /, **gaps: object) -> str:
        """The sentence in this language, its gaps filled."""
        said = self.sentences.gettext(sentence)
        return said.format(**gaps) if gaps else said

    def count(self, one: str, many: str, n: int, /, **gaps: object) -> str:
        """The right form for n, which fills the gap {n}."""
        return self.sentences.ngettext(one, many, n).format(n=self.number(n), **gaps)

    def day(self, day: date, /) -> str:
        """A day, short: 4. mar."""
        return format_date(day, "d. MMM" if self.language == "da" else "d MMM", locale=self.customs)

    def weekday(self, day: date, /) -> str:
        """The name of the day, short: ons."""
        return format_date(day, "EEE", locale=self.customs).rstrip(".")

    def long_day(self, day: date, /) -> str:
        """A day in full: onsdag den 4. marts 2026."""
        return format_date(day, "full", locale=self.customs)

    def month(self, day: date, /) -> str:
        """The month and its year: marts 2026."""
        return format_date(day, "LLLL yyyy", locale=self.customs)

    def number(self, value: float, /, decimals: int = 1) -> str:
        """A number as people here write it, with no more decimals than it needs."""
        return format_decimal(value, "#,##0." + "#" * decimals, locale=self.customs)

    def time(self, moment: datetime, /) -> str:
        """The time of day, as people here write it."""
        return format_time(moment, "short", locale=self.customs)


@cache
def catalogue(language: str) -> Catalogue:
    """The words of one language; Danish for any that the app does not speak."""
    known = language if language in LANGUAGES else next(iter(LANGUAGES))
    return Catalogue(known, LANGUAGES[known], _sentences(known))


def _sentences(language: str) -> NullTranslations:
    folder = LOCALES / language / "LC_MESSAGES"
    spoken, compiled = folder / "messages.po", folder / "messages.mo"
    if not spoken.exists() and not compiled.exists():
        return NullTranslations()  # English is what the code is written in
    if compiled.exists() and (not spoken.exists() or compiled.stat().st_mtime >= spoken.stat().st_mtime):
        return GNUTranslations(BytesIO(compiled.read_bytes()))
    return GNUTranslations(_compiled(spoken))


def _compiled(spoken: Path) -> BytesIO:
    # Where nothing was compiled beforehand (a fresh tree run by another tool), the catalogue is compiled in memory.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    page = BytesIO()
    with spoken.open("rb") as file:
        write_mo(page, read_po(file))
    page.seek(0)
    return page
