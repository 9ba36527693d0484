/**
 * Which sources of cases come of one stock: tools that took their rules, and so their samples, from each other. A figure for
 * a family tells how Keylift does on formats as one school of scanners knows them.
 */

const families: Readonly<Record<string, string>> = {
  gitleaks: 'gitleaks',
  betterleaks: 'gitleaks',
  trivy: 'gitleaks',
  noseyparker: 'noseyparker',
  titus: 'noseyparker',
  kingfisher: 'noseyparker',
  trufflehog: 'trufflehog',
  credsweeper: 'credsweeper',
  creddata: 'credsweeper',
  'sonar-lgpl': 'sonar',
  'semgrep-rules': 'semgrep',
};

/** The family of a source; a source that shares its samples with no other is one of its own. */
export function familyOf(source: string): string {
  return families[source] ?? source;
}
