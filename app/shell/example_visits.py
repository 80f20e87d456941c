"""The appointments of the made-up people of `rygvej example`: Karen sees a physiotherapist, and wrote down what they agreed."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.visits.course import Course
from app.visits.question import Question
from app.visits.store import write
from app.visits.visit import Visit
from app.visits.with_whom import Met, Who

if TYPE_CHECKING:
    from datetime import date

    from sqlmodel import Session

    from app.core.words import Words

AGO, AHEAD = timedelta(15), timedelta(14)


def write_visits(session: Session, name: str, until: date, words: Words) -> None:
    """Write the appointments that someone has."""
    if name != "karen":
        return
    physio, course, been, coming = Met(Who.PHYSIO), id_of("course"), id_of("been"), id_of("coming")
    agreed = words.say("I walk a little each day. I do the exercises when it suits me. We look at it again in a month.")
    write(
        session,
        (),
        (
            Course(course, physio, until - AGO),
            Visit(been, until - AGO, time(9), physio, course, agreed),
            Visit(coming, until + AHEAD, time(10, 30), physio, course),
            Question(id_of("question/1"), words.say("Can I cycle to work?"), 1, coming),
            Question(id_of("question/2"), words.say("For how long do I do the exercises?"), 2, coming),
        ),
    )


def id_of(what: str) -> str:
    """What one of Karen's is known by: the same each time it is written."""
    return str(uuid5(NAMESPACE_URL, f"karen/visit/{what}"))
