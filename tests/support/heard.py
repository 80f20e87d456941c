"""The layer that screen readers use, as it stands in a real browser: what is said, where, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Page

GO = "path => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate', { state: null })); }"
IS_CALLED = "name => { const all = document.querySelectorAll('flt-semantics h1'); return all.length === 1 && all[0].textContent === name; }"
AT_REST = """() => new Promise((done) => {
  let last = '', same = 0;
  const look = () => {
    const now = document.querySelector('flt-semantics-host').innerHTML;
    same = now === last ? same + 1 : 0;
    last = now;
    same > 4 ? done() : requestAnimationFrame(look);
  };
  look();
})"""
ALL = """() => {
  const inside = 'flt-semantics, h1, h2, h3, h4, h5, h6, input, textarea';
  const all = [...document.querySelectorAll('flt-semantics-host ' + inside.replaceAll(', ', ', flt-semantics-host '))];
  return all.filter((one) => !one.matches('input, textarea')).map((one) => {
    const box = one.getBoundingClientRect(), field = one.querySelector(':scope > input, :scope > textarea');
    const edge = one.parentElement.closest('[role=group]')?.getBoundingClientRect();
    return {
      kind: one.getAttribute('role') || (field ? 'textbox' : one.tagName.toLowerCase()),
      handle: one.getAttribute('flt-semantics-identifier') || '',
      text: (field || one).getAttribute('aria-label') || (one.querySelector(inside) ? '' : one.textContent),
      stop: (field || one).tabIndex === 0,
      box: [box.left, box.top, box.right, box.bottom],
      edge: edge ? [edge.left, edge.top, edge.right, edge.bottom] : null,
    };
  });
}"""
ACTIVE = "() => document.activeElement.closest('flt-semantics')?.getAttribute('flt-semantics-identifier') || ''"
IS_ACTIVE = "handle => document.activeElement.getAttribute('flt-semantics-identifier') === handle"
HAS_LEFT = "handle => document.activeElement.closest('flt-semantics')?.getAttribute('flt-semantics-identifier') !== handle"
PLACES_OF_THE_NAME = """handle => new Promise((done) => {
  const found = new Set(), end = performance.now() + 1500;
  document.querySelector(`[flt-semantics-identifier="${handle}"]`).click();
  const look = () => {
    for (const name of document.querySelectorAll('flt-semantics h1'))
      found.add(name.textContent + ' ' + Math.round(name.getBoundingClientRect().top));
    performance.now() < end ? requestAnimationFrame(look) : done([...found]);
  };
  look();
})"""
TOUCHED = ("button", "checkbox", "radio", "switch", "tab", "link", "textbox")
HAIR = 1.0
"""Pixels that rounding may be wrong by."""


@dataclass(frozen=True)
class Heard:
    """One thing that is said or touched, and its place on the glass."""

    kind: str
    handle: str
    text: str
    stop: bool
    box: tuple[float, float, float, float]
    edge: tuple[float, float, float, float] | None
    """What it scrolls in, if it does."""

    @property
    def name(self) -> str:
        """What a failure calls it."""
        return self.handle or self.text[:40]

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high."""
        left, top, right, bottom = self.box
        return right - left, bottom - top

    @property
    def is_cut_by_the_edge(self) -> bool:
        """Whether a part of it is scrolled out of sight: its box is only what is left."""
        return self.edge is not None and (abs(self.box[1] - self.edge[1]) < HAIR or abs(self.box[3] - self.edge[3]) < HAIR)


def go(page: Page, path: str, name: str) -> None:
    """Go to another place of the open app, and wait until it stands there."""
    page.evaluate(GO, path)
    page.wait_for_function(IS_CALLED, arg=name)
    rest(page)


def rest(page: Page) -> None:
    """Wait until nothing more changes."""
    page.evaluate(AT_REST)


def heard(page: Page) -> list[Heard]:
    """Everything, in the order in which it is read."""
    return [_heard(one) for one in page.evaluate(ALL)]


def _heard(one: dict[str, Any]) -> Heard:
    left, top, right, bottom = one["box"]
    edge = one["edge"]
    return Heard(one["kind"], one["handle"], one["text"], one["stop"], (left, top, right, bottom), tuple(edge) if edge else None)


def missed_by_a_finger(all_heard: Iterable[Heard], side: float = 48) -> Iterator[str]:
    """What is touched and is smaller than a finger."""
    for one in all_heard:
        if one.kind in TOUCHED and not one.is_cut_by_the_edge and min(one.size) < side - 0.1:
            yield f"{one.name} {one.size[0]:.0f}x{one.size[1]:.0f}"


def over_the_side(all_heard: Iterable[Heard], width: float, free: float = 4) -> Iterator[str]:
    """What reaches beyond the glass, or so near to its side that it was cut there."""
    for one in all_heard:
        least = free if one.edge else 0
        if one.text and (one.box[0] < least - HAIR or one.box[2] > width - least + HAIR):
            yield f"{one.name} {one.box[0]:.0f}-{one.box[2]:.0f}"


def over_each_other(all_heard: Iterable[Heard]) -> Iterator[str]:
    """Two things that are said at one place."""
    for one, other in combinations([one for one in all_heard if one.text], 2):
        if one.edge == other.edge and _meet(one.box, other.box):
            yield f"{one.name} / {other.name}"


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > HAIR and high > HAIR


def as_seen(all_heard: Iterable[Heard]) -> list[str]:
    """The stops of the keyboard as the eye goes: the bar on top, what scrolls, the bar at the bottom; line by line."""
    stops = [one for one in all_heard if one.stop and one.handle]
    top = min((one.edge[1] for one in stops if one.edge), default=0)

    def place(one: Heard) -> tuple[int, float, float]:
        band = 1 if one.edge else 0 if one.box[1] < top else 2
        return band, _line(one, stops), one.box[0]

    return [one.handle for one in sorted(stops, key=place)]


def _line(one: Heard, stops: Iterable[Heard]) -> float:
    """The top of the line that it stands in: things side by side begin at different heights."""
    beside = (other for other in stops if other.edge == one.edge and other.box[1] <= one.box[1] < other.box[3] - HAIR)
    return min(other.box[1] for other in beside)


def tab_through(page: Page, most: int) -> list[str]:
    """The handles that Tab stops at, until it is back where it began."""
    stops: list[str] = []
    while len(stops) <= most:
        before = page.evaluate(ACTIVE)
        page.keyboard.press("Tab")
        page.wait_for_function(HAS_LEFT, arg=before)
        now = page.evaluate(ACTIVE)
        if stops and now == stops[0]:
            break
        stops.append(now)
    return stops
