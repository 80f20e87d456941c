"""The wait after wrong tries grows, and only time in which the app runs shortens it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lock.idle import Idle
from app.lock.tries import FREE, LONGEST_WAIT, Tries, Watch, one_more, wait_after


class Clock:
    """A clock that only the test moves."""

    def __init__(self, now=0.0):
        self.now = now

    def __call__(self):
        return self.now


def wrong(times):
    tries = Tries()
    for n in range(times):
        tries = one_more(tries, f"wait {n}")
    return tries


@pytest.mark.parametrize(("times", "seconds"), [(0, 0), (1, 0), (4, 0), (5, 60), (6, 300), (7, 900), (8, 3600), (9, 3600), (500, 3600)])
def test_the_wait_grows_after_five_wrong_tries_and_no_further_than_an_hour(times, seconds):
    assert wait_after(times) == seconds
    assert wrong(times).left == seconds


def test_ten_thousand_tries_take_more_than_a_year():
    assert sum(map(wait_after, range(1, 10_001))) > 365 * 24 * 3600


def test_the_wait_is_over_when_its_seconds_have_gone_by():
    clock = Clock(1000)
    watch, tries = Watch(clock), wrong(5)
    assert watch.left_of(tries) == 60
    clock.now += 59.5
    assert watch.left_of(tries) == 1
    clock.now += 0.5
    assert watch.left_of(tries) == 0


def test_a_new_wait_counts_from_its_own_beginning():
    clock = Clock()
    watch = Watch(clock)
    watch.left_of(wrong(5))
    clock.now = 3600
    assert watch.left_of(wrong(6)) == 300


def test_the_same_number_of_tries_another_time_is_another_wait():
    clock = Clock()
    watch, first = Watch(clock), Tries(5, "monday", 60)
    watch.left_of(first)
    clock.now = 60
    assert watch.left_of(first) == 0
    assert watch.left_of(Tries(5, "tuesday", 60)) == 60


MOMENTS = st.lists(st.tuples(st.sampled_from(["wait", "write", "restart", "other"]), st.floats(0, 900)), max_size=30)


@given(st.integers(FREE, 12), MOMENTS)
def test_no_restart_and_no_other_window_shortens_a_wait(times, moments):
    """Two processes look at one row; each may start anew at any moment, with a clock that begins anywhere."""
    tries = wrong(times)
    written, gone = tries, 0.0
    clocks = [Clock(5), Clock(70_000)]
    watches = [Watch(clock) for clock in clocks]
    for what, seconds in moments:
        gone += seconds
        for clock in clocks:
            clock.now += seconds
        here = 1 if what == "other" else 0
        left = watches[here].left_of(written)
        assert left >= tries.left - gone
        assert left <= LONGEST_WAIT
        if what in {"write", "other"}:
            written = replace(written, left=min(written.left, left))
        if what == "restart":
            clocks[0] = Clock(0)
            watches[0] = Watch(clocks[0])


@given(st.integers(FREE, 12), st.lists(st.floats(0, 900), max_size=30))
def test_a_wait_gets_shorter_by_what_went_by_and_is_never_longer_than_it_was(times, steps):
    clock = Clock()
    watch, tries, before = Watch(clock), wrong(times), LONGEST_WAIT
    for seconds in steps:
        clock.now += seconds
        left = watch.left_of(tries)
        assert left <= before
        before = left
    assert watch.left_of(tries) <= max(0, tries.left - sum(steps[1:])) + 1


def test_after_sleep_or_a_moved_clock_the_longer_time_counts():
    steady, wall = Clock(), Clock(1_000_000)
    idle = Idle(steady, wall)
    wall.now -= 86_400  # the clock was put back
    steady.now += 61
    assert idle.seconds() == 61
    idle.touch()
    wall.now += 3600  # the computer slept: its steady clock stood still
    assert idle.seconds() == 3600
