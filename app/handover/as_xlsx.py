"""A report as a workbook: dates are dates and numbers are numbers, in any language of Excel, and no text becomes a formula."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.core.observation import Kind
from app.handover.kind_words import kind_name
from app.handover.xlsx_about import about_table
from app.handover.xlsx_tables import XlsxTable, kinds_told, own_head, tables_of

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report
    from app.handover.xlsx_tables import Cell

LONGEST = 32_767
"""Signs in a cell; Excel holds no more, and the writer would leave the whole text out."""

NARROW, WIDE = 14, 60
LINES = (
    (Kind.BACK_PAIN, "#8A1C14", "solid", "circle"),
    (Kind.WEEK_PAIN, "#8A1C14", "solid", "circle"),
    (Kind.HINDRANCE, "#0B4F8A", "dash", "square"),
    (Kind.LEG_PAIN, "#3F5B12", "round_dot", "triangle"),
)
"""What is drawn, each in a colour, a stroke and a sign of its own: nothing is said by colour alone."""

NO_FORMULAS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


def as_xlsx(report: Report, words: Words) -> bytes:
    """The workbook, the same bytes for the same report. The writer is fetched only now: it takes a while."""
    from xlsxwriter import Workbook

    file = BytesIO()
    book = Workbook(file, NO_FORMULAS)
    title = words.say("My report from Rygvej")
    # NOTE: In the properties of a file.
    comments = words.say("Made by the person it is about. Not a diagnosis.")
    book.set_properties({"title": title, "comments": comments, "created": _fixed(report.made_at)})
    days, *others = tables_of(report, words)
    _write(book, days)
    drawn = [line for line in LINES if line[0] in kinds_told(report)]
    if drawn:
        _draw(book, report, drawn, days, words)
    for table in (*others, about_table(report, words)):
        _write(book, table)
    book.close()
    return file.getvalue()


def _fixed(moment: datetime) -> datetime:
    """The report's own moment in UTC, as the file writes it without a zone."""
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0)


def _write(book: Any, table: XlsxTable) -> None:
    page = book.add_worksheet(table.name)
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    for column, name in enumerate(table.heads):
        page.write_string(0, column, name[:LONGEST], head)
        is_wide = any(isinstance(row[column], str) and len(str(row[column])) > NARROW for row in table.rows)
        page.set_column(column, column, WIDE if is_wide else NARROW)
    for n, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            _put(page, n, column, cell, day, text)
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, max(len(table.rows), 1), len(table.heads) - 1)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _put(page: Any, row: int, column: int, cell: Cell, day: Any, text: Any) -> None:
    """A cell by its type; whatever is a text goes in as one, whatever it begins with."""
    if isinstance(cell, date):
        page.write_datetime(row, column, datetime.combine(cell, time()), day)
    elif isinstance(cell, str):
        page.write_string(row, column, cell[:LONGEST], text)
    elif cell is not None:
        page.write_number(row, column, cell)


def _draw(book: Any, report: Report, drawn: list[tuple[Kind, str, str, str]], days: XlsxTable, words: Words) -> None:
    """The lines over the days, on a sheet of their own, with what they show in words."""
    # NOTE: The name of a sheet in Excel with a picture.
    name = words.say("Picture")
    page = book.add_worksheet(name)
    chart = book.add_chart({"type": "line"})
    last = len(days.rows)
    for kind, colour, stroke, sign in drawn:
        column = days.heads.index(own_head(report, kind, words))
        ink = {"color": colour}
        chart.add_series(
            {
                "name": [days.name, 0, column],
                "categories": [days.name, 1, 0, last, 0],
                "values": [days.name, 1, column, last, column],
                "line": {**ink, "width": 1.75, "dash_type": stroke},
                "marker": {"type": sign, "size": 5, "fill": ink, "border": ink},
            }
        )
    what = ", ".join(kind_name(kind, words) for kind, *_looks in drawn)
    shown = words.say("{what}, day by day, from 0 to 10. A gap is days that were not told.", what=what)
    chart.set_title({"name": what})
    chart.set_y_axis({"min": 0, "max": 10, "major_unit": 2, "name": "0-10"})
    chart.set_x_axis({"date_axis": True, "num_format": "d/m", "name": words.say("Date")})
    chart.set_legend({"position": "bottom"})
    chart.show_blanks_as("gap")
    page.write_string(0, 0, shown)
    page.insert_chart("A3", chart, {"x_scale": 1.9, "y_scale": 1.6, "description": shown})
