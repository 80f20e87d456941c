"""What an open window costs the server: its memory, and from a touch to what is redrawn."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from tools.bench_client import PATCH, window
from tools.bench_measure import Ratio
from tools.bench_served import both, memory_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tools.bench_client import Client
    from tools.bench_measure import Effort
    from tools.bench_served import Served

HELLO = "a Flet hello world"
BLOCK = 5
"""Touches in one window, before it is the next one's turn."""


def memory(effort: Effort) -> Iterator[Ratio]:
    """How much more memory the server holds for each window, once one was open."""
    with both() as (ours, hello), ours.running() as app, hello.running() as other:
        alone, hello_alone = memory_of(app.pid), memory_of(other.pid)
        grown, hello_grown = (asyncio.run(_grown(served, effort.windows)) for served in (app, other))
    yield Ratio("Memory of the server before a window opens", alone, hello_alone, HELLO, unit="kB")
    yield Ratio(f"Memory per open window, of {effort.windows}", grown, hello_grown, HELLO, unit="kB")


async def _grown(served: Served, windows: int) -> float:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(window(served.port))
        before = memory_of(served.pid)
        for _ in range(windows):
            await stack.enter_async_context(window(served.port))
        return (memory_of(served.pid) - before) / windows


def touch(effort: Effort) -> Iterator[Ratio]:
    """From a touch to the message that redraws the screen."""
    with both() as (ours, hello), ours.running() as app, hello.running() as other:
        today, write, save, nothing = asyncio.run(_touched(app, other, effort.rounds // 2))
    beside = f"{HELLO}: touch a button, a text grows"
    yield Ratio("Touch a number on I dag", today, nothing, beside)
    yield Ratio("Touch a number on Skriv", write, nothing, beside)
    yield Ratio("Save on Skriv, until it says so", save, nothing, beside)


async def _touched(app: Served, other: Served, rounds: int) -> list[float]:
    """A few touches of each in turn. One window at a time: what is told in one is redrawn in every other."""
    taken: tuple[list[float], ...] = ([], [], [], [])
    for _ in range(max(rounds // BLOCK, 1)):
        async with window(app.port, "/") as today:
            taken[0].extend([await _until_redrawn(today, f"log-hindrance-{3 + n % 2}") for n in range(BLOCK + 1)][1:])
        async with window(app.port, "/skriv") as write:
            seen = [await _write(write, 3 + n % 2) for n in range(BLOCK + 1)][1:]
            taken[1].extend(number for number, _ in seen)
            taken[2].extend(saved for _, saved in seen)
        async with window(other.port) as hello:
            taken[3].extend([await _until_redrawn(hello, "touch") for _ in range(BLOCK + 1)][1:])
    return [median(times) for times in taken]


async def _write(client: Client, number: int) -> tuple[float, float]:
    """Touch a number and save it; then everything is put back as it was."""
    touched = await _until_redrawn(client, f"log-activity-{number}")
    saved = await _until_redrawn(client, "log-save", lambda _, handles: "undo" in handles)
    for handle in ("undo", "notice-close"):
        await client.touch(handle)
        await client.rest()
    return touched, saved


async def _until_redrawn(client: Client, handle: str, is_it: Callable[[int, set[str]], bool] = lambda action, _: action == PATCH) -> float:
    await client.rest()
    begun = perf_counter()
    await client.touch(handle)
    await client.until(is_it)
    taken = (perf_counter() - begun) * 1000
    await client.rest()
    return taken
