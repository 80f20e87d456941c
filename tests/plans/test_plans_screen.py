"""Planer as a person uses it: the doors in their order, what is on above them, and the pause below."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import flet as ft
import pytest

from app.better import actions as better
from app.core.standing_days import is_pause_on
from app.exercises.actions import add_exercise
from app.exercises.exercise import Typed
from app.flare import actions as flare
from app.goals.actions import name_thing
from app.plans import actions
from app.plans.pause import Why
from app.shell import planned
from app.shell.places import doors_under
from app.ui.text import body
from tests.support.opened_app import app_on
from tests.support.sure import sure
from tests.support.wording import banned_in, spoken_in, too_hard

PATH = "/planer"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


async def pick(phone, handle, day):
    """Choose a day in the calendar, as the device tells it."""
    await phone.tap(handle)
    # Those that were closed are still there.
    *_, picker = (control for control in phone.page._dialogs.controls if isinstance(control, ft.DatePicker))
    picker.value = datetime(day.year, day.month, day.day, tzinfo=UTC)
    await phone.session.dispatch_event(picker._i, "change", None)
    await phone.settle()


def test_the_doors_stand_in_the_order_in_which_one_looks_for_them(diary):
    doors = [door.handle.removeprefix("door-") for door in doors_under("/planer", diary.words)]
    assert doors == ["walk", "pace", "sleep", "exercises", "goals", "bad-days", "flares", "better"]
    assert {"exercises", "goals", "bad-days", "flares", "better"} <= set(doors)


async def test_a_pause_is_two_touches_and_the_way_back_is_one(phone, diary):
    await phone.tap("plans-hold")
    assert not {handle for handle in phone.chosen() if handle.startswith("plans-")}
    await phone.tap("plans-new-save")
    assert is_pause_on(diary)
    assert "Du går ikke glip af noget." in phone.reads()
    assert not phone.has("plans-hold")
    await phone.tap("plans-back")
    assert not is_pause_on(diary)
    assert "Dine planer er i gang igen." in phone.reads()
    await phone.tap("undo")
    assert is_pause_on(diary)


async def test_a_reason_and_a_last_day_may_be_said(phone, diary):
    await phone.tap("plans-hold")
    await phone.tap("plans-new-why-holiday")
    await pick(phone, "plans-new-until", diary.today + timedelta(9))
    assert "Pausens sidste dag er fredag den 13. marts 2026." in phone.reads()
    await phone.tap("plans-new-open")
    assert "Pausen varer, til du selv går videre." in phone.reads()
    await pick(phone, "plans-new-until", diary.today + timedelta(9))
    await phone.tap("plans-new-save")
    (pause,) = actions.pauses_of(diary)
    assert (pause.until, pause.why) == (diary.today + timedelta(9), Why.HOLIDAY)
    assert "til og med fredag den 13. marts 2026." in phone.reads()


async def test_a_pause_is_corrected_and_deleted(phone, diary):
    sure(actions.pause_plans(diary))
    await phone.settle()
    await phone.tap("plans-pause-1")
    await pick(phone, "plans-pause-1-since", diary.today - timedelta(3))
    await phone.tap("plans-pause-1-why-illness")
    await phone.tap("plans-pause-1-save")
    (pause,) = actions.pauses_of(diary)
    assert (pause.since, pause.until, pause.why) == (diary.today - timedelta(3), None, Why.ILLNESS)
    await phone.tap("plans-pause-1-out")
    assert actions.pauses_of(diary) == ()
    await phone.tap("undo")
    assert actions.pauses_of(diary) == (pause,)


async def test_pauses_that_are_over_are_kept_and_can_be_taken_out(diary, days):
    sure(actions.pause_plans(diary, diary.today, Why.ILLNESS))
    days[0] = 20
    sure(actions.pause_plans(diary, diary.today + timedelta(1)))
    async with app_on(diary, PATH) as phone:
        assert "4. mar.: Sygdom" in phone.reads()
        await phone.tap("plans-pause-2")
        await phone.tap("plans-pause-2-out")
        assert "4. mar.: Sygdom" not in phone.reads()
        assert len(actions.pauses_of(diary)) == 1


async def test_i_dag_says_in_one_line_that_plans_rest_and_nothing_is_planned(diary):
    sure(add_exercise(diary, Typed("bro")))
    async with app_on(diary) as phone:
        assert "Planlagt i dag" in phone.reads()
        sure(actions.pause_plans(diary))
        await phone.settle()
        said = phone.reads()
        assert "Planlagt i dag" not in said
        assert "Dine planer holder pause" in said
        await phone.tap("plans-back")
        assert "Planlagt i dag" in phone.reads()


async def test_who_rests_from_everything_is_told_once(diary):
    sure(actions.pause_plans(diary))
    better.pause(diary)
    async with app_on(diary) as phone:
        assert phone.has("better-back")
        assert not phone.has("plans-back")
        await phone.go(PATH)
        assert phone.has("better-back")
        assert not phone.has("plans-hold")


async def test_a_flare_up_is_named_above_the_doors_with_the_way_to_the_plan(phone, diary):
    assert not phone.has("flare-plan")
    sure(flare.start(diary, diary.today))
    await phone.settle()
    said = phone.reads()
    assert said.index("Opblussen siden") < said.index("Mine øvelser")
    await phone.tap("flare-plan")
    assert phone.page.route == "/planer/daarlige-dage"


async def test_beside_the_check_in_nothing_is_asked_of_things_while_plans_rest(diary):
    sure(name_thing(diary, "gå"))
    async with app_on(diary, "/skriv/uge") as phone:
        assert phone.has("goals-open")
        sure(actions.pause_plans(diary))
        await phone.settle()
        assert not phone.has("goals-open")


async def test_several_plans_stand_under_one_heading(diary, monkeypatch):
    sure(add_exercise(diary, Typed("bro")))
    other = ((lambda _: True, lambda: body("En gåtur")), (lambda _: False, lambda: body("Noget andet")))
    monkeypatch.setattr(planned, "PLANNED", (*other, *planned.PLANNED))
    async with app_on(diary) as phone:
        said = phone.reads()
        assert said.count("Planlagt i dag") == 1
        assert said.index("En gåtur") < said.index("bro")
        assert "Noget andet" not in said


def test_it_is_easy_to_read_and_blames_nobody():
    spoken = spoken_in("plans")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one.en for one in spoken if not one.da] == []
    for name in ("tone", "device", "illness", "verdict", "summary"):
        assert [one for one in spoken if banned_in(one.da, name) or banned_in(one.en, name, "en")] == []
