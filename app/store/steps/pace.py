"""Step: what is done with rests in between, and the question about days with much and days with little."""

from __future__ import annotations

TASK = """
CREATE TABLE pace_task (
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    place INTEGER NOT NULL,
    wanted INTEGER,
    total INTEGER,
    rest INTEGER,
    PRIMARY KEY (id),
    CHECK (length(words) BETWEEN 1 AND 60),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR until IS date(until, '+0 days')),
    CHECK (wanted IS NULL OR (typeof(wanted) = 'integer' AND wanted BETWEEN 1 AND 240)),
    CHECK (total IS NULL OR (typeof(total) = 'integer' AND total BETWEEN 1 AND 240)),
    CHECK (rest IS NULL OR (typeof(rest) = 'integer' AND rest BETWEEN 1 AND 30))
)
"""

TEST = """
CREATE TABLE pace_test (
    id TEXT NOT NULL,
    task_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    minutes INTEGER,
    started_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (task_id) REFERENCES pace_task (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (minutes IS NOT NULL OR started_at IS NOT NULL),
    CHECK (minutes IS NULL OR (typeof(minutes) = 'integer' AND minutes BETWEEN 1 AND 240))
)
"""

CHOICE = """
CREATE TABLE pace_choice (
    task_id TEXT NOT NULL,
    day TEXT NOT NULL,
    work INTEGER NOT NULL,
    PRIMARY KEY (task_id, day),
    FOREIGN KEY (task_id) REFERENCES pace_task (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(work) = 'integer' AND work BETWEEN 1 AND 240)
)
"""

USE = """
CREATE TABLE pace_use (
    id TEXT NOT NULL,
    task_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    started_at TEXT,
    stopped_at TEXT,
    total INTEGER NOT NULL,
    work INTEGER NOT NULL,
    rest INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (task_id) REFERENCES pace_task (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (started_at IS NOT NULL OR (stopped_at IS NULL AND total = 0 AND work = 0 AND rest = 0)),
    CHECK (started_at IS NULL OR (typeof(total) = 'integer' AND total BETWEEN 1 AND 240)),
    CHECK (started_at IS NULL OR (typeof(work) = 'integer' AND work BETWEEN 1 AND 240)),
    CHECK (started_at IS NULL OR (typeof(rest) = 'integer' AND rest BETWEEN 1 AND 30))
)
"""

BREAK = """
CREATE TABLE pace_break (
    task_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (task_id, since),
    FOREIGN KEY (task_id) REFERENCES pace_task (id),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR (until IS date(until, '+0 days') AND until > since))
)
"""

MORNING = """
CREATE TABLE pace_morning (
    day TEXT NOT NULL,
    settled TEXT NOT NULL,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days')),
    CHECK (settled IN ('yes', 'no'))
)
"""

PATTERN = """
CREATE TABLE pace_pattern (
    day TEXT NOT NULL,
    answer TEXT,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days')),
    CHECK (answer IS NULL OR answer IN ('yes', 'no', 'later'))
)
"""

STEP = (TASK, TEST, CHOICE, USE, BREAK, MORNING, PATTERN)
