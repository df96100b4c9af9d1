# Makes gtheory_unbalanced_p_r_c_o.json and variance_inference_a.json: data drawn at fixed seeds, figures by lme4 and RLRsim.
# Rscript test/reference/make-variance-sets.R, with R 4.2.2, lme4 1.1.31, RLRsim 3.1.8, jsonlite.
suppressMessages({ library(lme4); library(RLRsim); library(jsonlite) })
folder <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE)))
write_set <- function(id, ...) write(toJSON(list(id = id, ...), digits = I(12), auto_unbox = TRUE, null = 'null'),
                                     file.path(folder, paste0(id, '.json')))
software <- sprintf('R %s, lme4 %s, RLRsim %s', getRversion(), packageVersion('lme4'), packageVersion('RLRsim'))
precise <- lmerControl(optimizer = 'nloptwrap', optCtrl = list(xtol_abs = 1e-10, ftol_abs = 1e-12, maxeval = 20000),
                       calc.derivs = FALSE, check.conv.singular = 'ignore')

# 1. People by raters by competencies by occasions, three facets, most cells empty: a person has two or three of ten raters, a rating in eight is missing.
set.seed(20261)
n <- c(p = 24, r = 10, c = 5, o = 2)
sd <- c(p = .5, r = .35, c = .3, o = .15, pr = .4, pc = .35, rc = .3, po = .25, e = .5)
d <- do.call(rbind, lapply(seq_len(n['p']), function(p)
  expand.grid(p = p, r = sample(n['r'], sample(2:3, 1)), c = seq_len(n['c']), o = seq_len(n['o']))))
d <- d[runif(nrow(d)) > 1 / 8, ]
effect <- function(size, ...) { f <- interaction(..., drop = TRUE); rnorm(nlevels(f), 0, size)[f] }
d$score <- round(3 + with(d, effect(sd['p'], p) + effect(sd['r'], r) + effect(sd['c'], c) + effect(sd['o'], o) +
  effect(sd['pr'], p, r) + effect(sd['pc'], p, c) + effect(sd['rc'], r, c) + effect(sd['po'], p, o)) + rnorm(nrow(d), 0, sd['e']), 2)
fit <- lmer(score ~ 1 + (1 | p) + (1 | r) + (1 | c) + (1 | p:r) + (1 | p:c) + (1 | r:c) + (1 | p:o) + (1 | r:o) + (1 | c:o) + (1 | o), d, control = precise)
v <- as.data.frame(VarCorr(fit)); v <- setNames(v$vcov, v$grp)
rc <- ranef(fit, condVar = TRUE)$`r:c`
write_set('gtheory_unbalanced_p_r_c_o', kind = 'generalizability',
  title = 'Three facets, unbalanced: people, raters, competencies, occasions', source = 'simulated, seed 20261',
  software = software, script = 'make-variance-sets.R', tolerance = 2e-3,
  notes = 'REML of score ~ (1|p) + (1|r) + (1|c) + (1|o) + (1|p:r) + (1|p:c) + (1|p:o) + (1|r:c) + (1|r:o) + (1|c:o)',
  input = as.list(d), expected = list(variances = as.list(v), logLik = as.numeric(logLik(fit)),
    rater_by_competency = list(level = rownames(rc), blup = rc[, 1], sd = sqrt(attr(rc, 'postVar')[1, 1, ]))))

# 2. Inference on variances: means of sheets, people with one or two raters. Then the same with raters all alike.
inference <- function(seed, raterSd, people = 40, raters = 8) {
  set.seed(seed)
  d <- do.call(rbind, lapply(seq_len(people), function(p) data.frame(ratee = p, rater = sample(raters, 1 + p %% 2))))
  d$y <- round(3 + rnorm(people, 0, .4)[d$ratee] + rnorm(raters, 0, raterSd)[d$rater] + rnorm(nrow(d), 0, .35), 3)
  both <- lmer(y ~ 1 + (1 | ratee) + (1 | rater), d, control = precise)
  onlyRatee <- lmer(y ~ 1 + (1 | ratee), d, control = precise)
  onlyRater <- lmer(y ~ 1 + (1 | rater), d, control = precise)
  set.seed(1)
  several <- exactRLRT(onlyRater, both, onlyRatee, nsim = 200000)
  set.seed(1)
  alone <- exactRLRT(onlyRater, nsim = 200000)
  list(input = as.list(d), expected = list(
    rlrt_beside_ratees = list(statistic = several$statistic[[1]], p = several$p.value),
    rlrt_alone = list(statistic = alone$statistic[[1]], p = alone$p.value),
    REML = profiled(d, TRUE), ML = profiled(d, FALSE)))
}
# Limits where the deviance, all other variances at their best, has risen by the chi-square quantile. Found by uniroot on lme4's own factorisation:
# the splines of its confint() are off by up to 4 % beside a variance at zero (elsewhere they agree to .1 %, which is checked here).
profiled <- function(d, REML) {
  fit <- lmer(y ~ 1 + (1 | ratee) + (1 | rater), d, REML = REML, control = precise)
  devfun <- lmer(y ~ 1 + (1 | ratee) + (1 | rater), d, REML = REML, control = precise, devFunOnly = TRUE)
  inside <- environment(devfun); nu <- nrow(d) - if (REML) 1 else 0
  deviance_at <- function(sd) { # ratee, rater, residual
    devfun(sd[1:2] / sd[3])
    inside$pp$ldL2() + (if (REML) inside$pp$ldRX2() else 0) + nu * log(2 * pi * sd[3]^2) +
      (inside$resp$wrss() + inside$pp$sqrL(1)) / sd[3]^2
  }
  best <- c(getME(fit, 'theta'), 1) * sigma(fit)
  least <- deviance_at(best)
  rise <- function(k, value) {
    free <- setdiff(1:3, k)
    at <- function(u) { sd <- numeric(3); sd[k] <- value; sd[free] <- abs(u); if (sd[3] < .01) 1e9 else deviance_at(sd) }
    starts <- list(pmax(best[free], .02), c(.3, .3))
    min(sapply(starts, function(u) optim(optim(u, at)$par, at, control = list(reltol = 1e-13, maxit = 5000))$value)) - least
  }
  limits <- function(k, level) {
    reach <- qchisq(level, 1)
    cross <- function(from, to) uniroot(function(v) rise(k, v) - reach, c(from, to), tol = 1e-7)$root^2
    low <- if (k < 3 && (best[k] < 1e-4 || rise(k, 0) <= reach)) 0 else cross(if (k < 3) 0 else .1, best[k])
    c(low, cross(best[k], 3))
  }
  named <- function(f) setNames(lapply(1:3, f), c('ratee', 'rater', 'Residual'))
  found <- list(variance = named(function(k) best[k]^2), profile_90 = named(function(k) limits(k, .90)),
                profile_95 = named(function(k) limits(k, .95)))
  if (!REML && min(best) > 1e-4) {
    spline <- confint(profile(fit, which = 'theta_', signames = FALSE, alphamax = .005), level = .90)^2
    stopifnot(max(abs(spline - do.call(rbind, found$profile_90))) < 2e-3)
  }
  found
}
sets <- list(different = inference(20262, .3), alike = inference(20263, 0), slightly = inference(20264, .12))
write_set('variance_inference_a', kind = 'variance inference',
  title = 'Do raters differ at all, and how large is each variance: tests and intervals', source = 'simulated, seeds 20262 to 20264',
  software = software, script = 'make-variance-sets.R', tolerance = 1e-3,
  notes = 'p of RLRsim::exactRLRT from 200,000 draws: standard error up to .0011. Intervals are of variances, from the deviance of lme4.',
  input = lapply(sets, `[[`, 'input'), expected = lapply(sets, `[[`, 'expected'))
