-- Unit by role: how many sheets are asked for, and how many of them have come in.
CREATE OR REPLACE VIEW participation AS
SELECT
  opened_on, office, cycle, unit,
  CASE WHEN role = 'upper' THEN 'second' ELSE role END AS role,
  COUNT(*) AS asked,
  COUNT(CASE WHEN answered THEN 1 END) AS answered
FROM sheets
WHERE asked
GROUP BY opened_on, office, cycle, unit, CASE WHEN role = 'upper' THEN 'second' ELSE role END
