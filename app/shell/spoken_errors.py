"""What stands on standard error when something breaks: its kind and its place, never its words."""

from __future__ import annotations

import logging

from app.ui.trouble import kind_and_place

OURS = "app"


class KindAndPlace(logging.Formatter):
    """Our own lines as they are; of others only who spoke, as a library may put an error's words, and a person's, into its line."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, without a traceback."""
        is_ours = record.name.partition(".")[0] == OURS
        said = record.getMessage() if is_ours else f"{record.levelname.lower()} of {record.name}"
        error = record.exc_info[1] if record.exc_info else None
        return said if error is None else f"{said}: {kind_and_place(error)}"


def speak_of_errors_only() -> None:
    """Let what no one else takes go to standard error in this way alone."""
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(KindAndPlace())
