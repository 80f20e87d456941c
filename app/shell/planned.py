"""What is planned for today, gathered from the plans under one heading, and what stands above the doors to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.better.actions import resting_since
from app.better.card import RestingCard
from app.core.standing_days import is_pause_on
from app.exercises.actions import is_exercise_planned
from app.exercises.card import PlannedExercisesCard
from app.flare.actions import active
from app.flare.card import FlareCard
from app.goals.card import RateSoonCard
from app.pace.actions import is_pace_planned
from app.pace.card import PlannedPaceCard
from app.sleep.actions import is_sleep_planned
from app.sleep.card import PlannedSleepCard
from app.tryout.week_actions import is_week_planned_today
from app.tryout.week_plan import PlannedWeekLines
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import heading
from app.walk.actions import is_walk_planned
from app.walk.card import PlannedWalkCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary

PLANNED: tuple[tuple[Callable[[Diary], bool], Callable[[], ft.Control]], ...] = (
    (is_walk_planned, PlannedWalkCard),
    (is_pace_planned, PlannedPaceCard),
    (is_sleep_planned, PlannedSleepCard),
    (is_exercise_planned, PlannedExercisesCard),
    (is_week_planned_today, PlannedWeekLines),
)
"""Each plan: whether it has something for today, and the part that shows it. In the order of the doors to them."""


def has_planned(diary: Diary) -> bool:
    """Whether any plan has something for today."""
    return any(is_planned(diary) for is_planned, _ in PLANNED)


@part
def PlannedToday() -> ft.Control:
    """All that is planned for today."""
    diary = use_diary()
    words = diary.words
    # NOTE: Heading on I dag over everything that the person's plans have for the day.
    planned = [heading(words.say("Planned today")), *(keyed(str(n), _Part)(draw) for n, draw in _drawn(diary))]
    return ft.Column(planned, spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def AbovePlans() -> ft.Control:
    """What is on, and weighs more than any plan: a flare-up with the plan for it, a rest from the whole app."""
    diary = use_diary()
    # A component that draws nothing would leave a gap.
    on = [*([FlareCard()] if active(diary) else []), *([RestingCard()] if resting_since(diary) else [])]
    return ft.Column(on, spacing=16, visible=bool(on), horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def ThingsToRate() -> ft.Control:
    """A person's own things beside the check-in; while the plans rest nothing is asked of them."""
    return ft.Container() if is_pause_on(use_diary()) else RateSoonCard()


@part
def _Part(draw: Callable[[], ft.Control]) -> ft.Control:
    """One plan's part, which keeps its state whatever stands above it."""
    return draw()


def _drawn(diary: Diary) -> list[tuple[int, Callable[[], ft.Control]]]:
    return [(n, draw) for n, (is_planned, draw) in enumerate(PLANNED) if is_planned(diary)]
