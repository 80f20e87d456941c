"""Keeps a file of this version for the tests of every later one, with a list of what stands in it. Run once a release."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from app.store.backup import copy_to
from app.store.steps import STEPS
from tests.support.diaries import opened
from tests.support.locked_life import lock_up
from tests.support.told import told_in
from tests.support.whole_life import live_whole_life

OLD_FILES = Path(__file__).resolve().parent.parent / "tests" / "old_files"


def keep_old_file(folder: Path) -> Path | None:
    """Write the file and its list; nothing, if this version has one already: a kept file is never made anew."""
    kept = folder / f"v{len(STEPS):03}.db"
    if kept.exists():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, opened(Path(place) / "rygvej.db", "da") as diary:
        live_whole_life(diary)
        lock_up(diary)
        copy_to(Path(place) / "rygvej.db", kept)
        kept.with_suffix(".txt").write_text("\n".join(told_in(diary)) + "\n", "utf-8")
    return kept


def main() -> int:
    """Keep the file of this version."""
    kept = keep_old_file(OLD_FILES)
    if kept is None:
        print(f"Version {len(STEPS)} is kept already. A kept file is never written over.", file=sys.stderr)
        return 1
    print(f"Kept {kept.name} and what stands in it, {kept.with_suffix('.txt').name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
