/** How Python reads an environment variable, and how a Python program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

/** `_require_env("NAME")`: `os.environ["NAME"]` alone would accept an empty value. */
export function pythonEnv(): LookupKit {
  return {
    imports: ['os'],
    helper: {
      name: '_require_env',
      alsoNamed: ['require_env'],
      isAlike: (source) => /\bgetenv\b|\benviron\b/.test(source) && /\braise\b/.test(source),
      source: (name, { modules }) =>
        [
          `def ${name}(name: str) -> str:`,
          `\tvalue = ${modules.get('os') ?? 'os'}.environ.get(name)`,
          '\tif not value:',
          '\t\traise RuntimeError(f"{name} is not set")',
          '\treturn value',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({ text: `${helper}(${quote}${name}${quote})`, loose: false }),
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function pythonEnvAdvice({ facts, text }: Context): string {
  const manifests = [...facts.files]
    .filter(([path]) => /(?:\.toml|\.txt|Pipfile)$/.test(path))
    .map(([, manifest]) => manifest);
  if (/\bdotenv\b/.test(text) || manifests.some((manifest) => /\bpython-dotenv\b/.test(manifest))) {
    return 'python-dotenv puts .env into the environment: call `load_dotenv()` before the modules that read it are imported.';
  }
  return 'Export the variable where the program runs; a shell reads .env with `set -a; . ./.env; set +a`, python-dotenv by `load_dotenv()`.';
}
