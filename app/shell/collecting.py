"""`rygvej collect`: many people's exports become one data set, two at a time, whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeVar

from app.review.collect import chunks, look, new_key, people_in, rows_of
from app.review.parquet import write_rows
from app.review.reading import read_either, say_why, whose

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.core.words import Words
    from app.review.collect import Looked

T = TypeVar("T")

DONE, LEFT_OUT, UNUSABLE = 0, 1, 2
WIDTH = 30
"""How many signs the bar has."""

AT_ONCE = 16
"""How many files a worker takes at once for a first look."""


def collect(asked: argparse.Namespace, words: Words) -> int:
    """Write the data set. Exit 1 where some files were left out, each with its name and why; 2 where nothing could be written."""
    if find_spec("pyarrow") is None:
        # NOTE: {packages} are names of packages.
        return _refuse(words.say("This needs more packages that are not installed: {packages}.", packages="pyarrow, duckdb"))
    if asked.out.exists():
        return _refuse(words.say("{place} is there already. Nothing was changed.", place=asked.out))
    paths = files_in(asked.files)
    draft = asked.out.with_name(f".{asked.out.name}.part")
    shutil.rmtree(draft, ignore_errors=True)  # what somebody who was stopped left behind
    try:
        draft.mkdir(parents=True)
        left_out = _write(paths, draft, words)
        if any(draft.iterdir()):
            draft.replace(asked.out)
    except OSError as error:
        return _refuse(words.say("The data set could not be written: {why}", why=error.strerror or ""))
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    for one in left_out:
        print(words.say("Left out: {file}. {why}", file=one.path, why=say_why(one.skipped, words)), file=sys.stderr)
    counted = len(paths) - len(left_out)
    print(words.count("{n} file is counted.", "{n} files are counted.", counted))
    return LEFT_OUT if left_out or not counted else DONE


def files_in(asked: Iterable[Path]) -> tuple[Path, ...]:
    """The files, and every JSON file in a folder that was named, in one order."""
    found: list[Path] = []
    for path in asked:
        found += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    return tuple(dict.fromkeys(found))


def _write(paths: Sequence[Path], draft: Path, words: Words) -> list[Looked]:
    key = new_key()
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as workers:
        first = workers.map(_look, paths, chunksize=AT_ONCE)
        # NOTE: Beside a bar on a terminal, while files are read.
        looked = list(_shown(first, len(paths), words.say("Looking at the files")))
        people = list(chunks(people_in(looked)))
        parts = workers.map(_write_chunk, people, range(len(people)), [key] * len(people), [draft] * len(people))
        # NOTE: Beside a bar on a terminal, while a data set is written.
        later = [one for left_out in _shown(parts, len(people), words.say("Writing the data set")) for one in left_out]
    return [one for one in looked if one.skipped is not None] + later


def _look(path: Path) -> Looked:
    return look(path, whose)


def _write_chunk(people: tuple[tuple[str, tuple[Path, ...]], ...], number: int, key: bytes, draft: Path) -> tuple[Looked, ...]:
    chunk = rows_of(people, key, read_either)
    write_rows(chunk.rows, draft, f"part-{number:05d}")
    return chunk.left_out


def _shown(done: Iterable[T], count: int, what: str) -> Iterator[T]:
    """Hand on what is done, and draw a bar of it where somebody looks on."""
    is_seen = sys.stderr.isatty()
    for n, one in enumerate(done, start=1):
        if is_seen:
            full = WIDTH * n // count
            print(f"\r{what} [{'#' * full}{'.' * (WIDTH - full)}] {n}/{count}", end="", file=sys.stderr, flush=True)
        yield one
    if is_seen and count:
        print(file=sys.stderr)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNUSABLE
