"""The worked examples: read from a file, run through the app's own functions, compared as they are written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Algorithm: TypeAlias = Callable[[dict[str, Any]], dict[str, object]]

TOLERANCE = Decimal("1e-9")
TESTS = Path(__file__).parents[1]
APP = TESTS.parent / "app"

WAITING = {
    "walk": ("walk", "walking"),
    "pace": ("pace", "pacing"),
    "flare": ("flare",),
    "together": ("together", "summary/together*"),
    "psfs": ("goals",),
    "safety": ("safety/hint.py",),
}
"""Algorithms whose slice is not built yet, with the places that would show that it is."""


@dataclass(frozen=True)
class Vector:
    """One worked example. `expected` keeps its decimals."""

    number: int
    algorithm: str
    given: dict[str, Any]
    expected: dict[str, Any]

    @property
    def name(self) -> str:
        """What a failure calls it."""
        return f"{self.number}:{self.algorithm}"


def read_vectors(file: Path) -> list[Vector]:
    """Every example of a file, in its order, numbered from one."""
    text = file.read_text(encoding="utf-8")
    given, expected = json.loads(text), json.loads(text, parse_float=Decimal)
    pairs = enumerate(zip(given, expected, strict=True), start=1)
    return [Vector(n, one["algorithm"], one["input"], other["expected"]) for n, (one, other) in pairs]


def is_waiting(algorithm: str, app: Path = APP) -> bool:
    """Whether the algorithm belongs to a slice that is not there yet."""
    slice_name = algorithm.partition(".")[0]
    return slice_name in WAITING and not any(any(app.glob(place)) for place in WAITING[slice_name])


def agrees(expected: object, result: object) -> bool:
    """Whether a result is what was expected, numbers rounded half up to the decimals that are written."""
    if isinstance(expected, dict):
        return isinstance(result, dict) and all(key in result and agrees(value, result[key]) for key, value in expected.items())
    if isinstance(expected, list):
        return isinstance(result, list | tuple) and len(expected) == len(result) and all(map(agrees, expected, result))
    if isinstance(expected, bool) or not isinstance(expected, int | Decimal):
        return type(expected) is type(result) and expected == result
    if isinstance(result, bool) or not isinstance(result, int | float):
        return False
    return _rounded(Decimal(repr(result)), expected) == expected


def _rounded(value: Decimal, like: int | Decimal) -> Decimal:
    exponent = like.as_tuple().exponent if isinstance(like, Decimal) else 0
    unit = Decimal(1).scaleb(int(exponent))
    return ((value / unit + Decimal("0.5") + TOLERANCE).to_integral_value(ROUND_FLOOR)) * unit


def algorithms() -> dict[str, Algorithm]:
    """Each algorithm's name, and the app's own function behind it: every tests/<slice>/vectors.py tells its own."""
    known: dict[str, Algorithm] = {}
    for told in sorted(TESTS.glob("*/vectors.py")):
        if told != Path(__file__):
            known |= import_module(f"tests.{told.parent.name}.vectors").ALGORITHMS
    return known
