"""Step: the walking plan, its test walks and walks, and what was chosen about them."""

from __future__ import annotations

PLAN = """
CREATE TABLE walk_plan (
    id TEXT NOT NULL,
    began TEXT NOT NULL,
    ended TEXT,
    way TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (began IS date(began, '+0 days')),
    CHECK (ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= began)),
    CHECK (way IN ('walk', 'cycle', 'water', 'walker', 'chair')),
    CHECK (typeof(minutes) = 'integer' AND minutes BETWEEN 2 AND 60),
    CHECK (typeof(days) = 'integer' AND days BETWEEN 1 AND 7)
)
"""

AIM = """
CREATE TABLE walk_aim (
    plan_id TEXT NOT NULL,
    day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (plan_id, day),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(minutes) = 'integer' AND minutes BETWEEN 5 AND 60),
    CHECK (typeof(days) = 'integer' AND days BETWEEN 1 AND 7)
)
"""

TEST = """
CREATE TABLE walk_test (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    plan_id TEXT,
    told_at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(minutes) = 'integer' AND minutes BETWEEN 1 AND 120)
)
"""

WALK = """
CREATE TABLE walk (
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(minutes) = 'integer' AND minutes BETWEEN 1 AND 600)
)
"""

MORNING = """
CREATE TABLE walk_morning (
    day TEXT NOT NULL,
    is_settled INTEGER NOT NULL,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days')),
    CHECK (is_settled IN (0, 1))
)
"""

STRENGTH = """
CREATE TABLE walk_strength (
    day TEXT NOT NULL,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days'))
)
"""

CHOICE = """
CREATE TABLE walk_choice (
    plan_id TEXT NOT NULL,
    day TEXT NOT NULL,
    how TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    days INTEGER NOT NULL,
    PRIMARY KEY (plan_id, day),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (how IN ('more', 'same', 'less', 'own', 'follow')),
    CHECK (typeof(minutes) = 'integer' AND minutes BETWEEN 0 AND 60),
    CHECK (typeof(days) = 'integer' AND days BETWEEN 1 AND 7)
)
"""

SHARE = """
CREATE TABLE walk_share (
    plan_id TEXT NOT NULL,
    day TEXT NOT NULL,
    percent INTEGER NOT NULL,
    PRIMARY KEY (plan_id, day),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (day IS date(day, '+0 days')),
    CHECK (typeof(percent) = 'integer' AND percent BETWEEN 0 AND 100)
)
"""

PAUSE = """
CREATE TABLE walk_pause (
    plan_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (plan_id, since),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR (until IS date(until, '+0 days') AND until >= since))
)
"""

CHECK_IN = """
CREATE TABLE walk_check_in (
    plan_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    well TEXT NOT NULL,
    hard TEXT NOT NULL,
    step TEXT NOT NULL,
    PRIMARY KEY (plan_id, number),
    FOREIGN KEY (plan_id) REFERENCES walk_plan (id),
    CHECK (typeof(number) = 'integer' AND number BETWEEN 1 AND 6),
    CHECK (day IS date(day, '+0 days')),
    CHECK (length(well) <= 500 AND length(hard) <= 500 AND length(step) <= 500),
    CHECK (length(well) + length(hard) + length(step) > 0)
)
"""

ANSWER = """
CREATE TABLE walk_answer (
    name TEXT NOT NULL,
    is_yes INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (name),
    CHECK (name IN ('new_break', 'loose', 'signs', 'nerve', 'narrow', 'old_break', 'operation', 'pregnant', 'hospital', 'talked', 'feet')),
    CHECK (is_yes IN (0, 1)),
    CHECK (day IS date(day, '+0 days'))
)
"""

CLOCK = """
CREATE TABLE walk_clock (
    one INTEGER NOT NULL,
    is_test INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    stopped_at TEXT,
    PRIMARY KEY (one),
    CHECK (one = 1),
    CHECK (is_test IN (0, 1)),
    CHECK (stopped_at IS NULL OR stopped_at >= started_at)
)
"""

STEP = (
    PLAN,
    AIM,
    TEST,
    WALK,
    "CREATE INDEX walk_day ON walk (day)",
    MORNING,
    STRENGTH,
    CHOICE,
    SHARE,
    PAUSE,
    CHECK_IN,
    ANSWER,
    CLOCK,
)
