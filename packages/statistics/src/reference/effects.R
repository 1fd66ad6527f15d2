# Makes effects.json: data drawn here, and what R says of them. Run: Rscript effects.R > effects.json
# Debian 12: R 4.2.2, sandwich 3.0-2, plm 2.6-2, survival 3.5-3, MatchIt 4.5.1, jsonlite 1.8.4.
suppressPackageStartupMessages({ library(sandwich); library(plm); library(survival); library(jsonlite) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261128)
out <- list(versions = list(R = R.version.string, sandwich = as.character(packageVersion("sandwich")),
  plm = as.character(packageVersion("plm")), survival = as.character(packageVersion("survival")),
  MatchIt = as.character(packageVersion("MatchIt"))))

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

cat(toJSON(out, digits = NA, auto_unbox = TRUE, dataframe = "columns"))
