"""Then and now for a person's own things, paired one by one (algorithm 3e)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.goals.activity import current
from app.handover.reference import MEAN_POINTS, SINGLE_POINTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.goals.activity import Activity, Things

TOLERANCE = 1e-9


class Label(Enum):
    """A rule's result. It steers the app and is never shown as a word (settled 2)."""

    CLEAR_GAIN = "clear_gain"
    CLEAR_LOSS = "clear_loss"
    ABOUT_THE_SAME = "about_the_same"


@dataclass(frozen=True, slots=True)
class GoalChange:
    """The things that have both ratings, taken together. Here a high number is good."""

    pairs: int
    then: float
    now: float
    label: Label
    gained: tuple[str, ...]
    lost: tuple[str, ...]

    @property
    def change(self) -> float:
        """How much higher (or, below zero, lower) now is."""
        return self.now - self.then


def change(baseline: Mapping[str, float], now: Mapping[str, float]) -> GoalChange | None:
    """Pair what was rated both times; what has one rating only is left out of the mean."""
    paired = [name for name in baseline if name in now]
    if not paired:
        return None
    steps = {name: now[name] - baseline[name] for name in paired}
    then = sum(baseline[name] for name in paired) / len(paired)
    needed = SINGLE_POINTS if len(paired) == 1 else MEAN_POINTS
    return GoalChange(
        pairs=len(paired),
        then=then,
        now=then + sum(steps.values()) / len(paired),
        label=label_of(sum(steps.values()) / len(paired), needed),
        gained=tuple(name for name, step in steps.items() if label_of(step, SINGLE_POINTS) is Label.CLEAR_GAIN),
        lost=tuple(name for name, step in steps.items() if label_of(step, SINGLE_POINTS) is Label.CLEAR_LOSS),
    )


def label_of(step: float, needed: float) -> Label:
    """Whether a step is as large as is needed, up or down."""
    if abs(step) < needed - TOLERANCE:
        return Label.ABOUT_THE_SAME
    return Label.CLEAR_GAIN if step > 0 else Label.CLEAR_LOSS


def label_of_one(activity: Activity) -> Label | None:
    """One thing's own step, once it has two ratings."""
    if activity.baseline is None or activity.now is None:
        return None
    return label_of(activity.now.score - activity.baseline.score, SINGLE_POINTS)


def change_of(things: Things) -> GoalChange | None:
    """Then and now of the person's things as they are now. What was taken out has left the mean."""
    paired = [activity for activity in current(things) if activity.baseline and activity.now]
    return change(
        {activity.id: activity.baseline.score for activity in paired if activity.baseline},
        {activity.id: activity.now.score for activity in paired if activity.now},
    )
