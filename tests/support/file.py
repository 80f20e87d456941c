"""A diary's file in a test: opened as the app opens it, told to and read from in plain words."""

from __future__ import annotations

from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Engine, text

from app.device.platform import NATIVE, Platform
from app.store.connection import connect
from app.store.engine import open_file, open_session
from app.store.health import Whole, look_at
from app.store.steps import STEPS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.store.steps import Step

NOW = datetime(2026, 3, 4, 20, 30, tzinfo=UTC)
MONDAY = date(2026, 3, 2)


@contextmanager
def opened(path: Path, platform: Platform = NATIVE, steps: Sequence[Step] = STEPS) -> Iterator[Engine]:
    """The file as the app has it open."""
    engine = open_file(path, platform, NOW, steps)
    assert isinstance(engine, Engine), engine
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def bare(path: Path, platform: Platform = NATIVE) -> Iterator[sqlite3.Connection]:
    """The file through SQLite alone."""
    with closing(connect(path, platform.journal)) as link:
        yield link


def told(path: Path, days: int = 3, platform: Platform = NATIVE) -> Path:
    """A file in which so many days are told."""
    with opened(path, platform) as engine:
        for n in range(days):
            tell(engine, MONDAY + timedelta(n), n % 11)
    return path


def tell(engine: Engine, day: date, score: int) -> None:
    """Keep one answer."""
    with open_session(engine) as session:
        session.connection().execute(
            text("INSERT INTO answer (id, day, item, score, told_at) VALUES (:id, :day, 'hindrance', :score, '2026-03-04T20:30:00+00:00')"),
            {"id": f"{day}", "day": f"{day}", "score": score},
        )
        session.commit()


def whole(path: Path, steps: Sequence[Step] = STEPS) -> Whole:
    """How the file is, which has to be whole."""
    found = look_at(path, steps, thorough=True)
    assert isinstance(found, Whole), found
    return found


def days_told(engine: Engine) -> int:
    """How many answers are kept."""
    with open_session(engine) as session:
        return int(session.connection().execute(text("SELECT count(*) FROM answer")).scalar_one())
