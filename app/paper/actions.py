"""What a person can do with what was written on paper: look at what would be kept, keep it all at once, take it all back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.observation import Kind
from app.paper.typed_in import TypedIn, held_against
from app.paper.walked import walk_column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.core.words import Words
    from app.paper.column import Column, Value
    from app.paper.ports import Ports
    from app.paper.typed_in import Cell

WEEK = 7


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept at once, and the ways back from it."""

    kept: TypedIn
    ways_back: tuple[Callable[[], object], ...]


def columns_of(diary: Diary, ports: Ports) -> tuple[Column, ...]:
    """What this person's paper asks: their own questions of a day, and the minutes walked."""
    return (*ports.chosen(diary), walk_column(diary.words))


def usual_columns(words: Words, ports: Ports) -> tuple[Column, ...]:
    """What a paper asks that is printed for somebody else."""
    return (*ports.usual(words), walk_column(words))


def week_of(diary: Diary, back: int) -> Span:
    """Seven days to type in: those up to today, or so many weeks before."""
    last = diary.today - timedelta(WEEK * back)
    return Span(last - timedelta(WEEK - 1), last)


def look(diary: Diary, ports: Ports, typed: Mapping[Cell, str]) -> TypedIn:
    """What would become of it."""
    columns = columns_of(diary, ports)
    return held_against(typed, _there(diary, columns, {day for day, _ in typed}), columns)


def keep(diary: Diary, ports: Ports, typed: Mapping[Cell, str]) -> Kept | TypedIn:
    """Keep all of it, or nothing where a box cannot be read."""
    found = look(diary, ports, typed)
    if found.refused or not found.to_keep:
        return found
    by_kind: dict[Kind, dict[date, Value]] = {}
    for (day, kind), value in found.to_keep.items():
        by_kind.setdefault(kind, {})[day] = value
    back: list[Callable[[], object]] = []
    try:
        for kind, answers in by_kind.items():
            if kind is Kind.WALK_MINUTES:
                for day, minutes in answers.items():
                    back.append(ports.tell_walk(diary, day, int(minutes)))
            else:
                back.append(diary.tell(kind, answers))
    except Exception:
        # Each slice keeps its own: what was kept already goes out again, and the person is told by the guard.
        _undo(back)
        raise
    return Kept(found, tuple(back))


def take_back(kept: Kept) -> None:
    """Undo one saving, all of it."""
    _undo(kept.ways_back)


def _undo(ways_back: tuple[Callable[[], object], ...] | list[Callable[[], object]]) -> None:
    for way_back in reversed(ways_back):
        way_back()


def _there(diary: Diary, columns: tuple[Column, ...], days: set[date]) -> dict[Cell, Value]:
    """What the diary knows of those days."""
    if not days:
        return {}
    span = Span(min(days), max(days))
    told = (one for column in columns for one in diary.observed(column.kind, span) if one.day in days)
    return {(one.day, one.kind): one.value if isinstance(one.value, str) else int(one.value) for one in told}
