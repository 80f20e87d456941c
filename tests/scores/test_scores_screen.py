"""Skemaer as a person uses it: choose, number, day, place; the wrong version is said clearly."""

from __future__ import annotations

import pytest

from app.scores import actions
from app.shell.app import open_session
from tests.support.diaries import opened
from tests.support.phone import Phone


@pytest.fixture
def diary(tmp_path):
    with opened(tmp_path / "rygvej.db", "da") as empty:
        yield empty


@pytest.fixture
async def phone(diary):
    phone = Phone(route="/rapport/skemaer")
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    yield phone
    phone.close()


async def test_nothing_is_chosen_beforehand(phone):
    assert not {handle for handle in phone.chosen() if handle.startswith("scores-")}
    assert not phone.has("scores-save")


async def test_a_person_keeps_a_total_and_takes_it_back(phone, diary):
    await phone.tap("scores-which-rmdq-24")
    await phone.type("scores-value", "12")
    await phone.tap("scores-when-today")
    await phone.type("scores-place", "hos fys")
    await phone.tap("scores-save")
    assert "onsdag den 4. marts 2026: 12. Udfyldt: hos fys." in phone.reads()
    assert not phone.has("scores-save")
    await phone.tap("undo")
    assert actions.totals_of(diary) == ()


async def test_a_total_of_the_other_version_is_said_with_its_name(phone, diary):
    await phone.tap("scores-which-rmdq-23")
    await phone.type("scores-value", "24")
    await phone.tap("scores-when-today")
    await phone.tap("scores-save")
    assert "RMDQ-23 går fra 0 til 23. Tallet passer til RMDQ-24." in phone.reads()
    assert phone.find("scores-value").value == "24"
    assert actions.totals_of(diary) == ()


async def test_another_day_is_written_as_people_write_it(phone):
    await phone.tap("scores-which-eq-5d-index")
    await phone.type("scores-value", "0,724")
    await phone.tap("scores-when-other")
    await phone.type("scores-day", "1.2.2026")
    await phone.tap("scores-save")
    assert "søndag den 1. februar 2026: 0,724." in phone.reads()


async def test_what_is_typed_stays_when_the_day_is_chosen(phone):
    await phone.tap("scores-which-psqi")
    await phone.type("scores-value", "7")
    await phone.tap("scores-when-yesterday")
    assert phone.find("scores-value").value == "7"
    await phone.tap("scores-save")
    assert "tirsdag den 3. marts 2026: 7." in phone.reads()


async def test_choosing_another_questionnaire_begins_anew(phone):
    await phone.tap("scores-which-psqi")
    await phone.type("scores-value", "7")
    await phone.tap("scores-which-odi")
    assert phone.find("scores-value").value == ""


async def test_the_owner_is_named_and_the_site_before_it_opens(phone):
    await phone.tap("scores-which-odi")
    await phone.tap("scores-owner")
    assert "Åbn eprovide.mapi-trust.org" in phone.reads()
    assert "Jeremy Fairbank" in phone.reads()


async def test_a_total_is_deleted_and_put_back(phone, diary):
    await phone.tap("scores-which-start-back")
    await phone.type("scores-value", "9")
    await phone.tap("scores-when-today")
    await phone.tap("scores-save")
    await phone.tap("total-start-back-1-out")
    assert actions.totals_of(diary) == ()
    await phone.tap("undo")
    assert [total.value for total in actions.totals_of(diary)] == [9]


async def test_no_group_and_no_cutoff_is_ever_said(phone):
    await phone.tap("scores-which-start-back")
    said = phone.reads().lower()
    assert not any(word in said for word in ("risiko", "gruppe", "risk", "lav risiko"))
