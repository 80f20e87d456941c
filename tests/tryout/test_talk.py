"""What one brings to a talk: the days and means that were ticked, in figures without a verdict, and never a note."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.flare.actions import end, start
from app.goals.actions import name_thing, rate_things, things_of
from app.log.actions import tell_day
from app.log.choosing_actions import choose_pain_light
from app.log.entry import Item
from app.shell.doors import TALK
from app.tryout.answers import YES
from app.tryout.talk import PERIODS, Part, part_name, talk_of, turned
from app.tryout.talk_words import facts_of, read_talk
from tests.support.sure import sure
from tests.support.wording import banned_in

EVERYTHING = {part_name(part): YES for part in Part}


@pytest.fixture
def diary(danish):
    return danish


def told(diary, scores, item=Item.HINDRANCE, note=None):
    """A score a day, the last one today."""
    for n, score in enumerate(reversed(scores)):
        sure(tell_day(diary, diary.today - timedelta(n), {item: score}, note))


def facts(diary, **answers):
    return facts_of(diary, talk_of({name.replace("_", "-"): value for name, value in answers.items()}), TALK)


def test_nothing_is_chosen_beforehand(diary):
    talk = talk_of({})
    assert (talk.points, talk.weeks, talk.parts) == ((), None, ())
    assert facts_of(diary, talk, TALK) == ()


def test_only_a_period_that_is_offered_counts():
    assert [talk_of({"period": str(weeks)}).weeks for weeks in PERIODS] == list(PERIODS)
    assert talk_of({"period": "5"}).weeks is None


def test_the_days_told_stand_beside_all_the_days(diary):
    told(diary, (3, 4, 5))
    said = facts(diary, period="4", bring_days=YES)
    assert said == ("Fra torsdag den 5. februar 2026 til onsdag den 4. marts 2026.", "Jeg har skrevet på 3 af 28 dage.")


def test_a_mean_stands_on_at_least_four_days(diary):
    told(diary, (3, 4, 5))
    assert "for få svar" in facts(diary, period="4", bring_hindrance=YES)[1]
    told(diary, (4, 3, 4, 5))
    assert "4 af 10 i snit, ud fra 4 dage." in facts(diary, period="4", bring_hindrance=YES)[1]


def test_days_before_the_period_do_not_count(diary):
    sure(tell_day(diary, diary.today - timedelta(28), {Item.HINDRANCE: 9}))
    assert "ikke skrevet noget" in facts(diary, period="4", bring_hindrance=YES)[1]
    assert "Jeg har skrevet på 1 af 84 dage." in facts(diary, period="12", bring_days=YES)


def test_pain_told_by_the_week_is_counted_in_weeks(diary):
    choose_pain_light(diary, is_light=True)
    for n in range(4):
        sure(tell_day(diary, diary.today - timedelta(7 * n), {Item.WEEK_PAIN: 6}))
    assert "6 af 10 i snit, ud fra 4 uger." in facts(diary, period="4", bring_pain=YES)[1]


def test_flare_ups_of_the_period_are_counted(diary):
    sure(start(diary, diary.today - timedelta(20)))
    sure(end(diary, diary.today - timedelta(18)))
    assert facts(diary, period="4", bring_flares=YES)[1] == "1 opblussen."


def test_ones_own_things_need_no_period(diary):
    assert facts(diary, bring_things=YES) == ("Jeg har ikke skrevet nogen egne ting.",)
    sure(name_thing(diary, "cykle"))
    sure(rate_things(diary, {things_of(diary)[0].id: 3}))
    assert facts(diary, bring_things=YES) == ("cykle: Den 4. mar.: 3 af 10.",)


def test_without_a_period_no_days_are_told(diary):
    told(diary, (3, 4, 5, 6))
    talk = talk_of({part_name(Part.PAIN): YES})
    assert talk.lacks_period
    assert facts_of(diary, talk, TALK) == ()
    assert not talk_of({part_name(Part.THINGS): YES}).lacks_period


def test_no_note_is_ever_part_of_it_and_no_verdict_is_passed(diary):
    told(diary, (3, 4, 5, 6), note="hemmeligt")
    said = " ".join(facts_of(diary, talk_of({**EVERYTHING, "period": "26"}), TALK))
    assert "hemmeligt" not in said
    assert banned_in(said, "verdict") == ()


def test_a_tick_is_set_and_taken_away():
    assert turned(Part.DAYS, is_on=True) == {"bring-days": YES}
    assert turned(Part.DAYS, is_on=False) == {"bring-days": None}


def test_what_is_kept_is_read_back_in_words(diary):
    answers = {"point-2": "Natten er svær", "period": "12", "bring-pain": YES}
    back = read_talk((), answers, diary.words)
    assert [(one.text, one.names) for one in back] == [
        ("Natten er svær", ("point-2",)),
        ("12 uger", ("period",)),
        ("Hvor ondt det har gjort", ("bring-pain",)),
    ]
