"""What a person typed, made fit for the file: nothing in it that no file can hold, and one line where one is asked for."""

from __future__ import annotations


def storable(typed: str) -> str:
    """The same text, without what no file can hold."""
    # Half of a pair from a browser cannot be written as UTF-8: pairs are joined, and a lone half shows as a lost sign.
    joined = typed.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    # SQLite's own functions stop reading at a NUL.
    return joined.replace("\0", "")


def one_line(typed: object) -> str:
    """The text as one line without loose blanks; what is no text is as if nothing had been typed."""
    return " ".join(storable(typed).split()) if isinstance(typed, str) else ""
