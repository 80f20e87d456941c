"""Runs tests in a browser's Python: what waits for an event loop, or names something only a desktop has, is left to the desktop."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

PLAIN = ("-q", "--tb=short", "-p", "no:cacheprovider", "-p", "no:faulthandler")


class Choosing:
    """Leaves out what cannot run here."""

    def __init__(self, apart: Collection[str]) -> None:
        self.apart = apart

    def pytest_configure(self) -> None:
        """A few examples a test: the many are tried elsewhere, here it is the ground that differs."""
        from hypothesis import settings  # not before pytest has taken it in hand

        settings.register_profile("browser", max_examples=20, deadline=None, database=None, derandomize=True)
        settings.load_profile("browser")

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """The browser is already inside a loop, so no test can begin one."""
        left = [item for item in items if self._is_left(item)]
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Leave the name of the test where it is found when all of Python stops."""
        page: Any = importlib.import_module("js")
        page.running = nodeid

    def _is_left(self, item: pytest.Item) -> bool:
        function, variant = getattr(item, "function", None), getattr(item, "callspec", None)
        if variant and variant.params.get("language") == "en":
            return True  # nothing below the words differs from Danish
        return inspect.iscoroutinefunction(function) or item.nodeid.partition("::")[2].partition("[")[0] in self.apart


def run(tests: Sequence[str], apart: Collection[str]) -> int:
    """What pytest gives back."""
    return int(pytest.main([*PLAIN, *tests], plugins=[Choosing(apart)]))
