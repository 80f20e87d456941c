"""Step: pauses from the plans."""

from __future__ import annotations

PLAN_PAUSE = """
CREATE TABLE plan_pause (
    id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    why TEXT,
    PRIMARY KEY (id),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR (until IS date(until, '+0 days') AND until >= since)),
    CHECK (why IS NULL OR why IN ('holiday', 'illness', 'other'))
)
"""

STEP = (PLAN_PAUSE,)
