/** How Swift reads an environment variable, and how a Swift program gets to see `.env`. */
import type { LookupKit } from '../language';

/** `requireEnv("NAME")`; one expression where a private function may not be named. */
export function swiftEnv(): LookupKit {
  return {
    imports: ['Foundation'],
    helper: {
      name: 'requireEnv',
      isAlike: (source) =>
        /\benvironment\b|\bgetenv\b/.test(source) && /\b(?:fatalError|preconditionFailure|exit)\b/.test(source),
      source: (name) =>
        [
          `private func ${name}(_ name: String) -> String {`,
          '\tguard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {',
          '\t\tfatalError("\\(name) is not set")',
          '\t}',
          '\treturn value',
          '}',
        ].join('\n'),
    },
    lookup(name, { helper }) {
      if (helper !== undefined) return { text: `${helper}("${name}")`, loose: false };
      const found = `ProcessInfo.processInfo.environment["${name}"].flatMap { $0.isEmpty ? nil : $0 }`;
      return { text: `${found} ?? { fatalError("${name} is not set") }()`, loose: true };
    },
  };
}

/** What puts variables into the environment of this program. */
export function swiftEnvAdvice(): string {
  return 'Swift does not read .env: export the variable where the program runs (in Xcode: in the scheme); an app that is shipped has no such environment.';
}
