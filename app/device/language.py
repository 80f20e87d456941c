"""The languages that the device asks for, the most wanted first."""

from __future__ import annotations

import importlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

asked_for: ContextVar[tuple[str, ...]] = ContextVar("asked_for", default=())
"""Set for each window by the door that it came in through."""


def read_accepted(header: str) -> tuple[str, ...]:
    """The languages of an Accept-Language header, the most wanted first."""
    wanted: list[tuple[float, int, str]] = []
    for place, entry in enumerate(header.split(",")):
        name, _, weight = entry.partition(";q=")
        if name.strip():
            wanted.append((-_weight(weight), place, name.strip()))
    return tuple(name for _, _, name in sorted(wanted))


def of_environment(env: Mapping[str, str]) -> tuple[str, ...]:
    """The language of a terminal."""
    name = env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""
    return () if name in {"", "C", "POSIX"} or name.startswith("C.") else (name,)


def of_page() -> tuple[str, ...]:
    """The languages of the browser that the app itself runs in."""
    return tuple(importlib.import_module("js").navigator.languages)


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
