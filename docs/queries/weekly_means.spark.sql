-- The same on a cluster; `days` is the data set, read as a table.
SELECT patient, kind, CAST(date_trunc('week', day) AS DATE) AS week, count(*) AS days, avg(value) AS mean
FROM days
WHERE unit = '{score}'
GROUP BY patient, kind, CAST(date_trunc('week', day) AS DATE)
HAVING count(*) >= 4
ORDER BY patient, kind, week
