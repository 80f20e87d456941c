"""A plan week by week: what a person did one week is what the next is suggested from, and the person decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.walk.check_ins import check_in_days, next_check_in, open_check_in
from app.walk.course import Facts, course, number_of_week, week_span
from app.walk.dose import Aim, Dose
from app.walk.suggestion import Suggestion
from app.walk.told import AimTold, Choice, How, Plan, Share, Way
from app.walk.week import planned_and_done

BEGAN = date(2026, 3, 2)


def plan(minutes=10, days=3, began=BEGAN, ended=None):
    return Plan("p", began, ended, Way.WALK, minutes, days)


def day(week, n=1):
    return BEGAN + timedelta(7 * (week - 1) + n - 1)


def walked(*weeks, minutes=60):
    """On so many days of each week, as long as anyone planned."""
    return {day(n, k): minutes for n, count in enumerate(weeks, start=1) for k in range(1, count + 1)}


def flare(*days):
    return frozenset(days)


def weeks_of(count, **told):
    return course(Facts(**({"plan": plan()} | told)), day(count + 1))


def chosen(week, how, minutes, days=3):
    return Choice("p", day(week), how, minutes, days)


def doses(weeks):
    return [(week.dose.minutes, week.dose.days) for week in weeks]


def suggested(weeks):
    return [week.proposal.suggestion if week.proposal else None for week in weeks][1:]


def test_nothing_rises_by_itself():
    weeks = weeks_of(4, minutes=walked(3, 3, 3, 3))
    assert suggested(weeks) == [Suggestion.MORE] * 4
    assert doses(weeks) == [(10, 3)] * 5
    assert weeks[-1].proposal.ways == {How.MORE: Dose(10, 4), How.SAME: Dose(10, 3), How.LESS: Dose(8, 3)}


def test_a_touch_on_more_is_the_next_week():
    weeks = weeks_of(2, minutes=walked(3, 4), choices=(chosen(2, How.MORE, 10, 4), chosen(3, How.MORE, 11, 4)))
    assert doses(weeks) == [(10, 3), (10, 4), (11, 4)]


def test_some_of_the_days_is_the_same():
    assert suggested(weeks_of(1, minutes=walked(1))) == [Suggestion.SAME]


def test_two_mornings_with_more_pain_are_less_and_one_is_not():
    two = weeks_of(1, minutes=walked(3), unsettled=frozenset({day(1, 1), day(1, 2)}))
    assert suggested(two) == [Suggestion.LESS]
    assert two[-1].proposal.dose == Dose(8, 3)
    assert suggested(weeks_of(1, minutes=walked(3), unsettled=frozenset({day(1, 1)}))) == [Suggestion.MORE]


def test_a_morning_after_a_day_without_a_walk_counts_for_nothing():
    assert suggested(weeks_of(1, minutes=walked(3), unsettled=frozenset({day(1, 6), day(1, 7)}))) == [Suggestion.MORE]


def test_several_short_walks_on_a_day_add_up_and_count_once():
    weeks = weeks_of(1, minutes={day(1, 1): 4 + 4, day(1, 2): 7})
    assert weeks[0].counted_days == 1


def test_a_flare_up_halves_the_minutes_from_its_first_day_and_only_once():
    weeks = weeks_of(3, plan=plan(21, 4), flare=flare(*(day(1, n) for n in range(3, 22))))
    assert [weeks[0].dose_on(day(1, n)).minutes for n in (2, 3, 7)] == [21, 10, 10]
    assert doses(weeks)[1:3] == [(10, 4), (10, 4)]
    assert suggested(weeks) == [Suggestion.EASY_WEEK] * 3


def test_after_a_flare_up_the_way_back_is_walked_in_steps():
    told = walked(0, 4, 4, 4, 4)
    weeks = weeks_of(5, plan=plan(30, 4), flare=flare(day(1, 6), day(1, 7)), minutes=told)
    assert doses(weeks) == [(30, 4), (15, 4), (24, 4), (29, 4), (30, 4), (30, 4)]
    back = Suggestion.RETURN
    assert suggested(weeks) == [Suggestion.EASY_WEEK, back, back, back, Suggestion.MORE]


def test_a_flare_up_within_a_week_is_followed_by_the_way_back():
    weeks = weeks_of(2, plan=plan(21, 4), flare=flare(day(1, 2), day(1, 3)), minutes=walked(0, 4))
    assert doses(weeks) == [(21, 4), (16, 4), (21, 4)]


def test_on_the_way_back_a_hard_week_is_not_followed_by_more():
    hard = frozenset({day(2, 1), day(2, 2)})
    weeks = weeks_of(2, plan=plan(30, 4), flare=flare(day(1, 2)), minutes=walked(0, 4), unsettled=hard)
    assert suggested(weeks) == [Suggestion.RETURN, Suggestion.LESS]
    assert doses(weeks)[2] == (24, 4)


def test_the_person_says_how_easy_an_easy_week_is():
    for percent, minutes in ((0, 0), (25, 5), (75, 15), (100, 21)):
        weeks = weeks_of(1, plan=plan(21, 4), flare=flare(day(1, 2), day(1, 7)), shares=(Share("p", day(1), percent),))
        assert weeks[0].dose_on(day(1, 7)).minutes == minutes
        assert doses(weeks)[1] == (minutes, 4)


def test_a_share_chosen_later_is_of_the_minutes_before_the_flare_up():
    days = flare(*(day(1, n) for n in range(7, 15)))
    weeks = weeks_of(2, plan=plan(20, 4), flare=days, shares=(Share("p", day(2), 75),))
    assert [weeks[1].dose_on(day(2)).minutes, weeks[2].dose.minutes] == [15, 15]


def test_after_four_weeks_of_flare_up_its_dose_is_the_plan_and_there_is_no_way_back_to_walk():
    days = flare(*(day(1, n) for n in range(1, 36)))
    weeks = weeks_of(6, plan=plan(20, 4), flare=days, minutes=walked(0, 0, 0, 0, 0, 4))
    assert [week.proposal.is_plan_now for week in weeks[1:6]] == [False, False, False, True, True]
    assert doses(weeks)[1:] == [(10, 4)] * 6
    assert weeks[-1].proposal.suggestion is Suggestion.RETURN or weeks[-1].proposal.suggestion is Suggestion.MORE


def test_weeks_without_walks_are_the_same_then_less_once_then_new_test_walks():
    weeks = weeks_of(5, plan=plan(18, 3))
    assert [minutes for minutes, _ in doses(weeks)] == [18, 18, 14, 14, 14, 14]
    assert [week.proposal.wants_tests for week in weeks[1:]] == [False, False, False, True, True]
    assert suggested(weeks) == [Suggestion.NO_WALKS] * 5


def test_a_walk_again_ends_the_weeks_without():
    weeks = weeks_of(4, plan=plan(18, 3), minutes={day(3, 2): 18})
    assert suggested(weeks) == [Suggestion.NO_WALKS, Suggestion.NO_WALKS, Suggestion.SAME, Suggestion.NO_WALKS]
    assert weeks[4].proposal.empty_weeks == 1


def test_a_week_with_a_paused_day_is_not_looked_at():
    weeks = weeks_of(2, paused=frozenset({day(1, 4)}), minutes=walked(0, 3))
    assert suggested(weeks) == [None, Suggestion.MORE]
    assert doses(weeks) == [(10, 3)] * 3
    assert weeks[0].is_paused


def test_weeks_that_rest_do_not_add_to_the_weeks_without():
    away = frozenset(day(n, k) for n in range(2, 8) for k in range(1, 8))
    weeks = weeks_of(8, plan=plan(18, 3), paused=away)
    assert weeks[-1].proposal.empty_weeks == 2


def test_a_week_that_is_not_over_is_not_looked_at():
    weeks = course(Facts(plan(), minutes=walked(3)), day(1, 7))
    assert len(weeks) == 1
    assert not weeks[0].is_whole


def test_a_plan_that_ended_within_a_week_leaves_that_week_alone():
    weeks = course(Facts(plan(ended=day(2, 3)), minutes=walked(3, 3)), day(9))
    assert [week.is_whole for week in weeks] == [True, False]


def test_a_plan_that_has_not_begun_has_no_weeks():
    assert course(Facts(plan()), BEGAN - timedelta(1)) == ()


def test_an_aim_set_below_holds_and_forces_nothing_down():
    weeks = weeks_of(2, plan=plan(25, 3), aims=(AimTold("p", day(1), 20, 3),), minutes=walked(3, 3))
    assert doses(weeks) == [(25, 3)] * 3
    assert weeks[-1].proposal.is_at_the_aim


def test_another_aim_changes_nothing_that_was_before():
    told = {"plan": plan(20, 3), "minutes": walked(3, 3, 3)}
    first = AimTold("p", day(1), 30, 5)
    before = weeks_of(3, **told, aims=(first,))
    after = weeks_of(3, **told, aims=(first, AimTold("p", day(3), 20, 3)))
    assert after[:3] == before[:3]
    assert after[3].proposal.is_at_the_aim


def test_more_in_a_flare_up_stays_an_easy_week_that_is_not_halved_anew():
    days = flare(*(day(1, n) for n in range(1, 15)))
    weeks = weeks_of(2, plan=plan(20, 3), flare=days, choices=(chosen(2, How.OWN, 12),))
    assert doses(weeks) == [(20, 3), (12, 3), (12, 3)]


def test_planned_stands_beside_done():
    one = planned_and_done(weeks_of(1, minutes={day(1, 1): 9, day(1, 3): 12}))[0]
    assert (one.planned, one.planned_minutes, one.walked_days, one.minutes, one.is_whole) == (Dose(10, 3), 30, 2, 21, True)


def test_weeks_are_seven_days_of_the_calendar_across_both_changes_of_the_clock():
    for began in (date(2026, 3, 25), date(2026, 10, 21)):
        assert week_span(began, 2).first == began + timedelta(7)
        assert [number_of_week(began, began + timedelta(n)) for n in (0, 6, 7)] == [1, 1, 2]


def test_check_ins_open_on_their_day_and_a_missed_one_is_skipped():
    days = check_in_days(BEGAN)
    assert [one.revises for one in days] == [True, False, True, False, True, False]
    assert open_check_in(BEGAN, date(2026, 4, 26)) == days[2]
    assert open_check_in(BEGAN, date(2026, 4, 27)) == days[3]
    assert next_check_in(BEGAN, date(2026, 4, 27)) == days[4]
    assert next_check_in(BEGAN, date(2027, 1, 1)) is None
    assert open_check_in(BEGAN, BEGAN - timedelta(1)) is None


WEEKS = 6
DAYS = st.integers(0, 7 * WEEKS - 1).map(lambda n: BEGAN + timedelta(n))
SETS = st.frozensets(DAYS, max_size=8)
CHOICES = st.lists(
    st.builds(
        lambda week, how, minutes, days: Choice("p", day(week), how, minutes, days),
        st.integers(1, WEEKS),
        st.sampled_from(How),
        st.integers(2, 60),
        st.integers(1, 7),
    ),
    max_size=5,
    unique_by=lambda one: one.day,
).map(lambda found: tuple(sorted(found, key=lambda one: one.day)))
FACTS = st.builds(
    lambda long, often, aim, **told: Facts(plan(long, often), (AimTold("p", BEGAN, *aim),), **told),
    st.integers(2, 60),
    st.integers(1, 7),
    st.tuples(st.integers(5, 60), st.integers(1, 7)),
    choices=CHOICES,
    shares=st.lists(
        st.builds(lambda week, percent: Share("p", day(week), percent), st.integers(1, WEEKS), st.sampled_from([0, 25, 50, 75, 100])),
        max_size=3,
    ).map(tuple),
    minutes=st.dictionaries(DAYS, st.integers(1, 90), max_size=15),
    unsettled=SETS,
    flare=SETS,
    paused=SETS,
)


@given(FACTS)
@settings(max_examples=60)
def test_no_suggestion_is_beyond_the_aim_or_below_the_least(facts):
    for week in course(facts, day(WEEKS + 1)):
        if week.proposal is None:
            continue
        aim, now = week.proposal.aim, week.proposal.now
        for dose in (week.proposal.dose, *week.proposal.ways.values()):
            assert dose.minutes <= max(aim.minutes, now.minutes) <= 60
            assert dose.days <= max(aim.days, now.days) <= 7
            # Only who chose to walk nothing in a flare-up is suggested less than two minutes.
            assert dose.minutes >= 2 or now.minutes == 0
            assert dose.days >= 1


@given(FACTS, DAYS, st.integers(0, 90))
@settings(max_examples=60)
def test_a_past_walk_changes_what_follows_and_nothing_else(facts, when, minutes):
    other = {**facts.minutes, when: minutes} if minutes else {d: m for d, m in facts.minutes.items() if d != when}
    before, after = course(facts, day(WEEKS + 1)), course(replace(facts, minutes=other), day(WEEKS + 1))
    number = number_of_week(BEGAN, when)
    assert before[: number - 1] == after[: number - 1]
    assert before[number - 1].dose == after[number - 1].dose
    assert before[number - 1].proposal == after[number - 1].proposal


@given(FACTS, st.integers(1, WEEKS))
@settings(max_examples=60)
def test_what_a_week_began_with_does_not_depend_on_when_one_looks(facts, number):
    then, later = course(facts, day(number)), course(facts, day(WEEKS + 1))
    assert [week.dose for week in then] == [week.dose for week in later[:number]]
    assert [week.proposal for week in then] == [week.proposal for week in later[:number]]


@pytest.mark.parametrize("aim", [Aim(20, 3), Aim(5, 1)])
def test_the_way_back_never_goes_above_an_aim_set_lower(aim):
    told = (AimTold("p", day(1), 30, 5), AimTold("p", day(1, 5), aim.minutes, aim.days))
    weeks = weeks_of(3, plan=plan(30, 4), aims=told, flare=flare(day(1, 3)), minutes=walked(0, 4, 4))
    assert max(week.proposal.dose.minutes for week in weeks[1:]) <= max(aim.minutes, 15)
