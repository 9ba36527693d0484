/** How R reads an environment variable, and how an R program gets to see `.env`. */
import type { LookupKit } from '../language';

/** `require_env("NAME")`: `Sys.getenv` alone gives an empty text for a variable that is not set. */
export function rEnv(): LookupKit {
  return {
    imports: [],
    helper: {
      name: 'require_env',
      isAlike: (source) => /\bSys\.getenv\b/.test(source) && /\bstop\b/.test(source),
      source: (name) =>
        [
          `${name} <- function(name) {`,
          '\tvalue <- Sys.getenv(name)',
          '\tif (!nzchar(value)) stop(name, " is not set")',
          '\tvalue',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({ text: `${helper}(${quote}${name}${quote})`, loose: false }),
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function rEnvAdvice(): string {
  return 'R reads .Renviron by itself; to read .env, call `readRenviron(".env")` first, or export the variable where R runs.';
}
