/** How Kotlin reads an environment variable, and how a Kotlin program gets to see `.env`. */
import type { Context, LookupKit } from '../language';

function lookup(name: string, message: string): string {
  return `System.getenv(${name})?.takeIf { it.isNotBlank() } ?: error(${message})`;
}

/** `requireEnv("NAME")`; one expression where the file's private function cannot be called. */
export function kotlinEnv(): LookupKit {
  return {
    imports: [],
    helper: {
      name: 'requireEnv',
      isAlike: (source) => /\bgetenv\b/.test(source) && /\b(?:error|throw|check\w*|require\w*)\b/.test(source),
      source: (name) =>
        [`private fun ${name}(name: String): String =`, `\t${lookup('name', '"$name is not set"')}`].join('\n'),
    },
    lookup(name, { helper }) {
      if (helper !== undefined) return { text: `${helper}("${name}")`, loose: false };
      return { text: lookup(`"${name}"`, `"${name} is not set"`), loose: true };
    },
  };
}

/** What puts variables into the environment of this program. */
export function kotlinEnvAdvice({ facts }: Context): string {
  if (/\.gradle\.kts$/.test(facts.path)) {
    return 'Gradle does not read .env: export the variable where the build runs; a running daemon takes the environment of the call.';
  }
  return 'Kotlin does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}
