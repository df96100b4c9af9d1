# Makes category_functioning_a.json and mfrm_anchored_a.json: category statistics at the estimates of eRm, and anchored joint estimation by glm.
# Rscript test/reference/make-rasch-sets.R, with R 4.2.2, eRm 1.0.2, jsonlite.
suppressMessages({ library(eRm); library(jsonlite) })
folder <- dirname(sub('--file=', '', grep('--file=', commandArgs(), value = TRUE)))
write_set <- function(id, ...) write(toJSON(list(id = id, ...), digits = I(12), auto_unbox = TRUE, null = 'null'),
                                     file.path(folder, paste0(id, '.json')))

# 1. A rating scale whose third threshold lies below the second: what the categories do, from eRm's probabilities.
set.seed(20265)
tau <- c(-1.6, .9, -.1, 1.8); items <- c(-.8, -.3, 0, .4, .7)
draw <- function(place) { p <- exp(c(0, cumsum(place - tau))); sample(0:4, 1, prob = p) }
x <- outer(rnorm(150, .2, 1.1), items, Vectorize(function(theta, b) draw(theta - b)))
x <- x[rowSums(x) > 0 & rowSums(x) < 20, ]
fit <- RSM(x); persons <- person.parameter(fit)
thresholds <- thresholds(fit)$threshtable[[1]]
location <- thresholds[, 1]; steps <- colMeans(thresholds[, -1] - location)
theta <- unname(coef(persons)); theta <- theta[match(rownames(x), rownames(x))]
p <- pmat(persons)                                  # rows persons, columns items by categories 1 to 4
prob <- function(i) { own <- p[, (i - 1) * 4 + 1:4]; cbind(1 - rowSums(own), own) }
all_p <- do.call(rbind, lapply(1:5, prob))
theta <- persons$theta.table[, 1]
measure <- as.vector(outer(theta, location, '-')); score <- as.vector(x)
expected <- as.vector(all_p %*% 0:4); variance <- as.vector(all_p %*% (0:4)^2) - expected^2
by_category <- t(sapply(0:4, function(k) { own <- score == k; q <- all_p[, k + 1]
  c(count = sum(own), average = mean(measure[own]), expected = sum(q * measure) / sum(q),
    infit = sum((k - expected[own])^2) / sum(q * (k - expected)^2),
    outfit = sum((k - expected[own])^2 / variance[own]) / sum(q * (k - expected)^2 / variance)) }))
write_set('category_functioning_a', kind = 'rasch', title = 'Categories of a rating scale, one threshold disordered',
  source = 'simulated, seed 20265', software = sprintf('R %s, eRm %s', getRversion(), packageVersion('eRm')),
  script = 'make-rasch-sets.R', tolerance = 1e-6,
  notes = 'RSM by conditional likelihood, persons by maximum likelihood; probabilities by pmat',
  input = list(measure = measure, score = score, thresholds = unname(steps)), expected = as.list(as.data.frame(by_category)))

# 2. Joint maximum likelihood with items, thresholds and one rater held: a log-linear model of the counts of each rating in each category,
# whose Poisson likelihood is the joint one once every rating has an effect of its own.
set.seed(20266)
anchors <- list(item = c(-.5, .2, -.1, .6, -.3), rater1 = .25, thresholds = c(-2.5, -.8, .6, 2.4, 9)) # nobody reaches the highest category
d <- expand.grid(person = 1:12, rater = 1:4, item = 1:5)
d <- d[runif(nrow(d)) > .2, ]
cumulative <- c(0, cumsum(anchors$thresholds)); top <- length(anchors$thresholds)
theta <- rnorm(12, .3, .8); severity <- c(.25, -.6, .1, .8); difficulty <- c(-.5, .9, -.1, .6, -.3) # the second item has become harder
d$x <- mapply(function(p, r, i) sample(0:top, 1, prob = exp((0:top) * (theta[p] - severity[r] - difficulty[i]) - cumulative)), d$person, d$rater, d$item)
d$id <- seq_len(nrow(d)); stopifnot(max(d$x) < top)
ids <- list(person = 1:12, rater = 1:4, item = 1:5)
wide <- merge(d, data.frame(k = 0:top)); wide <- wide[order(wide$id, wide$k), ]; wide$n <- as.numeric(wide$x == wide$k)
item <- anchors$item[match(wide$item, ids$item)]
held <- ifelse(wide$rater == ids$rater[1], anchors$rater1, 0)
P <- sapply(ids$person, function(p) wide$k * (wide$person == p)); R <- sapply(ids$rater[-1], function(r) -wide$k * (wide$rater == r))
g <- glm(wide$n ~ 0 + factor(wide$id) + P + R, poisson, offset = wide$k * (-item - held) - cumulative[wide$k + 1],
         control = glm.control(epsilon = 1e-14, maxit = 100))
b <- coef(g); b <- b[-seq_len(nrow(d))]
fitted_k <- fitted(g) * wide$k
expected_score <- tapply(fitted_k, wide$id, sum); second <- tapply(fitted(g) * wide$k^2, wide$id, sum)
info <- second - expected_score^2
displacement <- sapply(ids$item, function(i) -sum((d$x - expected_score)[d$item == i]) / sum(info[d$item == i]))
write_set('mfrm_anchored_a', kind = 'rasch', title = 'Joint estimation with items, thresholds and one rater anchored',
  source = 'simulated, seed 20266', software = sprintf('R %s, stats::glm', getRversion()), script = 'make-rasch-sets.R',
  tolerance = 1e-6, notes = 'Poisson log-linear model of the counts, an effect for each rating',
  input = list(long = as.list(d[c('person', 'rater', 'item', 'x')]), anchors = anchors),
  expected = list(person = unname(b[seq_along(ids$person)]), rater = unname(b[-seq_along(ids$person)]),
                  item_displacement = displacement))
