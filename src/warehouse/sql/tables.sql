-- What offices deliver. A row of `cycles` and its `bands` is one period of one office; `ratings` has a row for each competency that an
-- answer sheet of the period asks about, answered or not. BigQuery partitions all three by opened_on and clusters them by office.
CREATE TABLE IF NOT EXISTS cycles (
  opened_on DATE NOT NULL,
  office STRING NOT NULL,
  cycle STRING NOT NULL,
  highest_level INT64 NOT NULL,
  -- Whether the match counts no level above its requirement, and which share of the competencies must be rated for one, in percent.
  capped BOOL NOT NULL,
  least_percent NUMERIC NOT NULL
);

CREATE TABLE IF NOT EXISTS bands (
  opened_on DATE NOT NULL,
  office STRING NOT NULL,
  cycle STRING NOT NULL,
  name STRING NOT NULL,
  -- Included, and where the next band begins; none above the highest.
  from_percent NUMERIC NOT NULL,
  below_percent NUMERIC
);

CREATE TABLE IF NOT EXISTS ratings (
  opened_on DATE NOT NULL,
  office STRING NOT NULL,
  cycle STRING NOT NULL,
  unit STRING NOT NULL,
  sheet STRING NOT NULL,
  -- self, supervisor, second or upper
  role STRING NOT NULL,
  rater STRING NOT NULL,
  ratee STRING NOT NULL,
  -- Whether the sheet is still asked for, and whether it has come in.
  asked BOOL NOT NULL,
  answered BOOL NOT NULL,
  competency STRING NOT NULL,
  -- Whether raters are compared on it: on what everyone is rated on.
  compared BOOL NOT NULL,
  -- What the rater said, what counts in the result in its place, and the standard of the post.
  level INT64,
  counted INT64,
  required INT64
);
