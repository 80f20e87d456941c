"""The door that JSON from outside comes through: not too big, not too deep, nothing said twice, and every number a number."""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import Any, NoReturn

from app.core.kept import DEEPEST, is_too_deep

LONGEST_NUMBER = 24
"""Letters of a whole number: a longer one is more than any arithmetic here is made for."""


class JsonProblem(Enum):
    """Why a file is not let in."""

    TOO_BIG = "too-big"
    NOT_UTF_8 = "not-utf-8"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_A_NUMBER = "not-a-number"
    SAID_TWICE = "said-twice"


@dataclass(frozen=True, slots=True)
class JsonRefused:
    """Why a file is not let in, and as far as that is known the line it breaks off on, or the name that is there twice."""

    why: JsonProblem
    line: int | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class JsonLimits:
    """How much is let in. A report of ten years with long notes is far smaller."""

    largest: int = 16_000_000
    deepest: int = DEEPEST


class _RefusedError(ValueError):
    """What is wrong, carried out of the reader."""

    def __init__(self, why: JsonProblem, name: str | None = None) -> None:
        super().__init__(why.value)
        self.refused = JsonRefused(why, name=name)


def read_json(data: bytes, limits: JsonLimits) -> Any | JsonRefused:
    """What the file says, or why it is not let in."""
    if len(data) > limits.largest:
        return JsonRefused(JsonProblem.TOO_BIG)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return JsonRefused(JsonProblem.NOT_UTF_8)
    if is_too_deep(text, limits.deepest):
        return JsonRefused(JsonProblem.TOO_DEEP)
    try:
        return json.loads(text, parse_constant=_no_number, parse_int=_whole, parse_float=_real, object_pairs_hook=_once)
    except _RefusedError as error:
        return error.refused
    except json.JSONDecodeError as error:
        return JsonRefused(JsonProblem.NOT_JSON, line=error.lineno)


def _no_number(_written: str) -> NoReturn:
    raise _RefusedError(JsonProblem.NOT_A_NUMBER)


def _whole(written: str) -> int:
    if len(written) > LONGEST_NUMBER:
        raise _RefusedError(JsonProblem.NOT_A_NUMBER)
    return int(written)


def _real(written: str) -> float:
    value = float(written)
    if not math.isfinite(value):
        raise _RefusedError(JsonProblem.NOT_A_NUMBER)
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        (twice, _times), *_others = Counter(name for name, _value in pairs).most_common(1)
        raise _RefusedError(JsonProblem.SAID_TWICE, twice)
    return found
