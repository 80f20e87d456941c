"""The places under the settings: what one wants to be reminded of, where the diary lies, and who is behind the app."""

from __future__ import annotations

from app.carry.screen import PATH as DATA
from app.carry.screen import DataScreen
from app.remind.card import SETTINGS as REMIND
from app.remind.screen import RemindScreen
from app.shell.about import ABOUT, AboutScreen
from app.shell.carrying import CARRY
from app.shell.privacy import PRIVACY, PrivacyScreen
from app.shell.reminding import PORTS as REMIND_PORTS
from app.shell.routes import Place

SETTINGS_PLACES: tuple[Place, ...] = (
    Place(
        "remind",
        REMIND,
        # NOTE: Name of a place: what one wants to be reminded of.
        lambda words: words.say("Reminders"),
        lambda rest: RemindScreen(rest, REMIND_PORTS),
        parent="/indstillinger",
        behind=lambda words: words.say("You choose what, and when."),
    ),
    Place("data", DATA, lambda words: words.say("Your data"), lambda _rest: DataScreen(CARRY), parent="/indstillinger"),
    Place(
        "privacy",
        PRIVACY,
        # NOTE: Name of a place: where the diary lies and who can see it.
        lambda words: words.say("Privacy"),
        PrivacyScreen,
        parent="/indstillinger",
        behind=lambda words: words.say("Where your words lie, and who can see them."),
    ),
    Place("about", ABOUT, lambda words: words.say("About Rygvej"), AboutScreen, parent="/indstillinger"),
)
