"""What Karen has tried, what helps her, and who helps her: a few lines, so that there is something to see."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.handover.report import Area
from app.people import store as people
from app.people.companion import Companion
from app.people.helped_day import HelpedDay
from app.tried import store
from app.tried.area import AreaTold
from app.tried.tried import Helped, Kind, Tried

if TYPE_CHECKING:
    from datetime import date

    from sqlmodel import Session

    from app.core.words import Words

HELPED_BEFORE = timedelta(5)


def write_tried(session: Session, name: str, until: date, words: Words) -> None:
    """Write Karen's lines; the others have written none."""
    if name != "karen":
        return
    things = (
        Tried(_id(1), Kind.TREATMENT, 1, words.say("Exercises at the physio"), "", words.say("last spring"), 6, Helped.YES),
        Tried(_id(2), Kind.TREATMENT, 2, words.say("Pills for the pain"), "", words.say("now and then"), None, Helped.UNSURE),
        Tried(_id(3), Kind.SCAN, 3, "MR", words.say("the hospital"), words.say("last autumn")),
        Tried(_id(4), Kind.HOPE, 4, words.say("To work in the garden without thinking about my back")),
    )
    store.write(session, store.things_in(session), things)
    areas = (
        AreaTold(Area.ACTIVITY, words.say("A short walk every day"), words.say("To sit for a long time")),
        AreaTold(Area.SURROUNDINGS, words.say("My neighbour carries the shopping"), ""),
    )
    store.write_areas(session, store.areas_in(session), areas)
    sister = words.say("My sister")
    people.write_companion(session, people.companion_in(session), (Companion(sister),))
    people.write_helped_days(session, people.helped_days_in(session), (HelpedDay(until - HELPED_BEFORE, sister),))


def _id(n: int) -> str:
    return str(uuid5(NAMESPACE_URL, f"karen/tried/{n}"))
