"""A sheet of A4 that text and rules are put on, each piece with its place in the order of reading."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from fpdf import FPDF
from fpdf.prefs import ViewerPreferences

from app.handover.pdf_tags import Tags

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from fpdf.fonts import TTFFont

FONTS = Path(__file__).resolve().parent.parent.parent / "assets" / "fonts"
FONT = "Source Sans 3"
REGULAR, BOLD = "", "B"
LEFT, TOP, WIDTH, BOTTOM = 14.0, 13.0, 182.0, 284.0
"""Where there is room, in millimetres from the upper left corner of the sheet."""

POINT = 0.3528
"""A point of print in millimetres."""

LINE = 1.28
"""How far lines of text lie apart, in parts of the size of the letters."""

BLACK, SOFT, RULE = (30, 41, 40), (74, 86, 84), (199, 206, 204)
UNKNOWN = "?"
"""Stands for a sign that the letters of the paper do not have, such as a small picture."""


class Paper(FPDF):
    """The sheets. Nothing breaks by itself: whoever draws has measured."""

    def __init__(self, title: str, language: str, made_at: datetime) -> None:
        super().__init__("P", "mm", "A4")
        self.tags = self.struct_builder = Tags()
        self.set_auto_page_break(auto=False)
        for style, name in ((REGULAR, "Regular"), (BOLD, "Bold")):
            self.add_font(FONT, style, str(FONTS / f"SourceSans3-{name}.ttf"))
        self.set_font(FONT, REGULAR, 10)
        self._known = frozenset(cast("TTFFont", self.fonts[FONT.lower()]).cmap)
        self.set_title(self.known(title))
        self.set_lang(language)
        self.set_creator("Rygvej")
        self.set_creation_date(made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def known(self, text: str) -> str:
        """The text in signs that the letters have."""
        return "".join(sign if ord(sign) in self._known else UNKNOWN for sign in " ".join(text.split()))

    def wide(self, text: str, size: float, style: str = REGULAR) -> float:
        """How wide a text is, in millimetres."""
        self.set_font(FONT, style, size)
        return float(self.get_string_width(text))

    def wrapped(self, text: str, width: float, size: float, style: str = REGULAR) -> tuple[str, ...]:
        """The text in lines of a width; only a word that is wider than a line is cut."""
        lines: list[str] = []
        line = ""
        for word in self.known(text).split(" "):
            longer = f"{line} {word}" if line else word
            if self.wide(longer, size, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while self.wide(line, size, style) > width:
                fits = self._fitting(line, width, size, style)
                lines.append(line[:fits])
                line = line[fits:]
        return (*lines, line) if line else tuple(lines)

    def put(self, text: str, x: float, y: float, size: float, style: str = REGULAR, colour: tuple[int, int, int] = BLACK) -> None:
        """One line of text; y is the upper edge of its line."""
        self.set_font(FONT, style, size)
        self.set_text_color(*colour)
        self.text(x, y + size * POINT * (LINE - 0.26), text)

    def rule(self, x: float, y: float, width: float, weight: float = 0.2, colour: tuple[int, int, int] = RULE) -> None:
        """A thin line from side to side."""
        self.set_draw_color(*colour)
        self.set_line_width(weight)
        self.line(x, y, x + width, y)

    @contextmanager
    def tagged(self, kind: str, alt: str | None = None, scope: str = "") -> Iterator[None]:
        """What is drawn is one thing to whoever listens. The head of a table says whether it is over a column or before a row."""
        of_page, number = self.tags.leaf(kind, self.page, alt, scope)
        self.pages[self.page].struct_parents = of_page
        self._set_min_pdf_version("1.5")
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def holding(self, kind: str) -> Iterator[None]:
        """What is drawn meanwhile belongs together."""
        self.tags.begin(kind, self.page)
        yield
        self.tags.end()

    @contextmanager
    def unsaid(self) -> Iterator[None]:
        """What is drawn is for the eye alone."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def raw(self, drawing: str) -> None:
        """A drawing in the words of PDF itself."""
        self._out(drawing)

    def _fitting(self, word: str, width: float, size: float, style: str) -> int:
        fits = 1
        while fits < len(word) and self.wide(word[: fits + 1], size, style) <= width:
            fits += 1
        return fits
