"""The app in another process, which is killed in the middle of what it does by a signal that no program can refuse."""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
import traceback
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Act: TypeAlias = Callable[[Callable[[str], None]], None]
    """What is done there. It is handed a way to say what is done so far."""

LONGEST = 120.0
"""Seconds after which a process that should have ended by itself hangs."""


@dataclass(frozen=True)
class Moment:
    """When the process is to die: so many seconds after it began, or at the so-manieth touch of its folder."""

    seconds: float | None = None
    touch: int | None = None


NEVER = Moment()


@dataclass(frozen=True)
class Ended:
    """How it ended, and what it had said until then."""

    said: tuple[str, ...]
    was_killed: bool
    seconds: float
    touches: int


def moment(seed: int, unharmed: Ended) -> Moment:
    """A moment at random, the same for each seed: by the clock for even ones, by what is done to files for odd ones."""
    chance = random.Random(seed)  # noqa: S311 - the same chance each time
    if seed % 2 and unharmed.touches:
        return Moment(touch=chance.randint(1, unharmed.touches))
    return Moment(seconds=chance.uniform(0, unharmed.seconds))


def let_live(folder: Path, act: Act, until: Moment = NEVER) -> Ended:
    """Do it in a process of its own, which dies at its moment, be it done or not."""
    read, write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        # The test's own runner has threads. The child has none of them, and never comes back to the runner.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        _live(folder, act, write, until.touch)
    os.close(write)
    began = time.monotonic()
    try:
        said = _heard(child, read, until)
    finally:
        os.close(read)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    took = time.monotonic() - began
    lines = said.decode().splitlines()
    broken = [line for line in lines if line.startswith("!")]
    assert not broken, "\n".join(broken)
    touches = int(lines.pop().split()[1]) if lines and lines[-1].startswith("touches ") else 0
    return Ended(tuple(lines), os.WIFSIGNALED(status), took, touches)


def _heard(child: int, read: int, until: Moment) -> bytes:
    # Everything it says is read, also what it said between the last look and its end.
    limit = LONGEST if until.seconds is None else until.seconds
    ends, said, is_killed = time.monotonic() + limit, b"", False
    while True:
        ready, _, _ = select.select([read], [], [], max(0.0, ends - time.monotonic()))
        if not ready:
            assert until.seconds is not None, "it hangs"
            os.kill(child, signal.SIGKILL)
            ends, is_killed = time.monotonic() + LONGEST, True
            continue
        piece = os.read(read, 65536)
        if not piece:
            return said if not is_killed else said[: said.rfind(b"\n") + 1]
        said += piece


def _live(folder: Path, act: Act, write: int, dies_at: int | None) -> NoReturn:
    touches, mine = 0, str(folder)

    def say(line: str) -> None:
        os.write(write, f"{line}\n".encode())

    def watch(_event: str, what: tuple[object, ...]) -> None:
        nonlocal touches
        if any(isinstance(one, (str, os.PathLike)) and mine in str(one) for one in what):
            touches += 1
            if touches == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)

    code = 1
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for output in (1, 2):
            os.dup2(nowhere, output)
        sys.addaudithook(watch)
        act(say)
        say(f"touches {touches}")
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it was, the test is to hear of it
        os.write(write, "".join(f"! {line}\n" for line in traceback.format_exc().splitlines()).encode())
    finally:
        os._exit(code)
