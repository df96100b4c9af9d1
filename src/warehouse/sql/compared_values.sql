-- What is compared, level or gap to the standard. Sheets about oneself and sheets about others are two kinds.
CREATE OR REPLACE VIEW compared_values AS
SELECT
  opened_on, office, cycle, sheet, competency,
  CASE WHEN role = 'self' THEN 'self' ELSE 'other' END AS kind,
  CASE WHEN by_gap THEN level - required ELSE level END AS value
FROM levels
JOIN comparison USING (opened_on, office, cycle)
WHERE level IS NOT NULL AND (required IS NOT NULL OR NOT by_gap)
