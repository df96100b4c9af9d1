# Groups of people that ratings can tell apart: an example whose partition is found by trying all of them. R 4, base and jsonlite.
# Usage: Rscript test/reference/make-career-set.R > test/reference/career_groups_a.json
library(jsonlite)
leniency <- 0.03; residual <- 0.19; most <- 0.05; sure <- 0.9; of <- 9
people <- list(
  rep(0, 9), c(0, 0, 0, 0, 0, 0, 0, 0, 1), c(0, 0, 0, 1, 0, 0), c(0, 1, 0, 0, 0, 0, 0, 1, 0),
  c(2, 2, 1, 2, 2, 1, 2, 2, 2), c(1, 2, 2, 2, 2, 2), c(2, 2, 2, 2, 2, 2, 2, 2, 1), c(2, 1, 2, 1, 2, 2, 2, 1, 2),
  c(3, 4, 4, 4, 4, 4, 3, 4, 4), rep(4, 9), c(4, 4, 3, 4, 4), c(4, 4, 4, 4, 4, 4, 4, 4, 3))
n <- sapply(people, length)
x <- -sapply(people, mean)
within <- sum(sapply(people, var) * (n - 1)) / sum(n - 1)
e <- leniency + residual + within * (1 / n - 1 / of)
df <- length(x) - 1
spread <- max(0, df * var(x) / qchisq(sure, df) - mean(e))
centre <- weighted.mean(x, 1 / (spread + e))
share <- spread / (spread + e)
m <- centre + share * (x - centre)
v <- share * e
o <- order(-m)
wrong <- function(a, b) mean(outer(a, b, function(i, j) pnorm(-(m[i] - m[j]) / sqrt(v[i] + v[j]))))
best <- list(count = 1, worst = 1, group = rep(0, length(x)))
for (bits in 0:(2^(length(x) - 1) - 1)) {
  cut <- bitwAnd(bits, 2^(0:(length(x) - 2))) > 0
  g <- integer(length(x)); g[o] <- c(0, cumsum(cut))
  k <- max(g) + 1
  if (k < best$count) next
  pairs <- if (k == 1) numeric() else combn(0:(k - 1), 2, function(p) wrong(which(g == p[1]), which(g == p[2])))
  if (any(pairs > most)) next
  worst <- if (k == 1) 1 else max(pairs)
  if (k > best$count || worst < best$worst) best <- list(count = k, worst = worst, group = g)
}
cat(toJSON(list(
  id = "career_groups_a", kind = "career-groups", title = "Twelve people, three of them not rated on all nine competencies",
  source = "made here: the partition with the most groups, found by trying all 2048", software = R.version.string,
  script = "make-career-set.R", tolerance = 0,
  notes = paste("spread", signif(spread, 6), "within", signif(within, 6), "worst pair of groups", signif(best$worst, 4)),
  input = list(people = people, of = of), expected = list(groups = best$group)), auto_unbox = TRUE, pretty = TRUE), "\n")
