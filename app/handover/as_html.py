"""A sheet as one page for any browser: to be read, listened to and printed. No script, and nothing from elsewhere."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from app.core.picture import escape, swatch
from app.handover.html_style import INK, STYLE, hashed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.handover.sheet import Figure, Section, Sheet, Table

POLICY = f"default-src 'none'; style-src {hashed(STYLE)}; base-uri 'none'; form-action 'none'"
WIDTH = 420.0
"""How wide pictures are drawn; the page stretches them."""


def as_html(sheet: Sheet) -> str:
    """The whole page."""
    return "\n".join(
        [
            f'<!doctype html>\n<html lang="{escape(sheet.language)}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(sheet.title)} | Rygvej</title>\n<style>{STYLE}</style>\n</head>\n<body>",
            "<main>",
            inside(sheet, count(1)),
            "</main>",
            "</body>\n</html>\n",
        ]
    )


def inside(sheet: Sheet, number: Iterator[int], level: int = 1) -> str:
    """What stands on the page, its title a heading of this level."""
    title = f"<h{level}>{escape(sheet.title)}</h{level}>"
    parts = [f"<header>\n{title}", *(f"<p>{escape(line)}</p>" for line in sheet.header), "</header>"]
    if sheet.sections:
        parts += ['<div class="sections">', *_sections(sheet.sections, number, level + 1), "</div>"]
    parts += [_table(table, number) for table in sheet.tables]
    if sheet.footer:
        parts += ["<footer>", *(f"<p>{escape(line)}</p>" for line in sheet.footer), "</footer>"]
    return "\n".join(parts)


def _sections(sections: Sequence[Section], number: Iterator[int], level: int) -> Iterator[str]:
    """Every section, the name of its group over the first of each."""
    group = ""
    for section in sections:
        if section.group and section.group != group:
            yield f'<h{level} class="group">{escape(section.group)}</h{level}>'
        group = section.group
        yield _section(section, number, level + 1 if section.group else level)


def _section(section: Section, number: Iterator[int], level: int) -> str:
    name = f"h{next(number)}"
    parts = [f'<section aria-labelledby="{name}">\n<h{level} id="{name}">{escape(section.title)}</h{level}>']
    if section.days:
        parts.append(f'<p class="days">{escape(section.days)}</p>')
    parts += [f"<p>{escape(line)}</p>" for line in section.lines]
    parts += [_figure(figure, section.title, number) for figure in section.figures]
    parts += [_table(table, number) for table in section.tables]
    return "\n".join([*parts, "</section>"])


def _figure(figure: Figure, title: str, number: Iterator[int]) -> str:
    """The picture with its name and its sentence, and what its signs are."""
    n = next(number)
    name, said = f"p{n}", f"d{n}"
    start, _, rest = figure.picture.drawn(INK, WIDTH).partition(">")
    named = f'{start} role="img" aria-labelledby="{name}" aria-describedby="{said}">'
    told = f'<title id="{name}">{escape(title)}</title><desc id="{said}">{escape(figure.sentence)}</desc>'
    signs = "".join(f"<li>{_hidden(swatch(sign.symbol, INK))}{escape(sign.meaning)}</li>" for sign in figure.signs)
    under = f'<figcaption><ul class="signs">{signs}</ul></figcaption>' if signs else ""
    return f"<figure>{named}{told}{rest}{under}</figure>"


def _hidden(svg: str) -> str:
    """A sign beside its meaning says nothing of its own."""
    return svg.replace("<svg ", '<svg aria-hidden="true" ', 1)


def _table(table: Table, number: Iterator[int]) -> str:
    name = f"t{next(number)}"
    caption = f'<caption id="{name}">{escape(table.caption)}</caption>' if table.caption else ""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in table.heads)
    rows = "".join(f"<tr>{_row(row)}</tr>\n" for row in table.rows)
    # A table that is wider than a phone is moved sideways, with the keyboard too.
    moved = f' role="region" tabindex="0" aria-labelledby="{name}"' if caption else ""
    kind = "wide boxes" if table.box else "wide"
    return f'<div class="{kind}"{moved}><table>{caption}<thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody></table></div>'


def _row(cells: tuple[str, ...]) -> str:
    return "".join(f'<th scope="row">{escape(cell)}</th>' if n == 0 else f"<td>{escape(cell)}</td>" for n, cell in enumerate(cells))
