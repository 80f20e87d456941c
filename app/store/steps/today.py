"""Step: what was asked unasked, and when."""

from __future__ import annotations

ASKED = """
CREATE TABLE asked (
    day TEXT NOT NULL,
    ask TEXT NOT NULL,
    PRIMARY KEY (day, ask),
    CHECK (day IS date(day, '+0 days'))
)
"""

STEP = (ASKED,)
