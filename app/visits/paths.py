"""Where the pages of the appointments lie."""

from __future__ import annotations

PATH = "/rapport/aftaler"
PRACTICAL, DESK = f"{PATH}/praktisk", f"{PATH}/vis"
COURSES = "forloeb"


def path_of_visit(which: str) -> str:
    """One appointment's own page."""
    return f"{PATH}/{which}"


def path_of_course(which: str) -> str:
    """One course's own page."""
    return f"{PATH}/{COURSES}/{which}"
