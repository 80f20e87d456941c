"""What can be tried in the texts, by the name that a text gives it: the one place where the course meets the other slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.flare.plan_screen import PlanScreen as BadDayPlanScreen
from app.goals.screen import GoalsScreen
from app.learn.article_view import Around
from app.learn.glossary import places_in
from app.learn.help_map_view import HelpMapView
from app.learn.shelf import course, terms
from app.learn.text import plain
from app.pace.card import TryPaceCard
from app.pace.seven_days import SevenDaysCard
from app.safety.actions import doctor_of
from app.safety.level_card import LevelCard
from app.safety.mood_card import MoodLadder
from app.safety.region_card import RegionCard
from app.safety.signs import Level
from app.shell.about import ABOUT
from app.shell.doors import PACE, TALK, WALK, PlanGate
from app.sleep.card import FirstNightCard, OneHabitCard
from app.tryout.alarm_dial import AlarmDial
from app.tryout.decision import Decision
from app.tryout.doctor_questions import DoctorQuestions
from app.tryout.effect import Effect
from app.tryout.likes import Likes
from app.tryout.message import Message
from app.tryout.my_stairs import MyStairs
from app.tryout.talk_view import TalkView
from app.tryout.thought_cards import ThoughtCards
from app.tryout.translate import Translate
from app.tryout.true_false import TrueFalse
from app.tryout.week_plan import WeekPlan
from app.tryout.wheel import LifeWheel
from app.tryout.work_line import WorkLine
from app.tryout.written import Sheet
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.walk.actions import notebook_of
from app.walk.gate import Gate
from app.walk.test_walks_card import TestWalksCard
from app.walk.three_weeks_card import ThreeWeeksCard

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from app.ui.lines import Lines


@part
def HelpNumbers() -> ft.Control:
    """The number of one's own region, and the four levels."""
    levels = (Level.L4, Level.L3, Level.L2, Level.L1)
    return ft.Column(
        [RegionCard(), *(LevelCard(level) for level in levels)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


@part
def HelpMap() -> ft.Control:
    """The map of help in the person's region."""
    doctor = doctor_of(use_diary())
    drawn = HelpMapView(doctor.name if doctor else None, doctor.title if doctor else None)
    return ft.Column([drawn, RegionCard()], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def TestWalks() -> ft.Control:
    """Test walks, once the questions before a plan are answered and open it."""
    return TestWalksCard(WALK) if notebook_of(use_diary()).gate is Gate.OPEN else PlanGate()


def meaning_of(language: str, typed: str) -> str | None:
    """The first long word of the course that stands in what was typed, with its meaning."""
    found = next(iter(places_in(typed, terms(language))), None)
    return f"{found.term.word[:1].upper()}{found.term.word[1:]}: {found.term.meaning}" if found else None


TRIES: Mapping[str, Callable[[Lines], ft.Control]] = {
    "help-numbers": lambda _: HelpNumbers(),
    "my-things": lambda _: GoalsScreen(""),
    "bad-day-plan": lambda _: BadDayPlanScreen(""),
    "help-map": lambda _: HelpMap(),
    "true-false": TrueFalse,
    "alarm-dial": AlarmDial,
    "my-stairs": MyStairs,
    "effect": Effect,
    "week-plan": WeekPlan,
    "likes": Likes,
    "translate": lambda lines: Translate(lines, meaning_of),
    "decision": Decision,
    "doctor-questions": DoctorQuestions,
    "share": lambda _: TalkView(TALK),
    "work-line": WorkLine,
    "message": Message,
    "thought-card": lambda lines: ThoughtCards(lines, MoodLadder),
    "wheel": LifeWheel,
    "seven-days": lambda _: SevenDaysCard(),
    "test-walk": lambda _: TestWalks(),
    "three-weeks": lambda _: ThreeWeeksCard(),
    "pace-plan": lambda _: TryPaceCard(PACE),
    "first-night": lambda _: FirstNightCard(),
    "one-habit": lambda _: OneHabitCard(),
}


def sheets(language: str, elements: Collection[str]) -> Mapping[str, Sheet]:
    """The texts in which one of these things is tried, in the order of the course."""
    told = {}
    for article in course(language).articles:
        trying = article.trying if article.element in elements else None
        if trying:
            told[article.element] = Sheet(article.title, article.path, tuple(tuple(map(plain, row)) for row in trying.rows))
    return told


AROUND = Around(TRIES, ABOUT)
