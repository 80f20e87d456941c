"""Every control has its handle, every handle is written down in docs/handles.md, and none is written down that is gone."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

import flet as ft
import pytest

from app.learn.shelf import articles
from app.shell.app import open_session
from app.shell.example_visits import id_of
from app.shell.places import PLACES
from app.ui.button import button
from tests.support.diaries import opened
from tests.support.people import live
from tests.support.phone import Phone

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = re.findall(r"^\| `([a-z][^`]*)` \|", (ROOT / "docs" / "handles.md").read_text("utf-8"), re.MULTILINE)
GAP = re.compile(r"<([^>]+)>")
GAPS = {"0-10": r"(?:10|\d)", "n": r"[1-9]\d*", "day": r"\d{4}-\d\d-\d\d"}
NAME = r"[a-z0-9_]+(?:-[a-z0-9_]+)*"
TOUCHED = ("on_click", "on_change", "on_select", "action")
COURSE = (
    "/laer/kort",
    "/laer/ord",
    "/laer/paastande",
    "/laer/paastande/C23",
    "/laer/links/sundhed-dk",
    *(one.path for one in articles("da")),
)
VISITS = ("praktisk", "vis", id_of("coming"), id_of("been"), f"forloeb/{id_of('course')}")
UNDER = (
    "/skriv/2026-03-03",
    "/skriv/2026-03-05",
    *(f"/rapport/aftaler/{way}" for way in VISITS),
    "/rapport/ugen/2026-02-16",
    "/hjaelp/nyt",
    "/rapport/paaroerende/vis",
    *(f"/planer/gaa/{way}" for way in ("start", "spoergsmaal", "proeveture", "tur", "status", "plan")),
)
"""Paths that go on from a place: an earlier day, one that has not come, an earlier week, the list of signs."""
TREES = [ast.parse(module.read_text("utf-8")) for module in sorted((ROOT / "app").rglob("*.py"))]


def pattern_of(written):
    """A line of the document as a pattern: the words between the gaps are themselves."""
    parts = GAP.split(written)
    return "".join(GAPS.get(part, NAME) if n % 2 else re.escape(part) for n, part in enumerate(parts))


KNOWN = re.compile("|".join(pattern_of(written) for written in WRITTEN))


def is_written(handle):
    """Whether the document knows a handle of its kind."""
    return KNOWN.fullmatch(handle) is not None


async def screen(diary, path):
    """The app on a phone, at a path, everything unfolded."""
    phone = Phone(route=path)
    await phone.run(lambda page: open_session(page, diary, ("en",)))
    for folded in folds(phone):
        await phone.tap(folded)
    return phone


def folds(phone):
    """The handles of what is folded: the first one inside what says that it is."""
    semantics = [control for control, _ in phone.controls() if isinstance(control, ft.Semantics)]
    return [next(s.identifier for s in semantics[n:] if s.identifier) for n, s in enumerate(semantics) if s.expanded is False]


def identifiers(phone):
    """What the page calls its controls."""
    return {control.identifier for control, _ in phone.controls() if isinstance(control, ft.Semantics) and control.identifier}


def nameless(phone):
    """What can be touched or typed in, and has no handle that the page knows."""
    known = identifiers(phone)
    for control, _ in phone.controls():
        is_touched = any(getattr(control, name, None) is not None for name in TOUCHED)
        if is_touched and not isinstance(control, (ft.BasePage, ft.TextSpan)) and getattr(control, "key", None) not in known:
            yield f"{type(control).__name__} {getattr(control, 'key', None)}"


@pytest.mark.parametrize("person", ["newcomer", "karen", "ali", "jens"])
async def test_every_control_of_every_screen_has_a_handle_that_is_written_down(person, tmp_path):
    with opened(tmp_path / "rygvej.db") as diary:
        live(diary, person)
        for path in (*(place.path for place in PLACES), *UNDER, *(COURSE if person == "karen" else ())):
            phone = await screen(diary, path)
            assert {handle for handle in identifiers(phone) if not is_written(handle)} == set(), path
            assert list(nameless(phone)) == [], path
            phone.close()


async def test_every_control_under_a_ticked_sign_has_a_handle_that_is_written_down(diary):
    phone = await screen(diary, "/hjaelp/nyt")
    signs = sorted(handle for handle in identifiers(phone) if handle.startswith("sign-"))
    for sign in signs:
        await phone.tap(sign)
    assert signs
    assert {handle for handle in identifiers(phone) if not is_written(handle)} == set()
    assert list(nameless(phone)) == []
    phone.close()


@ft.component
def Bare():
    """Two buttons, one of them without a handle."""
    return ft.Column([button("back", "Back", print), ft.OutlinedButton("Save", on_click=print)])


async def test_a_control_without_a_handle_is_noticed():
    phone = await Phone().open(Bare)
    assert identifiers(phone) == {"back"}
    assert list(nameless(phone)) == ["OutlinedButton None"]
    phone.close()


def asked_by_handle():
    """The names of the functions and values of the app that are given a handle first."""
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.args.args and node.args.args[0].arg == "handle":
                yield node.name
            elif isinstance(node, ast.ClassDef):
                fields = [field.target.id for field in node.body if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)]
                if fields[:1] == ["handle"]:
                    yield node.name


def shape(node):
    """A text in the code with its gaps empty, or nothing if it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "<>" for part in node.values)
    return None


def handles_in_code():
    """The handles that the code gives, as far as they can be read there."""
    takers = set(asked_by_handle())
    for node in (node for tree in TREES for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in takers:
            given = node.args[:1] + [word.value for word in node.keywords if word.arg == "handle"]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "handle":
            given = [node.value]
        else:
            continue
        yield from (text for one in given if (text := shape(one)) and not text.startswith("<>"))


def begins(whole, start):
    """Whether a handle is another, or goes on from it."""
    return whole == start or whole.startswith(f"{start}-")


def test_every_handle_that_the_code_gives_is_written_down():
    written = [GAP.sub("<>", one) for one in WRITTEN]
    given = set(handles_in_code())
    assert {"undo", "goal-<>-out"} <= given, "the code is read no more"
    assert {one for one in given if not any(begins(two, one) for two in written)} == set()


def test_every_handle_that_is_written_down_is_still_in_the_code():
    texts = {text for tree in TREES for node in ast.walk(tree) if (text := shape(node))}
    # Any text may be a whole handle; only a handle, or a text with a gap, is the beginning of one.
    starts = set(handles_in_code()) | {text for text in texts if re.fullmatch(r"[a-z][a-z0-9<>-]*", text) and "<>" in text}
    begun = re.compile("|".join(re.escape(start).replace("<>", r"(?:<>|[a-z0-9_-]+)") + r"(?:-|$)" for start in sorted(starts)))
    written = {one: GAP.sub("<>", one) for one in WRITTEN}
    assert [one for one, made in written.items() if made not in texts and not begun.match(made)] == []


def test_no_handle_is_written_down_twice():
    assert [one for one, two in pairwise(sorted(WRITTEN)) if one == two] == []


@pytest.mark.parametrize(
    ("handle", "known"),
    [
        ("log-back-pain-10", True),
        ("log-back-pain-11", False),
        ("goal-1-score-11", False),
        ("day-2026-03-04", True),
        ("day-today", False),
        ("save", False),
    ],
)
def test_a_handle_that_nobody_wrote_down_is_noticed(handle, known):
    assert is_written(handle) is known
