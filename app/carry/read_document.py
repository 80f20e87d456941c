"""Reads a complete document from bytes, whatever they are: the document, or what is wrong with it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from app.carry.document import FORMAT, SHARE, VERSION, Document
from app.carry.refusal import Refusal, Why
from app.core.kept import is_too_deep

LARGEST = 20 * 1024 * 1024
"""Bytes: three times as many as ten years of telling everything."""
MOST_VALUES = 1_000_000
"""Commas: so many values a file of that size holds at the most. A stranger's could hold so many that they fill the memory."""
MOST_ROWS = 400_000
"""Braces; a row has one."""
LONGEST_NUMBER = 24
"""Letters of a number; a row holds none that is longer."""
HEAD = ("format", "version", "file_version", "made_at", "app_version", "tables")
SQLITE = b"SQLite format 3\0"
LIKELY_VERSIONS = range(1, 10_000)


class _UnfitError(ValueError):
    """Something that no document of ours holds."""

    def __init__(self, why: Why, name: str | None = None) -> None:
        super().__init__(why.value)
        self.why, self.name = why, name


def read_document(data: bytes, newest: int, largest: int = LARGEST) -> Document | Refusal:
    """The document, if it is one of ours and not newer than the app. Its rows are looked at when they are laid out."""
    text = _text_of(data, largest)
    if isinstance(text, Refusal):
        return text
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number, parse_int=_whole, parse_float=_real)
    except _UnfitError as error:
        return Refusal(error.why, column=error.name)
    except json.JSONDecodeError as error:
        return Refusal(Why.NOT_JSON, line=error.lineno)
    except (ValueError, RecursionError):
        return Refusal(Why.NOT_JSON)
    return _document(found, newest)


def is_document(data: bytes) -> bool:
    """Whether bytes look like JSON rather than like a table."""
    return data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}


def _text_of(data: bytes, largest: int) -> str | Refusal:
    if len(data) > largest:
        return Refusal(Why.TOO_LARGE)
    if not data.strip():
        return Refusal(Why.EMPTY)
    if data.startswith(SQLITE):
        return Refusal(Why.A_DIARY_FILE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Refusal(Why.NOT_TEXT)
    if text.count(",") > MOST_VALUES or text.count("{") > MOST_ROWS:
        return Refusal(Why.TOO_LARGE)
    return Refusal(Why.TOO_DEEP) if is_too_deep(text) else text


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _UnfitError(Why.TWICE, name)
        found[name] = value
    return found


def _no_number(_written: str) -> NoReturn:
    raise _UnfitError(Why.NO_NUMBER)


def _whole(written: str) -> int:
    if len(written) > LONGEST_NUMBER:
        raise _UnfitError(Why.NO_NUMBER)
    return int(written)


def _real(written: str) -> float:
    number = float(written)
    if number in {float("inf"), float("-inf")}:
        raise _UnfitError(Why.NO_NUMBER)
    return number


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
