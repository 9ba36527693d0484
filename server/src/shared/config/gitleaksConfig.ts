/**
 * Reads a `.gitleaks.toml` as it is: rules with paths, keywords, entropy and groups, allow lists old and new, and what it
 * extends. Keylift's own catalogue stands in for the default rules. What cannot be honoured is said.
 */
import type { AllowList, LinearRegex, OwnDetector } from '../../core/userDetectors/ownDetector';
import { patternOf, patternsOf } from './detectorTable';
import { below } from './pathTest';
import { type ConfigSetting, emptyConfig, type TeamConfig } from './teamConfig';
import { readToml, type TomlTable } from './tomlTable';

/** The file's name. */
export const gitleaksName = '.gitleaks.toml';

const plainWord = /^[\x21-\x7e][\x20-\x7e]+[\x21-\x7e]$/;
/** How far from its keyword a match may end: most stand on one line; others say that they go on. */
const [lineReach, blockReach] = [512, 16_384];
const spansLines = /\\s\S|\[\\s\\S|\(\?[a-z]*s|\\n|BEGIN/;

function pathTests(patterns: readonly LinearRegex[], { base }: ConfigSetting) {
  return patterns.map((pattern) => below(base, (path) => pattern.test(path)));
}

/** An allow list, of either spelling. */
function readAllow(table: TomlTable, setting: ConfigSetting): AllowList {
  const target = table.text('regexTarget');
  const targets = table.texts('targetRules');
  return {
    condition: table.text('condition')?.toUpperCase() === 'AND' ? 'all' : 'any',
    paths: pathTests(patternsOf(table, 'paths', setting), setting),
    patterns: patternsOf(table, 'regexes', setting),
    target: target === 'match' || target === 'line' ? target : 'secret',
    stopwords: table
      .texts('stopwords')
      .map((word) => word.toLowerCase())
      .filter((word) => word !== ''),
    commits: table
      .texts('commits')
      .map((id) => id.toLowerCase())
      .filter((id) => id.length >= 7),
    detectors: targets.length > 0 ? new Set(targets) : undefined,
  };
}

function readAllows(table: TomlTable, setting: ConfigSetting): AllowList[] {
  return [...table.tables('allowlist'), ...table.tables('allowlists')].map((list) => readAllow(list, setting));
}

/** Whether a keyword is part of what the pattern matches, so that looking around it is enough. */
function standsInPattern(source: string, keywords: readonly string[]): boolean {
  const lower = source.toLowerCase().replace(/\\(?=[^a-z0-9])/g, '');
  return keywords.every((word) => lower.includes(word));
}

function readPattern(table: TomlTable, key: string, setting: ConfigSetting) {
  const source = table.text(key);
  if (source === undefined) return { source, pattern: undefined };
  return { source, pattern: patternOf(table, { key, source, done: 'The rule is not used.' }, setting) };
}

function readRule(table: TomlTable, setting: ConfigSetting): OwnDetector | undefined {
  const id = table.text('id') ?? '';
  const { source, pattern } = readPattern(table, 'regex', setting);
  const path = readPattern(table, 'path', setting);
  const isUsable = (pattern !== undefined || (source === undefined && path.pattern !== undefined)) && id !== '';
  if ((path.source !== undefined && path.pattern === undefined) || !isUsable) {
    if (id === '') {
      const action = 'Give it an id.';
      table.problem('', { severity: 'error', happened: 'A rule has no id.', done: 'The rule is not used.', action });
    }
    return undefined;
  }
  if (table.has('required')) {
    const happened = 'This rule asks for other rules to match near it, which Keylift does not look for.';
    table.problem('required', { severity: 'warning', happened, done: 'The rule is used by itself.', action: '' });
  }
  const keywords = table
    .texts('keywords')
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const group = table.number('secretGroup', 0, pattern?.groupCount ?? 0) ?? 0;
  const description = table.text('description') ?? id;
  return {
    spec: {
      id: id.slice(0, 100),
      name: description.replace(/\.$/, '').slice(0, 100),
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: keywords.filter((word) => plainWord.test(word)) },
      ignoreCase: true,
      pattern: '',
      confidence: 'medium',
      description: 'What it opens is known to those who wrote this rule.',
      references: [],
    },
    provider: { id: 'own', name: 'Your detectors' },
    pattern,
    secretGroup: group === 0 ? 'first' : group,
    keywords,
    scope: standsInPattern(source ?? '', keywords) ? 'near' : 'text',
    reach: spansLines.test(source ?? '') ? blockReach : lineReach,
    minEntropy: table.number('entropy', 0, 8) ?? 0,
    paths: path.pattern === undefined ? [] : pathTests([path.pattern], setting),
    allow: readAllows(table, setting),
    examples: [],
    origin: `${setting.base}${gitleaksName}`,
  };
}

/** @returns a configuration that says nothing, when the text is no TOML at all */
export function readGitleaksConfig(text: string, setting: ConfigSetting): TeamConfig {
  const root = readToml(text, setting.onProblem);
  if (root === undefined) return emptyConfig;
  const extend = root.table('extend');
  const extended = extend?.text('path');
  if (extend?.has('url') === true) {
    const happened = 'The configuration that this one extends lies on a server.';
    const action = 'Keep a copy in the repository and name it as path.';
    extend.problem('url', {
      severity: 'warning',
      happened,
      done: 'Keylift opens no connection: it is left out.',
      action,
    });
  }
  const byId = new Map<string, OwnDetector>();
  for (const table of root.tables('rules')) {
    const rule = readRule(table, setting);
    if (rule !== undefined) byId.set(rule.spec.id, rule);
  }
  return {
    ...emptyConfig,
    detectors: [...byId.values()],
    disabled: extend?.texts('disabledRules') ?? [],
    allow: readAllows(root, setting),
    extends: extended,
  };
}
