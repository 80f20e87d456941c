"""The door that JSON from outside comes through: not too big, not too deep, nothing said twice, and every number a number."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

# The closing mark may be missing, so that a file of open ones is passed over once and not once for each.
STRINGS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)


class JsonProblem(Enum):
    """Why a file is not let in."""

    TOO_BIG = "too-big"
    NOT_UTF_8 = "not-utf-8"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_A_NUMBER = "not-a-number"
    SAID_TWICE = "said-twice"


@dataclass(frozen=True, slots=True)
class JsonLimits:
    """How much is let in. A report of ten years with long notes is far smaller."""

    largest: int = 16_000_000
    deepest: int = 40


class _RefusedError(ValueError):
    """What is wrong, carried out of the reader."""

    def __init__(self, problem: JsonProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


def read_json(data: bytes, limits: JsonLimits) -> Any | JsonProblem:
    """What the file says, or why it is not let in."""
    if len(data) > limits.largest:
        return JsonProblem.TOO_BIG
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return JsonProblem.NOT_UTF_8
    if _depth(text) > limits.deepest:
        return JsonProblem.TOO_DEEP
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_number, object_pairs_hook=_once)
    except _RefusedError as refused:
        return refused.problem
    except (ValueError, RecursionError):
        # A number of thousands of digits is a ValueError too: no measure of ours has them.
        return JsonProblem.NOT_JSON


def _depth(text: str) -> int:
    depth = deepest = 0
    for mark in re.findall(r"[\[\]{}]", STRINGS.sub("", text)):
        depth += 1 if mark in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _no_number(_name: str) -> Any:
    raise _RefusedError(JsonProblem.NOT_A_NUMBER)


def _number(written: str) -> float:
    value = float(written)
    if not math.isfinite(value):
        raise _RefusedError(JsonProblem.NOT_A_NUMBER)
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _RefusedError(JsonProblem.SAID_TWICE)
    return found
