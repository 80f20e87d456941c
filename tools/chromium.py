"""The browser of this machine that the tests look through: find it, or on Debian fetch it from the system's packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

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


def fetch_on_debian() -> None:
    """Install the system's own chromium, where that can be done without asking."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
        done = subprocess.run(["apt-get", "--quiet", *step], env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return


def main() -> None:
    """Say which browser the tests will use; the tests themselves fail where there is none."""
    if find_chromium() is None:
        fetch_on_debian()
    print(find_chromium() or NO_CHROMIUM)


if __name__ == "__main__":
    main()
