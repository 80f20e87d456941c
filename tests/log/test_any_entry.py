"""Whatever is told: it survives the file, undo is identity, an empty day changes nothing, and nobody's answer is lost."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.day import last_days
from app.core.typed import storable
from app.log import actions
from app.log.entry import SKIPPED, UNTOLD, EntryProblem, Item, Work, read_answer, write_answer
from app.log.telling import Told
from app.log.week import week_of
from tests.support.diaries import opened, ticking

TODAY = date(2026, 3, 4)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

scores = st.integers(0, 10)


def answer_to(item: Item) -> st.SearchStrategy[object]:
    known = scores if item.is_scored else st.booleans() if item is Item.FLARE else st.sampled_from(Work)
    return st.one_of(known, st.just(SKIPPED))


def savings(*, untold: bool) -> st.SearchStrategy[tuple[dict[Item, object], str | None]]:
    marks = st.just(UNTOLD) if untold else st.nothing()
    changes = st.fixed_dictionaries({}, optional={item: st.one_of(answer_to(item), marks) for item in Item})
    return st.tuples(changes, st.one_of(st.none(), st.text()))


class Window:
    """A diary of its own for one example."""

    def __init__(self, *, count: int = 1) -> None:
        self.count = count

    def __enter__(self):
        self.stack = ExitStack()
        file = Path(self.stack.enter_context(TemporaryDirectory())) / "rygvej.db"
        now = ticking()
        return [self.stack.enter_context(opened(file, now=now)) for _ in range(self.count)]

    def __exit__(self, *_: object) -> None:
        self.stack.close()


def stored(diary):
    return actions.form_of(diary, TODAY).stored


@given(st.data(), st.sampled_from(Item))
def test_an_answer_is_read_back_as_it_was_written(data, item):
    answer = read_answer(item, data.draw(answer_to(item)))
    assert not isinstance(answer, EntryProblem)
    assert read_answer(item, write_answer(answer)) == answer


@FEW
@given(savings(untold=False))
def test_any_entry_survives_the_file(saving):
    changes, note = saving
    with Window() as (diary,):
        told = actions.tell_day(diary, TODAY, changes, note)
        if isinstance(told, EntryProblem):
            assert not changes
            assert not storable(note or "").strip()
            return
        assert stored(diary) == told.after
        assert told.after.answers == changes
        assert [kept.text for kept in told.after.notes] == ([storable(note)] if note and storable(note).strip() else [])


@FEW
@given(st.lists(savings(untold=True), min_size=1, max_size=4))
def test_undoing_everything_backwards_is_as_if_nothing_had_been_told(all_savings):
    with Window() as (diary,):
        steps = []
        for changes, note in all_savings:
            before = stored(diary)
            told = actions.tell_day(diary, TODAY, changes, note)
            if isinstance(told, Told):
                assert told.before == before
                steps.append(told)
        for told in reversed(steps):
            actions.take_back(diary, told)
            assert stored(diary) == told.before


@FEW
@given(st.lists(st.tuples(st.integers(0, 1), savings(untold=True)), max_size=6))
def test_savings_from_two_windows_come_to_the_same_as_from_one(turns):
    with Window(count=2) as pair, Window() as (alone,):
        for window in pair:
            stored(window)
        for which, (changes, note) in turns:
            actions.tell_day(pair[which], TODAY, changes, note)
            actions.tell_day(alone, TODAY, changes, note)
        assert stored(pair[0]) == stored(pair[1])
        assert stored(pair[0]).answers == stored(alone).answers
        assert [note.text for note in stored(pair[0]).notes] == [note.text for note in stored(alone).notes]


@FEW
@given(st.dictionaries(st.integers(0, 6), savings(untold=False), max_size=7))
def test_an_empty_day_changes_no_mean(week):
    with Window() as (diary,):
        for back, (changes, note) in week.items():
            actions.tell_day(diary, TODAY - timedelta(back), changes, note)
        entries = actions.days_told(diary, last_days(30, TODAY))
        shown = actions.this_week(diary)
        empty = [entry for entry in (actions.form_of(diary, TODAY - timedelta(n)).stored for n in range(7)) if not entry.is_told]
        assert week_of([*entries, *empty], shown.choices, TODAY).lines == shown.lines
        for line in shown.lines:
            assert line.mean is None or 0 <= line.mean <= 10
            assert (line.mean is None) == (line.days_told < 4)
