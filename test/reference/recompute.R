# Makes reference values anew and says how far the stored ones are from them: Rscript test/reference/recompute.R
# Run with R 4.2.2, lme4 1.1.31, psych 2.2.9, metafor 3.8.1, igraph 1.3.5. Not made here, each with its program and version under
# `software`: dist_grid_a (mpmath), mfrm_* (TAM, sirt, immer), gtheory_brennan_p_x_r_in_t (gtheory), lmm_linked_offices (the call is
# in the file), rater_indices_a.
library(jsonlite)
folder <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE)))
set <- function(id) fromJSON(file.path(folder, paste0(id, '.json')))
worst <- 0
compare <- function(id, what, made, stored, tolerance = 1e-6) {
  made <- unname(unlist(made)); stored <- unname(unlist(stored))
  same <- length(made) == length(stored) && identical(is.na(made), is.na(stored))
  far <- if (same) max(abs(made - stored), na.rm = TRUE) else Inf
  if (far > tolerance) worst <<- worst + 1
  cat(sprintf('%-4s %-28s %-24s %.1e\n', if (far <= tolerance) 'ok' else 'FAR', id, what, far))
}

# basic_tests_a: two independent samples
with(set('basic_tests_a'), {
  x <- input$x; y <- input$y
  welch <- t.test(x, y)
  compare('basic_tests_a', 'Welch t, df, p', c(welch$statistic, welch$parameter, welch$p.value),
          c(expected$welch_t, expected$welch_df, expected$welch_p))
  student <- t.test(x, y, var.equal = TRUE)
  compare('basic_tests_a', 'Student t, p', c(student$statistic, student$p.value),
          c(expected$student_t, expected$student_p))
  pooled <- sqrt(((length(x) - 1) * var(x) + (length(y) - 1) * var(y)) / (length(x) + length(y) - 2))
  d <- (mean(x) - mean(y)) / pooled
  m <- length(x) + length(y) - 2
  j <- exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / sqrt(m / 2) # Hedges' exact factor
  compare('basic_tests_a', "Cohen's d, Hedges' g", c(d, d * j), c(expected$cohen_d, expected$hedges_g_exactJ))
  compare('basic_tests_a', "Cliff's delta", mean(sign(outer(x, y, '-'))), expected$cliffs_delta)
  compare('basic_tests_a', 'Mann-Whitney W', suppressWarnings(wilcox.test(x, y))$statistic, expected$mannwhitney_W)
})

# p_adjust_a
with(set('p_adjust_a'), for (method in names(expected))
  compare('p_adjust_a', method, p.adjust(input$p, method), expected[[method]]))

# dist_grid_a is stored with 40 digits of mpmath; stats agrees to about 1e-12 and is not run here

# icc_shrout_fleiss_1979, gtheory_p_x_r_shrout_fleiss: mean squares of targets by judges
ratings <- set('icc_shrout_fleiss_1979')$input$ratings
with(set('icc_shrout_fleiss_1979'), {
  icc <- suppressWarnings(psych::ICC(ratings, lmer = FALSE))$results
  compare('icc_shrout_fleiss_1979', 'psych::ICC', icc$ICC, expected$psych_ICC$icc)
  compare('icc_shrout_fleiss_1979', 'lower bounds', icc$`lower bound`, expected$psych_ICC$lower95)
})
with(set('gtheory_p_x_r_shrout_fleiss'), {
  n <- nrow(ratings); k <- ncol(ratings)
  msp <- k * var(rowMeans(ratings)); msr <- n * var(colMeans(ratings))
  mse <- (sum((ratings - mean(ratings))^2) - (n - 1) * msp - (k - 1) * msr) / ((n - 1) * (k - 1))
  p <- (msp - mse) / k; r <- (msr - mse) / n
  made <- c(p, r, mse, p / (p + mse), p / (p + r + mse), p / (p + mse / k), p / (p + (r + mse) / k))
  compare('gtheory_p_x_r_shrout_fleiss', 'variances, Erho2, Phi', made,
          expected[c('p', 'r', 'pr_e', 'Erho2_nr1', 'Phi_nr1', 'Erho2_nrk', 'Phi_nrk')])
})

# kendall_w_three_judges: Friedman's chi-square is k (n - 1) W
with(set('kendall_w_three_judges'), {
  x <- input$targets_by_raters
  friedman <- friedman.test(t(x))
  compare('kendall_w_three_judges', 'Friedman, W', c(friedman$statistic, friedman$p.value,
          friedman$statistic / (ncol(x) * (nrow(x) - 1))),
          c(expected$friedman_chisq, expected$friedman_p, expected$W_tie_corrected))
})

# krippendorff_canonical: observed over expected disagreement of the coincidence matrix
with(set('krippendorff_canonical'), {
  alpha <- function(x, delta) {
    coincidences <- matrix(0, 5, 5)
    for (unit in seq_len(ncol(x))) {
      v <- x[!is.na(x[, unit]), unit]
      if (length(v) > 1) for (i in seq_along(v)) for (j in seq_along(v)) if (i != j)
        coincidences[v[i], v[j]] <- coincidences[v[i], v[j]] + 1 / (length(v) - 1)
    }
    n <- rowSums(coincidences)
    1 - (sum(n) - 1) * sum(coincidences * delta(n)) / sum(outer(n, n) * delta(n))
  }
  interval <- function(n) outer(1:5, 1:5, '-')^2
  ordinal <- function(n) outer(1:5, 1:5, Vectorize(function(a, b) (sum(n[a:b]) - (n[a] + n[b]) / 2)^2))
  ratio <- function(n) outer(1:5, 1:5, function(a, b) ((a - b) / (a + b))^2)
  nominal <- function(n) 1 - diag(5)
  kinds <- list(nominal = nominal, ordinal = ordinal, interval = interval, ratio = ratio)
  for (kind in names(kinds)) compare('krippendorff_canonical', kind,
    alpha(as.matrix(input$raters_by_units), kinds[[kind]]), expected$irr_kripp_alpha[[kind]])
})

# eb_metafor_k40
with(set('eb_metafor_k40'), {
  fit <- metafor::rma(yi = input$y, sei = input$se, method = 'REML')
  shrunk <- metafor::blup(fit)
  compare('eb_metafor_k40', 'mu, se, tau2', c(fit$beta, fit$se, fit$tau2),
          expected$reml[c('mu', 'mu_se', 'tau2')], 1e-5)
  compare('eb_metafor_k40', 'blup, se', c(shrunk$pred, shrunk$se), c(expected$blup, expected$blup_se), 1e-5)
})

# self_other_a: means of the two profiles of each person
with(set('self_other_a'), {
  self <- rowMeans(input$self); other <- rowMeans(input$supervisor)
  test <- t.test(self, other, paired = TRUE)
  d <- self - other
  compare('self_other_a', 'difference, t, p', c(mean(d), sd(d), test$statistic, test$p.value),
          expected[c('mean_diff_self_minus_sup', 'sd_diff', 't', 'p')])
  compare('self_other_a', 'limits of agreement', mean(d) + c(-1.96, 1.96) * sd(d), expected$loa95, 1e-3)
  compare('self_other_a', 'correlation', cor(self, other), expected$r)
})

# product_lmm_*: severity is a rater's part of the supervisor rows alone
for (id in c('product_lmm_nested_self', 'product_lmm_second_rater')) with(set(id), {
  d <- with(input$rows, data.frame(ratee = factor(ratee), rater = factor(rater), team = factor(team), y = y,
                                   isF = as.numeric(source == 'self'), isR = as.numeric(source != 'self')))
  fit <- suppressWarnings(suppressMessages(lme4::lmer(
    y ~ isF + (1 | team) + (1 | ratee) + (0 + isR | rater) + (0 + isF | ratee), d, REML = TRUE)))
  compare(id, 'log likelihood', as.numeric(logLik(fit)), expected$reml_loglik, 1e-3)
  compare(id, 'fixed effects', lme4::fixef(fit), expected$beta, 1e-4)
  leniency <- lme4::ranef(fit)$rater[as.character(expected$rater), 1]
  compare(id, 'leniency of raters', leniency, expected$leniency_blup, 1e-3)
})

# cronbach_accuracy_a: Cronbach's four components of the difference to the key, persons by competencies
with(set('cronbach_accuracy_a'), for (i in seq_len(dim(input$raters)[1])) {
  d <- input$raters[i, , ] - input$gold
  rows <- rowMeans(d) - mean(d); columns <- colMeans(d) - mean(d)
  rest <- d - mean(d) - outer(rows, rep(1, ncol(d))) - outer(rep(1, nrow(d)), columns)
  made <- c(mean(d), mean(d)^2, mean(rows^2), mean(columns^2), mean(rest^2), mean(d^2), mean(abs(d)), mean(d == 0))
  stored <- expected$raters[i, c('elevation', 'elevation2', 'differential_elevation2', 'stereotype_accuracy2',
    'differential_accuracy2', 'D2_total', 'mean_abs_error', 'exact_agreement')]
  compare('cronbach_accuracy_a', paste('components, rater', i), made, stored)
})

# moderated_variance_k60: Smyth (2004), prior by the moments of log variances
with(set('moderated_variance_k60'), {
  e <- log(input$s2) - digamma(input$df / 2) + log(input$df / 2)
  spread <- var(e) - mean(trigamma(input$df / 2))
  d0 <- 2 * uniroot(function(x) trigamma(x) - spread, c(1e-3, 1e4), tol = 1e-13)$root
  s0 <- exp(mean(e) + digamma(d0 / 2) - log(d0 / 2))
  compare('moderated_variance_k60', 'prior', c(s0, d0), c(expected$prior_scale_s0sq, expected$prior_df_d0), 1e-5)
  compare('moderated_variance_k60', 'posterior', (d0 * s0 + input$df * input$s2) / (d0 + input$df),
          expected$posterior_var)
})

# drf_a: the slope of sex in each team
with(set('drf_a'), {
  d <- with(input, data.frame(score = supervisor_score, female, team = factor(team)))
  fit <- suppressMessages(lme4::lmer(score ~ female + (1 | team) + (0 + female | team), d))
  compare('drf_a', 'fixed effects', lme4::fixef(fit), expected$lmm_random_slope$beta, 1e-4)
  compare('drf_a', 'slopes of teams', lme4::ranef(fit)$team[, 'female'], expected$lmm_random_slope$slope_blup, 1e-3)
})

# two_level_eb_balanced: covariances of supervisor and self within and between teams, by mean squares
with(set('two_level_eb_balanced'), {
  y <- cbind(input$sup, input$self)
  teams <- rowsum(y, input$team) / as.vector(table(input$team))
  n <- nrow(y) / nrow(teams)
  within <- crossprod(y - teams[as.character(input$team), ]) / (nrow(y) - nrow(teams))
  compare('two_level_eb_balanced', 'within teams', within, expected$within_cov)
  compare('two_level_eb_balanced', 'between teams', cov(teams) - within / n, expected$between_cov)
})

# connectivity_a: ratees and raters as the two kinds of a graph
with(set('connectivity_a'), for (i in seq_len(nrow(input$designs))) {
  edges <- input$designs$edges[[i]]
  graph <- igraph::graph_from_edgelist(cbind(paste('ratee', edges[, 1]), paste('rater', edges[, 2])), directed = FALSE)
  compare('connectivity_a', paste('subsets,', input$designs$name[i]), igraph::components(graph)$no,
          expected$results$n_subsets[i])
  cut <- sub('rater ', '', grep('^rater', names(igraph::articulation_points(graph)), value = TRUE))
  stored <- unlist(expected$results$articulation_raters[[i]])
  compare('connectivity_a', 'raters that hold it together', as.numeric(setequal(cut, stored)), 1)
})

cat(if (worst == 0) 'all within their tolerances\n' else paste(worst, 'too far\n'))
quit(status = as.integer(worst > 0))
