-- What a period says of each person: level reached against level required in all, in percent, and its band. Missing is never zero.
CREATE OR REPLACE VIEW summary AS
WITH sums AS (
  SELECT
    opened_on, office, cycle, unit, ratee,
    -- The standard is that of the supervisor's sheet; of the person's own where there is no supervisor.
    CASE
      WHEN COUNT(CASE WHEN role = 'supervisor' THEN 1 END) > 0 THEN COUNT(CASE WHEN role = 'supervisor' AND required IS NOT NULL THEN 1 END)
      ELSE COUNT(CASE WHEN required IS NOT NULL THEN 1 END)
    END AS of_competencies,
    COUNT(CASE WHEN role = 'supervisor' AND counted IS NOT NULL AND required IS NOT NULL THEN 1 END) AS rated,
    CAST(COALESCE(SUM(CASE WHEN role = 'supervisor' AND required IS NOT NULL THEN counted END), 0) AS INT64) AS achieved,
    CAST(COALESCE(SUM(CASE
      WHEN role != 'supervisor' OR counted IS NULL OR required IS NULL THEN NULL
      WHEN counted > required THEN required
      ELSE counted
    END), 0) AS INT64) AS achieved_capped,
    CAST(COALESCE(SUM(CASE WHEN role = 'supervisor' AND counted IS NOT NULL THEN required END), 0) AS INT64) AS required
  FROM ratings
  WHERE role IN ('self', 'supervisor')
  GROUP BY opened_on, office, cycle, unit, ratee
),
told AS (
  SELECT
    opened_on, office, cycle, unit, ratee, of_competencies, rated, achieved, achieved_capped, required,
    CASE WHEN capped THEN achieved_capped ELSE achieved END AS judged,
    rated > 0 AND 100 * rated < least_percent * of_competencies AS withheld
  FROM sums
  JOIN cycles USING (opened_on, office, cycle)
)
SELECT
  told.opened_on, told.office, told.cycle, told.unit, told.ratee,
  told.rated, told.of_competencies, told.withheld,
  CASE WHEN told.required > 0 AND NOT told.withheld THEN 100 * told.achieved / told.required END AS percent_uncapped,
  CASE WHEN told.required > 0 AND NOT told.withheld THEN 100 * told.achieved_capped / told.required END AS percent_capped,
  bands.name AS band
FROM told
LEFT JOIN bands
  ON bands.opened_on = told.opened_on AND bands.office = told.office AND bands.cycle = told.cycle
  AND told.required > 0 AND NOT told.withheld
  AND 100 * told.judged >= bands.from_percent * told.required
  AND (bands.below_percent IS NULL OR 100 * told.judged < bands.below_percent * told.required)
