"""The week to come: worked out from what was told, the same each time, and nothing is held against anyone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.observation import Kind
from app.core.standing_days import is_flare_on
from app.log import actions as log
from app.log.entry import Item
from app.pace import actions
from app.pace import doing_actions as do
from app.pace.task import Break, Choice, Task, Use
from app.pace.week import last_week, week_for
from app.pace.words import say_week
from app.shell import slices
from app.shell.catalog import catalogue
from tests.pace.lives import planned
from tests.support.sure import sure

MONDAY = date(2026, 3, 2)
DA = catalogue("da")


def doing(work=16, days=(0, 2, 4), **more):
    """Something begun on a Monday, used on some days after it."""
    uses = tuple(Use(str(n), MONDAY + timedelta(n)) for n in days)
    return Task("a", "skrive", MONDAY, None, 1, choices=(Choice(MONDAY, work),), uses=uses, **more)


def suggested(task, mornings=None, paused=(), today=7):
    week = week_for(task, mornings or {}, paused, MONDAY + timedelta(today))
    return week and week.suggested


def test_three_days_of_use_suggest_a_little_more():
    assert suggested(doing()) == 18
    assert suggested(doing(days=(0, 2))) == 16


def test_one_night_that_did_not_settle_is_allowed_and_two_say_the_same():
    one, two, three = (MONDAY + timedelta(n) for n in (0, 2, 4))
    assert suggested(doing(), {one: False, two: True}) == 18
    assert suggested(doing(), {one: False, three: False}) == 16


def test_a_night_not_told_is_no_no():
    assert suggested(doing(), {}) == 18


def test_a_night_of_another_day_is_not_counted():
    assert suggested(doing(), {MONDAY + timedelta(1): False, MONDAY + timedelta(3): False}) == 18


def test_two_timers_on_one_day_are_one_day():
    assert suggested(doing(days=(0, 0, 2))) == 16


def test_before_a_week_is_over_nothing_is_suggested():
    assert [suggested(doing(), today=n) for n in (0, 6)] == [None, None]
    assert suggested(doing(), today=8) == 18


def test_once_the_person_has_chosen_there_is_nothing_more_to_suggest():
    task = doing()
    chosen = Task(task.id, task.words, MONDAY, None, 1, choices=(*task.choices, Choice(MONDAY + timedelta(7), 16)), uses=task.uses)
    assert suggested(chosen) is None
    assert suggested(chosen, today=14) == 16


def test_a_week_that_was_left_alone_is_not_spoken_of():
    assert suggested(doing(days=()), paused=[MONDAY + timedelta(n) for n in range(7)]) is None
    assert suggested(doing(days=(), breaks=(Break(MONDAY, MONDAY + timedelta(7)),))) is None
    assert suggested(doing(), paused=[MONDAY + timedelta(7)]) is None
    assert suggested(doing(breaks=(Break(MONDAY + timedelta(7)),))) is None


def test_a_week_with_some_days_away_counts_the_days_that_were_used():
    assert suggested(doing(), paused=[MONDAY + timedelta(n) for n in (5, 6)]) == 18
    assert suggested(doing(days=(0,)), paused=[MONDAY + timedelta(n) for n in range(1, 7)]) == 16


def test_a_week_of_no_use_is_said_without_a_count():
    week = sure(week_for(doing(days=()), {}, (), MONDAY + timedelta(7)))
    assert say_week(week, DA) == ("Forslag: 16 minutter som nu.", "Du bestemmer.")


def test_more_is_said_with_the_days_and_that_the_person_decides():
    week = sure(week_for(doing(), {}, (), MONDAY + timedelta(7)))
    assert say_week(week, DA) == ("Sidste uge: 3 dage med pauser.", "Forslag til denne uge: 18 minutter.", "Du bestemmer.")


@pytest.mark.parametrize(("work", "wanted"), [(60, None), (63, 90), (20, 20)])
def test_as_long_as_wished_or_an_hour_one_may_try_without_a_clock(work, wanted):
    week = sure(week_for(doing(work, wanted=wanted), {}, (), MONDAY + timedelta(7)))
    assert week.suggested == work
    assert "Du kan prøve uden ur." in say_week(week, DA)


def test_weeks_are_counted_in_days_over_the_change_to_summer_time():
    start = date(2026, 3, 23)
    task = Task("a", "skrive", start, None, 1, choices=(Choice(start, 16),))
    assert last_week(task, date(2026, 3, 29)) is None
    assert sure(last_week(task, date(2026, 3, 30))).last == date(2026, 3, 29)


USED = st.lists(st.frozensets(st.integers(0, 6)), min_size=1, max_size=12)


@given(USED, st.data())
def test_told_again_from_the_beginning_the_weeks_suggest_the_same(weeks, data):
    """The person follows every suggestion; what was suggested in a week is the same when all of it is known."""
    task, said = doing(days=()), []
    mornings: dict[date, bool] = {}
    for n, used in enumerate(weeks):
        uses = [Use(f"{n}-{day}", MONDAY + timedelta(7 * n + day)) for day in sorted(used)]
        mornings |= {use.day: data.draw(st.booleans()) for use in uses}
        task = Task("a", "skrive", MONDAY, None, 1, choices=task.choices, uses=(*task.uses, *uses))
        today = MONDAY + timedelta(7 * n + 7)
        week = sure(week_for(task, mornings, (), today))
        assert week.work <= week.suggested <= week.work + 5
        said.append((today, week.suggested))
        task = Task("a", "skrive", MONDAY, None, 1, choices=(*task.choices, Choice(today, week.suggested)), uses=task.uses)
    for n, (today, before) in enumerate(said):
        then = Task("a", "skrive", MONDAY, None, 1, choices=task.choices[: n + 1], uses=task.uses)
        assert sure(week_for(then, mornings, (), today)).suggested == before


def test_the_diary_gives_the_week_and_a_flare_up_is_known(danish, days):
    days[0] = -7
    which = planned(danish)
    for days[0] in (-7, -5, -3):
        sure(do.tell_use(danish, which, danish.today))
    days[0] = 0
    task = actions.book_of(danish).tasks[0]
    assert sure(actions.week_of(danish, task)).suggested == 18
    assert not is_flare_on(danish)
    log.tell_day(danish, danish.today, {Item.FLARE: True})
    assert is_flare_on(danish)


def test_days_of_a_pause_are_asked_of_the_diary(danish, days, monkeypatch):
    days[0] = -7
    planned(danish)
    days[0] = 0
    asked = []

    def observe(_diary, kind, _span):
        asked.append(kind)
        return ()

    monkeypatch.setattr(slices, "observe", observe)
    actions.week_of(danish, actions.book_of(danish).tasks[0])
    assert asked == [Kind.PAUSE]
