"""Reads a complete document from bytes, whatever they are: the document, or what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.carry.document import FORMAT, VERSION, Document
from app.carry.refusal import Refusal, Why
from app.handover.as_share import FORMAT as SHARE
from app.handover.json_door import JsonLimits, JsonProblem, JsonRefused, read_json

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 20 * 1024 * 1024
"""Bytes: three times as many as ten years of telling everything."""
MOST_VALUES = 1_000_000
"""Commas: so many values a file of that size holds at the most. A stranger's could hold so many that they fill the memory."""
MOST_ROWS = 400_000
"""Braces; a row has one."""
COMMA, BRACE = b",", b"{"
HEAD = ("format", "version", "file_version", "made_at", "app_version", "tables")
SQLITE = b"SQLite format 3\0"
LIKELY_VERSIONS = range(1, 10_000)
WHY: Mapping[JsonProblem, Why] = {
    JsonProblem.TOO_BIG: Why.TOO_LARGE,
    JsonProblem.NOT_UTF_8: Why.NOT_TEXT,
    JsonProblem.NOT_JSON: Why.NOT_JSON,
    JsonProblem.TOO_DEEP: Why.TOO_DEEP,
    JsonProblem.NOT_A_NUMBER: Why.NO_NUMBER,
    JsonProblem.SAID_TWICE: Why.TWICE,
}


def read_document(data: bytes, newest: int, largest: int = LARGEST) -> Document | Refusal:
    """The document, if it is one of ours and not newer than the app. Its rows are looked at when they are laid out."""
    if why := _unlike_ours(data, largest):
        return Refusal(why)
    found = read_json(data, JsonLimits(largest))
    if isinstance(found, JsonRefused):
        return Refusal(WHY[found.why], column=found.name, line=found.line)
    return _document(found, newest)


def is_document(data: bytes) -> bool:
    """Whether bytes look like JSON rather than like a table."""
    return data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}


def _unlike_ours(data: bytes, largest: int) -> Why | None:
    """What can be said of bytes before they are read as a text."""
    if len(data) > largest or data.count(COMMA) > MOST_VALUES or data.count(BRACE) > MOST_ROWS:
        return Why.TOO_LARGE
    if not data.strip():
        return Why.EMPTY
    return Why.A_DIARY_FILE if data.startswith(SQLITE) else None


def _document(found: object, newest: int) -> Document | Refusal:
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        return Refusal(Why.A_SHARE if isinstance(found, dict) and found.get("format") == SHARE else Why.NOT_OURS)
    for name in ("version", "file_version"):
        if type(found.get(name)) is not int or found[name] not in LIKELY_VERSIONS:
            return Refusal(Why.WRONG_KIND, column=name)
    if found["version"] > VERSION or found["file_version"] > newest:
        return Refusal(Why.NEWER)
    return _with_head(found)


def _with_head(found: dict[str, Any]) -> Document | Refusal:
    for name in found:
        if name not in HEAD:
            return Refusal(Why.UNKNOWN_COLUMN, column=name)
    for name in ("made_at", "app_version"):
        if not isinstance(found.get(name), str):
            return Refusal(Why.WRONG_KIND, column=name)
    return _with_tables(found["made_at"], found["app_version"], found["file_version"], found.get("tables"))


def _with_tables(made_at: str, app_version: str, file_version: int, tables: object) -> Document | Refusal:
    if not isinstance(tables, dict):
        return Refusal(Why.WRONG_KIND, column="tables")
    for name, rows in tables.items():
        if not isinstance(rows, list):
            return Refusal(Why.WRONG_KIND, table=name)
        for number, row in enumerate(rows, start=1):
            if not isinstance(row, dict):
                return Refusal(Why.WRONG_KIND, table=name, row=number)
    return Document(file_version, made_at, app_version, {name: tuple(rows) for name, rows in tables.items()})
