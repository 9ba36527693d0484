/** How Lua reads an environment variable, and how a Lua program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/**
 * `require_env("NAME")`: `assert(os.getenv(...))` alone would accept an empty value, and hand its message on as a second value
 * where it is the last argument.
 */
export function luaEnv(): LookupKit {
  return {
    imports: [],
    helper: {
      name: 'require_env',
      isAlike: (source) => /\bgetenv\b/.test(source) && /\b(?:error|assert)\b/.test(source),
      source: (name) =>
        [
          `local function ${name}(name)`,
          '\tlocal value = os.getenv(name)',
          '\tif not value or value == "" then error(name .. " is not set", 2) end',
          '\treturn value',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({ text: `${helper}(${quote}${name}${quote})`, loose: false }),
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function luaEnvAdvice({ text }: Context): string {
  if (/\bngx\s*\./.test(text)) {
    return 'nginx passes on only the variables it is told of: write `env NAME;` at the top of nginx.conf, and start it where the variable is set.';
  }
  return 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`.';
}
