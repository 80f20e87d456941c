"""The exercises of the made-up people of `rygvej example`: Karen has three, two of them from her physiotherapist."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.exercises.exercise import Exercise, Plan
from app.exercises.store import write

if TYPE_CHECKING:
    from datetime import date

    from sqlmodel import Session

    from app.core.words import Words

DAYS = 15
DONE = ((1, 2, 5, 7, 8, 10), (1, 3, 6, 8), (2, 9))
"""On which days each was ticked, counted back from the last one. Today is open."""


def write_exercises(session: Session, name: str, until: date, words: Words) -> None:
    """Write the exercises that someone has."""
    if name != "karen":
        return
    physio = words.say("my physio")
    told = (
        (words.say("Bridge"), words.say("On my back, knees bent. I lift my bottom and lower it slowly. 10 times."), physio, 3),
        (words.say("Get up from a chair"), words.say("Without using my arms, 8 times."), physio, 2),
        (words.say("Stretch in the doorway"), None, None, None),
    )
    since = until - timedelta(DAYS)
    exercises = tuple(
        Exercise(
            str(uuid5(NAMESPACE_URL, f"karen/exercise/{n}")),
            called,
            how,
            source,
            n,
            (Plan(since, times),),
            frozenset(until - timedelta(ago) for ago in DONE[n]),
        )
        for n, (called, how, source, times) in enumerate(told)
    )
    write(session, (), exercises)
