"""Writes the JSON schema of a share from the types of the report. Run it when the report has a new part; a test compares."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from app.handover.as_share import FORMAT, VERSION
from app.handover.plain import hints
from app.handover.report import Report

HERE = Path(__file__).parent.parent / "docs" / "rygvej-share.schema.json"
SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"},
    datetime: {"type": "string", "format": "date-time"},
}


def schema() -> dict[str, Any]:
    """The whole schema."""
    named: dict[str, Any] = {}
    report = _kind(Report, named)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        "type": "object",
        "additionalProperties": False,
        "required": ["format", "version", "report"],
        "properties": {"format": {"const": FORMAT}, "version": {"const": VERSION}, "report": report},
        "$defs": dict(sorted(named.items())),
    }


def _kind(kind: Any, named: dict[str, Any]) -> dict[str, Any]:
    origin, parts = get_origin(kind), get_args(kind)
    if kind in SIMPLE:
        return SIMPLE[kind]
    if origin in (Union, UnionType):
        return {"anyOf": [_kind(part, named) for part in parts]}
    if origin is tuple:
        return {"type": "array", "items": _kind(parts[0], named)}
    if origin is Mapping:
        return {"type": "object", "propertyNames": _kind(parts[0], named), "additionalProperties": _kind(parts[1], named)}
    if kind.__name__ not in named:
        named[kind.__name__] = {}
        named[kind.__name__] = _thing(kind, named)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _thing(kind: Any, named: dict[str, Any]) -> dict[str, Any]:
    about = {"description": (kind.__doc__ or "").strip()}
    if issubclass(kind, Enum):
        return {**about, "enum": [one.value for one in kind]}
    known = hints(kind)
    return {
        **about,
        "type": "object",
        "additionalProperties": False,
        "required": [one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING],
        "properties": {name: _kind(part, named) for name, part in known.items()},
    }


def written() -> str:
    """The schema as it stands in its file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    HERE.write_text(written(), encoding="utf-8")
