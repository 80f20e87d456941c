"""Step: reminders, what has rung of them, and what was chosen for all of them."""

from __future__ import annotations

REMINDER = """
CREATE TABLE reminder (
    id TEXT NOT NULL,
    about TEXT NOT NULL,
    at TEXT NOT NULL,
    weekdays TEXT NOT NULL,
    is_on TEXT NOT NULL,
    own_words TEXT NOT NULL,
    is_plain TEXT NOT NULL,
    in_calendar TEXT NOT NULL,
    at_night TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    set_at TEXT,
    PRIMARY KEY (id),
    UNIQUE (about),
    CHECK (about IN ('walk', 'pace', 'sleep', 'check-in', 'diary', 'article', 'own')),
    CHECK (at IS strftime('%H:%M', at)),
    CHECK (length(weekdays) BETWEEN 1 AND 7 AND weekdays NOT GLOB '*[^0-6]*'),
    CHECK (is_on IN ('yes', 'no')),
    CHECK (length(own_words) <= 60),
    CHECK (is_plain IN ('yes', 'no')),
    CHECK (in_calendar IN ('yes', 'no')),
    CHECK (at_night IN ('yes', 'no')),
    CHECK (typeof(sequence) = 'integer' AND sequence >= 0)
)
"""

REMINDER_RUNG = """
CREATE TABLE reminder_rung (
    reminder_id TEXT NOT NULL,
    day TEXT NOT NULL,
    is_tried TEXT NOT NULL,
    about TEXT NOT NULL,
    at TEXT NOT NULL,
    how TEXT NOT NULL,
    answer TEXT,
    again_at TEXT,
    PRIMARY KEY (reminder_id, day, is_tried),
    CHECK (day IS date(day, '+0 days')),
    CHECK (is_tried IN ('yes', 'no')),
    CHECK (about IN ('walk', 'pace', 'sleep', 'check-in', 'diary', 'article', 'own')),
    CHECK (how IN ('in-app', 'system', 'at-start')),
    CHECK (answer IS NULL OR answer IN ('opened', 'left', 'later')),
    CHECK (again_at IS NULL OR answer = 'later')
)
"""

REMINDER_CHOICE = """
CREATE TABLE reminder_choice (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)
"""

STEP = (REMINDER, REMINDER_RUNG, REMINDER_CHOICE)
