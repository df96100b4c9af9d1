-- Person by competency: the standard, the level that counts, the person's own beside it, and how far the first is reached.
CREATE OR REPLACE VIEW gaps AS
SELECT
  opened_on, office, cycle, unit, ratee, competency, required, achieved, self_level,
  achieved - required AS gap
FROM (
  SELECT
    opened_on, office, cycle, unit, ratee, competency,
    CASE
      WHEN COUNT(CASE WHEN role = 'supervisor' THEN 1 END) > 0 THEN MAX(CASE WHEN role = 'supervisor' THEN required END)
      ELSE MAX(required)
    END AS required,
    MAX(CASE WHEN role = 'supervisor' THEN counted END) AS achieved,
    MAX(CASE WHEN role = 'self' THEN counted END) AS self_level
  FROM ratings
  WHERE role IN ('self', 'supervisor')
  GROUP BY opened_on, office, cycle, unit, ratee, competency
) AS people
