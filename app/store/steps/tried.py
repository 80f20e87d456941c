"""Step: what was tried before, and what helps or stands in the way."""

from __future__ import annotations

TRIED = """
CREATE TABLE tried (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    said_when TEXT NOT NULL,
    times INTEGER,
    helped TEXT,
    PRIMARY KEY (id),
    CHECK (kind IN ('treatment', 'scan', 'illness', 'hope')),
    CHECK (length(what) <= 200 AND length(place) <= 60 AND length(said_when) <= 60),
    CHECK (length(trim(what)) > 0 OR length(trim(place)) > 0),
    CHECK (times IS NULL OR (typeof(times) = 'integer' AND times BETWEEN 1 AND 999)),
    CHECK (helped IS NULL OR helped IN ('yes', 'no', 'unsure'))
)
"""

AREA_LINE = """
CREATE TABLE area_line (
    area TEXT NOT NULL,
    helps TEXT NOT NULL,
    hinders TEXT NOT NULL,
    PRIMARY KEY (area),
    CHECK (area IN ('body', 'activity', 'taking-part', 'surroundings', 'person')),
    CHECK (length(helps) <= 200 AND length(hinders) <= 200),
    CHECK (length(trim(helps)) > 0 OR length(trim(hinders)) > 0)
)
"""

STEP = (TRIED, AREA_LINE)
