"""`rygvej export`: the same files as the app makes, from a terminal. Nothing in free words goes out without its option."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.remind.actions import reminders_of
from app.remind.as_calendar import as_calendar
from app.shell.catalog import catalogue
from app.shell.export_problem import ExportProblem
from app.shell.exporting_report import OWN_WORDS, REPORT_KINDS, report_file
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


def calendar_file(asked: argparse.Namespace, diary: Diary) -> bytes | ExportProblem:
    """All reminders that are on. A person's own words stand in it only if they ticked so, and asked for them here too."""
    on = [one for one in reminders_of(diary) if one.is_on]
    if not on:
        return ExportProblem.NO_REMINDER
    has_own = OWN_WORDS in asked.include
    told = [replace(one, shows_words_in_calendar=one.shows_words_in_calendar and has_own) for one in on]
    return as_calendar(told, diary.words, diary.now())


MAKERS: Mapping[str, Callable[[argparse.Namespace, Diary], bytes | ExportProblem]] = {
    **dict.fromkeys(REPORT_KINDS, report_file),
    "ics": calendar_file,
}
"""Each kind of file by the name that is written after --as, and what makes it."""
