/** How Ruby reads an environment variable, and how a Ruby program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/** `ENV.fetch("NAME")`, which fails when the variable is unset, and a check that it is not empty. */
export function rubyEnv(): LookupKit {
  return {
    imports: [],
    lookup(name, _spelling, quote) {
      const fetched = `ENV.fetch(${quote}${name}${quote})`;
      const check = `raise KeyError, ${quote}${name} is empty${quote} if value.empty?`;
      return { text: `${fetched}.tap { |value| ${check} }`, loose: false };
    },
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function rubyEnvAdvice({ facts, text }: Context): string {
  const gemfiles = [...facts.files].filter(([path]) => path.endsWith('Gemfile')).map(([, gemfile]) => gemfile);
  if (/\bdotenv\b/.test(text) || gemfiles.some((gemfile) => /['"]dotenv/.test(gemfile))) {
    return 'dotenv puts .env into the environment: `require "dotenv/load"` comes before the code that reads it (Rails does so by itself).';
  }
  return 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`, the gem dotenv by `require "dotenv/load"`.';
}
