"""`rygvej review`: the files of others in a window of their own, or as one page. No diary is opened, and none is made."""

from __future__ import annotations

import os
import sys
from enum import Enum
from typing import TYPE_CHECKING

from app.device.folder import cache_folder, data_folder
from app.device.language import asked_for
from app.device.platform import has_screen, this_platform
from app.handover.sheet_of import sheet_of
from app.review.desk import MOST_BYTES, ReviewProblem
from app.review.page import as_page
from app.review.patient import OpenFile, Order, listed, patients_in
from app.review.reading import read_file, say_why
from app.review.screen import HERE
from app.review.words import say_span, say_told
from app.shell.catalog import catalogue
from app.store.writing import draft_in, settle

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import flet as ft

    from app.core.words import Words
    from app.device.zone import Clock
    from app.review.room import Room

DONE, LEFT_OUT, UNUSABLE = 0, 1, 2


def review(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    """Show them, or write them down."""
    if asked.html is not None:
        return write_page(asked, catalogue(asked.lang or words.language), words)
    from app.shell.opening import Opening, open_for_review  # a page needs no server
    from app.shell.review_ports import review_ports
    from app.shell.review_window import open_review

    files = tuple(_bytes_in(asked.files))
    ports = review_ports(now, data_folder(asked.data, os.environ), this_platform())

    def begin(room: Room) -> None:
        for name, data in files:
            room.open_file(name, data)

    def main(page: ft.Page) -> None:
        languages = (asked.lang,) if asked.lang else asked_for.get()
        open_review(page, ports, now, languages, begin)

    opening = Opening(asked.port, opens_browser=not asked.no_browser and has_screen(os.environ), cache=cache_folder())
    open_for_review(main, opening, words, HERE)
    return DONE


def write_page(asked: argparse.Namespace, page_words: Words, words: Words) -> int:
    """One page with everyone on it. Exit 1 where a file was left out, each with its name and why."""
    if asked.html.exists() and not asked.force:
        return _refuse(words.say("There is a file of that name. Add --force to write over it. Nothing was changed."))
    opened: list[OpenFile] = []
    left_out = False
    for name, data in _bytes_in(asked.files):
        found = ReviewProblem.TOO_LARGE if len(data) > MOST_BYTES else read_file(data)
        if isinstance(found, Enum):
            left_out = True
            print(words.say("Left out: {file}. {why}", file=name, why=say_why(found, words)), file=sys.stderr)
        else:
            opened.append(OpenFile(name, found))
    if not opened:
        return _refuse(words.say("There is no file that can be shown. Nothing was made."))
    patients = listed(patients_in(opened), Order.LAST_ENTRY)
    entries = [
        (patient.alias, f"{say_span(patient.span, page_words)} {say_told(patient, page_words)}", sheet_of(patient.newest, page_words))
        for patient in patients
    ]
    try:
        with draft_in(asked.html.parent) as draft:
            draft.write_bytes(as_page(entries, page_words).encode())
            settle(draft, asked.html)
    except OSError:
        return _refuse(words.say("The file could not be written there. No half file is left."))
    return LEFT_OUT if left_out else DONE


def _bytes_in(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """The files; one that cannot be read is as good as empty, and is refused as such."""
    for path in paths:
        try:
            data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else bytes(MOST_BYTES + 1)
        except OSError:
            data = b""
        yield path.name, data


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNUSABLE
