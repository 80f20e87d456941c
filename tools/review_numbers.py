"""What the review pack prints of the data: every number, right, door, link and questionnaire, with its last check and its term."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from app.learn.claim import GENERAL
from app.learn.shelf import CONTENT
from tools.review_item import Item
from tools.review_words import LANGUAGES, SAID, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    Row = Mapping[str, Any]

FILES = ("numbers/*.json", "regions/*.json", "links.json", "instruments.json")
"""Where data lie that a clinician answers for; a new file in a folder comes by itself."""

NAMES = ("id", "region", "step", "name")
"""What a row may be called by, the surest first."""

AWAITS = re.compile(r"general knowledge|await\w* a (clinician's )?check|was not found in any source|\[G\]", re.IGNORECASE)
"""How a source says that nobody has looked yet."""


def numbers_in(language: str, content: Path = CONTENT) -> tuple[Item, ...]:
    """Every row of every file."""
    return tuple(item for pattern in FILES for file in sorted(content.glob(pattern)) for item in _file(file, content, language))


def _file(file: Path, content: Path, language: str) -> Iterator[Item]:
    data = json.loads(file.read_text("utf-8"))
    place = file.relative_to(content).with_suffix("").as_posix().removeprefix("numbers/")
    rows = [(f"{place}/{name}", row) for name, row in _rows(data)]
    times = Counter(key for key, _ in rows)
    alone = {name: value for name, value in data.items() if name != "about" and not _holds_rows(value)}
    if alone:
        yield _item(f"number:{place}", alone, language)
    for key, row in rows:
        # The same thing before and after a change of rules: each has its own term.
        full = key if times[key] == 1 else f"{key}/{_plain(row.get('valid_from'), language)}"
        yield _item(f"number:{full}", row, language)


def _rows(data: Row) -> Iterator[tuple[str, Row]]:
    for value in data.values():
        if not _holds_rows(value):
            continue
        for name, row in value.items() if isinstance(value, dict) else ((None, row) for row in value):
            yield name or str(next(row[one] for one in NAMES if isinstance(row.get(one), str))), row


def _holds_rows(value: Any) -> bool:
    inside = list(value.values()) if isinstance(value, dict) else value
    return isinstance(inside, list) and bool(inside) and all(isinstance(row, dict) for row in inside)


def _item(key: str, row: Row, language: str) -> Item:
    # What a row is called by stands in its key.
    told = {name: _plain(value, language) for name, value in row.items() if value not in (None, [], {}) and value not in key.split("/")}
    lines = "".join(f"<tr><th>{escape(named(name, language))}</th><td>{escape(text)}</td></tr>" for name, text in told.items())
    # To look again is no change of what is said.
    text = "\n".join(f"{name}: {text}" for name, text in told.items() if name != "checked")
    looked = row.get("checked")
    return Item(
        key,
        "",
        text,
        f"<table>{lines}</table>",
        checked=date.fromisoformat(looked) if looked else None,
        awaits=GENERAL in row.get("rests", ()) or AWAITS.search(json.dumps(row, ensure_ascii=False)) is not None,
    )


def _plain(value: Any, language: str) -> str:
    if isinstance(value, bool):
        return SAID["yes" if value else "no"][language]
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return str(value[language])
        return "; ".join(f"{named(name, language)}: {_plain(one, language)}" for name, one in value.items() if one is not None)
    return ", ".join(_plain(one, language) for one in value) if isinstance(value, list) else str(value)
