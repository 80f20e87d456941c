"""What breaks stays in its own place; the person goes on."""

from __future__ import annotations

import logging
import sqlite3

import flet as ft
import pytest
from flet.messaging.session import Session

from app.core.look import Look
from app.ui.button import button
from app.ui.guard import calm_session_errors, part, use_safely
from app.ui.hooks import Hand, handing, handing_anew
from app.ui.notice import NoticeBoard
from tests.support.diaries import opened
from tests.support.phone import Phone


@pytest.fixture
def hand(tmp_path):
    """What a component may ask for."""
    with opened(tmp_path / "rygvej.db") as diary:
        yield Hand(diary, Look(), NoticeBoard())


@part
def Fragile():
    count, set_count = ft.use_state(0)
    if count == 1:
        raise RuntimeError("secret words of a patient")
    return ft.FilledButton("go", key="go", on_click=lambda: set_count(count + 1))


@part
def Sturdy():
    count, set_count = ft.use_state(0)
    return ft.FilledButton(f"other {count}", key="other", on_click=lambda: set_count(count + 1))


@part
def Both(hand):
    return handing(hand, lambda: ft.Column([Fragile(), Sturdy()]))


async def test_one_broken_part_does_not_still_the_rest(hand):
    phone = await Phone().open(Both, hand)
    await phone.tap("go")
    await phone.tap("other")
    assert "other 1" in phone.reads()
    assert "This part cannot be shown right now." in phone.reads()
    phone.close()


async def test_what_a_person_wrote_is_never_logged(hand, caplog):
    caplog.set_level(logging.DEBUG)
    phone = await Phone().open(Both, hand)
    await phone.tap("go")
    phone.close()
    assert "RuntimeError" in caplog.text
    assert "secret words" not in caplog.text


@part
def Breaking(hand, act):
    def draw():
        safely = use_safely()
        return ft.Column([button("act", "act", safely(act, lambda _: hand.board.say("Saved")))])

    return handing(hand, lambda: Inside(draw))


@part
def Inside(draw):
    return draw()


def full_disk():
    raise sqlite3.OperationalError("database or disk is full") from None


async def test_a_handler_that_fails_says_so_and_never_says_saved(hand):
    def fail():
        raise OSError(28, "No space left on device")

    phone = await Phone().open(Breaking, hand, fail)
    await phone.tap("act")
    assert hand.board.notice.sentence.startswith("There is no more room on the device.")
    phone.close()


async def test_saved_is_said_only_after_the_device_has_kept_it(hand, monkeypatch):
    heard = []

    async def kept():
        heard.append(hand.board.notice)

    monkeypatch.setattr("app.ui.guard.durable", kept)
    phone = await Phone().open(Breaking, hand, lambda: None)
    await phone.tap("act")
    assert heard == [None]
    assert hand.board.notice.sentence == "Saved"
    phone.close()


async def test_an_error_outside_every_guard_never_becomes_a_crash_page(monkeypatch, caplog):
    monkeypatch.setattr(Session, "error", Session.error)
    calm_session_errors()
    phone = Phone()
    del phone.session.error  # the app's own way, not the test's
    await phone.run(lambda page: page.render(lambda: ft.Button("x", key="x", on_click=full_disk)))
    await phone.tap("x")
    assert phone.line.crashes == []
    assert "an error outside a guard" in caplog.text
    phone.close()


@part
def Holding(take):
    return handing_anew(take, Sturdy)


async def test_a_diary_that_cannot_be_looked_at_for_a_moment_does_not_still_the_screen(hand):
    trouble: list[str] = []

    def take():
        if trouble:
            raise sqlite3.OperationalError("database is locked")
        return hand

    phone = await Phone().open(Holding, take)
    trouble.append("now")
    hand.diary.news.spread()
    await phone.settle()
    trouble.clear()
    await phone.tap("other")
    assert "other 1" in phone.reads()
    phone.close()
