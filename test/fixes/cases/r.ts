/** R programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const rPrograms: readonly Program[] = [
  fixed(
    'variable, arrow',
    s`
    mailgun_api_key <- "⟦1⟧"
    cat(mailgun_api_key, "\n")
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'variable with dots, equals sign, below comments',
    s`
    #!/usr/bin/env Rscript
    # Bills customers.

    # The key.
    stripe.secret.key = '⟦1⟧'
    cat(stripe.secret.key, "\n")
  `,
    { names: ['STRIPE_SECRET_KEY'] },
  ),
  fixed(
    'arrow to the right',
    s`
    "⟦1⟧" -> stripe_token
    cat(stripe_token, "\n")
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'arguments, named and not',
    s`
    show <- function(key, token = "⟦1⟧") cat(key, token, "\n")
    show("⟦2⟧")
    show(key = '⟦2⟧', token = "⟦3⟧")
  `,
  ),
  fixed(
    'vectors and lists',
    s`
    x <- c(a = "⟦1⟧", 'b', "⟦2⟧")
    y <- list(stripe_key = "⟦3⟧", n = 1)
    cat(x, y$stripe_key, names(x), "\n")
  `,
  ),
  fixed(
    'Bearer, with escapes',
    s`
    cat("Bearer ⟦1⟧\t\u00e9 \"q\"\n")
  `,
  ),
  fixed(
    'two keys in one string',
    s`
    cat('it\'s ⟦1⟧:⟦2⟧', "⟦1⟧⟧"
    , "\n")
  `.replace('⟧⟧', '⟧'),
  ),
  fixed(
    'raw strings',
    s`
    cat(r"(⟦1⟧)", R"--[a \d ⟦2⟧ "x"]--", r'{⟦3⟧ }', "\n")
  `,
  ),
  fixed(
    'string over several lines',
    s`
    cat("first
    Bearer ⟦1⟧
    last\n")
  `,
  ),
  fixed(
    'comparison, branches, pipes',
    s`
    given <- "x"
    if (given == "⟦1⟧") cat("yes") else cat('⟦1⟧', "\n")
    "⟦2⟧" |> toupper() |> cat("\n")
    cat(given %in% "⟦1⟧", nchar("⟦1⟧") + 1, "\n")
  `,
  ),
  fixed(
    'formats',
    s`
    cat(sprintf("Bearer ⟦1⟧ %d\n", 5L), paste("a", "⟦2⟧"), "\n")
  `,
  ),
  fixed(
    'switch, and in a function that returns it',
    s`
    pick <- function(x) switch(x, a = "⟦1⟧", '⟦2⟧')
    last <- function() {
      "⟦3⟧"
    }
    cat(pick("a"), pick("b"), last(), "\n")
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    key <- Sys.getenv("BILLING_KEY", unset = "⟦1⟧")
    cat(key, "\n")
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'a helper that is there',
    s`
    require_env <- function(name) {
      value <- Sys.getenv(name)
      if (value == "") stop(name, " is missing")
      value
    }
    cat("⟦1⟧", "\n")
  `,
  ),
  fixed(
    'assigned to an element',
    s`
    x <- list()
    x$key <- "⟦1⟧"
    x[["token"]] <- '⟦2⟧'
    cat(x$key, x$token, "\n")
  `,
  ),
  refused(
    'constant-only',
    'a name',
    s`
    x <- c("⟦1⟧" = 1)
    cat(x)
  `,
  ),
  refused(
    'comment',
    'a comment',
    s`
    # key <- "⟦1⟧"
    cat(1)
  `,
  ),
];
