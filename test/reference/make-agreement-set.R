# Makes rater_pairs_a.json: levels of people rated by two of several raters, drawn at a fixed seed; kappa and ICC by psych, alpha by
# the coincidence matrix of Krippendorff (2011) and the standard error of kappa after Fleiss, Cohen & Everitt (1969), both written out here. Rscript test/reference/make-agreement-set.R, with R 4.2.2, psych 2.2.9, jsonlite.
suppressMessages({ library(psych); library(jsonlite) })
folder <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE)))
set.seed(20271)
people <- 24; raters <- 7; competencies <- 3
d <- do.call(rbind, lapply(seq_len(people), function(p) data.frame(person = p, rater = sample(raters, 2))))
true <- matrix(rnorm(people * competencies, 3, c(.9, .5, .2)), people, competencies, byrow = TRUE)
levels <- sapply(seq_len(competencies), function(c)
  pmin(5, pmax(1, round(true[d$person, c] + rnorm(nrow(d), 0, c(.35, .6, .9)[c])))))
levels[runif(length(levels)) < .06] <- NA

# Ordinal alpha from the coincidences of the values of a unit.
alpha_ordinal <- function(x) {
  x <- x[rowSums(!is.na(x)) > 1, ]
  v <- sort(unique(na.omit(c(x)))); k <- length(v)
  o <- matrix(0, k, k)
  for (i in seq_len(nrow(x))) { u <- na.omit(x[i, ]); for (a in seq_along(u)) for (b in seq_along(u)) if (a != b)
    o[match(u[a], v), match(u[b], v)] <- o[match(u[a], v), match(u[b], v)] + 1 / (length(u) - 1) }
  n <- rowSums(o); N <- sum(n)
  delta <- outer(seq_len(k), seq_len(k), Vectorize(function(c, g) (sum(n[c:g]) - (n[c] + n[g]) / 2)^2))
  e <- outer(n, n) / (N - 1); diag(e) <- 0
  1 - sum(o * delta) / sum(e * delta)
}
# Large-sample standard error of weighted kappa.
se_kappa <- function(p, n) {
  w <- 1 - outer(1:5, 1:5, function(i, j) (i - j)^2) / 16
  r <- rowSums(p); c <- colSums(p); po <- sum(w * p); pe <- sum(w * outer(r, c)); k <- (po - pe) / (1 - pe)
  credit <- outer(c(w %*% c), c(t(w) %*% r), '+')
  sqrt((sum(p * (w - credit * (1 - k))^2) - (k - pe * (1 - k))^2) / (n * (1 - pe)^2))
}
expected <- lapply(seq_len(competencies), function(c) {
  x <- matrix(levels[, c], people, 2, byrow = TRUE)
  both <- x[complete.cases(x), ]
  counts <- table(factor(both[, 1], 1:5), factor(both[, 2], 1:5))
  kappa <- suppressWarnings(cohen.kappa(counts))$weighted.kappa
  reach <- qnorm(.975) * se_kappa(counts / sum(counts), sum(counts))
  icc <- suppressWarnings(ICC(both, lmer = FALSE))$results[1, ]
  apart <- abs(both[, 1] - both[, 2])
  list(n = nrow(both), equal = sum(apart == 0), near = sum(apart <= 1), alpha = alpha_ordinal(x),
       kappa = kappa, kappa_lower = kappa - reach, kappa_upper = kappa + reach,
       icc = icc$ICC, icc_lower = icc$`lower bound`, icc_upper = icc$`upper bound`)
})
set <- list(id = 'rater_pairs_a', kind = 'agreement', title = 'People rated by two of several raters', source = 'simulated, seed 20271',
  software = sprintf('R %s, psych %s', getRversion(), packageVersion('psych')), script = 'make-agreement-set.R', tolerance = 1e-8,
  notes = 'levels: one row a sheet, one column a competency. ICC is ICC(1) [1,1]; kappa quadratic; alpha ordinal',
  input = list(person = d$person, rater = d$rater, levels = levels), expected = expected)
write(toJSON(set, digits = I(12), auto_unbox = TRUE, na = 'null', null = 'null'), file.path(folder, 'rater_pairs_a.json'))
