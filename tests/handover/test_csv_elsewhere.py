"""The table for Excel, read by a program that we did not write."""

from __future__ import annotations

import duckdb
import pytest

from app.core.observation import Kind
from app.handover.as_csv import as_csv
from app.shell.catalog import catalogue
from tests.support.reports import karens_report


@pytest.fixture
def table(tmp_path):
    """Karen's table as DuckDB reads it, told no more than a Danish Excel knows by itself."""
    path = tmp_path / "karen.csv"
    path.write_bytes(as_csv(karens_report(), catalogue("da")))
    with duckdb.connect() as stranger:
        yield stranger.read_csv(str(path), delimiter=";", decimal=",")


def test_days_are_days_and_numbers_are_numbers(table):
    kinds = dict(zip(table.columns, map(str, table.types), strict=True))
    assert kinds["Dato"] == "DATE"
    assert kinds["Smerte i ryggen (0-10)"] == "BIGINT"
    assert kinds["Tal"] == "DOUBLE"
    assert kinds["Ord"] == "VARCHAR"


def test_a_weekly_mean_is_one_line_of_sql(table):
    pains = [float(one.value) for one in karens_report().told if one.kind is Kind.BACK_PAIN]
    asked = table.filter("\"Række\" = 'Dag'").aggregate('avg("Smerte i ryggen (0-10)"), count("Smerte i ryggen (0-10)")')
    assert asked.fetchall() == [(pytest.approx(sum(pains) / len(pains)), len(pains))]


def test_words_arrive_as_they_were_written(table):
    notes = table.filter("\"Række\" = 'Note'").select('"Ord"').fetchall()
    assert notes == [("Tungt at bære kasser.\nSov dårligt.",), ("'=1+1",)]
