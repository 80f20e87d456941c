"""What was planned and what was done stand beside each other in the report, without a word about them."""

from __future__ import annotations

import pytest

from app.shell.app import open_session
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.wording import banned_in


@pytest.fixture
async def phone(danish):
    """The page, for someone whose plans have run for a while."""
    live(danish, "karen")
    phone = Phone(route="/rapport/planer")
    yield await phone.run(lambda page: open_session(page, danish, ("da",)))
    phone.close()


async def test_each_week_has_two_figures_and_no_verdict(phone):
    said = phone.reads()
    assert "Planlagt 27 minutter, gået" in said
    assert "Planen var 5." in said
    assert banned_in(said, "verdict") == ()
    assert banned_in(said, "tone") == ()


async def test_without_a_plan_it_says_what_will_stand_here(danish):
    phone = Phone(route="/rapport/planer")
    await phone.run(lambda page: open_session(page, danish, ("da",)))
    assert "når du har en plan" in phone.reads()
    await phone.tap("planned-plans")
    assert phone.page.route == "/planer"
    phone.close()
