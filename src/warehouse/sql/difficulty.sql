-- The mean of each competency among sheets of a kind.
CREATE OR REPLACE VIEW difficulty AS
SELECT opened_on, office, cycle, kind, competency, AVG(value) AS mean
FROM compared_values
GROUP BY opened_on, office, cycle, kind, competency
