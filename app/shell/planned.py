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
from app.pace.doing_actions import morning_to_ask
from app.pace.week_view import MorningCard as PaceMorningCard
from app.sleep.actions import is_sleep_planned
from app.sleep.card import PlannedSleepCard
from app.tryout.week_actions import is_week_planned_today
from app.tryout.week_plan import PlannedWeekLines
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import heading
from app.walk.actions import is_morning_asked, is_morning_of_walk, is_walk_planned, notebook_of
from app.walk.card import PlannedWalkCard, WalkMorningCard
from app.walk.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary


def is_gate_open(diary: Diary) -> bool:
    """Whether nothing stands before walking and breaks."""
    return notebook_of(diary).gate is Gate.OPEN


def _are_breaks_planned(diary: Diary) -> bool:
    return is_pace_planned(diary) and is_gate_open(diary)


def _is_morning_after_breaks_asked(diary: Diary) -> bool:
    # It is the same question as after a walk: nobody is asked it twice in a morning.
    return morning_to_ask(diary) is not None and is_gate_open(diary) and not is_morning_of_walk(diary)


PLANNED: tuple[tuple[Callable[[Diary], bool], Callable[[], ft.Control]], ...] = (
    (is_morning_asked, WalkMorningCard),
    (is_walk_planned, PlannedWalkCard),
    (_is_morning_after_breaks_asked, PaceMorningCard),
    (_are_breaks_planned, PlannedPaceCard),
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
