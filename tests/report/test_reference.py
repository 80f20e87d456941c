"""The reference beside then and now: where it lies, and that no result of a rule is ever put into words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import last_days
from app.core.measure import Measure
from app.core.observation import Kind, Observation
from app.core.trend import Baseline, Change, change, smallest_noticed
from app.report.history import Beside, History, by_days, rows_of, with_marks
from app.report.pictures import curve_of
from app.report.reference import Reference, reference_of
from app.report.words import say_around, say_begun, say_history, say_own, say_reference, say_then_and_now
from app.shell.catalog import catalogue
from tests.support.wording import banned_in

TODAY = date(2026, 3, 4)
WORDS = {language: catalogue(language) for language in ("da", "en")}
REACHED = ("opnået", "nået", "reached", "clearly", "tydelig")


def history(base: float, now: float, kind: Kind = Kind.BACK_PAIN) -> History:
    """Someone who began at the one and is at the other."""
    told = {TODAY - timedelta(n): now for n in range(7)}
    measure = Measure(kind, "Back pain", "on average today", "no pain", "the worst pain")
    return by_days(measure, told, last_days(30, TODAY), Beside((), Baseline(TODAY - timedelta(20), base)))


@pytest.mark.parametrize(
    ("base", "low", "high"), [(6, 4.2, 7.8), (8, 6, 10), (10, 8, 10), (3, 2, 4), (1.5, 0.5, 2.5), (0.4, 0, 1.4), (0, 0, 2)]
)
def test_the_reference_is_two_points_or_thirty_percent_and_never_less_than_one_point(base, low, high):
    around = reference_of(history(base, 5))
    assert around is not None
    assert [around.low, around.high] == pytest.approx([low, high])


@given(st.floats(0, 10), st.floats(0, 10))
def test_the_reference_and_the_rule_are_one(base, now):
    step = abs(now - base)
    if abs(step - smallest_noticed(base)) > 1e-6:
        assert (change(base, now) is Change.ABOUT_THE_SAME) == (step < smallest_noticed(base))


@pytest.mark.parametrize("kind", [Kind.SLEEP, Kind.MOOD, Kind.ACTIVITY, Kind.OWN_ONE, Kind.CONFIDENCE])
def test_there_is_no_reference_where_the_source_gives_none(kind):
    assert reference_of(history(6, 4, kind)) is None
    level = curve_of(history(6, 4, kind), WORDS["en"]).level
    assert level is not None
    assert level.band is None


def test_the_light_area_lies_around_where_one_began():
    level = curve_of(history(6, 4), WORDS["da"]).level
    assert level is not None
    assert list(level.band or ()) == pytest.approx([4.2, 7.8])


def test_the_reference_says_what_it_is_and_where_it_comes_from():
    assert say_reference(Reference(4.2, 7.8), WORDS["en"]) == (
        "The reference is the same for all: 2 points or 30 % of where you began. The smaller of the two counts, but 1 point at least. "
        "That is from 4.2 to 7.8 in the picture. It is a convention (Ostelo 2008), and not a goal."
    )
    said = say_reference(Reference(4.2, 7.8), WORDS["da"])
    assert all(one in said for one in ("2 point eller 30 %", "1 point", "fra 4,2 til 7,8", "(Ostelo 2008)", "ikke et mål"))


@pytest.mark.parametrize("language", ["da", "en"])
@given(st.floats(0, 10), st.floats(0, 10))
def test_no_word_of_then_and_now_is_a_verdict(language, base, now):
    words, shown = WORDS[language], history(base, now)
    around = reference_of(shown)
    assert around is not None
    said = " ".join(
        (
            *say_then_and_now(shown, words),
            say_begun(shown, words),
            say_reference(around, words),
            say_around(around, words),
            say_history(shown, words),
        )
    )
    assert banned_in(said, "verdict", language) == ()
    assert not [word for word in REACHED if word in said.casefold()]
    assert not [one for one in Change if one.value in said]


@given(st.floats(0, 10), st.floats(0, 10), st.floats(0, 10))
def test_what_is_said_of_the_reference_does_not_change_with_how_one_is_now(base, now, other):
    around, again = reference_of(history(base, now)), reference_of(history(base, other))
    assert around == again


def test_a_mark_stands_on_its_day_in_the_table():
    span = last_days(3, TODAY)
    marks = [Observation(span.first, Kind.MARK, "ny stol"), Observation(span.first, Kind.MARK, "ny seng")]
    rows = with_marks(rows_of({}, span, [], []), marks)
    assert [row.marks for row in rows] == [(), (), ("ny stol", "ny seng")]
    assert say_own("ny stol", WORDS["da"]) == "Mærke: ny stol"
