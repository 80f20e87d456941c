"""Two times beside each other hold what was told in each, and nothing of the other."""

from __future__ import annotations

import pytest

from app.core.day import Span
from app.handover.report import FlareTold, SignTold
from app.review.periods import Pair, beside, cut_to, pairs_of
from tests.support.handed_over import day, report, written


def test_a_cut_report_holds_only_its_own_days():
    cut = cut_to(written(), Span(day(0), day(2)))
    assert [one.day for one in cut.told] == [day(0), day(2)]
    assert cut.days_told == 2
    assert [note.words for note in cut.notes] == ["A note"]
    assert cut.totals == ()


def test_what_began_earlier_is_still_where_it_began():
    assert cut_to(written(), Span(day(40), day(50))).things == written().things


def test_a_flare_that_reaches_into_the_time_is_there():
    flare = FlareTold(Span(day(3), day(9)))
    assert cut_to(report(flares=(flare,)), Span(day(9), day(12))).flares == (flare,)
    assert cut_to(report(flares=(flare,)), Span(day(10), day(12))).flares == ()


def test_signs_that_were_not_told_stay_not_told():
    assert cut_to(report(signs=None), Span(day(0), day(3))).signs is None
    assert cut_to(report(signs=(SignTold(day(9), "fever"),)), Span(day(0), day(3))).signs == ()


@pytest.mark.parametrize(("pair", "earlier", "later"), [(Pair.HALVES, (0, 41), (42, 83)), (Pair.FOUR_WEEKS, (0, 27), (56, 83))])
def test_the_two_times_do_not_touch(pair, earlier, later):
    two = beside((report(),), pair)
    assert two.earlier.span == Span(*map(day, earlier))
    assert two.later.span == Span(*map(day, later))


def test_two_files_stand_beside_each_other_as_they_are():
    first, second = report(made=1, days=40), report(made=2)
    two = beside((first, second), Pair.FILES)
    assert (two.earlier, two.later) == (first, second)


def test_only_what_there_is_can_be_chosen():
    assert pairs_of((report(days=1),)) == ()
    assert pairs_of((report(days=50),)) == (Pair.HALVES,)
    assert pairs_of((report(), report())) == (Pair.HALVES, Pair.FOUR_WEEKS, Pair.FILES)
