/** How Dart reads an environment variable, and how a Dart program gets to see `.env`. */
import type { LookupKit } from '../language';

/** `_requireEnv('NAME')`: `String.fromEnvironment` would put the value of the build into the program. */
export function dartEnv(): LookupKit {
  return {
    imports: ['dart:io'],
    helper: {
      name: '_requireEnv',
      isAlike: (source) => /\bPlatform\.environment\b/.test(source) && /\b(?:throw|exit)\b/.test(source),
      source: (name) =>
        [
          `String ${name}(String name) {`,
          '\tfinal value = Platform.environment[name];',
          '\tif (value == null || value.isEmpty) {',
          "\t\tthrow StateError('$name is not set');",
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${name}')`, loose: false }),
  };
}

/** What puts variables into the environment of this program. */
export function dartEnvAdvice(): string {
  return 'Dart does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.';
}
