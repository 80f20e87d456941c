"""Simple drawings beside some of the texts, where a picture says it sooner: each with the sentence that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.picture import Anchor, Point, broken_line, letters, straight, stroke, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.picture import Ink
    from app.core.words import Words

BAR, LINE_OF_TEXT = 16.0, 1.4
ALARM_ROWS = ((0.18, 0.2), (0.18, 0.85))
"""The same small thing in the back, and how loud the alarm is: on a good day, and on a hard one."""

SWINGS = (0.25, 0.95, 0.1, 0.15, 0.8, 0.05, 0.1, 0.6, 0.05, 0.05)
EVEN = (0.3, 0.32, 0.35, 0.36, 0.4, 0.42, 0.44, 0.48, 0.5, 0.54)
STEPS = (1, 2, 2, 3, 2, 3, 4, 5, 5, 6)
"""Weeks on a ladder: up, the same, a step back, and up again."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, and the sentence that says it."""

    draw: Callable[[Ink, float], str]
    sentence: str


def drawing_for(article: str, words: Words) -> Drawn | None:
    """The drawing that belongs to a text, by the text's id."""
    makers = {"what-pain-is": _alarm, "pacing-rhythm": _rhythm, "walking-weeks": _ladder}
    return makers[article](words) if article in makers else None


def _alarm(words: Words) -> Drawn:
    # NOTE: Words in a small drawing; very short.
    names = (words.say("The back"), words.say("The alarm"))
    days = (words.say("A calm day"), words.say("A hard day"))
    sentence = words.say("A drawing: on two days the back is the same. On the hard day the alarm is much louder.")

    def draw(ink: Ink, width: float) -> str:
        line, left = ink.letters * LINE_OF_TEXT, max(len(name) for name in names) * ink.letters * 0.6 + 8
        parts, y = [], line
        for day, shares in zip(days, ALARM_ROWS, strict=True):
            parts.append(letters(day, Point(0, y), ink))
            for name, share, colour in zip(names, shares, (ink.axis, ink.mark), strict=True):
                y += line
                parts.append(letters(name, Point(0, y), ink))
                end = Point(left + (width - left - BAR) * share, y - ink.letters * 0.35)
                parts.append(stroke(straight(Point(left + BAR / 2, end.y), end), colour, BAR))
            y += line * 1.2
        return svg(width, y - line * 0.6, ink, parts, sentence)

    return Drawn(draw, sentence)


def _rhythm(words: Words) -> Drawn:
    # NOTE: Words in a small drawing; short.
    names = (words.say("Much, and then little"), words.say("A little, and often"))
    sentence = words.say("A drawing: one line jumps up and falls deep. The other goes evenly, and slowly up.")

    def draw(ink: Ink, width: float) -> str:
        line, high = ink.letters * LINE_OF_TEXT, 70.0
        parts, y = [], 0.0
        for name, shares, colour in zip(names, (SWINGS, EVEN), (ink.mark, ink.line), strict=True):
            parts.append(letters(name, Point(0, y + line), ink))
            top = y + line * 1.4
            step = (width - 8) / (len(shares) - 1)
            points = [Point(4 + n * step, top + high * (1 - share)) for n, share in enumerate(shares)]
            parts.append(stroke(straight(Point(0, top + high + 6), Point(width, top + high + 6)), ink.grid, 1.5))
            parts.append(stroke(broken_line(points), colour, 4))
            y = top + high + 14
        return svg(width, y, ink, parts, sentence)

    return Drawn(draw, sentence)


def _ladder(words: Words) -> Drawn:
    # NOTE: Words at the two ends of a small drawing of steps.
    ends = (words.say("First week"), words.say("Later"))
    sentence = words.say("A drawing of steps, a week each. Most go up, some stay, one goes down. At the end one stands higher.")

    def draw(ink: Ink, width: float) -> str:
        wide, high, top = width / len(STEPS), 18.0, 8.0
        floor = top + high * max(STEPS)
        parts = []
        for n, step in enumerate(STEPS):
            x, y = n * wide, floor - high * step
            parts.append(stroke(straight(Point(x + 2, y), Point(x + wide - 2, y)), ink.line, 5))
            parts.append(stroke(straight(Point(x + wide / 2, y + 8), Point(x + wide / 2, floor)), ink.grid, 3))
        base = floor + ink.letters * LINE_OF_TEXT
        parts += [letters(ends[0], Point(0, base), ink), letters(ends[1], Point(width, base), ink, Anchor.END)]
        return svg(width, base + 6, ink, parts, sentence)

    return Drawn(draw, sentence)
