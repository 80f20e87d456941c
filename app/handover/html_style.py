"""How a page that is handed over looks: on a screen, in the dark, and on paper. Its hash stands in the page's own rule."""

from __future__ import annotations

import base64
import hashlib

from app.core.picture import Ink

STYLE = """
:root { color-scheme: light dark; --ground: #fff; --words: #1e2928; --soft: #4a5654; --axis: #5f6b68; --grid: #d5dbd9;
  --dot: #74807d; --line: #0b5a57; --mark: #9a4520; }
@media (prefers-color-scheme: dark) { :root { --ground: #121c1b; --words: #edf2f0; --soft: #becac7; --axis: #84928f;
  --grid: #33413f; --dot: #84928f; --line: #8ad0c8; --mark: #f0a883; } }
@media print { :root { --ground: #fff; --words: #1e2928; --soft: #4a5654; --axis: #5f6b68; --grid: #d5dbd9; --dot: #74807d;
  --line: #0b5a57; --mark: #9a4520; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--words); font: 1rem/1.5 "Source Sans 3", Verdana, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.2rem 1rem 2rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .6rem; overflow-wrap: anywhere; }
h2, h3 { font-size: 1.15rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
.group { font-size: 1.3rem; margin: .4rem 0; color: var(--soft); break-after: avoid; }
p { margin: .2rem 0; overflow-wrap: anywhere; white-space: pre-line; }
.days, footer, caption, figcaption { color: var(--soft); font-size: .9rem; }
.sections { columns: 24rem 2; column-gap: 2rem; margin-top: 1rem; }
section { border-top: 1px solid var(--axis); padding: .4rem 0 .9rem; break-inside: avoid; }
figure { margin: .4rem 0 0; } figure > svg { display: block; width: 100%; height: auto; }
ul.signs { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
ul.signs svg { vertical-align: middle; margin-right: .3rem; }
.wide { overflow-x: auto; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid var(--grid); }
thead th { border-bottom-color: var(--axis); } tr { break-inside: avoid; }
.boxes table { table-layout: fixed; min-width: 40rem; } .boxes th:first-child { width: 7rem; }
.boxes th, .boxes td { border: 1px solid var(--axis); padding: .1rem .2rem; vertical-align: middle; overflow-wrap: anywhere; }
.boxes tbody td, .boxes tbody th { height: 12mm; }
footer { border-top: 1px solid var(--axis); margin-top: 1.5rem; padding-top: .4rem; }
@page { size: A4; margin: 12mm; }
@media print { html { font-size: 9.5pt; } main { max-width: none; padding: 0; } .sections { columns: 2; }
  .wide { overflow: visible; } .sections ~ .wide, .boxes ~ .boxes { break-before: page; } .boxes { break-inside: avoid; }
  .boxes table { min-width: 0; font-size: .85rem; } }
"""

INK = Ink(
    ground="var(--ground)",
    words="var(--words)",
    axis="var(--axis)",
    grid="var(--grid)",
    dot="var(--dot)",
    line="var(--line)",
    mark="var(--mark)",
    font="inherit",
)
"""A picture in the colours of the page, whichever those are when it is looked at."""


def hashed(text: str) -> str:
    """What a page's rule says of the one style or script that it allows."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
