"""Brings a file up to date, one numbered step at a time, each whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps import STEPS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from app.store.steps import Step

APPLICATION_ID = 0x52796776
"""Stands in the head of every file of ours ("Rygv"), so that a stranger's database is known as one."""


class BrokenStepError(RuntimeError):
    """A step left rows that point nowhere."""


class NewerFileError(RuntimeError):
    """The file is from a newer app than this one."""


def version_of(link: sqlite3.Connection) -> int:
    """How many steps the file has taken."""
    return int(link.execute("PRAGMA user_version").fetchone()[0])


def application_of(link: sqlite3.Connection) -> int:
    """Whose file it says it is."""
    return int(link.execute("PRAGMA application_id").fetchone()[0])


def bring_up(link: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> int:
    """Take every step still to be taken; the number of the last one is given back."""
    version = version_of(link)
    if version == len(steps):
        return version
    # Steps that build a table anew may not set off what hangs on it; each is checked before it counts.
    link.execute("PRAGMA foreign_keys=OFF")
    try:
        while (version := _step(link, steps)) < len(steps):
            pass
    finally:
        link.execute("PRAGMA foreign_keys=ON")
    return version


def _step(link: sqlite3.Connection, steps: Sequence[Step]) -> int:
    """Take the next step, if another process has not taken it meanwhile. Gives back the version that then stands."""
    link.execute("BEGIN IMMEDIATE")
    try:
        # Only now does nobody else move the file: a version read before this line may be old.
        version = version_of(link)
        if version > len(steps):
            raise NewerFileError(f"version {version} is newer than {len(steps)}")
        if version < len(steps):
            _take(link, steps[version])
            version += 1
            link.execute(f"PRAGMA application_id={APPLICATION_ID}")
            link.execute(f"PRAGMA user_version={version}")
        link.execute("COMMIT")
    finally:
        if link.in_transaction:
            link.execute("ROLLBACK")
    return version


def _take(link: sqlite3.Connection, step: Step) -> None:
    if callable(step):
        step(link)
    else:
        for statement in step:
            link.execute(statement)
    if link.execute("PRAGMA foreign_key_check").fetchone():
        raise BrokenStepError("a step left rows that point nowhere")
