"""What a person typed, made fit for the file: one line, and nothing in it that no file can hold."""

from __future__ import annotations


def one_line(typed: object) -> str:
    """The text as one line without loose blanks; what is no text is as if nothing had been typed."""
    if not isinstance(typed, str):
        return ""
    # Half of a pair from a browser cannot be written as UTF-8, and SQLite's own functions stop reading at a NUL.
    whole = typed.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")
    return " ".join(whole.split())
