"""A page that opens itself with a code: no program to install, nothing sent anywhere. It speaks each language until it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.picture import escape
from app.handover.envelope import FORMAT, as_json
from app.handover.html_style import STYLE, hashed
from app.handover.locked_page import LOCKED_STYLE, SCRIPT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.words import Words
    from app.handover.envelope import Envelope

STYLES = f"{hashed(STYLE)} {hashed(LOCKED_STYLE)}"
POLICY = f"default-src 'none'; script-src {hashed(SCRIPT)}; style-src {STYLES}; base-uri 'none'; form-action 'none'"
"""What is inside brings its own style along, which is the first of the two."""


def as_locked(envelope: Envelope, spoken: Sequence[Words]) -> str:
    """The whole page. The first language is the one that it is meant in."""
    said = {"working": say_working, "wrong": say_wrong, "unable": say_unable}
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{spoken[0].language}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>Rygvej</title>\n<style>{STYLE}</style>\n<style>{LOCKED_STYLE}</style>\n</head>\n<body>",
            f'<main><form class="locked">\n<h1>{_each("span", say_locked, spoken)}</h1>',
            _each("p", say_how, spoken),
            f'<label for="code">{_each("span", say_code, spoken)}</label>',
            '<input id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" required>',
            f'<button type="submit">{_each("span", say_open, spoken)}</button>',
            '<div class="said" role="alert">',
            *(f'<div data-when="{when}" hidden>{_each("p", say, spoken)}</div>' for when, say in said.items()),
            f"</div>\n<noscript>{_each('p', say_unable, spoken)}</noscript>\n</form></main>",
            f'<script type="application/json" id="{FORMAT}">{as_json(envelope)}</script>',
            f"<script>{SCRIPT}</script>\n</body>\n</html>\n",
        ]
    )


def _each(tag: str, say: Callable[[Words], str], spoken: Sequence[Words]) -> str:
    between = " / " if tag == "span" else ""
    return between.join(f'<{tag} lang="{words.language}">{escape(say(words))}</{tag}>' for words in spoken)


def say_locked(words: Words) -> str:
    """The heading."""
    return words.say("A locked file")


def say_how(words: Words) -> str:
    """What to do."""
    return words.say("You have been given a code of five words. Write it here. The file opens on this computer, and nothing is sent.")


def say_code(words: Words) -> str:
    """The name of the field."""
    # NOTE: The name of a field: the code of five words that opens a file.
    return words.say("The code")


def say_open(words: Words) -> str:
    """The button."""
    # NOTE: On a button: opens a locked file.
    return words.say("Open")


def say_working(words: Words) -> str:
    """It takes a moment."""
    return words.say("Just a moment.")


def say_wrong(words: Words) -> str:
    """It did not open."""
    return words.say("That code does not open the file. Look at each word, and try again.")


def say_unable(words: Words) -> str:
    """An old browser."""
    return words.say("This browser cannot open the file. Try a newer one.")
