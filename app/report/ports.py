"""What handing over asks of others: the gathering, the formats, and a way out that is asked for. The shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import date

    from app.core.diary import Diary
    from app.core.words import Words
    from app.handover.report import Report
    from app.handover.sheet import Sheet
    from app.report.choice import Choice

LOCKED = "-locked"
"""The end of the name of a format that needs a code."""

PREPARE, SHOW = "/rapport/til-behandler", "/rapport/vis"


@dataclass(frozen=True, slots=True)
class Format:
    """A way in which a report travels. What needs a code is made with one, and opens with that alone."""

    name: str
    ending: str
    label: Callable[[Words], str]
    make: Callable[[Report, Sheet, Words], bytes]
    make_locked: Callable[[Report, Sheet, Words, str], bytes | Awaitable[bytes]] | None = None

    @property
    def kind(self) -> str:
        """What it is, locked or not."""
        return self.name.removesuffix(LOCKED)

    @property
    def needs_code(self) -> bool:
        """Whether it is locked."""
        return self.make_locked is not None


@dataclass(frozen=True, slots=True)
class Ports:
    """The gathering, the words of any language, the formats (the first is for one's practitioner), and the way out."""

    gather: Callable[[Diary, Choice], Report]
    words_of: Callable[[str], Words]
    formats: tuple[Format, ...]
    text: Callable[[Sheet], str]
    last_visit: Callable[[Diary], date | None]
    new_code: Callable[[], str]
    brought: Callable[[Diary], tuple[str, ...]]
    """The questions that come along while none is written for the page itself."""
    ask_to_leave: Callable[[Callable[[], None]], None]
    """Called with what to do once whoever holds the phone may go on: asks for the PIN where one is set."""
