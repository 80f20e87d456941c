"""Pauser as a person uses it: test, begin, start the clock, hear it, stop, look back, change one's mind."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import flet as ft
import pytest

from app.checkin.actions import tell_week
from app.checkin.week_check import Question
from app.core.look import Look
from app.core.observation import Kind
from app.device.bell import BELL
from app.pace import actions
from app.pace import card as cards
from app.pace import doing_actions as do
from app.pace.actions import is_pace_planned
from app.pace.card import PlannedPaceCard, TryPaceCard
from app.pace.pattern import Answer
from app.pace.pattern_actions import answers_kept, is_pattern_waiting
from app.pace.pattern_card import PatternAsk
from app.pace.ports import Ports
from app.pace.screen import PaceScreen
from app.pace.seven_days import SevenDaysCard
from app.pace.task import current, earlier
from app.plans.actions import pause_plans
from app.shell.doors import PACE
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from app.walk import telling_actions as telling
from app.walk.gate import Asked
from app.walk.plan_actions import answer_gate, begin_plan
from app.walk.planning import Beginning
from tests.pace.lives import pass_gate, planned, tell_pattern
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.opened_app import app_on
from tests.support.phone import Phone
from tests.support.sure import sure

PATH = "/planer/pauser"


@pytest.fixture
def gone():
    """How long the test has let pass."""
    return [timedelta(0)]


@pytest.fixture
def diary(tmp_path, gone):
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + gone[0]) as diary:
        pass_gate(diary)
        yield diary


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


def task(diary):
    return current(actions.book_of(diary).tasks)[0]


class Recorder:
    """A bell that writes down what it is asked."""

    def __init__(self, *, sounds: bool = True) -> None:
        self.asked: list[str] = []
        self.sounds = sounds

    def can_sound(self, _page: ft.Page) -> bool:
        return self.sounds

    async def be_ready(self, _page: ft.Page) -> None:
        self.asked.append("ready")

    async def ring(self, _page: ft.Page) -> None:
        self.asked.append("ring")

    async def be_still(self, _page: ft.Page) -> None:
        self.asked.append("still")

    def rings(self):
        return self.asked.count("ring")


class Seconds:
    """Lets a clock beat when the test says so."""

    def __init__(self):
        self.waiting: list[asyncio.Future[None]] = []

    async def wait(self, _seconds: float) -> None:
        beat = asyncio.get_running_loop().create_future()
        self.waiting.append(beat)
        await beat

    def beat(self):
        beats, self.waiting = self.waiting, []
        for beat in beats:
            if not beat.done():
                beat.set_result(None)


async def opened_at(diary, draw):
    phone = Phone()
    await phone.open(lambda: handing(Hand(diary, Look(), NoticeBoard()), draw))
    return phone


def ports(bell, seconds, *, is_open=True):
    return Ports(lambda _diary: is_open, lambda: ft.Text("Tal med din læge først.", key="gate"), bell, seconds.wait)


async def test_from_the_first_words_to_the_first_plan(phone, diary):
    assert "Gør lidt ad gangen, og hold pause, før du har brug for det." in phone.reads()
    await phone.type("pace-new", "skrive ved bordet")
    await phone.tap("pace-add")
    await phone.tap("pace-1-open")
    for minutes in ("20", "25", "15"):
        await phone.type("pace-test-minutes", minutes)
        await phone.tap("pace-test-add")
    assert "Dine prøver er 20 minutter i snit. Forslag: 16 minutter ad gangen. Hold så pause i 4 minutter." in phone.reads()
    await phone.tap("pace-begin")
    assert task(diary).work == 16
    await phone.type("pace-total", "60")
    assert "4 gange 15 minutter. Pause imellem: 4 minutter. I alt 72 minutter." in phone.reads()


async def test_a_test_is_changed_deleted_and_brought_back(phone, diary):
    which = planned(diary, work=None)
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-test-1-change")
    await phone.type("pace-test-1-minutes", "30")
    await phone.tap("pace-test-1-save")
    assert task(diary).minutes == (30, 25, 15)
    await phone.tap("pace-test-2-out")
    await phone.tap("undo")
    assert task(diary).minutes == (30, 25, 15)


async def test_what_is_no_minutes_is_said_kindly(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    await phone.type("pace-total", "lang tid")
    assert "Skriv hele minutter fra 1 til 240." in phone.reads()
    await phone.tap("pace-start")
    assert actions.running_now(diary) is None


async def test_a_test_by_the_clock(phone, diary, gone):
    which = planned(diary, tests=(), work=None)
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-test-start")
    assert "0:00 er gået" in phone.reads()
    gone[0] = timedelta(minutes=7)
    diary.news.spread()
    await phone.settle()
    assert "7:00 er gået" in phone.reads()
    await phone.tap("pace-test-stop")
    assert task(diary).minutes == (7,)


async def test_the_clock_rings_when_something_changes_and_shows_it(diary, gone):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    sure(do.start_clock(diary, which, 30))
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    assert "I gang. Del 1 af 2." in phone.reads()
    assert "15:00 tilbage" in phone.reads()
    gone[0] = timedelta(minutes=14, seconds=59)
    seconds.beat()
    await phone.settle()
    assert "0:01 tilbage" in phone.reads()
    assert bell.rings() == 0
    gone[0] = timedelta(minutes=15)
    seconds.beat()
    await phone.settle()
    assert bell.rings() == 1
    assert "Pause nu" in phone.reads()
    assert any(isinstance(one, ft.Icon) and one.icon == ft.Icons.NOTIFICATIONS_ACTIVE for one, _ in phone.controls())
    phone.close()


async def test_after_a_sleep_it_rings_once_and_says_where_one_is(diary, gone):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    sure(do.start_clock(diary, which, 60))
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    gone[0] = timedelta(minutes=40)
    seconds.beat()
    await phone.settle()
    assert bell.rings() == 1
    assert "I gang. Del 3 af 4." in phone.reads()
    assert "13:00 tilbage" in phone.reads()
    phone.close()


async def test_when_the_time_is_up_it_rings_and_then_is_still(diary, gone):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    sure(do.start_clock(diary, which, 10))
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    gone[0] = timedelta(minutes=10)
    for _ in range(3):
        seconds.beat()
        await phone.settle()
    assert bell.rings() == 1
    assert bell.asked[-1] == "still"
    assert "Tiden er gået" in phone.reads()
    phone.close()


async def test_opened_late_it_does_not_ring_for_what_is_past(diary, gone):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    sure(do.start_clock(diary, which, 60))
    gone[0] = timedelta(minutes=16)
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    seconds.beat()
    await phone.settle()
    assert bell.rings() == 0
    assert "Pause nu" in phone.reads()
    phone.close()


async def test_stop_is_one_touch_and_says_nothing_more(diary, gone):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    sure(do.start_clock(diary, which, 60))
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    gone[0] = timedelta(minutes=2)
    await phone.tap("pace-stop")
    assert actions.running_now(diary) is None
    assert not phone.has("pace-stop")
    seconds.beat()
    await phone.settle()
    assert bell.asked[-1] == "still"
    phone.close()


async def test_the_real_bell_speaks_through_the_name_of_the_page(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    assert "Det kan kun ringe, mens appen er åben og fremme på skærmen." in phone.reads()
    assert phone.page.title == "Rygvej"
    await phone.type("pace-total", "20")
    await phone.tap("pace-start")
    assert phone.page.title == "\N{STOPWATCH} Rygvej"
    await BELL.ring(phone.page)
    assert phone.page.title == "\N{BELL} Rygvej"
    await phone.tap("pace-stop")
    assert phone.page.title == "Rygvej"


async def test_the_bell_can_be_tried(diary):
    which, bell, seconds = planned(diary), Recorder(), Seconds()
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(bell, seconds)))
    await phone.tap("pace-bell")
    trying = asyncio.create_task(phone.tap("pace-ring"))
    await phone.settle()
    assert bell.asked == ["ring"]
    seconds.beat()
    await trying
    assert bell.asked == ["ring", "still"]
    phone.close()


async def test_where_there_is_no_sound_it_says_so(diary):
    which = planned(diary)
    phone = await opened_at(diary, lambda: PaceScreen(which, ports(Recorder(sounds=False), Seconds())))
    await phone.tap("pace-bell")
    assert "Det kan ikke give lyd her." in phone.reads()
    phone.close()


async def test_while_plans_are_closed_only_the_gate_is_there(diary):
    planned(diary)
    shut = ports(Recorder(), Seconds(), is_open=False)
    for draw in (lambda: PaceScreen("", shut), lambda: cards.TryPaceCard(shut)):
        phone = await opened_at(diary, draw)
        assert phone.has("gate")
        assert {one for one in phone.handles() if one.startswith("pace-")} <= {"pace-article", "pace-kept"}
        phone.close()


async def test_behind_the_gate_what_was_written_stays_the_persons_own_to_delete(diary):
    planned(diary)
    shut = ports(Recorder(), Seconds(), is_open=False)
    phone = await opened_at(diary, lambda: PaceScreen("", shut))
    assert "Gør lidt ad gangen" in phone.reads()
    await phone.tap("pace-kept")
    await phone.tap("pace-kept-1-forget")
    assert not actions.book_of(diary).tasks
    phone.close()


async def test_while_all_plans_rest_the_morning_is_not_asked_about(phone, diary, gone):
    sure(do.tell_use(diary, planned(diary), diary.today))
    gone[0] = timedelta(1)
    sure(pause_plans(diary))
    await phone.go("/")
    await phone.go(PATH)
    assert "Er smerten tilbage" not in phone.reads()


async def test_after_a_walk_and_breaks_the_morning_is_asked_about_once(phone, diary, gone):
    sure(do.tell_use(diary, planned(diary), diary.today))
    telling.tell_test(diary, 10, diary.today)
    sure(begin_plan(diary, Beginning()))
    telling.tell_walk(diary, 9, diary.today)
    gone[0] = timedelta(1)
    await phone.go("/")
    assert phone.reads().count("Er smerten tilbage") == 1
    await phone.tap("walk-morning-morning-yes")
    assert "Er smerten tilbage" not in phone.reads()


async def test_breaks_leave_i_dag_while_plans_have_to_wait(phone, diary):
    planned(diary)
    await phone.go("/")
    assert phone.has("pace-today-open")
    answer_gate(diary, {Asked.LOOSE: True})
    await phone.go("/skriv")
    await phone.go("/")
    assert not phone.has("pace-today-open")


async def test_who_asks_first_stands_in_the_start_with_a_door_to_help(phone, diary):
    assert "Få råd, før du går i gang, hvis du har et frisk brud eller en løs hvirvel." in phone.reads()
    await phone.tap("pace-help")
    assert phone.page.route == "/hjaelp"
    planned(diary)
    await phone.go(PATH)
    assert "løs hvirvel" not in phone.reads()
    await phone.tap("pace-careful")
    assert "løs hvirvel" in phone.reads()


async def test_the_numbers_are_a_convention_and_say_where_they_come_from(phone):
    await phone.tap("pace-numbers")
    assert "De er ikke medicin." in phone.reads()
    assert "Region Sjælland (2025)" in phone.reads()


async def test_a_new_week_brings_a_suggestion_and_the_person_chooses(phone, diary, gone):
    which = planned(diary)
    for n in range(3):
        gone[0] = timedelta(n)
        sure(do.tell_use(diary, which, diary.today))
    gone[0] = timedelta(7)
    await phone.go(f"{PATH}/{which}")
    assert "Sidste uge: 3 dage med pauser." in phone.reads()
    assert not {one for one in phone.chosen() if one.startswith("pace-")}
    await phone.tap("pace-week-less")
    assert task(diary).work == 13
    assert not phone.has("pace-week-more")
    await phone.tap("undo")
    await phone.tap("pace-week-more")
    assert task(diary).work == 18


async def test_a_flare_up_that_is_on_is_named(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    assert "opblussen" not in phone.reads()
    diary.tell(Kind.FLARE, {diary.today: "yes"})
    diary.news.spread()
    await phone.settle()
    assert "Du har en opblussen nu." in phone.reads()


async def test_the_morning_after_is_asked_and_may_be_taken_away(phone, diary, gone):
    which = planned(diary)
    sure(do.tell_use(diary, which, diary.today))
    yesterday = diary.today
    gone[0] = timedelta(1)
    await phone.go("/")
    await phone.go(PATH)
    assert "Er smerten tilbage på dit normale niveau?" in phone.reads()
    await phone.tap(f"pace-settled-{yesterday}-no")
    assert actions.book_of(diary).mornings == {yesterday: False}
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-days")
    assert f"pace-settled-{yesterday}-no" in phone.chosen()
    await phone.tap(f"pace-settled-{yesterday}-no")
    assert actions.book_of(diary).mornings == {}


async def test_everything_about_a_thing_can_be_changed(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-change")
    for field, text in (("pace-words", "skrive breve"), ("pace-rest", "10"), ("pace-wish", "45"), ("pace-own", "12")):
        await phone.type("pace-own-minutes" if field == "pace-own" else field, text)
        await phone.tap(f"{field}-save")
    one = task(diary)
    assert (one.words, one.rest, one.wanted, one.work) == ("skrive breve", 10, 45, 12)


async def test_a_day_is_told_and_deleted_and_so_is_a_choice(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-used")
    assert "1 dag indtil nu." in phone.reads()
    await phone.tap("pace-days")
    await phone.tap(f"pace-day-{diary.today}-out")
    assert task(diary).uses == ()
    await phone.tap("pace-choices")
    await phone.tap(f"pace-choice-{diary.today}-out")
    assert task(diary).work is None


async def test_left_for_now_taken_up_begun_anew_ended_and_deleted(phone, diary):
    which = planned(diary)
    await phone.go(f"{PATH}/{which}")
    await phone.tap("pace-pause")
    assert "Det ligger stille for nu. Alt er gemt." in phone.reads()
    await phone.tap("pace-go-on")
    await phone.tap("pace-anew")
    assert phone.page.route == PATH
    await phone.tap("pace-earlier")
    await phone.tap("pace-earlier-1-forget")
    assert earlier(actions.book_of(diary).tasks) == ()
    await phone.tap("undo")
    await phone.tap("pace-earlier")
    await phone.tap("pace-earlier-1-back")
    assert len(current(actions.book_of(diary).tasks)) == 2


async def test_with_a_handful_there_is_no_field_for_one_more(phone, diary):
    for words in "abcde":
        sure(actions.name_task(diary, words))
    await phone.settle()
    assert not phone.has("pace-new")


async def test_an_address_of_a_thing_that_is_gone_shows_all_of_them(phone, diary):
    planned(diary)
    await phone.go(f"{PATH}/nobody")
    assert phone.has("pace-1-open")


async def test_the_card_for_today_is_there_once_something_is_planned(diary):
    assert not is_pace_planned(diary)
    planned(diary)
    assert is_pace_planned(diary)
    phone = await opened_at(diary, PlannedPaceCard)
    assert "Gør det i 16 minutter. Hold så pause i 4 minutter." in phone.reads()
    phone.close()


async def test_in_an_article_one_can_try_it_from_the_first_word(diary):
    phone = await opened_at(diary, lambda: TryPaceCard(PACE))
    await phone.type("pace-new", "skrive")
    await phone.tap("pace-add")
    await phone.type("pace-test-minutes", "12")
    await phone.tap("pace-test-add")
    await phone.tap("pace-begin")
    await phone.type("pace-total", "20")
    await phone.tap("pace-start")
    assert "I gang. Del 1 af 3." in phone.reads()
    await phone.tap("pace-stop")
    phone.close()


async def test_in_an_article_todays_activity_is_told_to_the_diary(diary):
    phone = await opened_at(diary, SevenDaysCard)
    assert "Du har skrevet om 0 af de sidste 7 dage." in phone.reads()
    assert not phone.chosen()
    await phone.tap("pace-activity-8")
    assert "pace-activity-8" in phone.chosen()
    assert "Du har skrevet om 1 af de sidste 7 dage." in phone.reads()
    assert not phone.has("pace-pattern-chart")
    await phone.tap("pace-activity-8")
    assert not phone.chosen()
    phone.close()


async def test_the_question_stands_with_its_picture_and_its_answer_is_kept(diary):
    tell_pattern(diary)
    phone = await opened_at(diary, PatternAsk)
    assert phone.has("pace-pattern-chart")
    assert "Vil du prøve pauser?" in phone.reads()
    assert diary.today in actions.book_of(diary).asked
    await phone.tap("pace-pattern-later")
    assert answers_kept(diary) == ((diary.today, Answer.LATER),)
    assert not is_pattern_waiting(diary)
    assert not phone.has("pace-pattern-chart")
    phone.close()


async def test_on_today_the_question_is_asked_when_nothing_else_is(diary):
    tell_pattern(diary)
    sure(tell_week(diary, {Question.CONFIDENCE: 5}))
    async with app_on(diary) as phone:
        await phone.tap("pace-pattern-yes")
        assert "Noteret. Du finder pauser under Planer." in phone.reads()
        assert not phone.has("pace-pattern-yes")


async def test_the_questions_before_a_walking_plan_stand_before_breaks_too(tmp_path):
    with opened(tmp_path / "rygvej.db", "da") as diary:
        async with app_on(diary, PATH) as phone:
            assert phone.has("walk-ask-new_break-no")
            assert not phone.has("pace-add")
        pass_gate(diary)
        async with app_on(diary, PATH) as phone:
            assert phone.has("pace-add")
