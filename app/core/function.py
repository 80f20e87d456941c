"""What could be read as advice to one person: each can be left out when the app is built, and the rest stays whole."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Function(Enum):
    """One of them. The values are its name in `content/functions.json` and in docs/intended-purpose.md."""

    SAFETY_HINT = "safety-hint"
    SOFT_WORD = "soft-word"
    WALK_MINUTES = "walk-minutes"
    BREAK_MINUTES = "break-minutes"
    BREAK_QUESTION = "break-question"
    SLEEP_TIPS = "sleep-tips"
    FLARE_QUESTION = "flare-question"
    OWN_CHANGE = "own-change"


def read_left_out(setting: Mapping[str, object]) -> frozenset[Function]:
    """What a build leaves out. Each function is named, with true or false, so that nothing is in by a slip of the pen."""
    names = {function.value for function in Function}
    if setting.keys() != names or not all(isinstance(is_in, bool) for is_in in setting.values()):
        raise ValueError(f"content/functions.json has to say true or false of each of {', '.join(sorted(names))}, and of nothing else")
    return frozenset(function for function in Function if not setting[function.value])
