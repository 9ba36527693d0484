/** How C and C++ read an environment variable, and how such a program gets to see `.env`. */
import type { LookupKit } from '../language';

/** It must give what a literal is where it stands. */
const isAlike = (source: string) =>
  /^[^{(]*\bchar\s*\*/.test(source) &&
  /\bgetenv\s*\(/.test(source) &&
  /\b(?:exit|abort|throw|_Exit|quick_exit)\b/.test(source);

/** `require_env("NAME")`, a function of the file: it ends the program when the variable is missing. */
export function cEnv(): LookupKit {
  return {
    imports: ['stdio.h', 'stdlib.h'],
    helper: {
      name: 'require_env',
      isAlike,
      source: (name) =>
        [
          `static inline char *${name}(const char *name)`,
          '{',
          '\tchar *value = getenv(name);',
          "\tif (value == NULL || value[0] == '\\0') {",
          '\t\tfprintf(stderr, "%s is not set\\n", name);',
          '\t\texit(EXIT_FAILURE);',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${name}")`, loose: false }),
  };
}

/** The same for C++, where it throws. */
export function cppEnv(): LookupKit {
  return {
    imports: ['cstdlib', 'stdexcept', 'string'],
    helper: {
      name: 'require_env',
      isAlike,
      source: (name) =>
        [
          `static inline const char* ${name}(const char* name)`,
          '{',
          '\tconst char* value = std::getenv(name);',
          "\tif (value == nullptr || value[0] == '\\0') {",
          '\t\tthrow std::runtime_error(std::string(name) + " is not set");',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${name}")`, loose: false }),
  };
}

/** What puts variables into the environment of this program. */
export function cEnvAdvice(): string {
  return 'The program does not read .env: export the variable where it runs; a shell does it with `set -a; . ./.env; set +a`.';
}
