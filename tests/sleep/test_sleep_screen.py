"""The sleep diary as a person uses it in the morning: a few touches, read back, changed, taken back."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import flet as ft
import pytest

from app.core.look import Look
from app.core.observation import YES, Kind, Observation
from app.flare.actions import start
from app.log.actions import tell_day
from app.log.entry import SKIPPED, Item
from app.sleep import actions, habit_actions, period_actions, sign_actions
from app.sleep.card import FirstNightCard, OneHabitCard, PlannedSleepCard
from app.sleep.habit import Habit
from app.sleep.sign import Answer, Sign
from app.sleep.typed import Typed
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.diaries import COPENHAGEN, opened
from tests.support.opened_app import app_on
from tests.support.phone import Phone
from tests.support.sure import sure

PATH = "/planer/soevn"
MORNING = datetime(2026, 3, 4, 7, 30, tzinfo=COPENHAGEN)
DAY = MORNING.date()
NIGHT = Typed("2245", "25", "40", "6.30", "7")


@pytest.fixture
def diary(tmp_path, days):
    with opened(tmp_path / "rygvej.db", "da", lambda: MORNING + timedelta(days[0])) as empty:
        yield empty


@pytest.fixture
async def phone(diary):
    sure(period_actions.start_diary(diary))
    async with app_on(diary, PATH) as phone:
        yield phone


async def fill(phone, **more):
    for field, text in {"lights-out": "2245", "falling-asleep": "25", "awake-in-night": "40", "awake": "6.30", "up": "7", **more}.items():
        await phone.type(f"sleep-{field}", text)


def tell_nights(diary, count, **other):
    for ago in range(count):
        sure(actions.tell_night(diary, DAY - timedelta(ago), NIGHT.filled(**other)))


async def pick(phone, kind, value):
    """Choose in a dialog of the device."""
    dialogs = [one for control, _ in phone.controls() for one in [control] if isinstance(control, kind)]
    found = dialogs or [one for one in phone.page._dialogs.controls if isinstance(one, kind)]
    phone.session.apply_patch(found[-1]._i, {"value": value})
    await phone.session.dispatch_event(found[-1]._i, "change", None)
    await phone.settle()


async def test_a_person_tells_last_night_and_takes_it_back(phone, diary):
    await fill(phone)
    await phone.tap("sleep-quality-6")
    await phone.tap("sleep-rested-4")
    await phone.tap("sleep-save")
    said = phone.reads()
    assert "Natten er gemt." in said
    assert "Du sov 6 timer 40 min. I seng fra 22.45 til 07.00." in said
    assert "Søvn: 6 af 10. Udhvilet: 4 af 10." in said
    assert actions.quality_of(diary, DAY).score == 6
    await phone.tap("undo")
    assert actions.night_of(diary, DAY) is None
    assert actions.quality_of(diary, DAY).score is None


async def test_nothing_is_filled_in_or_chosen_beforehand(phone, diary):
    assert phone.chosen() == {"nav-plans"}
    assert [phone.find(f"sleep-{name}").value for name in ("lights-out", "falling-asleep", "awake-in-night", "awake", "up")] == [""] * 5
    await phone.tap("sleep-save")
    assert "Hvornår slukkede du lyset? Skriv det som 22.45, 2245 eller 7." in phone.reads()
    assert actions.night_of(diary, DAY) is None


async def test_the_times_of_the_last_night_are_one_touch_away_and_saved_by_nobody(phone, diary):
    assert not phone.has("sleep-same")
    sure(actions.tell_night(diary, DAY - timedelta(1), NIGHT))
    await phone.settle()
    await phone.type("sleep-falling-asleep", "15")
    await phone.tap("sleep-same")
    assert [phone.find(f"sleep-{name}").value for name in ("lights-out", "falling-asleep", "awake-in-night", "awake", "up")] == [
        "22:45",
        "15",
        "",
        "06:30",
        "07:00",
    ]
    assert actions.night_of(diary, DAY) is None
    await phone.tap("sleep-awake-in-night-0")
    assert "sleep-awake-in-night-0" in phone.chosen()
    await phone.tap("sleep-save")
    there = actions.night_of(diary, DAY)
    assert there is not None
    assert (there.falling_asleep, there.awake_in_night) == (15, 0)


async def test_a_time_can_be_chosen_on_the_clock(phone):
    await phone.type("sleep-up", "7")
    await phone.tap("sleep-lights-out-clock")
    await pick(phone, ft.TimePicker, time(23, 5))
    assert phone.find("sleep-lights-out").value == "23:05"
    assert phone.find("sleep-up").value == "7"


async def test_a_night_that_cannot_be_is_said_and_not_saved(phone, diary):
    await fill(phone, **{"falling-asleep": "300", "awake-in-night": "300"})
    await phone.tap("sleep-save")
    assert "Det er mere tid vågen end i seng. Se på tallene igen. Intet er gemt endnu." in phone.reads()
    assert phone.find("sleep-falling-asleep").value == "300"
    assert actions.night_of(diary, DAY) is None


async def test_a_very_long_night_is_asked_about_once(phone, diary):
    await fill(phone, **{"lights-out": "1730"})
    await phone.tap("sleep-save")
    assert "Det er over 13 timer i seng. Passer det?" in phone.reads()
    assert actions.night_of(diary, DAY) is None
    await phone.tap("sleep-sure")
    assert actions.night_of(diary, DAY) is not None


async def test_the_diarys_answer_is_shown_and_not_asked_again(phone, diary):
    sure(tell_day(diary, DAY, {Item.SLEEP: 7}))
    await phone.settle()
    assert "I dagbogen skrev du om din søvn: 7 af 10." in phone.reads()
    assert not phone.has("sleep-quality-7")
    await phone.tap("sleep-quality-change")
    assert "sleep-quality-7" in phone.chosen()


async def test_a_question_left_in_the_diary_is_not_asked_again(phone, diary):
    sure(tell_day(diary, DAY, {Item.SLEEP: SKIPPED}))
    await phone.settle()
    assert "Du sprang det spørgsmål over i dagbogen." in phone.reads()
    assert not phone.has("sleep-quality-5")


async def test_a_night_of_the_list_is_changed_and_deleted_and_comes_back(phone, diary):
    tell_nights(diary, 3)
    await phone.settle()
    await phone.tap("sleep-night-2-change")
    assert phone.find("sleep-lights-out").value == "22:45"
    await phone.type("sleep-lights-out", "23")
    await phone.tap("sleep-save")
    assert "I seng fra 23.00 til 07.00." in phone.reads()
    await phone.tap("sleep-night-2-out")
    assert actions.night_of(diary, DAY - timedelta(1)) is None
    await phone.tap("undo")
    assert actions.night_of(diary, DAY - timedelta(1)) is not None


async def test_an_earlier_night_is_told_by_its_date(phone, diary):
    await phone.tap("sleep-earlier")
    await pick(phone, ft.DatePicker, datetime(2026, 2, 20))  # noqa: DTZ001 - as the device tells it
    assert "Natten til fredag den 20. februar 2026" in phone.reads()
    await fill(phone)
    await phone.tap("sleep-save")
    assert actions.night_of(diary, DAY - timedelta(12)) is not None


async def test_the_repeated_hour_is_asked_about_on_its_night_alone(tmp_path):
    with opened(tmp_path / "autumn.db", "da", lambda: datetime(2026, 10, 25, 9, tzinfo=COPENHAGEN)) as diary:
        sure(period_actions.start_diary(diary))
        async with app_on(diary, PATH) as phone:
            await fill(phone, **{"lights-out": "2.30", "falling-asleep": "10", "awake-in-night": "0", "awake": "7"})
            await phone.tap("sleep-turn-lights-2")
            await phone.tap("sleep-save")
            assert "Du sov 4 timer 20 min." in phone.reads()


async def test_other_nights_have_no_hour_to_ask_about(phone):
    assert "Uret blev stillet tilbage" not in phone.reads()


async def test_a_week_has_a_picture_then_an_average_then_something_to_try(phone, diary):
    assert not phone.has("sleep-chart")
    tell_nights(diary, 3)
    await phone.settle()
    assert "3 nætter de sidste 7 dage. Fra 4 nætter kan du se et snit her." in phone.reads()
    assert "Fra 5 nætter kan her stå noget, du kan prøve." in phone.reads()
    assert not phone.has("sleep-figures")
    tell_nights(diary, 5)
    await phone.settle()
    said = phone.reads()
    assert "5 nætter de sidste 7 dage. I snit sov du 6 timer 40 min og lå i seng i 8 timer 15 min." in said
    assert "ons: i seng fra 22.45 til 07.00, sov 6 timer 40 min." in said
    assert "Hav en plan for natten." in said
    assert "Stå op, når du er vågen, og få lidt lys." in said
    await phone.tap("sleep-figures")
    assert "Du sov 80,8 % af tiden i seng. Til at holde op imod: Mange sover 85 % eller mere. Det er ingen karakter." in phone.reads()


async def test_in_a_pause_nothing_is_said_of_nights_that_are_not_told(phone, diary, monkeypatch):
    observe = diary.known.observe

    def paused(asked, kind, span):
        return tuple(Observation(day, kind, YES) for day in span) if kind is Kind.PAUSE else observe(asked, kind, span)

    monkeypatch.setattr(diary.known, "observe", paused)
    tell_nights(diary, 2)
    await phone.settle()
    said = phone.reads()
    assert "Du holder pause. Skriv, når du har lyst." in said
    assert "Text: 2 nætter de sidste 7 dage." not in said
    assert "Fra 5 nætter" not in said


async def test_calm_nights_are_said_to_look_calm(phone, diary):
    tell_nights(diary, 5, falling_asleep="10", awake_in_night="5", awake="7")
    await phone.settle()
    assert "Din søvn ser rolig ud." in phone.reads()


async def test_a_flare_up_is_named_calmly(phone, diary):
    assert "opblussen" not in phone.reads()
    sure(start(diary, DAY))
    await phone.settle()
    assert "Du har en opblussen nu. Nu kan natten være lidt anderledes." in phone.reads()


async def test_the_diary_is_started_rests_and_ends_on_the_screen(diary):
    async with app_on(diary, PATH) as phone:
        assert not phone.has("sleep-save")
        await phone.tap("sleep-start")
        assert phone.has("sleep-save")
        await phone.tap("sleep-pause")
        assert not phone.has("sleep-save")
        await phone.tap("sleep-resume")
        await phone.tap("sleep-end")
        await phone.tap("sleep-start")
        await phone.tap("sleep-diaries")
        assert "Fra onsdag den 4. marts 2026 til onsdag den 4. marts 2026." in phone.reads()


@pytest.fixture
async def article(diary):
    """The cards of the articles, on a page of their own."""
    board = NoticeBoard()

    @ft.component
    def Both():
        return handing(Hand(diary, Look(), board), lambda: ft.Column([FirstNightCard(), OneHabitCard(), PlannedSleepCard()]))

    phone = await Phone().open(Both)
    yield phone
    phone.close()


async def test_the_first_night_is_told_inside_an_article_and_then_the_diary_is_offered(article, diary):
    assert not article.has("sleep-start")
    await fill(article)
    await article.tap("sleep-save")
    assert actions.night_of(diary, DAY) is not None
    await article.tap("sleep-start")
    assert [one.is_on for one in period_actions.periods_of(diary)] == [True]


async def test_one_habit_is_chosen_ticked_changed_and_kept_as_history(article, diary):
    assert not article.chosen()
    await article.tap("sleep-habit-light")
    await article.tap("sleep-tick-1")
    assert "sleep-tick-1" in article.chosen()
    await article.tap("sleep-habit-change")
    await article.type("sleep-habit-words", "læse en bog")
    await article.tap("sleep-habit-own")
    assert "læse en bog" in article.reads()
    await article.tap("sleep-habits")
    assert "Få lys om morgenen" in article.reads()
    assert "4. mar. til 4. mar.: 1 dag med kryds." in article.reads()
    await article.tap("sleep-was-1-out")
    assert [one.habit for one in habit_actions.habits_of(diary)] == [Habit.OWN]


async def test_the_three_questions_are_folded_asked_once_and_answered_calmly(article, diary):
    assert "Snorker du" not in article.reads()
    assert "Din kommune kan have en søvnvejleder." in article.reads()
    await article.tap("sleep-signs")
    await article.tap("sleep-sign-falling-asleep-yes")
    assert "Du har svaret ja til et tegn, som din egen læge gerne vil høre om." in article.reads()
    assert "Kør ikke bil, når du er døsig." in article.reads()
    await article.tap("sleep-signs-leave")
    assert [one.answer for one in sign_actions.signs_of(diary)] == [Answer.LEFT, Answer.LEFT, Answer.YES]
    assert "Tre korte spørgsmål" not in article.reads()
    await article.tap("sleep-signs-out")
    assert sign_actions.signs_of(diary) == ()


async def test_a_no_leads_to_no_doctor(article, diary):
    sign_actions.answer_sign(diary, Sign.SNORING, Answer.NO)
    await article.settle()
    assert "Du har svaret ja" not in article.reads()


@pytest.mark.parametrize("word", ["pille", "sovemedicin", "bedre", "dårligere", "flot", "pill", "better", "worse"])
async def test_no_verdict_and_no_pill_stands_on_the_screen(phone, diary, word):
    tell_nights(diary, 7)
    sign_actions.answer_sign(diary, Sign.LEGS, Answer.YES)
    await phone.settle()
    assert word not in phone.reads().lower()
