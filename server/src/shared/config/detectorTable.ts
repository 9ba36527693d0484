/**
 * Reads one `[[detectors]]` table of `keylift.toml`. A detector that lacks what it needs is left out, with a message that
 * points at it; the others stay.
 */
import type { SecretClass, Severity } from '../../core/catalogue';
import type { AllowList, LinearRegex, OwnDetector } from '../../core/userDetectors/ownDetector';
import { below, globTest } from './pathTest';
import type { ConfigSetting } from './teamConfig';
import type { TomlTable } from './tomlTable';

const idShape = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];
const classes = ['secret', 'public', 'test'] as const satisfies readonly SecretClass[];
const defaultReach = 512;
const largestReach = 65_536;
/** Keywords the engine can look for at once; see `collectOwn`. */
const plainWord = /^[\x21-\x7e][\x20-\x7e]+[\x21-\x7e]$/;
const dropped = 'The detector is not used.';

/** Compiles the pattern under a key; reports what is wrong with it. */
export function patternOf(
  table: TomlTable,
  { key, source, done }: { readonly key: string; readonly source: string; readonly done: string },
  setting: ConfigSetting,
) {
  const compiled = setting.compile(source);
  if (!('problem' in compiled)) return compiled;
  const action = 'Write it in RE2 syntax: no look-around, no back-references.';
  const path = table.path === '' ? key : `${table.path}.${key}`;
  table.problem(key, { severity: 'error', happened: `The pattern ${path} ${compiled.problem}.`, done, action });
  return undefined;
}

const leftOut = 'This pattern is left out.';

/** Compiles a list of patterns of things to let through; those that cannot be are left out. */
export function patternsOf(table: TomlTable, key: string, setting: ConfigSetting): readonly LinearRegex[] {
  const sources = table.texts(key);
  if (sources.includes('')) {
    const happened = 'An empty pattern would let everything through.';
    table.problem(key, {
      severity: 'error',
      happened,
      done: leftOut,
      action: 'Say what may pass, ".*" for all of it.',
    });
  }
  return sources
    .filter((source) => source !== '')
    .flatMap((source) => patternOf(table, { key, source, done: leftOut }, setting) ?? []);
}

/** Reads a table of things to let through. */
export function allowListOf(table: TomlTable, setting: ConfigSetting): AllowList {
  const globs = table.texts('paths');
  const patterns = patternsOf(table, 'patterns', setting);
  const stopwords = table.texts('stopwords').map((word) => word.toLowerCase());
  const detectors = table.texts('detectors');
  const list: AllowList = {
    condition: table.choice('condition', ['any', 'all']) ?? 'any',
    paths: globs.length > 0 ? [below(setting.base, globTest(globs))] : [],
    patterns,
    target: table.choice('target', ['secret', 'match', 'line']) ?? 'secret',
    stopwords: stopwords.filter((word) => word !== ''),
    commits: table
      .texts('commits')
      .map((id) => id.toLowerCase())
      .filter((id) => id.length >= 7),
    detectors: detectors.length > 0 ? new Set(detectors) : undefined,
  };
  table.finish();
  return list;
}

/** The number of the group that is the secret. */
function secretGroupOf(table: TomlTable, pattern: LinearRegex): OwnDetector['secretGroup'] {
  const named = pattern.groupNames['secret'];
  const raw = table.raw['secret-group'];
  if (raw === undefined) return named ?? 'first';
  const number = typeof raw === 'string' ? pattern.groupNames[raw] : typeof raw === 'number' ? raw : undefined;
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= pattern.groupCount) return number;
  const action = `Name a group of the pattern, or give a number from 0 to ${pattern.groupCount}.`;
  const happened = 'secret-group names no group of the pattern.';
  table.problem('secret-group', {
    severity: 'error',
    happened,
    done: 'All of the match is taken for the secret.',
    action,
  });
  return 0;
}

/** The id, when it is one that may be used. */
function idOf(table: TomlTable): string | undefined {
  const id = table.text('id');
  if (id !== undefined && idShape.test(id) && id.length <= 100) return id;
  table.problem('id', {
    severity: 'error',
    happened:
      id === undefined ? 'A detector has no id.' : 'The id of a detector holds other characters than a-z, 0-9 and -.',
    done: dropped,
    action: 'Give it an id such as "acme-api-key".',
  });
  return undefined;
}

const longestLink = 2000;

function linksOf(table: TomlTable | undefined) {
  const read = (key: string) => {
    const link = table?.text(key);
    if (link === undefined || (link.startsWith('https://') && link.length < longestLink)) return link;
    const happened = `links.${key} is not an https: address, or is longer than ${longestLink} characters.`;
    table?.problem(key, { severity: 'error', happened, done: 'It is not shown.', action: 'Correct it.' });
    return undefined;
  };
  const [keys, audit, rotate, about] = [read('keys'), read('audit'), read('rotate'), read('about')];
  table?.finish();
  const links = { ...(keys && { keys }), ...(audit && { audit }), ...(rotate && { rotate }) };
  return { links, references: about === undefined ? [] : [about] };
}

function examplesOf(table: TomlTable): OwnDetector['examples'] {
  return table.tables('examples').map((example) => {
    const text = example.text('text') ?? '';
    const matches = example.boolean('match') ?? true;
    example.finish();
    return { text, matches };
  });
}

/** What the catalogue asks of a detector. */
function specOf(table: TomlTable, id: string, keywords: readonly string[], references: readonly string[]) {
  const severity: Severity = table.choice('severity', severities) ?? 'high';
  const guide = table.text('guide');
  const about = table.text('description') ?? 'What it opens is known to those who defined this detector.';
  return {
    id,
    name: (table.text('name') ?? id).slice(0, 200),
    class: table.choice('class', classes) ?? 'secret',
    severity,
    // Inside the token, so that a literal prefix may be shown; never looked for in base64.
    anchor: { in: 'token' as const, literals: keywords.filter((word) => plainWord.test(word)) },
    ignoreCase: true,
    pattern: '',
    confidence: 'high' as const,
    envNames: table.texts('env'),
    description: guide === undefined ? about : `${about} When it has leaked: ${guide}`,
    references,
  };
}

/** Reads one detector. @returns undefined when it cannot be used; that was reported */
export function readDetector(table: TomlTable, setting: ConfigSetting): OwnDetector | undefined {
  const id = idOf(table);
  const source = table.text('pattern');
  const pattern =
    source === undefined ? undefined : patternOf(table, { key: 'pattern', source, done: dropped }, setting);
  const keywords = table
    .texts('keywords')
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const globs = table.texts('paths');
  const { links, references } = linksOf(table.table('links'));
  table.has('secret-group');
  const provider = table.text('provider');
  const detector = pattern && {
    spec: specOf(table, id ?? '', keywords, references),
    provider: { id: 'own', name: provider ?? 'Your detectors', links },
    pattern,
    secretGroup: secretGroupOf(table, pattern),
    keywords,
    scope: 'near' as const,
    reach: table.number('reach', 16, largestReach) ?? defaultReach,
    minEntropy: table.number('entropy', 0, 8) ?? 0,
    paths: globs.length > 0 ? [below(setting.base, globTest(globs))] : [],
    allow: table.tables('allow').map((list) => allowListOf(list, setting)),
    examples: examplesOf(table),
    origin: `${setting.base}keylift.toml`,
  };
  if (source === undefined) {
    const action = 'Give it a pattern in RE2 syntax, between three single quotes.';
    table.problem('', { severity: 'error', happened: 'A detector has no pattern.', done: dropped, action });
  }
  if (detector !== undefined) table.finish();
  return id === undefined ? undefined : detector;
}
