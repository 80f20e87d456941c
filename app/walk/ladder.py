"""The plan as a picture: a step for each week, as high as its walks are long, with a dot for each day walked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import LINE_OF_TEXT, Anchor, Point, dots, figure, letters, marks, straight, stroke, svg, text_width
from app.walk.dose import stairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.core.picture import Ink
    from app.walk.dose import Aim, Dose
    from app.walk.week import Week

LEAST_HEIGHT = 140.0
DOT = 5.0
FLAG = 16.0
GAP = 0.14
"""How much of a step's width stays free beside it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One week: its minutes, the days walked in it, and whether it is still to come."""

    minutes: int
    walked: int = 0
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class Ladder:
    """The weeks that have been, this one, and those ahead if each were a little more."""

    steps: tuple[Step, ...]
    now: int
    aim_minutes: int
    first_name: str
    now_name: str
    last_name: str

    @property
    def highest(self) -> int:
        """What the picture has to hold."""
        return max(self.aim_minutes, *(step.minutes for step in self.steps))

    def drawn(self, ink: Ink, width: float, sentence: str = "") -> str:
        """The picture, as SVG."""
        size = ink.letters
        top, height = FLAG + size * LINE_OF_TEXT + 4, max(LEAST_HEIGHT, size * 6)
        bottom = top + height
        each = (width - 2) / len(self.steps)
        parts = [stroke(straight(Point(0, bottom), Point(width, bottom)), ink.axis, 1)]
        walked: list[Point] = []
        for n, step in enumerate(self.steps):
            left, wide = 1 + n * each, each * (1 - GAP)
            over = bottom - height * step.minutes / self.highest
            parts.append(_step(Point(left, over), wide, bottom, step, ink))
            space = min(DOT + 2, (bottom - over) / (step.walked + 1)) if step.walked else 0.0
            walked += [Point(left + wide / 2, bottom - space * (k + 0.7)) for k in range(step.walked)]
        parts += [dots(walked, ink.ground, min(DOT, max(2.0, each * 0.5)))]
        parts += [marks([Point(1 + (self.now + (1 - GAP) / 2) * each, bottom + 3)], ink.mark, 10)]
        parts += self._flag(ink, each, top, height)
        parts += self._names(ink, width, each, bottom + 16 + size)
        return svg(width, bottom + 16 + size * LINE_OF_TEXT, ink, parts, sentence)

    def _flag(self, ink: Ink, each: float, top: float, height: float) -> Iterator[str]:
        """The aim stands at the top of the last step."""
        foot = Point(1 + (len(self.steps) - 1 + (1 - GAP) / 2) * each, top + height * (1 - self.aim_minutes / self.highest))
        tip = foot.y - FLAG
        yield stroke(straight(foot, Point(foot.x, tip)), ink.words, 2)
        yield f'<path d="M{Point(foot.x, tip)}l-12 5l12 5z" fill="{ink.mark}"/>'

    def _names(self, ink: Ink, width: float, each: float, base: float) -> Iterator[str]:
        """The first week, this one and the last, as many as fit."""
        now_at = 1 + (self.now + 0.5) * each
        half = text_width(self.now_name, ink.letters) / 2
        now_at = min(max(now_at, half), width - half)
        yield letters(self.now_name, Point(now_at, base), ink, Anchor.MIDDLE)
        if text_width(self.first_name, ink.letters) + ink.letters < now_at - half:
            yield letters(self.first_name, Point(0, base), ink)
        if width - text_width(self.last_name, ink.letters) - ink.letters > now_at + half:
            yield letters(self.last_name, Point(width, base), ink, Anchor.END)


def ladder_of(weeks: Sequence[Week], now: Dose, aim: Aim, most: int) -> tuple[tuple[Step, ...], int]:
    """The steps, and how many weeks from now the aim would be, if each week were a little more."""
    shown = weeks[-most:]
    been = [Step(week.dose.minutes, len(week.walked_days)) for week in shown]
    ahead = [Step(dose.minutes, is_ahead=True) for dose in stairs(now, aim)[1:]]
    return (*been, *ahead), len(ahead)


def _step(corner: Point, wide: float, bottom: float, step: Step, ink: Ink) -> str:
    high = max(1.0, bottom - corner.y)
    shape = f'<rect x="{figure(corner.x)}" y="{figure(corner.y)}" width="{figure(wide)}" height="{figure(high)}"'
    if step.is_ahead:
        # Still to come: an outline only, not a paler colour.
        return f'{shape} fill="none" stroke="{ink.axis}" stroke-width="1.5" stroke-dasharray="3 3"/>'
    return f'{shape} fill="{ink.line}"/>'
