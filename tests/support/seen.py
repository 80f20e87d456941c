"""Everything on a screen with what it stands in, and what is wrong with it for who listens, or touches with a key."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import flet as ft
from flet.controls.base_control import BaseControl

from app.ui.theme import TOUCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.support.phone import Phone

TOUCHED = ("on_click", "on_change", "on_select", "on_tap", "on_long_press", "action")
REACHED_BY_KEY = (ft.FilledButton, ft.OutlinedButton, ft.TextButton, ft.IconButton, ft.Checkbox, ft.TextField)
"""What the keyboard reaches and a screen reader calls by its kind. A container or a gesture is neither."""

MOVED = ("left", "top", "right", "bottom", "rotate", "offset", "transform")


@dataclass(frozen=True)
class Seen:
    """A control, and everything it stands in, the nearest last."""

    control: Any
    around: tuple[BaseControl, ...]
    within: tuple[BaseControl, ...]

    @property
    def name(self) -> str:
        """What a failure calls it."""
        return f"{type(self.control).__name__} {getattr(self.control, 'key', None)}"

    @property
    def is_touched(self) -> bool:
        """Whether a touch on it does something."""
        # Touching words inside a text is a short way for fingers: each has a button of its own below, for key and ear.
        if isinstance(self.control, (ft.BasePage, ft.TextSpan)):
            return False
        return any(getattr(self.control, way, None) is not None for way in TOUCHED)

    @property
    def said_of(self) -> ft.Semantics | None:
        """What is told about it under its own handle."""
        handle = getattr(self.control, "key", None)
        return next((s for s in self.around if isinstance(s, ft.Semantics) and s.identifier == handle), None) if handle else None

    @property
    def spoken(self) -> str:
        """What is read aloud of it. A hint that comes up under a mouse is no name."""
        own = [self.said_of.label] if self.said_of else []
        return " ".join(text for text in [*own, *map(_spoken, (self.control, *self.within))] if text)


def seen_on(phone: Phone) -> list[Seen]:
    """Everything on the screen in front, in the order it is read."""
    flat = list(phone.controls())
    found, way = [], list[tuple[BaseControl, int]]()
    for n, (control, depth) in enumerate(flat):
        while way and way[-1][1] >= depth:
            way.pop()
        within = []
        for other, deeper in flat[n + 1 :]:
            if deeper <= depth:
                break
            within.append(other)
        found.append(Seen(control, tuple(one for one, _ in way), tuple(within)))
        way.append((control, depth))
    return found


def _spoken(control: BaseControl) -> str:
    if isinstance(control, ft.Text):
        return control.semantics_label or control.value or ""
    if isinstance(control, (ft.Icon, ft.Image)):
        return control.semantics_label or ""
    label = getattr(control, "label", None)
    return label if isinstance(label, str) else ""


def without_handle(screen: Iterable[Seen]) -> Iterator[str]:
    """What can be touched and has no handle, or is not one thing together with it."""
    for one in screen:
        if one.is_touched and not (one.said_of and any(isinstance(outer, ft.MergeSemantics) for outer in one.around)):
            yield one.name


def without_name(screen: Iterable[Seen]) -> Iterator[str]:
    """What can be touched and says nothing."""
    yield from (one.name for one in screen if one.is_touched and not any(map(str.isalnum, one.spoken)))


def named_twice(screen: Iterable[Seen]) -> Iterator[str]:
    """A picture whose hint is read aloud as well as its name."""
    for one in screen:
        hint = getattr(one.control, "tooltip", None)
        if hint is not None and not (isinstance(hint, ft.Tooltip) and hint.exclude_from_semantics):
            yield one.name


def out_of_reach(screen: Iterable[Seen]) -> Iterator[str]:
    """What can be touched, and not reached by a key."""
    yield from (one.name for one in screen if one.is_touched and not isinstance(one.control, REACHED_BY_KEY))


def too_small(screen: Iterable[Seen]) -> Iterator[str]:
    """What is touched and was given a side that a finger misses."""
    for one in screen:
        sides = [getattr(one.control, side, None) for side in ("width", "height")] if one.is_touched else []
        if any(side is not None and side < TOUCH for side in sides):
            yield f"{one.name} {sides}"


def wrong_headings(screen: Iterable[Seen]) -> Iterator[str]:
    """Not one name of the screen, or a level left out on the way down."""
    levels = [one.control.heading_level or 0 for one in screen if isinstance(one.control, ft.Semantics) and one.control.header]
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"the screen's own name: {levels}"
    yield from (f"{above} then {below}" for above, below in pairwise(levels) if below > above + 1 or below < 1)


def silent_pictures(screen: Iterable[Seen]) -> Iterator[str]:
    """A picture without a sentence, of its own or beside it."""
    for one in screen:
        if isinstance(one.control, ft.Image) and not _is_told(one):
            yield one.name


def _is_told(picture: Seen) -> bool:
    if picture.control.semantics_label:
        return True
    nearest = picture.around[-1] if picture.around else None
    if isinstance(nearest, ft.Semantics):
        return bool(nearest.image and nearest.exclude_semantics and len((nearest.label or "").split()) > 1)
    beside = nearest.controls if isinstance(nearest, ft.Row) else []
    return bool(picture.control.exclude_from_semantics) and any(_words_in(other) for other in beside)


def _words_in(control: Any) -> bool:
    return isinstance(control, ft.Text) or isinstance(getattr(control, "content", None), ft.Text)


def chosen_unsaid(screen: Iterable[Seen]) -> Iterator[str]:
    """What looks chosen and is not called so, or the other way round."""
    for one in screen:
        if isinstance(one.control, (ft.FilledButton, ft.OutlinedButton)) and one.said_of and one.said_of.selected is not None:
            looks = isinstance(one.control, ft.FilledButton)
            if looks is not one.said_of.selected:
                yield one.name
        elif _is_number(one):
            yield f"{one.name} says nothing of being chosen"


def _is_number(one: Seen) -> bool:
    return isinstance(one.control, (ft.FilledButton, ft.OutlinedButton)) and getattr(one.control.content, "value", "").isdigit()


def out_of_order(screen: Iterable[Seen]) -> Iterator[str]:
    """What would stand elsewhere than it is read: laid on top, moved, or turned round."""
    for one in screen:
        is_moved = any(getattr(one.control, way, None) is not None for way in MOVED)
        if is_moved or isinstance(one.control, ft.Stack) or getattr(one.control, "reverse", False) or getattr(one.control, "rtl", False):
            yield one.name


CHECKS: tuple[Callable[[Iterable[Seen]], Iterator[str]], ...] = (
    without_handle,
    without_name,
    named_twice,
    out_of_reach,
    too_small,
    wrong_headings,
    silent_pictures,
    chosen_unsaid,
    out_of_order,
)
