"""What can be tried in the texts, by the name that a text gives it: the one place where the course meets the other slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.flare.plan_screen import PlanScreen as BadDayPlanScreen
from app.goals.screen import GoalsScreen
from app.learn.article_view import Around
from app.safety.level_card import LevelCard
from app.safety.region_card import RegionCard
from app.safety.signs import Level
from app.ui.guard import part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ui.lines import Lines


@part
def HelpNumbers() -> ft.Control:
    """The number of one's own region, and the four levels."""
    levels = (Level.L4, Level.L3, Level.L2, Level.L1)
    return ft.Column(
        [RegionCard(), *(LevelCard(level) for level in levels)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


TRIES: Mapping[str, Callable[[Lines], ft.Control]] = {
    "help-numbers": lambda _: HelpNumbers(),
    "my-things": lambda _: GoalsScreen(""),
    "bad-day-plan": lambda _: BadDayPlanScreen(""),
}

AROUND = Around(TRIES, {}, about="/indstillinger/om")
