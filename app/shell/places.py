"""Every place of the app: where it lies, what it is called, what is drawn there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.carry.screen import PATH as DATA
from app.carry.screen import DataCard, DataScreen
from app.checkin.screen import CheckInScreen
from app.learn.screen import LearnScreen
from app.lock.card import LockCard
from app.lock.gate import LeaveGate
from app.log.choosing import LogChoicesCard
from app.log.days_screen import DaysScreen
from app.log.screen import LogScreen
from app.mark.screen import MarksScreen
from app.paper.screen import PaperScreen
from app.people.day_lines import helped_lines_in
from app.people.screen import PeopleScreen
from app.plans.screen import PlansScreen
from app.remind.card import SETTINGS as REMIND
from app.remind.screen import RemindScreen
from app.report.ports import PREPARE, SHOW
from app.report.prepare_screen import PrepareCard, PrepareScreen
from app.report.screen import ReportScreen
from app.report.show_screen import ShowScreen
from app.safety.screen import HelpScreen
from app.scores.screen import ScoresScreen
from app.settings.screen import SettingsScreen
from app.shell.about import ABOUT, AboutCard, AboutScreen
from app.shell.beginning import START, START_PLACES
from app.shell.carrying import CARRY
from app.shell.doors import CHECK_IN, REPORT, VISITS
from app.shell.for_others import PEOPLE
from app.shell.paper_questions import PAPER
from app.shell.places_of_plans import PLAN_PLACES
from app.shell.planned import AbovePlans
from app.shell.planned_and_done import PlannedAndDoneScreen
from app.shell.reminding import PORTS as REMIND_PORTS
from app.shell.routes import Place
from app.shell.today import BESIDE, OFFERS, way_of
from app.shell.tries import AROUND, sheets
from app.start.card import StartAnswersCard
from app.summary.screen import WeekScreen
from app.today.screen import TodayScreen
from app.tried.area_screen import AreasScreen
from app.tried.screen import TriedScreen
from app.tryout.written_screen import WrittenScreen
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.visits.screen import VisitsScreen

if TYPE_CHECKING:
    from app.core.words import Words


def doors_under(path: str, words: Words) -> tuple[Door, ...]:
    """A door to every place that lies under another and says what is behind it."""
    return tuple(
        Door(f"door-{place.name}", place.path, place.title(words), place.behind(words))
        for place in PLACES
        if place.parent == path and place.behind
    )


def doors_to(path: str, words: Words) -> tuple[Door, ...]:
    """A door to one place that lies somewhere else."""
    return tuple(
        Door(f"door-{place.name}", place.path, place.title(words), place.behind(words))
        for place in PLACES
        if place.path == path and place.behind
    )


@part
def SettingsDoors() -> ft.Control:
    """What has a place of its own beside the settings."""
    return Doors(doors_under("/indstillinger", use_diary().words))


@part
def ReportDoors() -> ft.Control:
    """What else there is to see beside the history."""
    return Doors(doors_under("/rapport", use_diary().words))


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
        lambda rest: ft.Column([PrepareCard(), ReportScreen(rest), ReportDoors()], spacing=16),
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
    # NOTE: Name of the place where a page for the doctor or the physio is made.
    Place("prepare", PREPARE, lambda words: words.say("To my therapist"), lambda _rest: PrepareScreen(REPORT), parent="/rapport"),
    Place(
        "show",
        SHOW,
        lambda words: words.say("Show it on the screen"),
        lambda _rest: LeaveGate(SHOW, lambda: ShowScreen(REPORT)),
        parent=PREPARE,
        is_bare=True,
    ),
    Place(
        "visits",
        "/rapport/aftaler",
        lambda words: words.say("Appointments"),
        lambda rest: VisitsScreen(rest, VISITS),
        parent="/rapport",
        behind=lambda words: words.say("When you see someone, what you ask, what you agree."),
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
        "week",
        "/rapport/ugen",
        lambda words: words.say("Your week"),
        WeekScreen,
        parent="/rapport",
        behind=lambda words: words.say("What you did, and what you think helped."),
    ),
    Place(
        "planned",
        "/rapport/planer",
        lambda words: words.say("Planned and done"),
        PlannedAndDoneScreen,
        parent="/rapport",
        behind=lambda words: words.say("Your walks and exercises, week by week."),
    ),
    Place(
        "marks",
        "/rapport/maerker",
        lambda words: words.say("Marks"),
        MarksScreen,
        parent="/rapport",
        behind=lambda words: words.say("Your own words about a day, on the pictures."),
    ),
    Place(
        "tried",
        "/rapport/proevet",
        lambda words: words.say("I have tried this"),
        TriedScreen,
        parent="/rapport",
        behind=lambda words: words.say("Treatments, scans and what you hope for."),
    ),
    Place(
        "areas",
        "/rapport/hjaelper-og-staar-i-vejen",
        lambda words: words.say("What helps you?"),
        AreasScreen,
        parent="/rapport",
        behind=lambda words: words.say("And what stands in the way, in a few words."),
    ),
    Place(
        "people",
        "/rapport/paaroerende",
        lambda words: words.say("For people around me"),
        lambda rest: PeopleScreen(rest, PEOPLE),
        parent="/rapport",
        behind=lambda words: words.say("Who comes along, and a page for those who are near."),
    ),
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
    Place(
        "remind",
        REMIND,
        # NOTE: Name of a place: what one wants to be reminded of.
        lambda words: words.say("Reminders"),
        lambda rest: RemindScreen(rest, REMIND_PORTS),
        parent="/indstillinger",
        behind=lambda words: words.say("You choose what, and when."),
    ),
    Place("data", DATA, lambda words: words.say("Your data"), lambda _rest: DataScreen(CARRY), parent="/indstillinger"),
    Place("about", ABOUT, lambda words: words.say("About Rygvej"), AboutScreen, parent="/indstillinger"),
)
"""Every place, the five of the bottom bar first."""
