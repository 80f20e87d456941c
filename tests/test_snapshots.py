"""Every screen in both languages, for a newcomer and for Karen, as text: read in diffs, renewed by `make accept`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.shell.app import open_session
from app.shell.places import PLACES
from tests.support.diaries import opened
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.speech import english_left_on

SNAPSHOTS = Path(__file__).with_name("snapshots")
PEOPLE = ("newcomer", "karen")
UNDER = {"learn-short": "/laer/kort", "learn-claim": "/laer/paastande/C23", "learn-text": "/laer/hold-dig-i-gang-hvorfor"}
SCREENS = {place.name.removesuffix("-place"): place.path for place in PLACES} | UNDER

pytestmark = pytest.mark.snapshots


async def read(screen, person, language, folder):
    """What a person reads on a screen."""
    with opened(folder / "rygvej.db", language) as diary:
        live(diary, person)
        phone = Phone(route=SCREENS[screen])
        await phone.run(lambda page: open_session(page, diary, (language,)))
        text = phone.reads()
        phone.close()
    return text + "\n"


def name_of(screen, person, language):
    """The file of one snapshot."""
    return f"{screen}.{person}.{language}.txt"


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("screen", SCREENS)
async def test_a_screen_reads_as_it_did(screen, person, language, tmp_path):
    file = SNAPSHOTS / name_of(screen, person, language)
    text = await read(screen, person, language, tmp_path)
    if os.environ.get("RYGVEJ_ACCEPT"):
        file.write_text(text, "utf-8")
    assert text == (file.read_text("utf-8") if file.exists() else "")


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("screen", SCREENS)
async def test_no_english_is_left_on_a_danish_screen(screen, person, tmp_path):
    assert english_left_on(await read(screen, person, "da", tmp_path)) == set()


async def test_english_on_a_danish_screen_is_noticed():
    assert english_left_on("Text: Gem\nText: Save the question") == {"save", "the", "question"}


async def test_no_snapshot_is_left_of_a_screen_that_is_gone():
    wanted = {name_of(screen, person, language) for screen in SCREENS for person in PEOPLE for language in ("da", "en")}
    assert {file.name for file in SNAPSHOTS.iterdir()} == wanted
