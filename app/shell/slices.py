"""Every slice and what it offers. The only file that knows them all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.observation import Kind
from app.core.weekly import first_from_days, weeks_from_days
from app.flare import actions as flare
from app.goals.screen import GoalsScreen
from app.learn.screen import LearnScreen
from app.log import actions as log
from app.log import answering_actions as answering
from app.log.card import TellCard, WeekCard
from app.log.choosing import LogChoicesCard
from app.log.days_screen import DaysScreen
from app.log.screen import LogScreen
from app.mark import actions as mark
from app.plans.screen import PlansScreen
from app.report.screen import ReportScreen
from app.safety.screen import HelpScreen
from app.scores.screen import ScoresScreen
from app.settings.screen import SettingsScreen
from app.shell.about import AboutCard
from app.shell.routes import Place
from app.today.screen import TodayScreen
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.measure import Measure
    from app.core.observation import Observation
    from app.core.weekly import WeekTold
    from app.core.words import Words

# NOTE comments below are read by translators: the names stand in the bottom bar, so they must be short.
PLACES = (
    # NOTE: Name of the first place in the bottom bar. Very short.
    Place("today", "/", lambda words: words.say("Today"), lambda _rest: TodayScreen((TellCard, WeekCard)), ft.Icons.TODAY_OUTLINED, ft.Icons.TODAY),
    # NOTE: Name of the second place in the bottom bar: telling about a day. Very short.
    Place("log", "/skriv", lambda words: words.say("Write"), LogScreen, ft.Icons.EDIT_NOTE_OUTLINED, ft.Icons.EDIT_NOTE),
    # NOTE: Name of the third place in the bottom bar: articles. Very short.
    Place("learn", "/laer", lambda words: words.say("Learn"), LearnScreen, ft.Icons.MENU_BOOK_OUTLINED, ft.Icons.MENU_BOOK),
    # NOTE: Name of the fourth place in the bottom bar. Very short.
    Place("plans", "/planer", lambda words: words.say("Plans"), lambda _rest: PlansScreen(lambda words: doors_under("/planer", words)), ft.Icons.DIRECTIONS_WALK_OUTLINED, ft.Icons.DIRECTIONS_WALK),
    # NOTE: Name of the fifth place in the bottom bar: history and report. Very short.
    Place("report", "/rapport", lambda words: words.say("Report"), lambda rest: ft.Column([ReportScreen(rest), ReportDoors()], spacing=16), ft.Icons.INSERT_CHART_OUTLINED, ft.Icons.INSERT_CHART),
    Place("days", "/skriv/dage", lambda words: words.say("All days"), DaysScreen, parent="/skriv"),
    Place("goals", "/planer/mine-ting", lambda words: words.say("My things"), GoalsScreen, parent="/planer", behind=lambda words: words.say("What matters to you, in your own words.")),
    Place("scores", "/rapport/skemaer", lambda words: words.say("Questionnaires"), ScoresScreen, parent="/rapport", behind=lambda words: words.say("Totals that you have from somewhere else.")),
    Place("help-place", "/hjaelp", lambda words: words.say("When to seek help"), HelpScreen, parent="/"),
    Place("settings-place", "/indstillinger", lambda words: words.say("Settings"), lambda _rest: SettingsScreen((LogChoicesCard, AboutCard)), parent="/"),
)
"""Every place, the five of the bottom bar first."""


def doors_under(path: str, words: Words) -> tuple[Door, ...]:
    """A door to every place that lies under another and says what is behind it."""
    return tuple(
        Door(f"door-{place.name}", place.path, place.title(words), place.behind(words)) for place in PLACES if place.parent == path and place.behind
    )


@part
def ReportDoors() -> ft.Control:
    """What else there is to see beside the history."""
    return Doors(doors_under("/rapport", use_diary().words))


GATHERED = (Kind.FLARE, Kind.MARK)
"""What the file cannot count by itself: it is laid together from more than one slice, or holds words."""


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """What any slice knows of one kind, oldest first."""
    if kind is Kind.FLARE:
        # The diary's answers and the runs around them are one record, read here and nowhere else.
        return flare.observe(diary, span, partial(log.observe, diary, kind))
    return mark.observe(diary, span) if kind is Kind.MARK else log.observe(diary, kind, span)


def weeks(diary: Diary, kind: Kind, span: Span) -> tuple[WeekTold, ...]:
    """What any slice knows of one kind, week by week."""
    return weeks_from_days(diary, kind, span) if kind in GATHERED else log.weeks(diary, kind, span)


def first_told(diary: Diary, kind: Kind) -> date | None:
    """The first day that any slice knows of one kind."""
    return first_from_days(diary, kind) if kind in GATHERED else log.first_told(diary, kind)


def skipped(diary: Diary, kind: Kind, span: Span) -> frozenset[date]:
    """The days on which one kind was left on purpose."""
    return frozenset() if kind is Kind.MARK else log.skipped(diary, kind, span)


def tell(diary: Diary, kind: Kind, answers: Mapping[date, str | None]) -> Callable[[], object]:
    """Answer one of the diary's questions for another slice; what comes back undoes it."""
    return answering.answer(diary, kind, answers)


def measures(diary: Diary) -> tuple[Measure, ...]:
    """The 0-10 questions of every slice."""
    return log.measures(diary)
