"""The browser of this machine that the tests look through: find it, or on Debian fetch it from the system's packages."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.debian import fetch

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "{LOCALAPPDATA}/Chromium/Application/chrome.exe",
    "{PROGRAMFILES}/Google/Chrome/Application/chrome.exe",
    "{PROGRAMFILES(X86)}/Google/Chrome/Application/chrome.exe",
)
NO_CHROMIUM = "The tests need a Chromium or Chrome on this machine: install one, or name it in the variable CHROMIUM."


def find_chromium() -> Path | None:
    """The browser named in CHROMIUM, else the first one this machine has."""
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    installed = (shutil.which(name) for name in NAMES)
    return next((Path(found) for found in installed if found), None) or next((place for place in _usual_places() if place.is_file()), None)


def _usual_places() -> list[Path]:
    filled = []
    for place in PLACES:
        folder, found, rest = place.removeprefix("{").partition("}")
        if not found:
            filled.append(Path(place))
        elif os.environ.get(folder):
            filled.append(Path(os.environ[folder] + rest))
    return filled


def main() -> None:
    """Say which browser the tests will use; the tests themselves fail where there is none."""
    if find_chromium() is None:
        fetch("chromium")
    print(find_chromium() or NO_CHROMIUM)


if __name__ == "__main__":
    main()
