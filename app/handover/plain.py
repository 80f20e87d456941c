"""A finished value as plain lists, words and numbers, and back: the types that the value declares are the format."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

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

Reader: TypeAlias = Callable[[Any, int], Any]


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
    return _reader(kind)(plain, longest)


@cache
def _reader(kind: Any) -> Reader:
    """What reads a kind. It is made once: a clinic reads thousands of files."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _one_of(parts)
    if origin is tuple:
        return _several(_reader(parts[0]))
    if origin is Mapping:
        return _named_parts(_reader(parts[0]), _reader(parts[1]))
    return _thing(kind) if is_dataclass(kind) else _simple(kind)


def _one_of(kinds: tuple[Any, ...]) -> Reader:
    readers = [_reader(kind) for kind in kinds if kind is not type(None)]
    may_be_nothing = type(None) in kinds

    def read(plain: Any, longest: int) -> Any:
        if plain is None and may_be_nothing:
            return None
        for reader in readers:
            try:
                return reader(plain, longest)
            except OverflowsError:
                raise
            except MisfitError:
                continue
        raise MisfitError

    return read


def _several(reader: Reader) -> Reader:
    return lambda plain, longest: tuple([reader(one, longest) for one in _held(plain, list, longest)])


def _named_parts(names: Reader, values: Reader) -> Reader:
    return lambda plain, longest: {names(key, longest): values(one, longest) for key, one in _held(plain, dict, longest).items()}


def _held(plain: Any, holder: type[list[Any] | dict[str, Any] | str], longest: int) -> Any:
    if not isinstance(plain, holder):
        raise MisfitError
    if len(plain) > longest:
        raise OverflowsError
    return plain


def _thing(kind: Any) -> Reader:
    readers = {name: _reader(part) for name, part in hints(kind).items()}
    needed = {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}

    def read(plain: Any, longest: int) -> Any:
        if not isinstance(plain, dict) or not needed <= plain.keys() <= readers.keys():
            raise MisfitError
        try:
            return kind(**{name: readers[name](one, longest) for name, one in plain.items()})
        except MisfitError:
            raise
        except ValueError as wrong:
            raise MisfitError from wrong

    return read


def _simple(kind: Any) -> Reader:
    if kind is float:
        return lambda plain, _longest: _number(plain)
    if kind is str:
        return lambda plain, longest: _held(plain, str, longest)
    if kind is date:
        return lambda plain, _longest: _dated(date, ISO_DAY, plain)
    if kind is datetime:
        return lambda plain, _longest: _dated(datetime, ISO_MOMENT, plain)
    if issubclass(kind, Enum):
        known = {one.value: one for one in kind}
        return lambda plain, _longest: known[plain] if isinstance(plain, str) and plain in known else _misfit()
    return lambda plain, _longest: plain if type(plain) is kind else _misfit()


def _number(plain: Any) -> float:
    if type(plain) not in (int, float) or not math.isfinite(plain):
        raise MisfitError
    return float(plain) if abs(plain) >= EXACT else plain


def _dated(kind: type[date], form: re.Pattern[str], plain: Any) -> date:
    if not isinstance(plain, str) or not form.fullmatch(plain):
        raise MisfitError
    try:
        return kind.fromisoformat(plain)
    except ValueError as wrong:
        raise MisfitError from wrong


def _misfit() -> Any:
    raise MisfitError


@cache
def hints(kind: Any) -> dict[str, Any]:
    """The types that the parts of a value declare."""
    return get_type_hints(kind, localns=NAMES)
