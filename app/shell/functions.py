"""Which functions this build has: one file beside the app, read once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.function import read_left_out

if TYPE_CHECKING:
    from app.core.function import Function

FUNCTIONS_FILE = Path(__file__).resolve().parent.parent.parent / "content" / "functions.json"


@cache
def left_out() -> frozenset[Function]:
    """What this build leaves out."""
    return read_left_out(json.loads(FUNCTIONS_FILE.read_text("utf-8")))
