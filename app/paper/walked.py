"""The column that every paper has beside the questions: the minutes walked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.paper.column import Column, Way

if TYPE_CHECKING:
    from app.core.words import Words


def walk_column(words: Words) -> Column:
    """The minutes of a day, of all its walks together."""
    # NOTE: Head of a narrow column on paper: how many minutes one walked that day.
    title = words.say("Walk, min.")
    return Column(Kind.WALK_MINUTES, Way.MINUTES, title, words.say("How many minutes did you walk?"))
