-- The same on a cluster; `days` is the data set, read as a table.
SELECT patient, kind, date_trunc('week', day) AS week, count(*) AS days, avg(value) AS mean
FROM days
WHERE unit = '{score}'
GROUP BY patient, kind, date_trunc('week', day)
HAVING count(*) >= 4
ORDER BY patient, kind, week
