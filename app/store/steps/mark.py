"""Step: dated marks in the person's own words."""

from __future__ import annotations

MARK = """
CREATE TABLE mark (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (length(trim(words)) BETWEEN 1 AND 60)
)
"""

STEP = (MARK, "CREATE INDEX mark_day ON mark (day)")
