"""Renews the pictures of the screens: every screen, in Danish and English, light, dark and at 200 percent."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support.glass import Glass, chromium, served

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SCREENS = {
    "today": "/",
    "write": "/skriv",
    "days": "/skriv/dage",
    "learn": "/laer",
    "text": "/laer/hold-dig-i-gang-hvorfor",
    "map": "/laer/hvem-goer-hvad/element",
    "plans": "/planer",
    "walk": "/planer/gaa",
    "breaks": "/planer/pauser",
    "sleep": "/planer/soevn",
    "report": "/rapport",
    "prepare": "/rapport/til-behandler",
    "reminders": "/indstillinger/paamindelser",
    "help": "/hjaelp",
    "settings": "/indstillinger",
}
LOCALES = {"da": "da-DK", "en": "en-GB"}
UNTIL = "2026-03-03"
"""The made-up diary ends the day before the fixed clock, so that I dag still asks."""


def main() -> None:
    """Take the pictures that were asked for, all of them unless said otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--screen", choices=SCREENS, action="append")
    parser.add_argument("--lang", choices=LOCALES, action="append")
    parser.add_argument("--out", type=Path, default=PICTURES)
    parser.add_argument("--all", action="store_true", help="the whole length of the screen, in every look")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        for text_size in (100, 200) if asked.all else (100,):
            data = Path(folder) / str(text_size)
            subprocess.run([sys.executable, "-m", "app", "example", "--data", str(data), "--until", UNTIL], cwd=ROOT, check=True)
            with served(data) as app:
                _choose_size(Glass(browser, app.address), text_size)
                for lang in asked.lang or LOCALES:
                    for dark in (False, True) if asked.all and text_size == 100 else (False,):
                        _take(Glass(browser, app.address, locale=LOCALES[lang], dark=dark), asked, lang, "dark" if dark else str(text_size))


def _choose_size(glass: Glass, text_size: int) -> None:
    """As a person would, in the settings."""
    glass.open("/indstillinger").tap(f"settings-size-{text_size}")
    glass.page.wait_for_timeout(500)
    glass.close()


def _take(glass: Glass, asked: argparse.Namespace, lang: str, look: str) -> None:
    """Every asked screen in one look."""
    for name in asked.screen or SCREENS:
        glass.open(SCREENS[name])
        glass.page.wait_for_timeout(900)  # the last frame of the first drawing
        glass.picture(asked.out / (f"{name}.{lang}.png" if look == "100" else f"{name}.{lang}.{look}.png"))
    glass.close()


if __name__ == "__main__":
    main()
