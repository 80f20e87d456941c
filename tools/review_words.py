"""What the review pack itself says, in both languages: headings, fields and how to use it, from a file beside this one."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Final

LANGUAGES = ("da", "en")

_written = json.loads(Path(__file__).with_suffix(".json").read_text("utf-8"))
SAID: Final[dict[str, dict[str, str]]] = _written["said"]
FIELDS: Final[dict[str, dict[str, str]]] = _written["fields"]


def label(name: str, language: str) -> str:
    """A few words of the pack, ready for the page."""
    return escape(SAID[name][language])


def named(field: str, language: str) -> str:
    """What a field of a row of data is called."""
    return FIELDS[field][language] if field in FIELDS else field.replace("_", " ")
