-- One row an answer sheet: on how many compared competencies it has a level, and on how many of them the post has a standard too.
-- COUNT(CASE) here and elsewhere: COUNTIF of DuckDB is NULL where no condition of a group is known, that of BigQuery 0.
CREATE OR REPLACE VIEW sheets AS
SELECT
  opened_on, office, cycle, unit, sheet, role, rater, ratee, asked, answered,
  COUNT(CASE WHEN compared AND answered AND level BETWEEN 1 AND highest_level THEN 1 END) AS rated,
  COUNT(CASE WHEN compared AND answered AND level BETWEEN 1 AND highest_level AND required IS NOT NULL THEN 1 END) AS with_standard
FROM ratings
JOIN cycles USING (opened_on, office, cycle)
GROUP BY opened_on, office, cycle, unit, sheet, role, rater, ratee, asked, answered
