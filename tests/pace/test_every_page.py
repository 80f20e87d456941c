"""The page of one thing, in every state that it can have: reachable, named, in order, each control written down, in both languages."""

from __future__ import annotations

from datetime import timedelta

import flet as ft
import pytest

from app.core.observation import Kind
from app.pace import actions
from app.pace import doing_actions as do
from app.pace.pattern import Answer
from app.pace.pattern_actions import answer_pattern
from tests.pace.lives import planned
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.opened_app import app_on
from tests.support.seen import CHECKS, seen_on
from tests.support.speech import english_left_on
from tests.support.sure import sure
from tests.test_handles import identifiers, is_written, nameless

PATH = "/planer/pauser"


def untested(diary):
    return f"{PATH}/{planned(diary, tests=(), work=None)}"


def told(diary):
    return f"{PATH}/{planned(diary, work=None)}"


def begun(diary):
    return f"{PATH}/{planned(diary)}"


def timing_a_test(diary):
    which = planned(diary, tests=(9,), work=None)
    sure(do.start_test(diary, which))
    return f"{PATH}/{which}"


def going(diary):
    which = planned(diary)
    sure(do.start_clock(diary, which, 60))
    return f"{PATH}/{which}"


def left(diary):
    which = planned(diary)
    sure(actions.pause_task(diary, which))
    return f"{PATH}/{which}"


def all_of_them(diary):
    which = planned(diary)
    sure(do.start_clock(diary, which, 60))
    planned(diary, "luge")
    sure(actions.end_task(diary, actions.book_of(diary).tasks[1].id))
    sure(answer_pattern(diary, Answer.NO))
    return PATH


@pytest.fixture
def gone():
    return [timedelta(0)]


@pytest.fixture
def diary(tmp_path, language, gone):
    with opened(tmp_path / "rygvej.db", language, lambda: WEDNESDAY_EVENING + gone[0]) as diary:
        yield diary


async def unfolded(phone):
    """Everything on the screen, with all of it open that can be opened."""
    for one in seen_on(phone):
        if isinstance(one.control, ft.Semantics) and one.control.expanded is False:
            await phone.tap(one.control.identifier)
    return seen_on(phone)


@pytest.mark.parametrize("state", [untested, told, begun, timing_a_test, going, left, all_of_them], ids=lambda state: state.__name__)
async def test_every_state_is_reachable_named_and_in_order(diary, state):
    await check(diary, state(diary))


async def test_after_a_week_too(diary, gone):
    which = planned(diary)
    for n in range(3):
        gone[0] = timedelta(n)
        sure(do.tell_use(diary, which, diary.today))
    gone[0] = timedelta(7)
    diary.tell(Kind.FLARE, {diary.today: "yes"})
    sure(do.tell_use(diary, which, diary.today - timedelta(1)))
    await check(diary, f"{PATH}/{which}")
    await check(diary, PATH)


async def check(diary, path):
    async with app_on(diary, path, (diary.words.language,)) as phone:
        seen = await unfolded(phone)
        assert {check.__name__: wrong for check in CHECKS if (wrong := list(check(seen)))} == {}
        assert {handle for handle in identifiers(phone) if not is_written(handle)} == set()
        assert list(nameless(phone)) == []
        keys = [key for control, _ in phone.controls() if isinstance(key := getattr(control, "key", None), str) and key.startswith("pace-")]
        assert sorted(keys) == sorted(set(keys))
        if diary.words.language == "da":
            assert english_left_on(phone.reads()) <= {"skrive", "luge"}
