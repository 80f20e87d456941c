"""The week in the example people's diaries: what was done, their own words, and nothing that is banned."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.core.day import last_days
from app.core.observation import Kind
from app.core.weekly import monday_of
from app.flare.actions import start
from app.log.actions import tell_day
from app.log.entry import Item
from app.shell.app import open_session
from app.shell.example import PEOPLE
from app.summary import actions
from app.summary.factor import Factor, FactorProblem, hold_beside
from app.summary.helped import MOST, Helped, HelpedProblem, WeekHelped
from app.summary.screen import _monday_of_path
from app.summary.week import WeekSummary, last_week
from app.summary.words import say_week
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.sure import sure
from tests.support.wording import banned_in, spoken_in, too_hard

LISTS = ("summary", "verdict", "tone", "device", "illness")


def tell(diary, ago, **answers):
    tell_day(diary, diary.today - timedelta(ago), {Item(name): answer for name, answer in answers.items()})


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_no_summary_of_the_example_people_says_what_is_banned(diary, name):
    live(diary, name)
    first = monday_of(diary.today - timedelta(PEOPLE[name].days))
    for factor in Factor:
        actions.choose_factor(diary, factor.value, is_on=True)
    seen = set()
    for n in range((diary.today - first).days // 7 + 1):
        monday = first + timedelta(7 * n)
        actions.say_helped(diary, monday, frozenset(list(Helped)[n % 6 : n % 6 + MOST]), "")
        # The factors were chosen today: looked at as if they had been chosen long before.
        week = actions.week_of(diary, monday)
        together = [hold_beside(factor, *told(diary, factor, week)) for factor in Factor]
        for found in (*together, None):
            seen |= set(say_week(WeekSummary(**{**parts(week), "together": found}), diary.words))
    assert seen
    for sentence in seen:
        assert [word for words in LISTS for word in banned_in(sentence, words, diary.words.language)] == [], sentence


def told(diary, factor, week):
    window = last_days(28, week.span.last)
    return actions._told(diary, factor.kind, window), actions._told(diary, Kind.BACK_PAIN, window)


def parts(week):
    return {name: getattr(week, name) for name in ("monday", "days_told", "days_active", "marks", "helped")}


def test_a_planted_sentence_is_caught():
    assert banned_in("Smerten faldt, fordi du gik.", "summary") == ("fordi",)


def test_two_days_told_get_a_welcome_and_nothing_else(diary):
    for ago in (4, 5):
        tell(diary, ago, hindrance=9, back_pain=9)
    assert say_week(actions.newest_week(diary), diary.words) == (diary.words.say("Welcome back."),)


def test_the_week_counts_days_and_activity(diary):
    for ago, activity in ((3, 5), (4, 6), (5, 4), (6, 7)):
        tell(diary, ago, activity=activity)
    week = actions.newest_week(diary)
    assert (week.days_told, week.days_active) == (4, 3)
    assert week.monday.isoformat() == "2026-02-23"


def test_a_day_within_a_flare_up_is_not_a_day_told(diary):
    start(diary, diary.today - timedelta(8))
    assert actions.newest_week(diary).days_told == 0


def test_the_persons_own_words_are_given_back_as_theirs(diary):
    for ago in (3, 4, 5):
        tell(diary, ago, hindrance=3)
    monday = last_week(diary.today)
    kept = sure(actions.say_helped(diary, monday, frozenset({Helped.WARMTH, Helped.WALKING}), " sang i  kor "))
    assert actions.newest_week(diary).helped == WeekHelped((Helped.WALKING, Helped.WARMTH), "sang i kor")
    things = f"{diary.words.say('a walk')}, {diary.words.say('warmth')}, sang i kor"
    assert diary.words.say("You wrote: {things}.", things=things) in say_week(actions.newest_week(diary), diary.words)
    actions.take_back_helped(diary, kept)
    assert actions.newest_week(diary).helped.is_empty


def test_three_of_the_list_are_the_most(diary):
    monday = last_week(diary.today)
    assert actions.say_helped(diary, monday, frozenset(list(Helped)[:4]), "") is HelpedProblem.TOO_MANY
    assert actions.say_helped(diary, monday, frozenset(), "a" * 41) is HelpedProblem.TOO_LONG


def test_what_is_chosen_after_a_week_says_nothing_about_it(tmp_path):
    days = [0]
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + timedelta(days[0])) as diary:
        for ago in range(3, 30):
            tell(diary, ago, activity=7 if ago % 2 else 3, back_pain=3 if ago % 2 else 6)
        actions.choose_factor(diary, "more_active", is_on=True)
        assert actions.newest_week(diary).together is None
        days[0] = 7
        assert sure(actions.newest_week(diary).together).factor is Factor.MORE_ACTIVE
        actions.choose_factor(diary, "more_active", is_on=False)
        assert actions.newest_week(diary).together is None


def test_what_may_not_be_chosen_is_not_kept(diary):
    assert actions.choose_factor(diary, "medicine", is_on=True) is FactorProblem.REFUSED
    assert actions.choose_factor(diary, "weather", is_on=True) is FactorProblem.UNKNOWN
    assert actions.factors_of(diary) == ()


@pytest.mark.parametrize(("ahead", "shown"), [(-2, True), (0, True), (1, False), (4, False), (5, True)])
def test_last_week_is_on_i_dag_in_the_first_days_of_a_new_one(tmp_path, ahead, shown):
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + timedelta(ahead)) as diary:
        tell(diary, 20, hindrance=3)
        assert (actions.week_for_today(diary) is not None) is shown


def test_a_newcomer_has_no_last_week(diary):
    assert actions.week_for_today(diary) is None
    tell(diary, 0, hindrance=3)
    assert actions.week_for_today(diary) is None


def test_what_is_said_is_easy_and_passes_no_verdict():
    spoken = spoken_in("summary")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one for one in spoken for words in LISTS if banned_in(one.da, words) or banned_in(one.en, words, "en")] == []


async def test_a_person_reads_the_week_and_says_what_helped(tmp_path):
    with opened(tmp_path / "rygvej.db", "da") as diary:
        live(diary, "karen")
        phone = Phone(route="/rapport/ugen")
        await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
        assert "Ugen fra 23. feb. til 1. mar." in phone.reads()
        await phone.tap("helped-warmth")
        await phone.type("helped-own", "sang i kor")
        await phone.tap("helped-save")
        assert "Du skrev: varme, sang i kor." in phone.reads()
        await phone.tap("undo")
        assert "Du skrev: varme" not in phone.reads()
        assert "helped-warmth" not in phone.chosen()
        await phone.tap("factor-slept-well")
        assert "factor-slept-well" in phone.chosen()
        await phone.tap("week-before")
        assert "Ugen fra 16. feb. til 22. feb." in phone.reads()
        phone.close()


@pytest.mark.parametrize("rest", ["x", "2027-01-01", "2026-02-26"])
def test_any_address_leads_to_a_week_that_is_over(rest):
    newest = last_week(WEDNESDAY_EVENING.date())
    assert _monday_of_path(rest, newest) == newest
