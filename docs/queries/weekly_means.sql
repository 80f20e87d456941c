-- The mean of each question for each patient and week, where at least four days of the week were told.
-- $data is the folder that `rygvej collect` wrote.
SELECT patient, kind, CAST(date_trunc('week', day) AS DATE) AS week, count(*) AS days, avg(value) AS mean
FROM read_parquet($data || '/*/*/*.parquet', hive_partitioning = true)
WHERE unit = '{score}'
GROUP BY patient, kind, week
HAVING count(*) >= 4
ORDER BY patient, kind, week
