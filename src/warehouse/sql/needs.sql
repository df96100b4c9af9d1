-- Unit by competency: of those rated against a standard, how many stand below, at and above it, and how far on average, in levels.
-- Parts of one or two people tell of persons: what is published of them goes through src/core/visibility/small-cells.ts.
CREATE OR REPLACE VIEW needs AS
SELECT
  opened_on, office, cycle, unit, competency,
  COUNT(*) AS rated,
  COUNT(CASE WHEN counted < required THEN 1 END) AS below,
  COUNT(CASE WHEN counted = required THEN 1 END) AS at_standard,
  COUNT(CASE WHEN counted > required THEN 1 END) AS above,
  AVG(counted - required) AS mean_gap
FROM ratings
WHERE role = 'supervisor' AND counted IS NOT NULL AND required IS NOT NULL
GROUP BY opened_on, office, cycle, unit, competency
