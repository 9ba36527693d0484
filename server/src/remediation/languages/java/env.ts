/** How Java reads an environment variable, and how a Java program gets to see `.env`. */
import type { LookupKit } from '../language';

/** `requireEnv("NAME")`, a private method; or one expression where an interface can have no private method. */
export function javaEnv(): LookupKit {
  return {
    imports: [],
    helper: {
      name: 'requireEnv',
      isAlike: (source) => /System\s*\.\s*getenv/.test(source) && /\bthrow\b/.test(source),
      source: (name) =>
        [
          `private static String ${name}(String name) {`,
          '\tString value = System.getenv(name);',
          '\tif (value == null || value.trim().isEmpty()) {',
          '\t\tthrow new IllegalStateException(name + " is not set");',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup(name, { helper }) {
      if (helper !== undefined) return { text: `${helper}("${name}")`, loose: false };
      const found = `java.util.Optional.ofNullable(System.getenv("${name}")).filter(found -> !found.trim().isEmpty())`;
      return { text: `${found}.orElseThrow(() -> new IllegalStateException("${name} is not set"))`, loose: false };
    },
  };
}

/** What puts variables into the environment of this program. */
export function javaEnvAdvice(): string {
  return 'Java does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}
