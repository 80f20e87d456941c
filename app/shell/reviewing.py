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
from app.review.collect import bytes_of
from app.review.page import as_page
from app.review.patient import OpenFile, Order, listed, patients_in
from app.review.reading import read_file
from app.review.screen import HERE
from app.review.words import say_span, say_told, say_why
from app.shell.catalog import catalogue
from app.shell.terminal import DONE, LEFT_OUT, refuse, say_is_there, say_not_written
from app.store.writing import write_whole

if TYPE_CHECKING:
    import argparse

    import flet as ft

    from app.core.words import Words
    from app.device.zone import Clock
    from app.review.room import Room


def review(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    """Show them, or write them down."""
    if asked.html is not None:
        return write_page(asked, catalogue(asked.lang or words.language), words)
    from app.shell.opening import Opening, open_for_review  # a page needs no server
    from app.shell.review_ports import review_ports
    from app.shell.review_window import open_review

    files = tuple((path.name, bytes_of(path)) for path in asked.files)
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
        return refuse(say_is_there(words))
    opened: list[OpenFile] = []
    left_out = False
    for path in asked.files:
        data = bytes_of(path)
        found = read_file(data) if isinstance(data, bytes) else data
        if isinstance(found, Enum):
            left_out = True
            print(words.say("Left out: {file}. {why}", file=path.name, why=say_why(found, words)), file=sys.stderr)
        else:
            opened.append(OpenFile(path.name, found))
    if not opened:
        return refuse(words.say("There is no file that can be shown. Nothing was made."))
    patients = listed(patients_in(opened), Order.LAST_ENTRY)
    entries = [
        (patient.alias, f"{say_span(patient.span, page_words)} {say_told(patient, page_words)}", sheet_of(patient.newest, page_words))
        for patient in patients
    ]
    if not write_whole(as_page(entries, page_words).encode(), asked.html):
        return refuse(say_not_written(words))
    return LEFT_OUT if left_out else DONE
