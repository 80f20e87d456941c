"""The places under Planer, in the order of their doors: plans first, then what matters, then what to do on hard days."""

from __future__ import annotations

from app.better.screen import BetterScreen
from app.exercises.screen import ExercisesScreen
from app.flare.file_screen import FileScreen as FlareFileScreen
from app.flare.plan_screen import PlanScreen as BadDayPlanScreen
from app.goals.screen import GoalsScreen
from app.pace.screen import PaceScreen
from app.shell.doors import BETTER, PACE, WALK
from app.shell.routes import Place
from app.sleep.screen import SleepScreen
from app.walk.screen import WalkScreen

PLAN_PLACES: tuple[Place, ...] = (
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
        "pace",
        "/planer/pauser",
        # NOTE: Name of a place: doing things with breaks in between.
        lambda words: words.say("Breaks"),
        lambda rest: PaceScreen(rest, PACE),
        parent="/planer",
        behind=lambda words: words.say("Do a little at a time, with breaks in between."),
    ),
    Place(
        "sleep",
        "/planer/soevn",
        lambda words: words.say("Sleep diary"),
        SleepScreen,
        parent="/planer",
        behind=lambda words: words.say("Your nights, half a minute in the morning."),
    ),
    Place(
        "exercises",
        "/planer/oevelser",
        lambda words: words.say("My exercises"),
        ExercisesScreen,
        parent="/planer",
        behind=lambda words: words.say("Yours, or from your physio, in your own words."),
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
)
