-- Whether the raters of an office are compared by gaps to the standard: where posts differ in it and at least half of the sheets have one.
CREATE OR REPLACE VIEW comparison AS
WITH counts AS (
  SELECT opened_on, office, cycle, COUNT(*) AS sheets, COUNT(CASE WHEN with_standard > 0 THEN 1 END) AS with_standard
  FROM sheets
  WHERE rated > 0
  GROUP BY opened_on, office, cycle
),
standards AS (
  SELECT
    opened_on, office, cycle, competency,
    COUNT(required) AS stated, MIN(required) AS lowest, MAX(required) AS highest
  FROM levels
  JOIN (SELECT opened_on, office, cycle, sheet FROM sheets WHERE with_standard > 0) AS comparable
    USING (opened_on, office, cycle, sheet)
  GROUP BY opened_on, office, cycle, competency
),
differing AS (
  SELECT
    opened_on, office, cycle,
    COUNT(CASE WHEN lowest < highest OR stated BETWEEN 1 AND with_standard - 1 THEN 1 END) AS competencies
  FROM standards
  JOIN counts USING (opened_on, office, cycle)
  GROUP BY opened_on, office, cycle
)
SELECT
  opened_on, office, cycle,
  COALESCE(competencies, 0) > 0 AND 2 * with_standard >= sheets AS by_gap
FROM counts
LEFT JOIN differing USING (opened_on, office, cycle)
