/** How PHP reads an environment variable, and how a PHP program gets to see `.env`. */
import type { ProjectFacts } from '../../facts';
import { inDirectory } from '../../paths';
import type { Context, LookupKit } from '../language';

function composerOf(facts: ProjectFacts): string {
  return facts.files.get(inDirectory(facts.root, 'composer.json')) ?? '';
}

/** The oldest PHP the project runs on, as far as its manifest says; 8.0 without one. Half-typed JSON counts as text. */
export function phpVersion(facts: ProjectFacts): number {
  const constraints = [...composerOf(facts).matchAll(/"php(?:-64bit)?"\s*:\s*"([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const versions = constraints.flatMap((each) => [...each.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0])));
  const known = versions.filter((version) => version >= 5);
  return known.length === 0 ? 8 : Math.min(...known);
}

function isLaravel(facts: ProjectFacts): boolean {
  return composerOf(facts).includes('"laravel/framework"');
}

/** Loaders that fill `$_SERVER` and leave `getenv` alone. */
function hasQuietLoader(facts: ProjectFacts): boolean {
  return (
    /"(?:vlucas\/phpdotenv|symfony\/(?:dotenv|runtime|framework-bundle))"/.test(composerOf(facts)) && !isLaravel(facts)
  );
}

function readerOf({ facts }: Context, name: string): string {
  if (isLaravel(facts) && /(?:^|\/)config\/[^/]+\.php$/.test(facts.path)) return `env('${name}')`;
  return hasQuietLoader(facts) ? `($_SERVER['${name}'] ?? getenv('${name}'))` : `getenv('${name}')`;
}

/** `getenv('NAME') ?: throw new \RuntimeException(...)`; before PHP 8, where `throw` is no expression, a function called at once. */
export function phpEnv(context: Context): LookupKit {
  const isOld = phpVersion(context.facts) < 8;
  return {
    imports: [],
    lookup(name) {
      const reader = readerOf(context, name);
      const fail = `throw new \\RuntimeException('${name} is not set')`;
      if (!isOld) return { text: `${reader} ?: ${fail}`, loose: true };
      return { text: `(function () { $value = ${reader}; if (!$value) { ${fail}; } return $value; })()`, loose: false };
    },
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function phpEnvAdvice({ facts }: Context): string {
  if (isLaravel(facts)) {
    return 'Laravel reads .env by itself; once its configuration is cached, only files of config/ may look variables up: read the value with `config()` elsewhere.';
  }
  if (hasQuietLoader(facts)) return 'The project has a loader for .env: it must run before this code.';
  return 'Export the variable where PHP runs (php-fpm: `env[NAME]` in its pool), or load .env with vlucas/phpdotenv.';
}
