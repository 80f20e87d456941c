"""Every place of the app: where it lies, what it is called, what is drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.carry.screen import DataCard
from app.checkin.screen import CheckInScreen
from app.learn.screen import LearnScreen
from app.lock.card import LockCard
from app.log.choosing import LogChoicesCard
from app.log.days_screen import DaysScreen
from app.log.screen import LogScreen
from app.paper.screen import PaperScreen
from app.people.day_lines import helped_lines_in
from app.plans.screen import PlansScreen
from app.remind.card import SETTINGS as REMIND
from app.safety.screen import HelpScreen
from app.settings.screen import SettingsScreen
from app.shell.about import AboutCard
from app.shell.beginning import START, START_PLACES
from app.shell.doors import CHECK_IN
from app.shell.paper_questions import PAPER
from app.shell.places_of_plans import PLAN_PLACES
from app.shell.places_of_report import REPORT_PLACES, Report, doors_of
from app.shell.places_of_settings import SETTINGS_PLACES
from app.shell.planned import AbovePlans
from app.shell.routes import Place
from app.shell.today import BESIDE, OFFERS, way_of
from app.shell.tries import AROUND, sheets
from app.start.card import StartAnswersCard
from app.today.screen import TodayScreen
from app.tryout.written_screen import WrittenScreen
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from app.core.words import Words


def doors_under(path: str, words: Words) -> tuple[Door, ...]:
    """A door to every place that lies under another and says what is behind it."""
    return doors_of((place for place in PLACES if place.parent == path), words)


def doors_to(path: str, words: Words) -> tuple[Door, ...]:
    """A door to one place that lies somewhere else."""
    return doors_of((place for place in PLACES if place.path == path), words)


@part
def SettingsDoors() -> ft.Control:
    """What has a place of its own beside the settings."""
    return Doors(doors_under("/indstillinger", use_diary().words))


@part
def WriteDoors() -> ft.Control:
    """What else there is to write beside the day."""
    return Doors(doors_under("/skriv", use_diary().words))


@part
def Learn(rest: str) -> ft.Control:
    """The course, with what can be tried in it."""
    diary = use_diary()
    return LearnScreen(rest, AROUND, way_of(diary), doors_under("/laer", diary.words))


# NOTE comments below are read by translators: the names stand in the bottom bar, so they must be short.
PLACES: tuple[Place, ...] = (
    # NOTE: Name of the first place in the bottom bar. Very short.
    Place(
        "today",
        "/",
        lambda words: words.say("Today"),
        lambda _rest: TodayScreen(OFFERS),
        ft.Icons.TODAY_OUTLINED,
        ft.Icons.TODAY,
    ),
    # NOTE: Name of the second place in the bottom bar: telling about a day. Very short.
    Place(
        "log",
        "/skriv",
        lambda words: words.say("Write"),
        lambda rest: ft.Column([LogScreen(rest, BESIDE), WriteDoors()], spacing=16),
        ft.Icons.EDIT_NOTE_OUTLINED,
        ft.Icons.EDIT_NOTE,
    ),
    # NOTE: Name of the third place in the bottom bar: articles. Very short.
    Place(
        "learn",
        "/laer",
        lambda words: words.say("Learn"),
        Learn,
        ft.Icons.MENU_BOOK_OUTLINED,
        ft.Icons.MENU_BOOK,
        keeps_place=True,
    ),
    # NOTE: Name of the fourth place in the bottom bar. Very short.
    Place(
        "plans",
        "/planer",
        lambda words: words.say("Plans"),
        lambda _rest: PlansScreen(lambda words: (*doors_under("/planer", words), *doors_to(REMIND, words)), AbovePlans),
        ft.Icons.DIRECTIONS_WALK_OUTLINED,
        ft.Icons.DIRECTIONS_WALK,
    ),
    # NOTE: Name of the fifth place in the bottom bar: history and report. Very short.
    Place(
        "report",
        "/rapport",
        lambda words: words.say("Report"),
        Report,
        ft.Icons.INSERT_CHART_OUTLINED,
        ft.Icons.INSERT_CHART,
    ),
    Place("days", "/skriv/dage", lambda words: words.say("All days"), lambda rest: DaysScreen(rest, helped_lines_in), parent="/skriv"),
    Place(
        "check-in",
        "/skriv/uge",
        lambda words: words.say("Weekly check-in"),
        lambda rest: CheckInScreen(rest, CHECK_IN),
        parent="/skriv",
        behind=lambda words: words.say("A few questions about the last 7 days."),
    ),
    Place(
        "paper",
        "/skriv/papir",
        lambda words: words.say("Paper"),
        lambda rest: PaperScreen(rest, PAPER),
        parent="/skriv",
        behind=lambda words: words.say("Print a log for a pencil, and type it in again."),
    ),
    Place(
        "my-answers",
        "/laer/mine-svar",
        lambda words: words.say("What you have written"),
        lambda _rest: WrittenScreen(sheets),
        parent="/laer",
        behind=lambda words: words.say("Your own words and choices from the texts."),
    ),
    *REPORT_PLACES,
    *PLAN_PLACES,
    *START_PLACES,
    Place("help-place", "/hjaelp", lambda words: words.say("When to seek help"), HelpScreen, parent="/", is_aside=True),
    Place(
        "settings-place",
        "/indstillinger",
        lambda words: words.say("Settings"),
        lambda _rest: SettingsScreen((LogChoicesCard, SettingsDoors, lambda: StartAnswersCard(START), LockCard, DataCard, AboutCard)),
        parent="/",
        is_aside=True,
    ),
    *SETTINGS_PLACES,
)
"""Every place, the five of the bottom bar first."""
