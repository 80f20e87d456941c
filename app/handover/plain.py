"""A finished value as plain lists, words and numbers, and back: the types that the value declares are the format."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.core.day import Span
from app.core.observation import Kind, Observation
from app.core.trend import Baseline

NAMES = {
    "Baseline": Baseline,
    "Kind": Kind,
    "Mapping": Mapping,
    "Observation": Observation,
    "Span": Span,
    "date": date,
    "datetime": datetime,
}
"""What the report's own types are called where they are only named for the reader of the code."""

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
ISO_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)
EXACT = 2**53


class MisfitError(ValueError):
    """Something is not what its place asks for."""


class OverflowsError(MisfitError):
    """Something is of the right sort and too long."""


def to_plain(value: Any) -> Any:
    """The value in what JSON knows. Equal values come out alike: 5.0 is written as 5."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return int(value) if value == int(value) and abs(value) < EXACT else value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {one.name: to_plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {to_plain(key): to_plain(one) for key, one in value.items()}
    return [to_plain(one) for one in value] if isinstance(value, tuple) else value


def from_plain(kind: Any, plain: Any, longest: int) -> Any:
    """The value of a kind that was written so. Raises MisfitError where it is none."""
    origin, parts, is_thing = _form(kind)
    if origin in (Union, UnionType):
        return _one_of(parts, plain, longest)
    if origin is tuple:
        return tuple(from_plain(parts[0], one, longest) for one in _held(plain, list, longest))
    if origin is Mapping:
        held = _held(plain, dict, longest)
        return {from_plain(parts[0], key, longest): from_plain(parts[1], one, longest) for key, one in held.items()}
    if is_thing:
        return _thing(kind, _held(plain, dict, longest), longest)
    return _simple(kind, plain, longest)


def _one_of(kinds: tuple[Any, ...], plain: Any, longest: int) -> Any:
    if plain is None and type(None) in kinds:
        return None
    for kind in kinds:
        try:
            return from_plain(kind, plain, longest)
        except OverflowsError:
            raise
        except MisfitError:
            continue
    raise MisfitError


def _held(plain: Any, holder: type[list[Any] | dict[str, Any] | str], longest: int) -> Any:
    if not isinstance(plain, holder):
        raise MisfitError
    if len(plain) > longest:
        raise OverflowsError
    return plain


def _thing(kind: Any, plain: dict[str, Any], longest: int) -> Any:
    known = hints(kind)
    if not _needed(kind) <= plain.keys() <= known.keys():
        raise MisfitError
    found = {name: from_plain(known[name], one, longest) for name, one in plain.items()}
    try:
        return kind(**found)
    except ValueError as wrong:
        raise MisfitError from wrong


def _simple(kind: Any, plain: Any, longest: int) -> Any:
    if kind is float and isinstance(plain, int | float) and not isinstance(plain, bool) and math.isfinite(plain):
        return plain if abs(plain) < EXACT or isinstance(plain, float) else float(plain)
    if kind in (int, bool) and type(plain) is kind:
        return plain
    if isinstance(plain, str):
        if kind is str:
            return _held(plain, str, longest)
        if kind is date:
            return _dated(date, ISO_DAY, plain)
        if kind is datetime:
            return _dated(datetime, ISO_MOMENT, plain)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return _named(kind, plain)
    raise MisfitError


def _dated(kind: type[date], form: re.Pattern[str], plain: str) -> date:
    try:
        return kind.fromisoformat(plain) if form.fullmatch(plain) else _misfit()
    except ValueError as wrong:
        raise MisfitError from wrong


def _named(kind: type[Enum], plain: str) -> Enum:
    try:
        return kind(plain)
    except ValueError as wrong:
        raise MisfitError from wrong


def _misfit() -> Any:
    raise MisfitError


@cache
def _form(kind: Any) -> tuple[Any, tuple[Any, ...], bool]:
    """What a declared type is made of: asked thousands of times of the same few."""
    return get_origin(kind), get_args(kind), is_dataclass(kind)


@cache
def _needed(kind: Any) -> frozenset[str]:
    """The parts that a value cannot do without."""
    return frozenset(one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING)


@cache
def hints(kind: Any) -> dict[str, Any]:
    """The types that the parts of a value declare."""
    return get_type_hints(kind, localns=NAMES)
