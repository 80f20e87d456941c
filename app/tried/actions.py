"""What a person can do with what they have tried and what helps them: write it, correct it, delete it, and take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.changed import Keeping
from app.handover.report import AreaLine, TriedThing
from app.tried import area as lines
from app.tried import changing, store
from app.tried.tried import Kind, of_kind

if TYPE_CHECKING:
    from app.core.changed import Changed
    from app.core.diary import Diary
    from app.handover.report import Area
    from app.tried.area import AreaProblem, Areas, AreaTold
    from app.tried.changing import Things
    from app.tried.tried import Tried, TriedProblem, Typed

KEEPING = Keeping(store.things_in, store.write)
KEEPING_AREAS = Keeping(store.areas_in, store.write_areas)


def add_tried(diary: Diary, kind: Kind, typed: Typed) -> Changed[Tried] | TriedProblem:
    """Write down one more thing."""
    return KEEPING.change(diary, lambda things: changing.add(things, kind, typed, str(uuid4())))


def correct_tried(diary: Diary, which: str, typed: Typed) -> Changed[Tried] | TriedProblem:
    """Other words about the same thing."""
    return KEEPING.change(diary, lambda things: changing.correct(things, which, typed))


def forget_tried(diary: Diary, which: str) -> Changed[Tried] | TriedProblem:
    """Delete it."""
    return KEEPING.change(diary, lambda things: changing.forget(things, which))


def take_back(diary: Diary, changed: Changed[Tried]) -> Changed[Tried]:
    """Undo one change. The answer can be taken back in turn."""
    return KEEPING.change(diary, partial(changing.take_back, changed=changed))


def tell_area(diary: Diary, area: Area, helps: object, hinders: object) -> Changed[AreaTold] | AreaProblem:
    """Write what helps and what stands in the way in one part of life; two empty lines take both away."""
    return KEEPING_AREAS.change(diary, lambda areas: lines.tell(areas, area, helps, hinders))


def take_back_area(diary: Diary, changed: Changed[AreaTold]) -> Changed[AreaTold]:
    """Undo one change of the lines. The answer can be taken back in turn."""
    return KEEPING_AREAS.change(diary, partial(lines.take_back, changed=changed))


def things_of(diary: Diary) -> Things:
    """Everything that is written, in order."""
    with diary.session() as session:
        return store.things_in(session)


def lines_of(diary: Diary) -> Areas:
    """What is written about the parts of a life."""
    with diary.session() as session:
        return store.areas_in(session)


def tried_of(diary: Diary) -> tuple[TriedThing, ...]:
    """What was tried, as a report reads it: kind after kind, each in the order it was written."""
    things = things_of(diary)
    return tuple(
        TriedThing(one.kind.value, one.what, one.when, one.times, one.helped.value if one.helped else "", one.place)
        for kind in Kind
        for one in of_kind(things, kind)
    )


def areas_of(diary: Diary) -> tuple[AreaLine, ...]:
    """What helps and what stands in the way, as a report reads it."""
    return tuple(AreaLine(one.area, one.helps, one.hinders) for one in lines_of(diary))
