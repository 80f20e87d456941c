"""The app inside a browser, where no server stands behind it: `runpy` starts this module in the page's own Python."""

from __future__ import annotations

import os

import flet as ft

from app.device.folder import data_folder
from app.device.language import of_page
from app.device.page_channel import open_channel
from app.device.page_lines import PageLines
from app.device.platform import BROWSER
from app.device.zone import Clock, local_zone, zone_of_page
from app.shell.ringing import Ringing
from app.shell.shelf import take_from_shelf
from app.shell.window import main_of


def main() -> None:
    """Open the diary that this browser keeps, and show it on the page."""
    shelf = take_from_shelf(data_folder(None, os.environ, BROWSER.home), BROWSER, Clock(local_zone(zone_of_page)))
    lines = PageLines()
    open_channel(lines)
    ringing = Ringing(shelf, (lines,))
    lines.when_changed = ringing.tell
    ft.run(main_of(shelf, of_page, ringing))


if __name__ == "__main__":
    main()
