"""Whatever is written in any field is kept as it was, or refused with a reason and nothing is changed; and both at once."""

from __future__ import annotations

import importlib
import inspect
import json
import sqlite3
import time
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.paper.typed_in import TypedIn
from tests.support import fields
from tests.support.acts import rows_in
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.fields import FIELDS
from tests.support.hostile import LONG, SHORT, at_random
from tests.support.whole_life import live_whole_life

if TYPE_CHECKING:
    from collections.abc import Callable

APP = Path(__file__).parents[2] / "app"
AT_ONCE = 5.0
"""Seconds of work, not of waiting, within which a megabyte is kept or refused."""
FIGURE = " ,.:-"
"""Beside digits, what a figure or a time may hold."""


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """A diary in which every action finds what it is about, and a copy of it to go back to."""
    folder = tmp_path_factory.mktemp("life")
    with (
        opened(folder / "rygvej.db", "da", lambda: WEDNESDAY_EVENING) as diary,
        closing(sqlite3.connect(folder / "rygvej.db", isolation_level=None)) as link,
        closing(sqlite3.connect(":memory:")) as copy,
    ):
        live_whole_life(diary)
        link.execute("PRAGMA synchronous=OFF")
        link.backup(copy)
        yield diary, link, copy


def texts_in(rows):
    """Every text that stands in rows, also inside what is kept as JSON."""
    found = set()
    for cell in (cell for row in rows for cell in row if isinstance(cell, str)):
        found.add(cell)
        if cell[:1] in {"{", "[", '"'}:
            with suppress(ValueError, RecursionError):
                found |= {str(one) for one in _inside(json.loads(cell))}
    return found


def _inside(value):
    if isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _inside(one)
    else:
        yield value


def on_one_line(text):
    """The text as it must come through: without what no file can hold, and however many blanks stand between two words."""
    return " ".join(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "").split())


def is_figure(text):
    return any(sign.isdigit() for sign in text) and all(sign.isdigit() or sign in FIGURE for sign in text)


def sayers():
    """What says each kind of problem: by its slice and its name, every function of the slices' words that takes one."""
    found: dict[tuple[str, str], Callable[..., str]] = {}
    for file in APP.glob("*/*words*.py"):
        module = importlib.import_module(f"app.{file.parent.name}.{file.stem}")
        for name, say in inspect.getmembers(module, inspect.isfunction):
            first = next(iter(inspect.signature(say).parameters.values()), None)
            if name.startswith("say") and first is not None:
                kinds = [kind.strip() for kind in str(first.annotation).split("|")]
                found |= {(file.parent.name, kind): say for kind in kinds if kind.endswith("Problem")}
    return found


SAYERS = sayers()


def say(problem, words):
    """The sentence for a problem; only of a total more must be known, and its own tests say it."""
    of_slice = type(problem).__module__.split(".")[1]
    sayer = SAYERS.get((of_slice, type(problem).__name__)) or SAYERS[of_slice, "Problem"]
    return sayer(problem, words) if len(inspect.signature(sayer).parameters) == 2 else "said with more at hand"


def some(texts, place, request, count):
    """All of them in a long run; in a short one a few for each field, others for the next."""
    names = list(texts)
    if request.config.getoption("--times") == 1:
        names = [names[(place + n * (len(names) // count)) % len(names)] for n in range(count)]
    return {name: texts[name] for name in names}


def try_field(life, field, texts, counted):
    diary, link, copy = life
    before = set(rows_in(copy))
    for name, text in texts.items():
        where, version = (field, name), link.execute("PRAGMA data_version").fetchone()
        began = time.process_time()
        done = FIELDS[field](diary, text)
        took = time.process_time() - began
        assert took < AT_ONCE, (*where, took)
        is_refused = isinstance(done, Enum) or (isinstance(done, TypedIn) and bool(done.refused))
        if isinstance(done, Enum):
            assert say(done, diary.words), where
        counted[f"hostile texts: {'refused' if is_refused else 'kept as they were, or nothing to keep'}"] += 1
        if link.execute("PRAGMA data_version").fetchone() == version:
            continue
        now = set(rows_in(link))
        assert not is_refused or now == before, where
        # On one line both: how many blanks stand between two words, and how a line ends, may change. Nothing else may.
        new = {on_one_line(one) for one in texts_in(now - before)}
        assert is_refused or is_figure(text) or on_one_line(text) in {*new, ""}, (*where, [one[:80] for one in new])
        copy.backup(link)


@pytest.mark.parametrize("field", FIELDS)
def test_a_hostile_text_is_kept_as_it_was_or_refused_with_a_sentence(life, field, request, seeds, counted):
    place = [*FIELDS].index(field)
    made_up = {f"seed {seed}": at_random(seed) for seed in seeds(1)}
    texts = {**some(SHORT, place, request, 4), **made_up, **some(LONG, place, request, 1)}
    try_field(life, field, texts, counted)


CHOSEN = {
    "app.goals.actions.rate_things": "scores, touched",
    "app.learn.actions.next_for": "a way, chosen",
    "app.lock.actions.change_pin": "a PIN: digits alone are read, and nothing of it is kept as it was typed",
    "app.lock.actions.remove_pin": "a PIN: digits alone are read, and nothing of it is kept as it was typed",
    "app.lock.actions.set_pin": "a PIN: digits alone are read, and nothing of it is kept as it was typed",
    "app.lock.actions.try_pin": "a PIN: digits alone are read, and nothing of it is kept as it was typed",
    "app.log.actions.keep_draft": "an answer, touched; a text is the note's own draft",
    "app.log.sharing_actions.answer": "what other slices tell",
    "app.paper.actions.look": "only looks",
    "app.report.preparing.keep_name": "takes back a name that the app made",
    "app.safety.actions.choose_region": "a region, chosen",
    "app.safety.actions.right_now": "only looks",
    "app.settings.actions.choose_language": "a language, chosen",
    "app.summary.actions.choose_factor": "a factor, chosen",
    "app.walk.telling_actions.keep_clock": "needs a clock that was stopped; reads its figure as a walk's",
    "app.pace.doing_actions.change_test": "reads its figure as a test's",
}
"""Actions that take a text which nobody typed, or the same one as another."""
NO_DIARY = {"review"}
"""Slices that write in no diary."""
IDS = {"which", "test", "visit", "note_id", "element", "answers_of"}
"""What a text is called that is the id of something."""


def test_no_action_that_takes_a_text_is_left_out():
    tested = inspect.getsource(fields)
    for file in sorted(APP.glob("*/*.py")):
        if not file.stem.endswith(("actions", "preparing")) or file.parent.name in NO_DIARY:
            continue
        module = importlib.import_module(f"app.{file.parent.name}.{file.stem}")
        for name, action in inspect.getmembers(module, inspect.isfunction):
            takes = [
                one.name
                for one in inspect.signature(action).parameters.values()
                if one.name not in IDS
                and any(kind in str(one.annotation) for kind in ("object", "Typed", "str"))
                and "Callable" not in str(one.annotation)
            ]
            if action.__module__ == module.__name__ and not name.startswith("_") and takes:
                is_tested = any(f"{name}{after}" in tested for after in ("(diary", ',\n    "', " as "))
                assert is_tested != (f"{module.__name__}.{name}" in CHOSEN), f"{module.__name__}.{name} takes {takes}"
