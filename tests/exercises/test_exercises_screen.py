"""Mine øvelser as a person uses it: write, tick, look back, set aside, change one's mind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.exercises import actions
from app.exercises.exercise import Typed, current
from app.exercises.rest import Rest
from app.exercises.week import ExerciseWeek
from app.exercises.words import say_rest, say_week
from app.flare import actions as flare
from app.plans import actions as plans
from app.shell.catalog import catalogue
from tests.support.opened_app import app_on
from tests.support.sure import sure
from tests.support.wording import banned_in, spoken_in, too_hard

PATH = "/planer/oevelser"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


async def write(phone, words, how="", source=""):
    await phone.tap("exercises-new")
    await phone.type("exercises-words", words)
    await phone.type("exercises-how", how)
    await phone.type("exercises-source", source)


def names_of(diary):
    return [one.words for one in current(actions.exercises_of(diary))]


def is_ticked(phone, handle):
    return next(control.checked for control, _ in phone.controls() if getattr(control, "identifier", None) == handle)


async def test_an_exercise_is_written_in_own_words_and_taken_back(phone, diary):
    assert "Har du øvelser?" in phone.reads()
    await write(phone, "bro", "løft numsen roligt", "min fys")
    assert not {handle for handle in phone.chosen() if handle.startswith("exercises-")}
    await phone.tap("exercises-times-3")
    await phone.tap("exercises-add")
    (one,) = actions.exercises_of(diary)
    assert (one.words, one.how, one.times, one.source) == ("bro", "løft numsen roligt", 3, "min fys")
    said = phone.reads()
    assert "løft numsen roligt" in said
    assert "3 gange om ugen · Fra: min fys" in said
    await phone.tap("undo")
    assert actions.exercises_of(diary) == ()


async def test_all_but_the_name_may_be_left(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-times-3")
    await phone.tap("exercises-times-3")
    await phone.tap("exercises-add")
    (one,) = actions.exercises_of(diary)
    assert (one.how, one.times, one.source) == (None, None, None)


async def test_what_is_missing_or_too_long_is_said_and_what_was_typed_stays(phone, diary):
    await write(phone, " ")
    await phone.tap("exercises-add")
    assert "Skriv først, hvad du kalder den." in phone.reads()
    await phone.type("exercises-words", "bro")
    await phone.type("exercises-how", "x" * 301)
    await phone.tap("exercises-add")
    assert "Brug højst 300 tegn" in phone.reads()
    await phone.type("exercises-how", "roligt")
    await phone.tap("exercises-add")
    assert names_of(diary) == ["bro"]


async def test_a_tick_is_one_touch_and_so_is_its_end(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    assert not is_ticked(phone, "exercises-1-today")
    await phone.tap("exercises-1-today")
    assert is_ticked(phone, "exercises-1-today")
    assert "Denne uge: 1 dag." in phone.reads()
    await phone.tap("exercises-1-today")
    assert not actions.exercises_of(diary)[0].done
    await phone.tap("undo")
    assert actions.exercises_of(diary)[0].done == {diary.today}


async def test_the_last_days_can_be_ticked_and_older_ticks_taken_away(phone, diary, days):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    await phone.tap("exercises-1-days")
    yesterday = diary.today - timedelta(1)
    await phone.tap(f"exercises-1-day-{yesterday}")
    assert actions.exercises_of(diary)[0].done == {yesterday}
    assert not phone.has(f"exercises-1-day-{diary.today - timedelta(7)}")
    days[0] = 30
    diary.news.spread()
    await phone.settle()
    await phone.tap(f"exercises-1-day-{yesterday}")
    assert not actions.exercises_of(diary)[0].done
    assert not phone.has(f"exercises-1-day-{yesterday}")


async def test_many_old_ticks_are_shown_a_page_at_a_time(phone, diary, days):
    (which,) = [sure(actions.add_exercise(diary, Typed("bro"))).after[0].id]
    for days[0] in range(40):
        sure(actions.tick_exercise(diary, which, diary.today, is_done=True))
    sure(actions.set_exercise_aside(diary, which))
    await phone.settle()
    await phone.tap("exercises-aside-1-days")

    def shown():
        return sum(handle.startswith("exercises-aside-1-day-2") for handle in phone.handles())

    assert shown() == 28
    await phone.tap("exercises-aside-1-day-more")
    assert shown() == 40
    assert not phone.has("exercises-aside-1-day-more")


async def test_other_words_and_another_plan_keep_the_ticks(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    await phone.tap("exercises-1-today")
    await phone.tap("exercises-1-change")
    await phone.type("exercises-1-words", "bækkenløft")
    await phone.tap("exercises-1-times-5")
    await phone.tap("exercises-1-save")
    (one,) = actions.exercises_of(diary)
    assert (one.words, one.times, one.done) == ("bækkenløft", 5, frozenset({diary.today}))


async def test_leaving_the_form_changes_nothing(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    await phone.tap("exercises-1-change")
    await phone.type("exercises-1-words", "noget andet")
    await phone.tap("exercises-1-leave")
    assert names_of(diary) == ["bro"]
    await phone.tap("exercises-new")
    await phone.tap("exercises-leave")
    assert phone.has("exercises-new")


async def test_what_was_set_aside_is_taken_up_again_or_deleted(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    await phone.tap("exercises-1-today")
    await phone.tap("exercises-1-out")
    assert names_of(diary) == []
    await phone.tap("exercises-aside-1-back")
    assert names_of(diary) == ["bro"]
    assert actions.exercises_of(diary)[0].done == {diary.today}
    await phone.tap("exercises-1-out")
    await phone.tap("exercises-aside-1-forget")
    assert actions.exercises_of(diary) == ()
    await phone.tap("undo")
    assert len(actions.exercises_of(diary)) == 1


async def test_an_exercise_can_be_deleted_where_it_is_changed(phone, diary):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    await phone.tap("exercises-1-change")
    await phone.tap("exercises-1-forget")
    assert actions.exercises_of(diary) == ()


async def test_with_eight_there_is_no_form_for_a_ninth(phone, diary):
    for name in "abcdefgh":
        sure(actions.add_exercise(diary, Typed(name)))
    await phone.settle()
    assert not phone.has("exercises-new")
    assert "Du har 8 øvelser. Det er nok for nu." in phone.reads()


@pytest.mark.parametrize(("rest", "said"), [(Rest.FLARE, "Imens hviler dine øvelser."), (Rest.PAUSE, "Det gør dine øvelser også.")])
async def test_while_they_rest_it_is_said_calmly_and_the_box_is_open(phone, diary, rest, said):
    await write(phone, "bro")
    await phone.tap("exercises-add")
    assert said not in phone.reads()
    sure(flare.start(diary, diary.today) if rest is Rest.FLARE else plans.pause_plans(diary))
    await phone.settle()
    assert said in phone.reads()
    await phone.tap("exercises-1-today")
    assert actions.exercises_of(diary)[0].done == {diary.today}


async def test_on_i_dag_the_box_stands_under_what_is_planned(diary):
    sure(actions.add_exercise(diary, Typed("bro", times=1)))
    async with app_on(diary) as phone:
        assert "Planlagt i dag" in phone.reads()
        await phone.tap("exercises-today-1")
        assert is_ticked(phone, "exercises-today-1")
        await phone.tap("exercises-open")
        assert phone.page.route == PATH


async def test_nothing_planned_leaves_no_heading(diary, days):
    sure(actions.add_exercise(diary, Typed("bro", times=1)))
    (one,) = actions.exercises_of(diary)
    sure(actions.tick_exercise(diary, one.id, diary.today, is_done=True))
    days[0] = 1
    async with app_on(diary) as phone:
        assert "Planlagt i dag" not in phone.reads()
        days[0] = 6
        diary.news.spread()
        await phone.settle()
        assert "Planlagt i dag" in phone.reads()


@pytest.mark.parametrize(
    ("week", "said"),
    [
        (ExerciseWeek(None, 3, 2), "2 kryds ved øvelser. Planen var 3."),  # type: ignore[arg-type]
        (ExerciseWeek(None, None, 1), "1 kryds ved en øvelse."),  # type: ignore[arg-type]
        (ExerciseWeek(None, 0, 0, 7), "0 kryds ved øvelser."),  # type: ignore[arg-type]
    ],
)
def test_a_week_is_said_in_figures_alone(week, said):
    assert say_week(week, catalogue("da")) == said


def test_it_is_easy_to_read_and_neither_praises_nor_scolds():
    spoken = spoken_in("exercises")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one.en for one in spoken if not one.da] == []
    for name in ("tone", "device", "illness", "verdict", "summary"):
        assert [one for one in spoken if banned_in(one.da, name) or banned_in(one.en, name, "en")] == []
    for word in ("godt gået", "flot", "mangler", "husk", "skal", "bør", "well done", "should", "must", "missed"):
        assert [one for one in spoken if word in one.da.casefold() or word in one.en.casefold()] == []
    assert say_rest(Rest.FLARE, catalogue("en")).startswith("You have a flare-up.")
