"""Step: totals of questionnaires that were filled in elsewhere."""

from __future__ import annotations

TOTAL = """
CREATE TABLE total (
    id TEXT NOT NULL,
    instrument TEXT NOT NULL,
    day TEXT NOT NULL,
    value FLOAT NOT NULL,
    place TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(value) = 'real'),
    CHECK (CASE instrument WHEN 'rmdq-24' THEN value BETWEEN 0 AND 24 WHEN 'rmdq-23' THEN value BETWEEN 0 AND 23
        WHEN 'odi' THEN value BETWEEN 0 AND 100 WHEN 'psqi' THEN value BETWEEN 0 AND 21 WHEN 'start-back' THEN value BETWEEN 0 AND 9
        WHEN 'ompsq-short' THEN value BETWEEN 0 AND 100 WHEN 'eq-5d-index' THEN value BETWEEN -1 AND 1
        WHEN 'eq-vas' THEN value BETWEEN 0 AND 100 WHEN 'fabq-pa' THEN value BETWEEN 0 AND 24
        WHEN 'fabq-w' THEN value BETWEEN 0 AND 42 WHEN 'workability' THEN value BETWEEN 0 AND 10 ELSE 1 END),
    CHECK (length(place) <= 60)
)
"""
"""Each known questionnaire has its range here too. One that comes later is guarded by its reading alone."""

STEP = (TOTAL, "CREATE INDEX total_instrument_day ON total (instrument, day)")
