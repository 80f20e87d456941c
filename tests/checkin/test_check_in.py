"""The check-in as a person meets it: a minute, nothing prefilled, one truth with the diary."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.checkin import actions
from app.checkin.actions import Checked
from app.checkin.asking import asked, title
from app.checkin.week_check import OWN_KINDS, CheckProblem, Question
from app.core.day import Span, last_days
from app.core.observation import Kind
from app.core.weekly import monday_of
from app.log import actions as log
from app.log.choosing_actions import choose_item, choose_pain_light
from app.log.entry import Item
from app.shell.app import open_session
from app.shell.catalog import catalogue
from tests.support.opened_app import app_on
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.wording import banned_in, spoken_in, too_hard

PATH = "/skriv/uge"
MOST_TAPS = 9


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


def told(diary, kind):
    return [(one.day, one.value) for one in diary.observed(kind, last_days(60, diary.today))]


async def test_the_whole_week_is_told_in_a_few_taps(phone, diary):
    taps = ["check-pain-5", "check-worst-8", "check-hindrance-4", "check-sleep-6", "check-confidence-7"]
    taps += ["check-days-usual-2", "check-days-adapted-1", "check-days-off-2", "check-save"]
    for tap in taps:
        await phone.tap(tap)
    assert "Gemt for ugen." in phone.reads()
    assert len(taps) <= MOST_TAPS
    values = {kind: told(diary, kind)[0][1] for kind in (Kind.WEEK_PAIN, Kind.WEEK_WORST, *OWN_KINDS.values())}
    assert list(values.values()) == [5, 8, 4, 6, 7, 2, 1, 2]


async def test_nothing_is_chosen_beforehand(phone):
    assert not {handle for handle in phone.chosen() if handle.startswith("check-")}


async def test_saving_nothing_says_so(phone, diary):
    await phone.tap("check-save")
    assert "Vælg et svar først." in phone.reads()
    assert told(diary, Kind.WEEK_PAIN) == []


async def test_a_saving_is_taken_back_with_the_diary_s_answers(phone, diary):
    await phone.tap("check-pain-5")
    await phone.tap("check-confidence-7")
    await phone.tap("check-save")
    await phone.tap("undo")
    assert (told(diary, Kind.WEEK_PAIN), told(diary, Kind.CONFIDENCE)) == ([], [])
    assert not {handle for handle in phone.chosen() if handle.startswith("check-")}


async def test_it_can_be_changed_later_in_the_week_and_stays_one(phone, diary, days):
    await phone.tap("check-pain-5")
    await phone.tap("check-confidence-7")
    await phone.tap("check-save")
    days[0] = 2
    diary.news.spread()
    await phone.settle()
    assert {"check-pain-5", "check-confidence-7"} <= phone.chosen()
    await phone.tap("check-confidence-9")
    await phone.tap("check-pain-5")
    await phone.tap("check-save")
    first = diary.today - timedelta(2)
    assert (told(diary, Kind.CONFIDENCE), told(diary, Kind.WEEK_PAIN)) == ([(first, 9)], [])


async def test_a_new_week_is_empty_and_a_missed_one_stays_missed(diary, days):
    actions.tell_week(diary, {Question.CONFIDENCE: 7})
    days[0] = 14
    assert actions.form_of(diary, asks_work=True).answers == {}
    assert isinstance(actions.tell_week(diary, {Question.CONFIDENCE: 3}), Checked)
    assert [value for _, value in told(diary, Kind.CONFIDENCE)] == [7, 3]


def test_too_many_work_days_are_told_kindly_and_nothing_is_kept(diary):
    typed = {Question.PAIN: 5, Question.DAYS_USUAL: 5, Question.DAYS_OFF: 3}
    assert actions.tell_week(diary, typed) is CheckProblem.TOO_MANY_DAYS
    assert told(diary, Kind.WEEK_PAIN) == []


def test_pain_over_the_week_told_in_the_diary_is_the_same_answer(diary, days):
    choose_pain_light(diary, is_light=True)
    log.tell_day(diary, diary.today, {Item.WEEK_PAIN: 6})
    days[0] = 1
    assert actions.form_of(diary, asks_work=True).answers == {Question.PAIN: 6}
    actions.tell_week(diary, {Question.PAIN: 4})
    assert told(diary, Kind.WEEK_PAIN) == [(diary.today - timedelta(1), 4)]


def test_what_the_days_have_answered_is_not_asked(diary):
    for n in range(4):
        log.tell_day(diary, diary.today - timedelta(n), {Item.HINDRANCE: 3, Item.SLEEP: 6})
    asks = actions.form_of(diary, asks_work=True).questions
    assert not {Question.HINDRANCE, Question.SLEEP} & set(asks)
    assert {Question.PAIN, Question.WORST, Question.CONFIDENCE} <= set(asks)


async def test_who_is_not_asked_about_work_sees_no_work(diary):
    choose_item(diary, Item.WORK, is_on=False)
    phone = Phone(route=PATH)
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    assert not phone.has("check-days-off-0")
    phone.close()


async def test_it_is_offered_on_today_when_it_waits_and_not_after(diary):
    live(diary, "karen")
    phone = Phone(route="/")
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    await phone.tap("check-open")
    await phone.tap("check-pain-3")
    await phone.tap("check-save")
    await phone.go("/")
    assert not phone.has("check-open")
    phone.close()


async def test_there_is_a_door_to_it_where_one_writes(diary):
    phone = Phone(route="/skriv")
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    await phone.tap("door-check-in")
    assert phone.page.route == PATH
    phone.close()


def test_another_window_s_week_is_not_undone(diary):
    told_here = actions.tell_week(diary, {Question.CONFIDENCE: 7})
    actions.tell_week(diary, {Question.CONFIDENCE: 2})
    assert isinstance(told_here, Checked)
    actions.take_back(diary, told_here)
    assert [value for _, value in told(diary, Kind.CONFIDENCE)] == [2]


def test_the_report_knows_what_was_told_by_the_week(diary):
    actions.tell_week(diary, {Question.CONFIDENCE: 7, Question.DAYS_OFF: 1})
    assert [measure.kind for measure in diary.measures if measure.kind in actions.KINDS] == [Kind.CONFIDENCE]
    assert diary.first_day(Kind.CONFIDENCE) == diary.today
    assert diary.skipped(Kind.CONFIDENCE, Span(diary.today, diary.today)) == frozenset()
    assert [week.monday for week in diary.weeks(Kind.WORK_DAYS_OFF, last_days(7, diary.today))] == [monday_of(diary.today)]


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_question_has_words_of_its_own(language):
    words = catalogue(language)
    assert len({asked(question, words) for question in Question}) == len({title(question, words) for question in Question}) == len(Question)


def test_the_check_in_is_easy_to_read_and_passes_no_verdict():
    spoken = spoken_in("checkin")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one.en for one in spoken if not one.da] == []
    for name in ("tone", "device", "illness", "verdict"):
        assert [one for one in spoken if banned_in(one.da, name) or banned_in(one.en, name, "en")] == []
