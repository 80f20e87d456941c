"""Every place of the app: where it lies, what it is called, what is drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.better.screen import BetterScreen
from app.checkin.screen import CheckInScreen
from app.flare.file_screen import FileScreen as FlareFileScreen
from app.flare.plan_screen import PlanScreen as BadDayPlanScreen
from app.goals.screen import GoalsScreen
from app.learn.screen import LearnScreen
from app.log.choosing import LogChoicesCard
from app.log.days_screen import DaysScreen
from app.log.screen import LogScreen
from app.mark.screen import MarksScreen
from app.plans.screen import PlansScreen
from app.report.screen import ReportScreen
from app.safety.screen import HelpScreen
from app.scores.screen import ScoresScreen
from app.settings.screen import SettingsScreen
from app.shell.about import AboutCard
from app.shell.beginning import START, START_PLACES
from app.shell.doors import BETTER, CHECK_IN, WALK
from app.shell.routes import Place
from app.shell.today import BESIDE, OFFERS
from app.start.card import StartAnswersCard
from app.summary.screen import WeekScreen
from app.today.screen import TodayScreen
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.walk.screen import WalkScreen

if TYPE_CHECKING:
    from app.core.words import Words


def doors_under(path: str, words: Words) -> tuple[Door, ...]:
    """A door to every place that lies under another and says what is behind it."""
    return tuple(
        Door(f"door-{place.name}", place.path, place.title(words), place.behind(words))
        for place in PLACES
        if place.parent == path and place.behind
    )


@part
def ReportDoors() -> ft.Control:
    """What else there is to see beside the history."""
    return Doors(doors_under("/rapport", use_diary().words))


@part
def WriteDoors() -> ft.Control:
    """What else there is to write beside the day."""
    return Doors(doors_under("/skriv", use_diary().words))


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
    Place("learn", "/laer", lambda words: words.say("Learn"), LearnScreen, ft.Icons.MENU_BOOK_OUTLINED, ft.Icons.MENU_BOOK),
    # NOTE: Name of the fourth place in the bottom bar. Very short.
    Place(
        "plans",
        "/planer",
        lambda words: words.say("Plans"),
        lambda _rest: PlansScreen(lambda words: doors_under("/planer", words)),
        ft.Icons.DIRECTIONS_WALK_OUTLINED,
        ft.Icons.DIRECTIONS_WALK,
    ),
    # NOTE: Name of the fifth place in the bottom bar: history and report. Very short.
    Place(
        "report",
        "/rapport",
        lambda words: words.say("Report"),
        lambda rest: ft.Column([ReportScreen(rest), ReportDoors()], spacing=16),
        ft.Icons.INSERT_CHART_OUTLINED,
        ft.Icons.INSERT_CHART,
    ),
    Place("days", "/skriv/dage", lambda words: words.say("All days"), DaysScreen, parent="/skriv"),
    Place(
        "check-in",
        "/skriv/uge",
        lambda words: words.say("Weekly check-in"),
        lambda rest: CheckInScreen(rest, CHECK_IN),
        parent="/skriv",
        behind=lambda words: words.say("A few questions about the last 7 days."),
    ),
    Place(
        "goals",
        "/planer/mine-ting",
        lambda words: words.say("My things"),
        GoalsScreen,
        parent="/planer",
        behind=lambda words: words.say("What matters to you, in your own words."),
    ),
    Place(
        "scores",
        "/rapport/skemaer",
        lambda words: words.say("Questionnaires"),
        ScoresScreen,
        parent="/rapport",
        behind=lambda words: words.say("Totals that you have from somewhere else."),
    ),
    Place(
        "walk",
        "/planer/gaa",
        # NOTE: Name of the walking plan. Very short.
        lambda words: words.say("Walk"),
        lambda rest: WalkScreen(rest, WALK),
        parent="/planer",
        behind=lambda words: words.say("A little more, a little at a time. You set the pace."),
    ),
    Place(
        "bad-days",
        "/planer/daarlige-dage",
        lambda words: words.say("My plan for bad days"),
        BadDayPlanScreen,
        parent="/planer",
        behind=lambda words: words.say("For days with more pain than usual. One touch away."),
    ),
    Place(
        "flares",
        "/planer/opblussen",
        lambda words: words.say("Flare-ups"),
        FlareFileScreen,
        parent="/planer",
        behind=lambda words: words.say("When they were, and that they passed."),
    ),
    Place(
        "better",
        "/planer/bedre",
        lambda words: words.say("I am better"),
        lambda rest: BetterScreen(rest, BETTER),
        parent="/planer",
        behind=lambda words: words.say("A pause, and what you do if it comes back."),
    ),
    Place(
        "week",
        "/rapport/ugen",
        lambda words: words.say("Your week"),
        WeekScreen,
        parent="/rapport",
        behind=lambda words: words.say("What you did, and what you think helped."),
    ),
    Place(
        "marks",
        "/rapport/maerker",
        lambda words: words.say("Marks"),
        MarksScreen,
        parent="/rapport",
        behind=lambda words: words.say("Your own words about a day, on the pictures."),
    ),
    *START_PLACES,
    Place("help-place", "/hjaelp", lambda words: words.say("When to seek help"), HelpScreen, parent="/", is_aside=True),
    Place(
        "settings-place",
        "/indstillinger",
        lambda words: words.say("Settings"),
        lambda _rest: SettingsScreen((LogChoicesCard, lambda: StartAnswersCard(START), AboutCard)),
        parent="/",
        is_aside=True,
    ),
)
"""Every place, the five of the bottom bar first."""
