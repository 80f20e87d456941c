"""The places under Rapport, in the order of their doors: the page for a visit first, then what else is told and kept."""

from __future__ import annotations

from app.mark.screen import MarksScreen
from app.people.screen import PeopleScreen
from app.report.ports import PREPARE, SHOW
from app.report.prepare_screen import PrepareScreen
from app.report.show_screen import ShowScreen
from app.scores.screen import ScoresScreen
from app.shell.doors import REPORT, VISITS
from app.shell.for_others import PEOPLE
from app.shell.planned_and_done import PlannedAndDoneScreen
from app.shell.routes import Place
from app.summary.screen import WeekScreen
from app.tried.area_screen import AreasScreen
from app.tried.screen import TriedScreen
from app.visits.screen import VisitsScreen

REPORT_PLACES: tuple[Place, ...] = (
    # NOTE: Name of the place where a page for the doctor or the physio is made.
    Place("prepare", PREPARE, lambda words: words.say("To my therapist"), lambda _rest: PrepareScreen(REPORT), parent="/rapport"),
    Place("show", SHOW, lambda words: words.say("Show it on the screen"), lambda _rest: ShowScreen(REPORT), parent=PREPARE, is_bare=True),
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
)
