"""Reads a small value back that was kept as JSON. Damaged, it is nested without end: a browser's Python would not come back from that."""

from __future__ import annotations

import json
import re

DEEPEST = 32
_TEXTS = re.compile(r'"(?:[^"\\]|\\.)*+"?')
_BRACKETS = re.compile(r"[\[{]|[\]}]")


def read_kept(text: str) -> object:
    """The value; ValueError for what is none, or is nested deeper than anything of ours."""
    if is_too_deep(text):
        raise ValueError("nested too deep")
    return json.loads(text)


def is_too_deep(text: str) -> bool:
    """Whether a text is nested deeper than anything of ours."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return False
    depth = 0
    for found in _BRACKETS.finditer(_TEXTS.sub("", text)):
        depth += 1 if found[0] in "[{" else -1
        if depth > DEEPEST:
            return True
    return False
