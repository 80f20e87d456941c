"""The four times of a sick leave on a line, true to scale, each with its name on a row of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import LINE_OF_TEXT, Anchor, Point, dots, letters, straight, stroke, svg, text_width
from app.tryout.work_time import LOOKED_AT_WEEKS, WEEK, WorkTime, reach_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.picture import Ink

LAST_DAY = (LOOKED_AT_WEEKS + 2) * WEEK
"""Where the line ends: a little after the last of the four."""

EDGE, GAP, THICK, DOT = 8.0, 6.0, 6.0, 14.0


@dataclass(frozen=True, slots=True)
class WorkPicture:
    """The line, with a short name for each time."""

    names: Mapping[WorkTime, str]

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG. The latest time has the upper row, so that no pole crosses a name."""
        line, axis = ink.letters * LINE_OF_TEXT, DOT
        parts = [stroke(straight(Point(EDGE, axis), Point(width - EDGE, axis)), ink.axis, 2)]
        for row, time in enumerate(reversed(WorkTime), start=1):
            parts += self._time(time, axis, axis + row * line * 1.2, ink, width)
        return svg(width, axis + len(WorkTime) * line * 1.2 + ink.letters * 0.5, ink, parts, sentence)

    def _time(self, time: WorkTime, axis: float, foot: float, ink: Ink, width: float) -> list[str]:
        reach = reach_of(time)
        first, last = _x(reach.first, width), _x(reach.last, width)
        name = self.names[time]
        at, anchor = _beside(last, text_width(name, ink.letters), width)
        return [
            stroke(straight(Point(last, axis), Point(last, foot)), ink.axis, 1.5),
            stroke(straight(Point(first, axis), Point(last, axis)), ink.line, THICK) if reach.first < reach.last else "",
            dots([Point(last, axis)], ink.line, DOT),
            letters(name, Point(at, foot), ink, anchor),
        ]


def _x(day: int, width: float) -> float:
    return EDGE + day / LAST_DAY * (width - 2 * EDGE)


def _beside(pole: float, wide: float, width: float) -> tuple[float, Anchor]:
    """Where a name stands: right of its pole, else left of it, else as far right as there is room."""
    if pole + GAP + wide <= width:
        return pole + GAP, Anchor.START
    return (pole - GAP, Anchor.END) if wide + GAP <= pole else (width, Anchor.END)
