"""What helps and what stands in the way, a free line each, in five parts of a life (the frame of S2 4.2, without its codes)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.changed import undone
from app.core.typed import one_line
from app.handover.report import Area

if TYPE_CHECKING:
    from app.core.changed import Changed

LONGEST = 200


class AreaProblem(Enum):
    """Why the lines cannot be kept."""

    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class AreaTold:
    """What was written about one part of life. At least one of the lines is."""

    area: Area
    helps: str = ""
    hinders: str = ""

    @property
    def id(self) -> str:
        """What it is known by: there is one of each part."""
        return self.area.value


Areas = tuple[AreaTold, ...]
"""The parts in which something is written, in their order."""


def tell(areas: Areas, area: Area, helps: object, hinders: object) -> Areas | AreaProblem:
    """Both lines of one part, in place of what stood there. Where both are empty, nothing stands there."""
    told = AreaTold(area, one_line(helps), one_line(hinders))
    if max(len(told.helps), len(told.hinders)) > LONGEST:
        return AreaProblem.TOO_LONG
    others = tuple(one for one in areas if one.area is not area)
    return _in_order((*others, told) if told.helps or told.hinders else others)


def take_back(areas: Areas, changed: Changed[AreaTold]) -> Areas:
    """The lines as before one change. What another window has changed since then stays."""
    return _in_order(undone(areas, changed))


def about(areas: Areas, area: Area) -> AreaTold:
    """What is written about one part; two empty lines where nothing is."""
    return next((one for one in areas if one.area is area), AreaTold(area))


def _in_order(areas: Areas) -> Areas:
    order = list(Area)
    return tuple(sorted(areas, key=lambda one: order.index(one.area)))
