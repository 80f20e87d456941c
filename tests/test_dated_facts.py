"""What held until a day stands on no screen after it, and where it stood there is a next step."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import flet as ft
import pytest

from app.safety.actions import choose_region
from app.safety.numbers import spoken_number
from app.shell.app import open_session
from app.shell.places import PLACES
from tests.support.diaries import COPENHAGEN, opened
from tests.support.people import live
from tests.support.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBERS = Path(__file__).parents[1] / "content" / "numbers"
LAST, FIRST, LATER = date(2026, 12, 31), date(2027, 1, 1), date(2028, 12, 31)
SIGNS = "/hjaelp/nyt"
PATHS = (*(place.path for place in PLACES), SIGNS)
WHERE_HELP_STANDS = ("/hjaelp", "/planer/bedre", SIGNS)
REGIONS = {None: WHERE_HELP_STANDS, "unknown": WHERE_HELP_STANDS, "sjaelland": PATHS, "hovedstaden": PATHS, "syddanmark": WHERE_HELP_STANDS}
"""Both regions that end with 2026 are walked whole, the others where numbers stand."""

ASK = {"da": "Spørg din læge", "en": "Ask your doctor"}
UNTIL = re.compile(r"(?:til og med|until|indtil|frem til) (\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True)
class Fact:
    """A row with a term, and what a screen would say of it in each language."""

    name: str
    said: dict[str, str]
    begins: date
    ends: date | None
    successor: str | None

    def stands_in(self, text: str, language: str) -> bool:
        """Whether a screen says it."""
        said = self.said.get(language)
        return bool(said) and re.search(rf"(?<!\w){re.escape(said or '')}(?!\w)", text) is not None

    def holds_on(self, day: date) -> bool:
        """Whether it is true."""
        return self.begins <= day and (self.ends is None or day <= self.ends)


@cache
def facts() -> tuple[Fact, ...]:
    """Everything with a term in every file of numbers."""
    return tuple(_fact(row) for file in sorted(NUMBERS.glob("*.json")) for row in _rows(json.loads(file.read_text("utf-8"))))


def _rows(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        if "valid_to" in data:
            yield data
        for inner in data.values():
            yield from _rows(inner)
    if isinstance(data, list):
        for inner in data:
            yield from _rows(inner)


def _fact(row: dict[str, Any]) -> Fact:
    number = row.get("number")
    said = row.get("text") or (dict.fromkeys(ASK, spoken_number(number)) if number else {})
    end = row["valid_to"]
    name = row.get("region") or row.get("step") or row["name"]
    return Fact(name, said, date.fromisoformat(row["valid_from"]), date.fromisoformat(end) if end else None, row["successor"])


def out_of_term(text: str, language: str, day: date) -> list[str]:
    """What a screen says that does not hold on the day, by name or by the end it names itself."""
    true = {fact.said.get(language) for fact in facts() if fact.holds_on(day)}
    wrong = [
        fact.name for fact in facts() if not fact.holds_on(day) and fact.said.get(language) not in true and fact.stands_in(text, language)
    ]
    over = [found.group() for found in UNTIL.finditer(text) if date(*(int(part) for part in reversed(found.groups()))) < day]
    return wrong + over


async def _unfold(phone: Phone) -> None:
    for control, _ in [*phone.controls()]:
        if isinstance(control, ft.Semantics) and control.expanded is False and control.identifier:
            await phone.tap(control.identifier)


async def _walk(phone: Phone, paths: Iterable[str]) -> dict[str, str]:
    """Every screen with all of it open; on the list of signs every sign ticked, the least urgent first, so that each one speaks."""
    read: dict[str, str] = {}
    for path in paths:
        await phone.go(path)
        await _unfold(phone)
        read[path] = phone.reads()
    keys = [str(getattr(control, "key", "")) for control, _ in phone.controls()]
    for tick in reversed([key for key in keys if key.startswith("sign-")]):
        await phone.tap(tick)
        read[SIGNS] += phone.reads()
    return read


@cache
def walked(day: date, language: str, region: str | None) -> dict[str, str]:
    """What Karen reads on a day, screen by screen, who chose her region long before."""

    async def walk() -> dict[str, str]:
        with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", language, lambda: at) as diary:
            live(diary, "karen")
            choose_region(diary, region)
            phone = Phone()
            await phone.run(lambda page: open_session(page, diary, (language,)))
            read = await _walk(phone, REGIONS[region])
            phone.close()
            return read

    at = datetime.combine(day, time(12, 0), tzinfo=COPENHAGEN)
    return asyncio.run(walk())


def test_every_file_of_numbers_has_terms_and_something_ends_with_2026():
    for file in NUMBERS.glob("*.json"):
        assert list(_rows(json.loads(file.read_text("utf-8")))), file.name
    assert {fact.name for fact in facts() if fact.ends == LAST} >= {"hovedstaden", "sjaelland", "physio_direct", "municipality_119"}


@pytest.mark.parametrize("language", ASK)
@pytest.mark.parametrize("day", [LAST, FIRST, LATER], ids=str)
@pytest.mark.parametrize("region", REGIONS)
def test_no_screen_says_what_does_not_hold(day, language, region):
    assert {path: wrong for path, text in walked(day, language, region).items() if (wrong := out_of_term(text, language, day))} == {}


@pytest.mark.parametrize("language", ASK)
@pytest.mark.parametrize("day", [FIRST, LATER], ids=str)
@pytest.mark.parametrize("region", REGIONS)
def test_where_it_stood_there_is_a_next_step(day, language, region):
    before, after = walked(LAST, language, region), walked(day, language, region)
    for fact in facts():
        for path in (path for path in before if not fact.holds_on(day) and fact.stands_in(before[path], language)):
            follower = next(one for one in facts() if one.name == fact.successor)
            if "." in fact.said[language]:
                assert follower.stands_in(after[path], language), (fact.name, path)
                assert ASK[language] in follower.said[language], fact.name
            else:
                assert follower.stands_in(after[path], language) or ("sundhed.dk" in after[path] and "112" in after[path]), (
                    fact.name,
                    path,
                )


@pytest.mark.parametrize("language", ASK)
def test_each_thing_that_ends_did_stand_somewhere(language):
    seen = "\n".join(text for region in REGIONS for text in walked(LAST, language, region).values())
    assert [fact.name for fact in facts() if fact.ends == LAST and not fact.stands_in(seen, language)] == []


@pytest.mark.parametrize("language", ASK)
@pytest.mark.parametrize("region", REGIONS)
def test_two_years_on_help_still_leads_somewhere_fresh(language, region):
    text = walked(LATER, language, region)["/hjaelp"]
    assert "sundhed.dk" in text
    assert "112" in text


def test_what_is_over_is_noticed():
    assert out_of_term("Ring 1813", "da", LAST) == []
    assert out_of_term("Ring 1813", "da", FIRST) == ["hovedstaden"]
    assert out_of_term("Det gælder til og med 31.12.2026.", "da", LAST) == []
    assert out_of_term("Det gælder til og med 31.12.2026.", "da", LAST + timedelta(1)) == ["til og med 31.12.2026"]
    assert out_of_term(
        "From 2027 courses and exercise belong under the new health councils. Ask your doctor where to call.", "en", LAST
    ) == ["health_council_2027"]
