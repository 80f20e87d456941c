"""A second process on the same file: `python -m tests.support.child WHAT PATH`. It waits for a line, and then does it."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import text

from app.device.platform import NATIVE
from app.store.engine import open_file, open_session
from app.store.problem import FileProblem, why
from app.store.steps import STEPS
from tests.support.file import NOW, opened

ONCE = (*STEPS, ("UPDATE setting SET value = value + 1 WHERE name = 'steps taken'",))
"""A step that must not be taken twice."""


def main(what: str, path: Path) -> None:
    """Do it when told to."""
    print("ready", flush=True)
    sys.stdin.readline()
    {"open": open_old, "count": count_up}[what](path)


def open_old(path: Path) -> None:
    """Open an old file, which takes the one step it lacks."""
    print(type(open_file(path, NATIVE, NOW, ONCE)).__name__, flush=True)


def count_up(path: Path) -> None:
    """Look at a figure and write the next, a hundred times; when overtaken, look again."""
    done = 0
    with opened(path) as engine:
        while done < 100:
            try:
                with open_session(engine) as session:
                    seen = session.connection().execute(text("SELECT value FROM setting WHERE name = 'count'")).scalar_one()
                    session.connection().execute(text("UPDATE setting SET value = :value"), {"value": str(int(seen) + 1)})
                    session.commit()
                done += 1
            except Exception as error:
                if why(error) is not FileProblem.BUSY:
                    raise


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
