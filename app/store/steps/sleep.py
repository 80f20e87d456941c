"""Step: the sleep diary with its nights, the three questions beside it, and a habit for seven days."""

from __future__ import annotations

NIGHT = """
CREATE TABLE sleep_night (
    day TEXT NOT NULL,
    lights_out TEXT NOT NULL,
    falling_asleep INTEGER NOT NULL,
    awake_in_night INTEGER NOT NULL,
    awake TEXT NOT NULL,
    up TEXT NOT NULL,
    naps INTEGER,
    rested INTEGER,
    lights_turn INTEGER,
    awake_turn INTEGER,
    up_turn INTEGER,
    told_at TEXT NOT NULL,
    PRIMARY KEY (day),
    CHECK (day IS date(day, '+0 days')),
    CHECK (lights_out IS strftime('%H:%M', lights_out) AND lights_out < '24'),
    CHECK (typeof(falling_asleep) = 'integer' AND falling_asleep BETWEEN 0 AND 960),
    CHECK (typeof(awake_in_night) = 'integer' AND awake_in_night BETWEEN 0 AND 960),
    CHECK (awake IS strftime('%H:%M', awake) AND awake < '24'),
    CHECK (up IS strftime('%H:%M', up) AND up < '24'),
    CHECK (naps IS NULL OR (typeof(naps) = 'integer' AND naps BETWEEN 0 AND 960)),
    CHECK (rested IS NULL OR (typeof(rested) = 'integer' AND rested BETWEEN 0 AND 10)),
    CHECK (lights_turn IS NULL OR (typeof(lights_turn) = 'integer' AND lights_turn IN (1, 2))),
    CHECK (awake_turn IS NULL OR (typeof(awake_turn) = 'integer' AND awake_turn IN (1, 2))),
    CHECK (up_turn IS NULL OR (typeof(up_turn) = 'integer' AND up_turn IN (1, 2)))
)
"""
"""What was told of one night. Time in bed and time asleep are worked out each time, and kept nowhere."""

PERIOD = """
CREATE TABLE sleep_period (
    id TEXT NOT NULL,
    since TEXT NOT NULL,
    paused TEXT,
    ended TEXT,
    PRIMARY KEY (id),
    CHECK (since IS date(since, '+0 days')),
    CHECK (paused IS NULL OR (paused IS date(paused, '+0 days') AND paused >= since AND ended IS NULL)),
    CHECK (ended IS NULL OR (ended IS date(ended, '+0 days') AND ended >= since))
)
"""

SIGN = """
CREATE TABLE sleep_sign (
    sign TEXT NOT NULL,
    answer TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (sign),
    CHECK (sign IN ('snoring', 'legs', 'falling-asleep')),
    CHECK (answer IN ('yes', 'no', 'left')),
    CHECK (day IS date(day, '+0 days'))
)
"""

HABIT = """
CREATE TABLE sleep_habit (
    id TEXT NOT NULL,
    habit TEXT NOT NULL,
    own TEXT,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (id),
    CHECK (habit IN ('fixed-time', 'sleepy', 'calm', 'out-of-bed', 'light', 'worries', 'own')),
    CHECK ((habit = 'own') = (own IS NOT NULL)),
    CHECK (own IS NULL OR length(own) BETWEEN 1 AND 60),
    CHECK (since IS date(since, '+0 days')),
    CHECK (until IS NULL OR (until IS date(until, '+0 days') AND until >= since))
)
"""

TICK = """
CREATE TABLE sleep_tick (
    habit_id TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (habit_id, day),
    FOREIGN KEY (habit_id) REFERENCES sleep_habit (id),
    CHECK (day IS date(day, '+0 days'))
)
"""

STEP = (NIGHT, PERIOD, SIGN, HABIT, TICK)
