"""Step: who comes along, and the days that were written with help."""

from __future__ import annotations

COMPANION = """
CREATE TABLE companion (
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 'companion'),
    CHECK (length(trim(words)) BETWEEN 1 AND 60)
)
"""

HELPED_DAY = """
CREATE TABLE helped_day (
    day TEXT NOT NULL,
    helped_by TEXT NOT NULL,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days')),
    CHECK (length(helped_by) <= 60)
)
"""

STEP = (COMPANION, HELPED_DAY)
