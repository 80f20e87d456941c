"""Step: the check-in of the week."""

from __future__ import annotations

WEEK_CHECK = """
CREATE TABLE week_check (
    monday TEXT NOT NULL,
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    told_at TEXT NOT NULL,
    hindrance INTEGER,
    sleep INTEGER,
    confidence INTEGER,
    days_usual INTEGER,
    days_adapted INTEGER,
    days_off INTEGER,
    PRIMARY KEY (monday),
    UNIQUE (id),
    CHECK (monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1'),
    CHECK (day IS date(day, '+0 days') AND day BETWEEN monday AND date(monday, '+6 days')),
    CHECK (hindrance IS NULL OR (typeof(hindrance) = 'integer' AND hindrance BETWEEN 0 AND 10)),
    CHECK (sleep IS NULL OR (typeof(sleep) = 'integer' AND sleep BETWEEN 0 AND 10)),
    CHECK (confidence IS NULL OR (typeof(confidence) = 'integer' AND confidence BETWEEN 0 AND 10)),
    CHECK (days_usual IS NULL OR (typeof(days_usual) = 'integer' AND days_usual >= 0)),
    CHECK (days_adapted IS NULL OR (typeof(days_adapted) = 'integer' AND days_adapted >= 0)),
    CHECK (days_off IS NULL OR (typeof(days_off) = 'integer' AND days_off >= 0)),
    CHECK (coalesce(days_usual, 0) + coalesce(days_adapted, 0) + coalesce(days_off, 0) <= 7)
)
"""

STEP = (WEEK_CHECK, "CREATE INDEX week_check_day ON week_check (day)")
