"""Asks a made-up data set the documented question twice, on Spark and with DuckDB, and compares: `make spark`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
QUERIES = ROOT / "docs" / "queries"
PEOPLE = 60
CLOSE = 1e-9

Answer = list[tuple[Any, ...]]


def main() -> int:
    """0 where both say the same."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        print("Spark needs Java 17 or newer, and there is none on this machine.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        make(place / "exports", place / "data")
        spark, duck = by_spark(place / "data"), by_duckdb(place / "data")
    print(f"{len(spark)} means of a week by Spark, {len(duck)} by DuckDB.")
    if not is_same(spark, duck):
        print("They do not say the same.", file=sys.stderr)
        return 1
    print("They say the same.")
    return 0


def make(exports: Path, data: Path) -> None:
    """A data set of made-up people, written as anyone would."""
    subprocess.run([sys.executable, "-m", "tools.made_exports", str(PEOPLE), str(exports)], cwd=ROOT, check=True)
    subprocess.run([sys.executable, "-m", "app", "collect", str(exports), "--out", str(data)], cwd=ROOT, check=True)


def by_spark(data: Path) -> Answer:
    """What Spark answers."""
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        spark.read.parquet(str(data)).createOrReplaceTempView("days")
        rows = spark.sql((QUERIES / "weekly_means.spark.sql").read_text(encoding="utf-8")).collect()
        return [(row.patient, row.kind, row.week, row.days, row["mean"]) for row in rows]
    finally:
        spark.stop()


def by_duckdb(data: Path) -> Answer:
    """What DuckDB answers."""
    import duckdb

    return duckdb.execute((QUERIES / "weekly_means.sql").read_text(encoding="utf-8"), {"data": str(data)}).fetchall()


def is_same(one: Answer, other: Answer) -> bool:
    """Row by row; a mean may differ by less than anyone can see."""
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) > 0 and all(a[:4] == b[:4] and abs(a[4] - b[4]) < CLOSE for a, b in pairs)


if __name__ == "__main__":
    sys.exit(main())
