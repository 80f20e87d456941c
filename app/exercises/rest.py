"""Why exercises rest for a while. Nothing is asked then, and a tick is welcome all the same."""

from __future__ import annotations

from enum import Enum


class Rest(Enum):
    """What they rest for."""

    FLARE = "flare"
    PAUSE = "pause"
