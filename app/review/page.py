"""Everyone on one page for any browser: a list to begin with, and each report under it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from app.core.picture import escape
from app.handover.as_html import POLICY, inside
from app.handover.html_style import STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.words import Words
    from app.handover.sheet import Sheet


def as_page(entries: Iterable[tuple[str, str, Sheet]], words: Words) -> str:
    """The whole page. Each entry is a random name, what is said of it in the list, and its sheet."""
    everyone, number = tuple(entries), count(1)
    rows = [f'<li><a href="#who{n}">{escape(name)}</a> {escape(said)}</li>' for n, (name, said, _) in enumerate(everyone, start=1)]
    reports = [
        f'<article id="who{n}">\n<h2>{escape(name)}</h2>\n{inside(sheet, number, level=3)}\n</article>'
        for n, (name, _, sheet) in enumerate(everyone, start=1)
    ]
    title = escape(words.say("Patients' files"))
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title} | Rygvej</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
            f"<h1>{title}</h1>\n<nav><ul>",
            *rows,
            "</ul></nav>",
            *reports,
            "</main>\n</body>\n</html>\n",
        ]
    )
