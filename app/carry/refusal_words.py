"""How it is said that a file, or a row of it, is not taken in: the reason, and the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.carry.refusal import Why

if TYPE_CHECKING:
    from app.carry.refusal import Refusal
    from app.core.words import Words


def say_refusal(refusal: Refusal, words: Words) -> str:
    """The reason, with the place in front where there is one."""
    why = say_why(refusal.why, words)
    where = say_where(refusal, words)
    return words.say("{where}: {why}", where=where, why=why) if where else why


def say_where(refusal: Refusal, words: Words) -> str:
    """The line, or the table, the row and the column, as the file calls them."""
    parts = []
    if refusal.line is not None:
        # NOTE: A line of a file, with its number.
        parts.append(words.say("Line {n}", n=refusal.line))
    if refusal.table is not None:
        # NOTE: A table of a file, by the name that stands in the file.
        parts.append(words.say("Table {name}", name=_short(refusal.table)))
    if refusal.row is not None:
        # NOTE: A row of a table, with its number.
        parts.append(words.say("row {n}", n=refusal.row))
    if refusal.column is not None:
        # NOTE: A column of a table, by the name that stands in the file.
        parts.append(words.say("field {name}", name=_short(refusal.column)))
    return ", ".join(parts)


def say_why(why: Why, words: Words) -> str:
    """The reason."""
    return {**_of_file(words), **_of_row(words)}[why]


def _of_file(words: Words) -> dict[Why, str]:
    _ = words.say
    return {
        Why.EMPTY: _("The file is empty."),
        Why.TOO_LARGE: _("The file is too large to be one of ours. The limit is 20 MB."),
        Why.NOT_TEXT: _("There are signs in the file that cannot be read as text."),
        Why.NOT_JSON: _("The file is not whole, or it is not one of ours. It cannot be read from here on."),
        Why.TOO_DEEP: _("The file is nested too deep to be one of ours."),
        Why.NOT_OURS: _("The file was not made by Rygvej."),
        Why.A_SHARE: _("This file was made for someone else to read. It does not hold everything. Choose a file with everything."),
        Why.A_DIARY_FILE: _("This is a diary's own file. Choose a file that was saved under Your data."),
        Why.NEWER: _("The file was made by a newer version of Rygvej. Use that version, and nothing is lost."),
        Why.UNKNOWN_TABLE: _("This part is unknown to Rygvej."),
        Why.MISSING_TABLE: _("This part is missing in the file."),
        Why.NOT_BROUGHT_UP: _("The file is from an earlier version, and could not be brought up to date."),
        Why.NOT_READABLE: _("The file fits badly with your diary. Rygvej could not show it afterwards."),
        Why.CLASH: _("Two lines have the same mark, but are not about the same. They cannot both stand in the diary."),
    }


def _of_row(words: Words) -> dict[Why, str]:
    _ = words.say
    return {
        Why.UNKNOWN_COLUMN: _("This field is unknown to Rygvej."),
        Why.MISSING_COLUMN: _("This field is missing."),
        Why.TWICE: _("This is there twice."),
        Why.NO_NUMBER: _("This is not a number that can be used."),
        Why.WRONG_KIND: _("Something else should stand here."),
        Why.WRONG_DAY: _("This is not a day or a time that can be used."),
        Why.OUT_OF_RANGE: _("The value lies outside what can be told."),
        Why.POINTS_NOWHERE: _("This belongs to something that is not in the file."),
        Why.NO_DOOR: _("This is worked out or told elsewhere, and is not taken in from a table."),
        Why.NOT_TAKEN: _("The diary has no room for this, or another rule of the app stands against it."),
        Why.OTHER_QUESTION: _("Your diary has another question of your own in this place."),
    }


def _short(name: str) -> str:
    # A name from a stranger's file may be as long as the file, and hold anything.
    return "".join(letter for letter in name[:40] if letter.isprintable()) or "?"
