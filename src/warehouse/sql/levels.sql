-- The levels raters are compared by. One outside of the scale is none.
CREATE OR REPLACE VIEW levels AS
SELECT
  opened_on, office, cycle, sheet, role, competency, required,
  CASE WHEN level BETWEEN 1 AND highest_level THEN level END AS level
FROM ratings
JOIN cycles USING (opened_on, office, cycle)
WHERE compared AND answered
