"""Step: pauses from the app."""

from __future__ import annotations

REST = """
CREATE TABLE rest (
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (since),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR (until IS date(until, '+0 days') AND until >= since))
)
"""

STEP = (REST,)
