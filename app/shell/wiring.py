"""Puts a diary together: a file, a clock, news, words, and what every slice knows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.diary import Diary
from app.shell import slices
from app.shell.catalog import catalogue
from app.shell.functions import left_out
from app.store.engine import open_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Engine

    from app.core.diary import News


def diary_of(engine: Engine, now: Callable[[], datetime], news: News, language: str = "da") -> Diary:
    """A diary on an open file, with every slice's knowledge behind it."""
    return Diary(
        now=now,
        session=partial(open_session, engine),
        news=news,
        words=catalogue(language),
        # A module can stand for what it knows: its functions are what a diary asks.
        known=slices,
        without=left_out(),
    )
