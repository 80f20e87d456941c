"""Two windows on one file see each other's changes and lose nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date

import pytest

from app.log import actions
from app.log.entry import Item
from app.log.telling import Told
from tests.support.diaries import opened

TODAY = date(2026, 3, 4)


@pytest.fixture
def windows(tmp_path):
    with ExitStack() as open_ones:
        yield [open_ones.enter_context(opened(tmp_path / "rygvej.db")) for _ in range(2)]


def answers(diary):
    return actions.form_of(diary, TODAY).stored.answers


def test_what_both_tell_is_kept(windows):
    one, other = windows
    # both have the empty form in front of them
    assert answers(one) == answers(other) == {}
    actions.tell_day(one, TODAY, {Item.HINDRANCE: 6}, "from one")
    actions.tell_day(other, TODAY, {Item.SLEEP: 3}, "from the other")
    for window in windows:
        assert answers(window) == {Item.HINDRANCE: 6, Item.SLEEP: 3}
        assert [note.text for note in actions.form_of(window, TODAY).stored.notes] == ["from one", "from the other"]


def test_undo_in_one_window_keeps_what_the_other_told(windows):
    one, other = windows
    told = actions.tell_day(one, TODAY, {Item.HINDRANCE: 6})
    actions.tell_day(other, TODAY, {Item.SLEEP: 3})
    assert isinstance(told, Told)
    actions.take_back(one, told)
    assert answers(other) == {Item.SLEEP: 3}


def test_the_unsaved_of_one_window_is_seen_in_the_other(windows):
    one, other = windows
    actions.keep_draft(one, TODAY, Item.HINDRANCE, 6)
    assert actions.form_of(other, TODAY).answers == {Item.HINDRANCE: 6}


def test_savings_at_the_same_moment_wait_for_each_other(windows):
    scored = [item for item in Item if item.is_scored]

    def save(n):
        return actions.tell_day(windows[n % 2], TODAY, {scored[n % len(scored)]: 1}, f"note {n}")

    with ThreadPoolExecutor(4) as hands:
        told = list(hands.map(save, range(24)))
    assert all(isinstance(one, Told) for one in told)
    stands = actions.form_of(windows[0], TODAY).stored
    assert set(stands.answers) == set(scored)
    assert {note.text for note in stands.notes} == {f"note {n}" for n in range(24)}
