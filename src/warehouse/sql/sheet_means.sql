-- The mean of each sheet, as if every competency had been rated: src/core/bias/prepared-sheets.ts.
CREATE OR REPLACE VIEW sheet_means AS
WITH overall AS (
  SELECT opened_on, office, cycle, kind, AVG(mean) AS overall_mean
  FROM difficulty
  GROUP BY opened_on, office, cycle, kind
)
SELECT opened_on, office, cycle, sheet, AVG(value - mean + overall_mean) AS mean
FROM compared_values
JOIN difficulty USING (opened_on, office, cycle, kind, competency)
JOIN overall USING (opened_on, office, cycle, kind)
GROUP BY opened_on, office, cycle, sheet
