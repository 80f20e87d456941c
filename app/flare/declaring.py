"""What saying "it began" and "it is over" does: the new word for the run, and the days that had said otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core.observation import NO, YES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from app.core.day import Span
    from app.flare.flare import Flare, Said


def nothing() -> None:
    """There is no day to take back."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One thing said: what stood there before and after, and the way back for the diary's days."""

    before: tuple[Said, ...]
    after: tuple[Said, ...]
    take_back_days: Callable[[], object] = field(default=nothing, compare=False)

    @property
    def ids(self) -> frozenset[str]:
        """The runs that it was about."""
        return frozenset(one.id for one in (*self.before, *self.after))


def said_about(said: Iterable[Said], *spans: Span) -> tuple[Said, ...]:
    """What was said so far of any of these days."""
    return tuple(one for one in said if any(one.started <= span.last and (one.ended or span.last) >= span.first for span in spans))


def said_anew(flare: Flare | None, span: Span, *, is_open: bool, fresh: Said) -> Said:
    """The word for a run with these first and last days; a fresh one where nothing was said of it yet."""
    there = flare.said if flare and flare.said else fresh
    again = there.usual_again if there.usual_again and there.usual_again >= span.first else None
    return replace(there, started=span.first, ended=None if is_open else span.last, usual_again=again)


def answers_to_change(was: Flare | None, span: Span, days: Mapping[date, bool]) -> dict[date, str | None]:
    """The diary's own answers that say otherwise than the new word, which is already among these days."""
    answers: dict[date, str | None] = {day: YES for day in span if days.get(day) is False}
    return answers | {day: NO for day in (was.span if was else ()) if day not in span and days.get(day)}
