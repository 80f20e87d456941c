"""The whole app on a phone, opened at a path and put away again."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from app.shell.app import open_session
from tests.support.phone import Phone

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from app.core.diary import Diary


@asynccontextmanager
async def app_on(diary: Diary, route: str = "/", languages: tuple[str, ...] = ("da-DK",), width: int = 390) -> AsyncIterator[Phone]:
    """The app of this diary."""
    phone = await Phone(route=route, width=width).run(lambda page: open_session(page, diary, languages))
    try:
        yield phone
    finally:
        phone.close()
