"""Measures what a finger can feel, as ratios within one run: `make bench`, or `python -m tools.bench --only NAME --quick`."""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
from typing import TYPE_CHECKING

from tools.bench_collect import collect
from tools.bench_file import history, save, week
from tools.bench_measure import CannotRunError, Effort
from tools.bench_search import search
from tools.bench_start import first_words, start
from tools.bench_window import memory, touch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tools.bench_measure import Ratio

ROWS: tuple[tuple[str, Callable[[Effort], Iterable[Ratio]]], ...] = (
    ("save", save),
    ("week", week),
    ("history", history),
    ("search", search),
    ("start", start),
    ("first-words", first_words),
    ("memory", memory),
    ("touch", touch),
    ("collect", collect),
)
"""A row more is a name and a function that yields ratios. What it cannot do on a machine it says with CannotRunError."""

HEAD = f"{'':44} {'ours':>11} {'beside':>11} {'ratio':>6}  aim"


def main() -> int:
    """Measure what was asked for; a missed aim is shown, and is no failure of the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=[name for name, _ in ROWS], action="append", help="one row, or several")
    parser.add_argument("--quick", action="store_true", help="few rounds: for a look, not for a record")
    asked = parser.parse_args()
    effort = Effort.quick() if asked.quick else Effort.full()
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.machine()}")
    print(f"Medians; the two sides take turns within this run.\n\n{HEAD}", flush=True)
    for name, row in ROWS:
        if not asked.only or name in asked.only:
            _measure(name, row, effort)
    return 0


def _measure(name: str, row: Callable[[Effort], Iterable[Ratio]], effort: Effort) -> None:
    try:
        for ratio in row(effort):
            print(_line(ratio), flush=True)
    except CannotRunError as reason:
        print(f"{name:<44} not measured: {reason}", flush=True)


def _line(ratio: Ratio) -> str:
    aim = "" if ratio.aim is None else f"{ratio.aim:g} {'met' if ratio.value <= ratio.aim else 'MISSED'}"
    line = f"{ratio.what:<44} {ratio.said(ratio.ours):>11} {ratio.said(ratio.beside):>11} {ratio.value:>6.2f}  {aim}".rstrip()
    return f"{line}\n{'':4}beside {ratio.compared}"


if __name__ == "__main__":
    sys.exit(main())
