"""How much is drawn when a finger touches: each part once, in one message."""

from __future__ import annotations

from collections import Counter

import pytest
from flet.components.component import Renderer

from app.log import actions as log
from app.log.entry import Item
from app.settings import actions as settings
from app.shell.app import open_session
from tests.support.diaries import opened
from tests.support.phone import Phone


@pytest.fixture
def drawn(monkeypatch):
    """Counts how often each part is drawn."""
    counted: Counter[str] = Counter()
    draw = Renderer.render

    def count(renderer, part, *args, **named):
        counted[part.__name__] += 1
        return draw(renderer, part, *args, **named)

    monkeypatch.setattr(Renderer, "render", count)
    return counted


@pytest.fixture
def diary(tmp_path):
    with opened(tmp_path / "rygvej.db") as diary:
        log.tell_day(diary, diary.today, {Item.HINDRANCE: 4})
        yield diary


@pytest.fixture
async def phone(diary):
    phone = await Phone(route="/skriv").run(lambda page: open_session(page, diary, ("en",)))
    yield phone
    phone.close()


async def test_a_touch_draws_the_form_once_and_sends_it_in_one_message(phone, drawn):
    for n in (1, 5, 9, 5):  # what is drawn first must not hang on chance
        drawn.clear()
        before = phone.line.messages
        await phone.tap(f"log-hindrance-{n}")
        once = {part: drawn[part] for part in ("LogScreen", "_Questions", "_DayBar", "SaveRow")}
        assert (set(once.values()), phone.line.messages - before) == ({1}, 1)
        assert drawn["Frame"] == 0, "what stands around the form has not changed"


async def test_a_touch_draws_no_more_parts_than_it_must(phone, drawn):
    await phone.tap("log-hindrance-7")
    assert drawn["AskScore"] == 4
    assert drawn.total() < 60


async def test_another_language_is_drawn_at_once(phone, diary):
    settings.choose_language(diary, "da")
    await phone.settle()
    assert "Gem" in phone.reads()
