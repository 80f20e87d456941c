"""For a test that is sure of its deed: what came of it, and no problem in its place."""

from __future__ import annotations

from enum import Enum
from typing import Any


def sure(result: Any) -> Any:
    """The result, which is there and is no problem."""
    assert result is not None
    assert not isinstance(result, Enum), result
    return result
