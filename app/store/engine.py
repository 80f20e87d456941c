"""Opens the one file: looked at, copied, brought up to date, and only then used."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Engine, QueuePool, StaticPool, create_engine
from sqlmodel import Session

from app.store.backup import CopyFailedError, copy_out
from app.store.connection import BUSY_SECONDS, connect
from app.store.health import Damage, Damaged, Empty, Missing, NotPermitted, Whole, look_at
from app.store.migrations import bring_up
from app.store.problem import FileProblem, why
from app.store.steps import STEPS
from app.store.turns import take_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.device.platform import Platform
    from app.store.health import Foreign, Newer
    from app.store.steps import Step


def open_file(
    path: Path, platform: Platform, now: datetime, steps: Sequence[Step] = STEPS
) -> Engine | Damaged | Foreign | Newer | NotPermitted:
    """The file with every step taken, made if there was none; or why it cannot be used, and then nothing was changed."""
    found = look_at(path, steps)
    if not isinstance(found, (Whole, Missing, Empty)):
        return found
    try:
        return _use(path, platform, now, steps, found)
    except CopyFailedError:
        # Copying looks through every row, which the first look did not.
        return Damaged(Damage.TORN, path.stat().st_size)
    except (sqlite3.Error, OSError) as error:
        if why(error) is FileProblem.OTHER:
            raise
        return NotPermitted(why(error))


def _use(path: Path, platform: Platform, now: datetime, steps: Sequence[Step], found: Whole | Missing | Empty) -> Engine | NotPermitted:
    if isinstance(found, Missing):
        path.parent.mkdir(0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    elif not os.access(path, os.W_OK):
        return NotPermitted(FileProblem.READ_ONLY)
    if isinstance(found, Whole) and found.version < len(steps) and platform.has_folders:
        copy_out(path, path.parent / "backups", now, steps)
    with closing(connect(path, platform.journal)) as link:
        bring_up(link, steps)
    return engine_on(path, platform)


def engine_on(path: Path, platform: Platform) -> Engine:
    """Connections to a file that is up to date. They are kept: opening one costs more than saving a day."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, platform.journal),
        poolclass=QueuePool,
        pool_use_lifo=True,
        pool_timeout=BUSY_SECONDS,
        # What a person wrote stands in no error, wherever that may be noted.
        hide_parameters=True,
    )
    take_turns(engine)
    return engine


def engine_in_memory(held: sqlite3.Connection | None = None) -> Engine:
    """A diary that lies nowhere: one that is held in memory already, or a new one."""
    link = held or sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    if held is None:
        bring_up(link)
    engine = create_engine("sqlite://", creator=lambda: link, poolclass=StaticPool, hide_parameters=True)
    take_turns(engine)
    return engine


@contextmanager
def open_session(engine: Engine) -> Iterator[Session]:
    """A session on the file. What is not committed is not kept."""
    with Session(engine) as session:
        yield session
