-- All that the closed form of severity needs of a supervisor's team: of the people with both a supervisor's and a self mean their number,
-- means, variances and covariance, each over n.
CREATE OR REPLACE VIEW team_statistics AS
WITH supervisors AS (
  SELECT opened_on, office, cycle, rater, ratee, mean
  FROM sheets
  JOIN sheet_means USING (opened_on, office, cycle, sheet)
  WHERE role = 'supervisor'
),
selves AS (
  SELECT opened_on, office, cycle, ratee, mean AS self_mean
  FROM sheets
  JOIN sheet_means USING (opened_on, office, cycle, sheet)
  WHERE role = 'self'
)
SELECT
  opened_on, office, cycle, rater,
  COUNT(*) AS n,
  AVG(mean) AS supervisor_mean,
  AVG(self_mean) AS self_mean,
  VAR_POP(mean) AS supervisor_variance,
  VAR_POP(self_mean) AS self_variance,
  COVAR_POP(mean, self_mean) AS covariance
FROM supervisors
JOIN selves USING (opened_on, office, cycle, ratee)
GROUP BY opened_on, office, cycle, rater
