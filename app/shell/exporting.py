"""`rygvej export`: the same files as the app makes, from a terminal. Nothing in free words goes out without its option."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.shell.catalog import catalogue
from app.shell.export_problem import ExportProblem
from app.shell.exporting_report import REPORT_KINDS, report_file
from app.store.writing import draft_in, settle

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from app.core.diary import Diary


def make_export(asked: argparse.Namespace, diary: Diary) -> ExportProblem | None:
    """Make the file whole and only then give it its name; an existing one is left alone unless that was asked for."""
    place = asked.out
    if place.exists() and not asked.force:
        return ExportProblem.IS_THERE
    if not place.parent.is_dir() or place.is_dir():
        return ExportProblem.NO_FOLDER
    data = MAKERS[asked.kind](asked, replace(diary, words=catalogue(asked.lang or diary.words.language)))
    if isinstance(data, ExportProblem):
        return data
    try:
        with draft_in(place.parent) as draft:
            draft.write_bytes(data)
            if draft.read_bytes() != data:
                return ExportProblem.NOT_WRITTEN
            settle(draft, place)
    except OSError:
        return ExportProblem.NOT_WRITTEN
    return None


MAKERS: Mapping[str, Callable[[argparse.Namespace, Diary], bytes | ExportProblem]] = dict.fromkeys(REPORT_KINDS, report_file)
"""Each kind of file by the name that is written after --as, and what makes it."""
