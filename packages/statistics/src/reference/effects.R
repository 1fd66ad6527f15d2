# Makes effects.json: data drawn here, and what R says of them. Run: Rscript effects.R > effects.json
# Debian 12: R 4.2.2, sandwich 3.0-2, clubSandwich 0.5.8, plm 2.6-2, survival 3.5-3, jsonlite 1.8.4.
suppressPackageStartupMessages({ library(sandwich); library(plm); library(survival); library(jsonlite) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261128)
out <- list(versions = list(R = R.version.string, sandwich = as.character(packageVersion("sandwich")),
  clubSandwich = as.character(packageVersion("clubSandwich")), plm = as.character(packageVersion("plm")), survival = as.character(packageVersion("survival"))))

# Benjamini-Hochberg
p <- c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34)
p <- sample(p)
out$benjaminiHochberg <- list(p = p, adjusted = p.adjust(p, "BH"))

# Logistic regression, plain and clustered
n <- 120
d <- data.frame(tenure = round(rexp(n, 1 / 20), 1), value = round(rnorm(n, 50, 15)), cluster = rep(1:40, each = 3))
d$y <- rbinom(n, 1, plogis(-1 + 0.03 * d$tenure + 0.02 * (d$value - 50) + rnorm(40)[d$cluster]))
fit <- glm(y ~ tenure + value, binomial, d, control = list(epsilon = 1e-14))
out$logistic <- list(data = d, coef = unname(coef(fit)[-1]), se = unname(sqrt(diag(vcov(fit)))[-1]),
  clusteredSe = unname(sqrt(diag(vcovCL(fit, d$cluster, type = "HC0", cadjust = FALSE)))[-1]),
  logLikelihood = as.numeric(logLik(fit)), logOdds = unname(predict(fit))[1:5])

# Panel with unit and period effects, unbalanced, weighted; clustered by unit
g <- expand.grid(period = 1:10, unit = 1:8)
g <- g[-c(3, 17, 18, 44, 79), ]
a <- rnorm(8); b <- rnorm(10)
g$x <- round(rnorm(nrow(g)) + 0.5 * a[g$unit], 3)
g$z <- round(runif(nrow(g)), 3)
g$w <- sample(1:5, nrow(g), TRUE)
g$y <- round(a[g$unit] + b[g$period] + 0.4 * g$x - 0.3 * g$z + rnorm(8)[g$unit] * g$x * 0.3 + rnorm(nrow(g), 0, 0.5), 3)
panel_answer <- function(fit, absorbed) {
  # CR1 with the unit effects not counted: they lie within the clusters.
  N <- nobs(fit); G <- 8; K <- length(coef(fit)) - absorbed
  v <- vcovCL(fit, g$unit, type = "HC0", cadjust = FALSE) * G / (G - 1) * (N - 1) / (N - K)
  list(coef = unname(coef(fit)[c("x", "z")]), se = unname(sqrt(diag(v))[c("x", "z")]))
}
two <- lm(y ~ x + z + factor(period) + factor(unit), g)
weighted <- lm(y ~ x + z + factor(period) + factor(unit), g, weights = w)
unit <- lm(y ~ x + z + factor(unit), g)
p2 <- plm(y ~ x + z + factor(period), pdata.frame(g, c("unit", "period")), effect = "individual")
stopifnot(all.equal(unname(sqrt(diag(vcovHC(p2, "arellano", "sss")))[1:2]), panel_answer(two, 8)$se))
# Wild cluster bootstrap by brute force: all 2^8 sign patterns, refitted one by one, null imposed
wild <- function(beta0) {
  tstat <- function(y, null) {
    f <- lm(y ~ x + z + factor(period) + factor(unit), cbind(g[c("x", "z", "period", "unit")], y = y))
    (coef(f)[["x"]] - null) / sqrt(vcovCL(f, g$unit, type = "HC0", cadjust = FALSE)["x", "x"])
  }
  restricted <- lm(I(y - beta0 * x) ~ z + factor(period) + factor(unit), g)
  found <- abs(tstat(g$y, beta0))
  signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), 8)))
  ts <- apply(signs, 1, function(v) tstat(fitted(restricted) + beta0 * g$x + resid(restricted) * v[g$unit], beta0))
  mean(abs(ts) >= found * (1 - 1e-9))
}
out$panel <- list(data = g, twoWay = panel_answer(two, 8), weighted = panel_answer(weighted, 8),
  unitOnly = panel_answer(unit, 8), wild = list(null = c(0, 0.2, 0.6), p = sapply(c(0, 0.2, 0.6), wild)))

# Outcomes around exposure: cohorts exposed at 4 and at 6, some never, some units seen for fewer periods
s <- expand.grid(period = 1:7, unit = 1:30)
s$cohort <- rep(c(4, 6, NA), c(8, 9, 13))[s$unit]
s <- s[!(s$unit %in% c(5, 25) & s$period < 2) & !(s$unit %in% c(12, 28) & s$period > 6), ]
e <- s$period - s$cohort
s$y <- round(rnorm(30)[s$unit] + 0.3 * s$period + ifelse(!is.na(e) & e >= 0, 1 + 0.2 * e, 0) + rnorm(nrow(s)), 2)
event_study <- function(d, from, to) {
  k <- pmin(to, pmax(from, d$period - d$cohort)); k[is.na(k)] <- -1
  times <- setdiff(from:to, -1)
  dummies <- sapply(times, function(t) as.numeric(k == t))
  fit <- lm(d$y ~ dummies + factor(d$period) + factor(d$unit))
  N <- nobs(fit); G <- length(unique(d$unit)); K <- length(coef(fit)) - G
  v <- vcovCL(fit, d$unit, type = "HC0", cadjust = FALSE) * G / (G - 1) * (N - 1) / (N - K)
  at <- 1 + seq_along(times); b <- unname(coef(fit)[at]); v <- unname(v[at, at])
  pre <- times < -1; post <- times >= 0
  list(eventTime = times, estimate = b, se = sqrt(diag(v)), average = mean(b[post]),
    averageSe = sqrt(sum(v[post, post])) / sum(post),
    preTrend = c(t(b[pre]) %*% solve(v[pre, pre]) %*% b[pre]), preTrendDf = sum(pre))
}
# Group-time effects written out unit by unit
group_time <- function(d, from, to, never_only) {
  wide <- reshape(d[c("unit", "period", "y")], idvar = "unit", timevar = "period", direction = "wide")
  Y <- as.matrix(wide[paste0("y.", 1:7)]); g <- d$cohort[match(wide$unit, d$unit)]
  cells <- list()
  for (date in unique(na.omit(g))) for (k in setdiff(from:to, -1)) {
    b <- date - 1; t <- date + k
    if (t < 1 || t > 7) next
    change <- Y[, t] - Y[, b]
    E <- which(g == date & !is.na(change))
    C <- which((is.na(g) | (!never_only & g != date & g > max(b, t))) & !is.na(change))
    if (length(E) && length(C) > 1) cells[[length(cells) + 1]] <- list(k = k, E = E, C = C, change = change)
  }
  pool <- function(chosen) {
    n <- sum(sapply(chosen, function(x) length(x$E)))
    theta <- sum(sapply(chosen, function(x) length(x$E) * (mean(x$change[x$E]) - mean(x$change[x$C])))) / n
    units <- length(unique(unlist(lapply(chosen, `[[`, "E"))))
    psi <- rep(0, nrow(Y))
    for (x in chosen) {
      m <- mean(x$change[x$C]); nC <- length(x$C)
      psi[x$E] <- psi[x$E] + (x$change[x$E] - m - theta) / n * sqrt(units / (units - 1))
      psi[x$C] <- psi[x$C] - length(x$E) / n * (x$change[x$C] - m) / nC * sqrt(nC / (nC - 1))
    }
    list(theta = theta, psi = psi)
  }
  times <- sort(unique(sapply(cells, `[[`, "k")))
  by <- lapply(times, function(t) pool(Filter(function(x) x$k == t, cells)))
  all <- pool(Filter(function(x) x$k >= 0, cells))
  psi <- sapply(by, `[[`, "psi"); b <- sapply(by, `[[`, "theta"); pre <- times < -1
  list(eventTime = times, estimate = b, se = sqrt(colSums(psi^2)), average = all$theta, averageSe = sqrt(sum(all$psi^2)),
    preTrend = c(t(b[pre]) %*% solve(crossprod(psi[, pre])) %*% b[pre]))
}
one <- s[is.na(s$cohort) | s$cohort == 4, ]
at <- function(period) setNames(one$y[one$period == period], one$unit[one$period == period])[as.character(unique(one$unit))]
change <- at(5) - at(3)
exposed <- !is.na(one$cohort[match(unique(one$unit), one$unit)])
welch <- t.test(change[exposed], change[!exposed])
out$exposure <- list(data = s, oneDate = event_study(one, -3, 3), binned = event_study(one, -2, 1),
  severalDates = event_study(s, -4, 3), notYet = group_time(s, -4, 3, FALSE), never = group_time(s, -4, 3, TRUE),
  twoByTwo = list(before = 3, after = 5, estimate = unname(welch$estimate[1] - welch$estimate[2]), se = welch$stderr,
    low = welch$conf.int[1], high = welch$conf.int[2]))

# Pairs within three dates, by the log odds of exposure; and what becomes of them
m <- data.frame(id = 1:90, riskSet = rep(1:3, each = 30), tenure = round(rexp(90, 1 / 10), 1), value = round(rnorm(90, 40, 10)))
m$exposed <- rbinom(90, 1, plogis(-2 + 0.04 * m$tenure + 0.03 * (m$value - 40)))
m$time <- round(rexp(90, 0.02 + 0.02 * m$exposed), 1); m$event <- as.integer(m$time < 60); m$time <- pmin(m$time, 60)
logodds <- predict(glm(exposed ~ tenure + value, binomial, m))
# Greedy pairs written out: by date the likeliest first, each to the nearest left within the caliper
pairs <- c()
for (i in m$id[order(m$riskSet, -logodds)][m$exposed[order(m$riskSet, -logodds)] == 1]) {
  free <- setdiff(m$id[m$exposed == 0 & m$riskSet == m$riskSet[i]], pairs)
  apart <- abs(logodds[free] - logodds[i])
  if (min(apart) <= 0.2 * sd(logodds)) pairs[as.character(i)] <- free[which.min(apart)]
}
treated <- subset(m, exposed == 1); others <- subset(m, exposed == 0)
yardstick <- sqrt((sapply(treated[c("tenure", "value")], var) + sapply(others[c("tenure", "value")], var)) / 2)
a <- m[as.integer(names(pairs)), ]; b <- m[as.integer(pairs), ]
pulls <- function(d, tau, type) {
  spells <<- d # residuals() looks for the data by name, outside this function
  f <- survfit(Surv(time, event) ~ 1, spells, robust = TRUE)
  list(value = if (type == "surv") 1 - summary(f, times = tau)$surv else unname(summary(f, rmean = tau)$table["rmean"]),
    pull = (if (type == "surv") -1 else 1) * c(residuals(f, times = tau, type = if (type == "surv") "pstate" else "auc")))
}
contrast <- function(tau, type) {
  x <- pulls(a, tau, type); y <- pulls(b, tau, type); n <- nrow(a)
  list(horizon = tau, estimate = x$value - y$value, se = sqrt(sum((x$pull - y$pull)^2) * n / (n - 1)))
}
paired <- t.test(a$value, b$value, paired = TRUE)
out$matching <- list(data = m, exposed = as.integer(names(pairs)), control = as.integer(pairs),
  before = unname((colMeans(treated[c("tenure", "value")]) - colMeans(others[c("tenure", "value")])) / yardstick),
  after = unname((colMeans(a[c("tenure", "value")]) - colMeans(b[c("tenure", "value")])) / yardstick),
  difference = list(estimate = unname(paired$estimate), low = paired$conf.int[1], high = paired$conf.int[2]),
  risk = contrast(20, "surv"), rmst = contrast(30, "auc"))

# Hazards from grouped counts in two pieces of time; errors by the model and clustered; risks standardised over subjects
h <- expand.grid(piece = c("a", "b"), exposed = 0:1, value = c(-1, 0, 2), cluster = 1:6, stringsAsFactors = FALSE)
h$time <- round(runif(nrow(h), 20, 80))
h$events <- rpois(nrow(h), h$time * ifelse(h$piece == "a", 0.02, 0.05) * exp(0.6 * h$exposed + 0.2 * h$value + rnorm(6, 0, 0.3)[h$cluster]))
fit <- glm(events ~ 0 + exposed + value + piece + offset(log(time)), poisson, h, control = list(epsilon = 1e-15))
clustered <- vcovCL(fit, h$cluster, type = "HC0", cadjust = FALSE)
# Subjects: exposed for the second piece only, with the values 0 and 2, the latter three times as many
standardise <- function(b) {
  one <- function(x, value) {
    h1 <- exp(b[3] + b[2] * value) * 10; h2 <- exp(b[4] + b[1] * x + b[2] * value) * 15
    c(1 - exp(-h1 - h2), 10 * (1 - exp(-h1)) / h1 + exp(-h1) * 15 * (1 - exp(-h2)) / h2)
  }
  with <- (one(1, 0) + 3 * one(1, 2)) / 4; without <- (one(0, 0) + 3 * one(0, 2)) / 4
  c(with[1], without[1], with[1] - without[1], with[2], without[2], with[2] - without[2])
}
b <- coef(fit)
gradient <- sapply(1:4, function(k) { e <- replace(numeric(4), k, 1e-5); (standardise(b + e) - standardise(b - e)) / 2e-5 })
out$hazards <- list(data = h, coef = unname(b[1:2]), se = unname(sqrt(diag(vcov(fit)))[1:2]),
  clusteredSe = unname(sqrt(diag(clustered))[1:2]), standardised = standardise(unname(b)),
  standardisedSe = unname(sqrt(diag(gradient %*% vcov(fit) %*% t(gradient)))),
  standardisedClusteredSe = unname(sqrt(diag(gradient %*% clustered %*% t(gradient)))))

# Half-life of an effect on the hazard: profile likelihood
d <- expand.grid(age = c(5, 15, 30, 60, 120, 240), size = c(0.5, 1), piece = c("a", "b"), stringsAsFactors = FALSE)
d <- rbind(d, data.frame(age = 0, size = 0, piece = c("a", "b")))
d$time <- ifelse(d$size == 0, 4000, 600)
d$events <- rpois(nrow(d), d$time * ifelse(d$piece == "a", 0.02, 0.03) * exp(1.5 * d$size * 2^(-d$age / 40)))
dose <- function(H) glm(events ~ piece + I(size * 2^(-age / H)) + offset(log(time)), poisson, d, control = list(epsilon = 1e-14))
ll <- function(H) as.numeric(logLik(dose(H)))
top <- optimize(function(l) ll(exp(l)), log(c(5, 500)), maximum = TRUE, tol = 1e-12)
end <- function(range) exp(uniroot(function(l) ll(exp(l)) - top$objective + qchisq(0.95, 1) / 2, range, tol = 1e-12)$root)
out$halfLife <- list(data = d, estimate = exp(top$maximum), low = end(c(log(5), top$maximum)), high = end(c(top$maximum, log(500))),
  effect = unname(tail(coef(dose(exp(top$maximum))), 1)))

# Recovery of a score: scar, first change and half-life
r <- data.frame(age = c(1, 7, 14, 30, 60, 90, 180, 270), n = c(60, 55, 50, 48, 40, 40, 30, 30))
answers <- lapply(seq_len(nrow(r)), function(i) round(-0.4 - 1.2 * 2^(-r$age[i] / 25) + rnorm(r$n[i]), 2))
r$sum <- sapply(answers, sum); r$sumOfSquares <- sapply(answers, function(x) sum(x^2))
pooled <- sum(sapply(answers, function(x) sum((x - mean(x))^2))) / (sum(r$n) - nrow(r))
left <- function(l, fixed, free) {
  decay <- 2^(-r$age / exp(l)); y <- r$sum / r$n - fixed
  sum(r$n * resid(lm(y ~ 0 + ., data.frame(free(decay)), weights = r$n))^2)
}
best <- function(fixed, free) optimize(function(l) left(l, fixed, free), log(c(2, 200)), tol = 1e-12)
whole <- best(0, function(d) cbind(1, d))
variance <- max(pooled, whole$objective / (nrow(r) - 3))
bound <- whole$objective + qchisq(0.95, 1) * variance
m <- lm(I(r$sum / r$n) ~ I(2^(-r$age / exp(whole$minimum))), weights = r$n)
ends <- function(start, free) sapply(c(-1, 1), function(s) uniroot(function(v) best(v, free)$objective - bound, sort(start + s * c(0, 3)), tol = 1e-12)$root)
half <- function(range) exp(uniroot(function(l) left(l, 0, function(d) cbind(1, d)) - bound, range, tol = 1e-12)$root)
scar <- unname(coef(m)[1]); initial <- sum(coef(m))
out$recovery <- list(data = r, scar = c(scar, ends(scar, function(d) cbind(d))), initial = c(initial, ends(initial, function(d) cbind(1 - d))),
  halfLife = c(exp(whole$minimum), half(c(log(2), whole$minimum)), half(c(whole$minimum, log(200)))), dispersion = variance / pooled)

# Incidents pooled: bias-reduced variance and Satterthwaite degrees of freedom
suppressPackageStartupMessages(library(clubSandwich))
k <- data.frame(estimate = round(rnorm(9, 0.3, 0.2), 3), se = round(runif(9, 0.05, 0.2), 3), exposed = c(900, 20, 150, 80, 300, 45, 60, 500, 10))
mean_fit <- lm(estimate ~ 1, k, weights = exposed)
test <- coef_test(mean_fit, vcov = vcovCR(mean_fit, 1:9, type = "CR2"), test = "Satterthwaite")
q <- sum((k$estimate - sum(k$estimate / k$se^2) / sum(1 / k$se^2))^2 / k$se^2)
out$pooled <- list(data = k, estimate = unname(coef(mean_fit)), se = test$SE, reach = qt(0.975, test$df_Satt) * test$SE, heterogeneity = q)

cat(toJSON(out, digits = NA, auto_unbox = TRUE, dataframe = "columns", na = "null"))
