"""The places under Rapport: the page for a visit first, then what there is to look back on, then more for a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.lock.gate import LeaveGate
from app.mark.screen import MarksScreen
from app.people.screen import PeopleScreen
from app.report.ports import PREPARE, SHOW
from app.report.prepare_screen import PrepareCard, PrepareScreen
from app.report.screen import ReportScreen
from app.report.show_screen import ShowScreen
from app.scores.screen import ScoresScreen
from app.shell.doors import REPORT, VISITS
from app.shell.for_others import PEOPLE
from app.shell.planned_and_done import PlannedAndDoneScreen
from app.shell.routes import Place
from app.summary.screen import WeekScreen
from app.tried.area_screen import AreasScreen
from app.tried.screen import TriedScreen
from app.ui.door import Door, Doors
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import heading
from app.visits.screen import VisitsScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.words import Words

PAGES: tuple[Place, ...] = (
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
)
"""Their ways lie in the card that stands first."""

SEEING_SOMEONE: tuple[Place, ...] = (
    Place(
        "visits",
        "/rapport/aftaler",
        lambda words: words.say("Appointments"),
        lambda rest: VisitsScreen(rest, VISITS),
        parent="/rapport",
        behind=lambda words: words.say("When you see someone, what you ask, what you agree."),
    ),
)
"""Beside the page: whoever is tired looks for one of these two."""

LOOKING_BACK: tuple[Place, ...] = (
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
)
"""What there is to see beside the history."""

MORE_FOR_A_VISIT: tuple[Place, ...] = (
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
        "scores",
        "/rapport/skemaer",
        lambda words: words.say("Questionnaires"),
        ScoresScreen,
        parent="/rapport",
        behind=lambda words: words.say("Totals that you have from somewhere else."),
    ),
    Place(
        "people",
        "/rapport/paaroerende",
        lambda words: words.say("For people around me"),
        lambda rest: PeopleScreen(rest, PEOPLE),
        parent="/rapport",
        behind=lambda words: words.say("Who comes along, and a page for those who are near."),
    ),
)
"""What can be told once, at leisure, and comes along if the person says so."""

REPORT_PLACES: tuple[Place, ...] = (*PAGES, *SEEING_SOMEONE, *LOOKING_BACK, *MORE_FOR_A_VISIT)


def doors_of(places: Iterable[Place], words: Words) -> tuple[Door, ...]:
    """A door to each place that says what is behind it."""
    return tuple(Door(f"door-{place.name}", place.path, place.title(words), place.behind(words)) for place in places if place.behind)


@part
def Report(rest: str) -> ft.Control:
    """The page for a visit, the history, and the doors in two groups."""
    words = use_diary().words
    return ft.Column(
        [
            PrepareCard(),
            Doors(doors_of(SEEING_SOMEONE, words)),
            ReportScreen(rest),
            heading(words.say("More to look at")),
            Doors(doors_of(LOOKING_BACK, words)),
            heading(words.say("More for a visit")),
            Doors(doors_of(MORE_FOR_A_VISIT, words)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
