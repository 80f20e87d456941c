"""What can be tried in the texts, by the name that a text gives it: the one place where the course meets the other slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.flare.plan_screen import PlanScreen as BadDayPlanScreen
from app.goals.screen import GoalsScreen
from app.learn.article_view import Around
from app.learn.help_map_view import HelpMapView
from app.learn.shelf import course
from app.learn.text import plain
from app.safety.actions import doctor_of
from app.safety.level_card import LevelCard
from app.safety.region_card import RegionCard
from app.safety.signs import Level
from app.shell.about import ABOUT
from app.tryout.alarm_dial import AlarmDial
from app.tryout.likes import Likes
from app.tryout.my_stairs import MyStairs
from app.tryout.true_false import TrueFalse
from app.tryout.week_plan import WeekPlan
from app.tryout.wheel import LifeWheel
from app.tryout.written import Sheet
from app.ui.guard import part
from app.ui.hooks import use_diary

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


TRIES: Mapping[str, Callable[[Lines], ft.Control]] = {
    "help-numbers": lambda _: HelpNumbers(),
    "my-things": lambda _: GoalsScreen(""),
    "bad-day-plan": lambda _: BadDayPlanScreen(""),
    "help-map": lambda _: HelpMap(),
    "true-false": TrueFalse,
    "alarm-dial": AlarmDial,
    "my-stairs": MyStairs,
    "week-plan": WeekPlan,
    "likes": Likes,
    "wheel": LifeWheel,
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
