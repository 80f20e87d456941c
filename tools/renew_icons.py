"""Draws the app's pictures anew from the two drawings in assets/drawings, with the system's Chromium."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from tools.chromium import NO_CHROMIUM, find_chromium

ASSETS = Path(__file__).parent.parent / "assets"


class Picture(NamedTuple):
    """One picture file: where it lies, from which drawing, and how large."""

    path: str
    drawing: str
    size: int


PICTURES = (
    Picture("favicon.png", "icon", 48),
    Picture("icon.png", "maskable", 1024),
    Picture("splash.png", "icon", 512),
    Picture("splash_dark.png", "icon", 512),
    Picture("icons/loading-animation.png", "icon", 256),
    Picture("icons/apple-touch-icon-192.png", "maskable", 192),
    Picture("icons/icon-192.png", "icon", 192),
    Picture("icons/icon-512.png", "icon", 512),
    Picture("icons/icon-maskable-192.png", "maskable", 192),
    Picture("icons/icon-maskable-512.png", "maskable", 512),
)

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


def draw(picture: Picture, chromium: str, scratch: Path) -> None:
    """Draw one picture, see-through outside the drawing."""
    drawing = (ASSETS / "drawings" / f"{picture.drawing}.svg").as_uri()
    page = scratch / "page.html"
    page.write_text(f'<body style="margin:0"><img src="{drawing}" width="{picture.size}" style="display:block">')
    subprocess.run(
        [
            chromium,
            *FLAGS,
            f"--user-data-dir={scratch / 'profile'}",
            "--default-background-color=00000000",
            f"--window-size={picture.size},{picture.size}",
            f"--screenshot={ASSETS / picture.path}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
    )


def main() -> None:
    """Draw them all."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(NO_CHROMIUM)
    with tempfile.TemporaryDirectory() as scratch:
        for picture in PICTURES:
            draw(picture, str(chromium), Path(scratch))


if __name__ == "__main__":
    main()
