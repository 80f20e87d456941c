"""A newcomer's first minute: led through, or straight past, and never led here again."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.log import actions as log
from app.log.choosing_actions import choices_of, choose_item
from app.log.entry import Item
from app.shell.example import PEOPLE
from app.start.actions import beginning_of, choose_situation, step_to_show
from app.start.beginning import PATHS, Beginning, Situation, Step, Way, before, read_beginning, skip_from
from app.store.migrations import bring_up
from app.store.steps import STEPS, start
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.people import live

FEWEST_TAPS = 8


@pytest.fixture
def new(tmp_path):
    """A diary that nobody has opened yet."""
    with opened(tmp_path / "rygvej.db", "da", is_new=True) as diary:
        yield diary


async def test_from_the_first_frame_to_the_first_saved_day_it_takes_few_taps(new):
    shortest = ["start-skip", "start-leave", "log-hindrance-3", "log-save"]
    async with app_on(new) as phone:
        for tap in shortest:
            await phone.tap(tap)
        assert "Gemt for i dag." in phone.reads()
    assert log.form_of(new, new.today).stored.score(Item.HINDRANCE) == 3
    assert len(shortest) <= FEWEST_TAPS


async def test_even_the_whole_start_is_few_taps_and_asks_for_no_answer(new):
    async with app_on(new) as phone:
        for _ in range(6):
            await phone.tap("start-next")
        await phone.tap("start-done")
        assert phone.has("log-hindrance-3")
    assert beginning_of(new) == Beginning(is_passed=True)


async def test_skipping_passes_the_help_page_once_and_asks_for_no_promise(new):
    async with app_on(new) as phone:
        await phone.tap("start-skip")
        said = phone.reads()
        assert "Det er meget sjældent" in said
        assert said.index("Det er meget sjældent") < said.index("112")
        assert phone.has("start-call-emergency")
        await phone.tap("start-leave")
        assert "Hvor meget har ryggen hindret dig i dag?" in phone.reads()


async def test_once_passed_it_does_not_come_back(new):
    async with app_on(new) as phone:
        await phone.tap("start-skip")
        await phone.tap("start-leave")
    async with app_on(new) as phone:
        assert not phone.has("start-next")


async def test_who_has_written_something_is_not_led_to_the_start(new):
    log.tell_day(new, new.today, {}, "Ondt i dag")
    async with app_on(new) as phone:
        assert not phone.has("start-next")


@pytest.mark.parametrize("person", PEOPLE)
async def test_the_example_people_never_see_it(new, person):
    live(new, person)
    async with app_on(new) as phone:
        assert not phone.has("start-next")


def test_a_diary_from_before_there_was_a_start_counts_as_begun(tmp_path):
    earlier = STEPS[: STEPS.index(start.STEP)]
    with closing(sqlite3.connect(tmp_path / "old.db", isolation_level=None)) as link:
        bring_up(link, earlier)
        link.execute("INSERT INTO note VALUES ('a', '2026-03-04', '2026-03-04T20:00:00+00:00', 'Ondt')")
        bring_up(link)
        assert link.execute("SELECT name, value FROM start_choice").fetchall() == [("passed", "yes")]


def test_an_empty_diary_from_before_begins_at_the_start(tmp_path):
    with closing(sqlite3.connect(tmp_path / "old.db", isolation_level=None)) as link:
        bring_up(link)
        assert link.execute("SELECT name, value FROM start_choice").fetchall() == []


@pytest.mark.parametrize("route", ["/hjaelp", "/indstillinger", "/skriv"])
async def test_every_other_place_is_open_before_the_start_is_passed(new, route):
    async with app_on(new, route) as phone:
        assert not phone.has("start-next")


async def test_the_language_changes_at_once(new):
    async with app_on(new) as phone:
        assert "Velkommen" in phone.reads()
        await phone.tap("start-language-en")
        assert "Welcome" in phone.reads()


async def test_the_back_of_the_phone_goes_one_step_back(new):
    async with app_on(new) as phone:
        await phone.tap("start-next")
        await phone.tap("start-next")
        assert phone.page.route == PATHS[Step.HELP]
        assert [view.route for view in phone.page.views._b] == ["/", PATHS[Step.LANGUAGE], PATHS[Step.ABOUT], PATHS[Step.HELP]]
        await phone.tap("back")
        assert phone.page.route == PATHS[Step.ABOUT]


async def test_who_leaves_in_the_middle_comes_back_to_the_same_step(new):
    async with app_on(new) as phone:
        for _ in range(6):
            await phone.tap("start-next")
        await phone.tap("start-things")
        assert phone.page.route == "/planer/mine-ting"
        await phone.tap("nav-today")
        assert phone.has("start-done")


async def test_the_answers_are_kept_and_can_be_changed_in_the_settings(new):
    async with app_on(new, PATHS[Step.WAY]) as phone:
        assert not {handle for handle in phone.chosen() if handle.startswith("start-way")}
        await phone.tap("start-way-recovered")
        assert beginning_of(new).way is Way.RECOVERED
        await phone.go("/indstillinger")
        assert "start-way-recovered" in phone.chosen()
        await phone.tap("start-way-recovered")
        assert beginning_of(new).way is None
        await phone.tap("start-again")
        assert phone.page.route == "/start"


async def test_pain_light_is_offered_and_its_figures_wait_until_they_are_wanted(new):
    async with app_on(new, PATHS[Step.PAIN]) as phone:
        assert "Nogle har det bedre med at skrive sjældnere om smerte." in phone.reads()
        assert "79 ud af 100" not in phone.reads()
        await phone.tap("start-pain-source")
        assert "79 ud af 100" in phone.reads()
        await phone.tap("start-pain-weekly")
        assert choices_of(new).pain_light


async def test_with_a_pension_work_leaves_the_diary_and_comes_back_with_another_answer(new):
    async with app_on(new, PATHS[Step.WORK]) as phone:
        await phone.tap("start-work-pension")
        assert not choices_of(new).is_on(Item.WORK)
        await phone.tap("start-work-in-work")
        assert choices_of(new).is_on(Item.WORK)


def test_who_does_not_want_the_question_about_work_keeps_it_away(new):
    choose_item(new, Item.WORK, is_on=False)
    choose_situation(new, Situation.SICK_LEAVE, lambda diary, is_on: choose_item(diary, Item.WORK, is_on=is_on))
    assert not choices_of(new).is_on(Item.WORK)


def test_what_cannot_be_read_is_as_if_not_answered():
    kept = {"passed": "maybe", "reached": "nowhere", "way": "", "situation": "pension"}
    assert read_beginning(kept) == Beginning(situation=Situation.PENSION)


def test_the_steps_stand_in_order_and_skipping_never_misses_the_help_page():
    assert [before(step) for step in Step][1:] == list(Step)[:-1]
    assert [skip_from(step) for step in Step] == [Step.HELP, Step.HELP, None, None, None, None, None]


def test_nobody_is_new_who_has_passed(new):
    assert step_to_show(new) is Step.LANGUAGE
    live(new, "newcomer")
    assert step_to_show(new) is None
