"""Det har jeg prøvet, and what helps, as a person uses them: nothing is asked unasked, and everything can be put right."""

from __future__ import annotations

import pytest

from app.tried import actions
from app.tried.tried import Helped
from tests.support.opened_app import app_on
from tests.support.seen import CHECKS, seen_on
from tests.test_handles import identifiers, is_written, nameless

TRIED, AREAS = "/rapport/proevet", "/rapport/hjaelper-og-staar-i-vejen"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, TRIED) as phone:
        yield phone


def fields(phone):
    return {handle for handle in phone.handles() if handle.endswith(("-what", "-when", "-times", "-place", "-helps", "-hinders"))}


def check(phone):
    """Every control has its handle, and every check of a screen holds with the form open."""
    assert {handle for handle in identifiers(phone) if not is_written(handle)} == set()
    assert list(nameless(phone)) == []
    assert [wrong for one in CHECKS for wrong in one(seen_on(phone))] == []


async def test_both_places_have_a_door_under_the_report(diary):
    async with app_on(diary, "/rapport") as phone:
        await phone.tap("door-tried")
        assert "Hvad håber du på?" in phone.reads()
        await phone.go("/rapport")
        await phone.tap("door-areas")
        assert "Livet med andre" in phone.reads()


async def test_nothing_is_asked_before_one_wants_to_write(phone):
    assert fields(phone) == set()
    await phone.go(AREAS)
    assert fields(phone) == set()


async def test_a_person_writes_a_treatment_corrects_it_and_takes_it_back(phone, diary):
    await phone.tap("tried-treatment-add")
    assert not {handle for handle in phone.chosen() if "helped" in handle}
    check(phone)
    await phone.type("tried-treatment-new-what", "kiropraktor")
    await phone.type("tried-treatment-new-times", "4")
    await phone.tap("tried-treatment-new-helped-no")
    assert "tried-treatment-new-helped-no" in phone.chosen()
    await phone.tap("tried-treatment-new-save")
    assert "4 gange" in phone.reads()
    assert "Hjalp det? Nej." in phone.reads()
    assert fields(phone) == set()

    await phone.tap("tried-treatment-1-change")
    check(phone)
    assert phone.find("tried-treatment-1-times").value == "4"
    await phone.type("tried-treatment-1-when", "i foråret")
    await phone.tap("tried-treatment-1-helped-no")
    await phone.tap("tried-treatment-1-save")
    assert "i foråret, 4 gange" in phone.reads()
    assert actions.things_of(diary)[0].helped is None
    await phone.tap("undo")
    assert actions.things_of(diary)[0].helped is Helped.NO

    await phone.tap("tried-treatment-1-delete")
    assert actions.things_of(diary) == ()
    await phone.tap("undo")
    assert "kiropraktor" in phone.reads()


async def test_a_mistake_is_said_kindly_and_what_was_typed_stays(phone, diary):
    await phone.tap("tried-treatment-add")
    await phone.type("tried-treatment-new-times", "mange")
    await phone.tap("tried-treatment-new-save")
    assert "Skriv et par ord først." in phone.reads()
    await phone.type("tried-treatment-new-what", "fys")
    await phone.tap("tried-treatment-new-save")
    assert "Skriv et tal fra 1 til 999, eller lad feltet stå tomt." in phone.reads()
    assert phone.find("tried-treatment-new-times").value == "mange"
    await phone.tap("tried-treatment-new-leave")
    assert actions.things_of(diary) == ()
    assert fields(phone) == set()


async def test_a_scan_is_asked_where_and_when_and_never_what_it_showed(phone):
    await phone.tap("tried-scan-add")
    assert fields(phone) == {"tried-scan-new-what", "tried-scan-new-place", "tried-scan-new-when"}
    await phone.type("tried-scan-new-place", "Holbæk")
    await phone.tap("tried-scan-new-save")
    assert "Kun hvor og hvornår." in phone.reads()
    assert "Holbæk" in phone.reads()


async def test_a_person_writes_what_helps_and_takes_it_back(phone, diary):
    await phone.go(AREAS)
    await phone.tap("area-surroundings-write")
    check(phone)
    await phone.type("area-surroundings-helps", "en god stol")
    await phone.tap("area-surroundings-save")
    assert "en god stol" in phone.reads()
    assert "Det står i vejen" not in phone.reads()
    await phone.tap("area-surroundings-write")
    await phone.type("area-surroundings-hinders", "a" * 201)
    await phone.tap("area-surroundings-save")
    assert "Brug højst 200 tegn i hver linje." in phone.reads()
    await phone.type("area-surroundings-helps", "")
    await phone.type("area-surroundings-hinders", "")
    await phone.tap("area-surroundings-save")
    assert actions.areas_of(diary) == ()
    await phone.tap("undo")
    assert "en god stol" in phone.reads()
