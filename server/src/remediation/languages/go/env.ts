/** How Go reads an environment variable, and how a Go program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/** `mustEnv("NAME")`: `os.Getenv` alone gives an empty string for a variable that is not set. */
export function goEnv(): LookupKit {
  return {
    imports: ['os'],
    helper: {
      name: 'mustEnv',
      isAlike: (source) => /\b(?:Getenv|LookupEnv)\(/.test(source) && /\b(?:panic|Fatal\w*|Exit)\(/.test(source),
      source: (name, { modules }) => {
        const os = modules.get('os') ?? 'os';
        return [
          `func ${name}(name string) string {`,
          `\tvalue := ${os === '.' ? '' : `${os}.`}Getenv(name)`,
          '\tif value == "" {',
          '\t\tpanic(name + " is not set")',
          '\t}',
          '\treturn value',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${name}")`, loose: false }),
  };
}

/** A use of what puts variables into the environment of this program. */
export function goEnvAdvice({ facts, text }: Context): string {
  const usesDotenv = [...facts.files.values(), text].some((each) => each.includes('joho/godotenv'));
  if (usesDotenv) {
    return 'godotenv puts .env into the environment when `godotenv.Load()` is called; package-level variables are set before that: import "github.com/joho/godotenv/autoload" for those.';
  }
  return 'Go does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}
