"""What a person can do with totals: keep one, take one out, take either back."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from uuid import uuid4

from app.scores import store
from app.scores.shelf import instruments
from app.scores.total import Total, TotalProblem, Typed, read_total

if TYPE_CHECKING:
    from app.core.day import Span
    from app.core.diary import Diary


def keep_total(diary: Diary, typed: Typed) -> Total | TotalProblem:
    """Keep what was typed, if it is a total of the questionnaire."""
    total = read_total(typed, instruments(), diary.today, str(uuid4()), diary.now().astimezone(UTC))
    if isinstance(total, Total):
        put_back(diary, total)
    return total


def take_out_total(diary: Diary, which: str) -> Total | TotalProblem:
    """Take one out. What comes back can be put back."""
    with diary.session() as session:
        total = store.take_out(session, which)
        session.commit()
    diary.news.spread()
    return TotalProblem.NOT_THERE if total is None else total


def put_back(diary: Diary, total: Total) -> None:
    """Keep a total as it is, its id and time too."""
    with diary.session() as session:
        store.take_out(session, total.id)
        store.keep(session, total)
        session.commit()
    diary.news.spread()


def totals_of(diary: Diary, span: Span | None = None) -> tuple[Total, ...]:
    """Every total, or those of a span, oldest first."""
    with diary.session() as session:
        return store.totals_in(session, span)
