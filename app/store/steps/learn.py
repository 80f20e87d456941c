"""Step: what was read of the course, what to come back to, and how far one came."""

from __future__ import annotations

READ = """
CREATE TABLE learn_read (
    article TEXT NOT NULL,
    how TEXT NOT NULL,
    read_at TEXT NOT NULL,
    PRIMARY KEY (article),
    CHECK (how IN ('whole', 'short'))
)
"""

BOOKMARK = """
CREATE TABLE learn_bookmark (
    article TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (article)
)
"""

PLACE = """
CREATE TABLE learn_place (
    article TEXT NOT NULL,
    pixels INTEGER NOT NULL,
    left_at TEXT NOT NULL,
    PRIMARY KEY (article),
    CHECK (typeof(pixels) = 'integer' AND pixels >= 0)
)
"""

STEP = (READ, BOOKMARK, PLACE)
