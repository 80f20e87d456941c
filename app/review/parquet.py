"""Rows as Parquet, a folder for each year and month: what DuckDB on a laptop and Spark on a cluster read alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.review.units import unit_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.review.rows import Rows

COLUMNS = ("patient", "day", "kind", "value", "unit", "source")


def write_rows(rows: Rows, folder: Path, name: str) -> None:
    """Write some people's rows beside those of the others."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    if not len(rows):
        return
    kinds, sources = list(rows.kinds), list(rows.sources)
    day = pa.array(rows.day, pa.int32()).cast(pa.date32())
    table = pa.table(
        {
            "patient": pa.DictionaryArray.from_arrays(pa.array(rows.patient, pa.int32()), pa.array(rows.people)),
            "day": day,
            "kind": pa.DictionaryArray.from_arrays(pa.array(rows.kind, pa.int32()), pa.array(kinds)),
            "value": pa.array(rows.value, pa.float64()),
            "unit": pa.DictionaryArray.from_arrays(pa.array(rows.kind, pa.int32()), pa.array([unit_of(kind) for kind in kinds])),
            "source": pa.DictionaryArray.from_arrays(pa.array(rows.source, pa.int32()), pa.array(sources)),
        }
    )
    # Plain text in the files: a reader need not know how the words were numbered here.
    plain = table.cast(
        pa.schema([(column, pa.string() if column not in {"day", "value"} else table.schema.field(column).type) for column in COLUMNS])
    )
    months = pc.add(pc.multiply(pc.year(day), 12), pc.subtract(pc.month(day), 1))
    for month in pc.unique(months).to_pylist():
        place = folder / f"year={month // 12}" / f"month={month % 12 + 1}"
        place.mkdir(parents=True, exist_ok=True)
        pq.write_table(plain.filter(pc.equal(months, month)), place / f"{name}.parquet", compression="zstd")
