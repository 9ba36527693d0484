/**
 * Mutants: `--mutants` changes the cases that are found in ways that leave them what they are (other random characters,
 * another quote, another assignment, another spelling of the name) and prints which detectors no longer find them. What is
 * found in a case and not in its mutant is known by heart, not by its format.
 */
import { writeFileSync } from 'node:fs';
import type { Catalogue } from '../../server/src/core/catalogueCompiled';
import { generator } from '../../test/support/samples';
import type { CorpusCase } from '../corpus';
import { type Judged, judge } from './judge';
import { isLiteral } from './report';
import { percent, table } from './table';

/** Checks of an inner structure, which other characters would break. */
const structured = new Set([
  'jwt',
  'jwt-claims',
  'pem',
  'openssh',
  'bech32',
  'base58check',
  'base64-json',
  'base64-bytes',
]);

type Change = (row: CorpusCase, secret: string) => CorpusCase | undefined;

/** A name, what joins it to the value, and the value's quote, directly before a secret. */
const assignment = /(?<name>[A-Za-z][\w-]*)(?<close>["']?)(?<join>\s*(?::=|=>|[:=])\s*)(?<quote>["']?)$/;

/** Splits a case around its secret; `undefined` unless it stands there once and as the value of a name. */
function around(row: CorpusCase, secret: string) {
  const parts = row.text.split(secret);
  const [before, after] = parts;
  const groups = before === undefined ? undefined : assignment.exec(before)?.groups;
  if (parts.length !== 2 || before === undefined || after === undefined || groups === undefined) return undefined;
  const { name = '', close = '', join = '', quote = '' } = groups;
  if (quote !== '' && !after.startsWith(quote)) return undefined;
  const head = before.slice(0, before.length - name.length - close.length - join.length - quote.length);
  return { head, name, close, join, quote, after };
}

function replaced(row: CorpusCase, text: string, secret: string): CorpusCase {
  return { ...row, text, secrets: [secret] };
}

/** Other characters of the same classes; runs of hexadecimal digits stay that, and so does what anchors the detector. */
function otherCharacters(literals: readonly string[], seed: number): Change {
  const next = generator(seed);
  const pick = (chars: string): string => chars.charAt(Math.floor(next() * chars.length));
  const otherRun = (run: string): string => {
    const isHex = /\d/.test(run) && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(run);
    return run
      .replace(/\d/g, () => pick('0123456789'))
      .replace(/[a-z]/g, () => pick(isHex ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz'))
      .replace(/[A-Z]/g, () => pick(isHex ? 'ABCDEF' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
  };
  return (row, secret) => {
    const lower = secret.toLowerCase();
    const ends = literals.map((literal) => lower.indexOf(literal.toLowerCase()) + literal.length);
    // A word before a separator is a prefix, whoever knows it.
    const prefix = /^(?:[A-Za-z]{1,12}\d?[_.-]){1,3}|^[A-Za-z]{2,4}\./.exec(secret)?.[0].length ?? 0;
    const kept = Math.max(prefix, ...ends.filter((_, index) => lower.includes((literals[index] ?? '').toLowerCase())));
    const other = secret.slice(0, kept) + secret.slice(kept).replace(/[0-9A-Za-z]+/g, otherRun);
    return replaced(row, row.text.split(secret).join(other), other);
  };
}

const otherQuote: Change = (row, secret) => {
  const parts = around(row, secret);
  if (parts === undefined) return undefined;
  const { head, name, close, join, quote, after } = parts;
  const other = quote === '"' ? "'" : '"';
  if (secret.includes(other)) return undefined;
  const rest = quote === '' ? after : after.slice(1);
  if (quote === '' && !/^\s*(?:\n|$)/.test(after)) return undefined;
  return replaced(row, `${head}${name}${close}${join}${other}${secret}${other}${rest}`, secret);
};

const otherJoin: Change = (row, secret) => {
  const parts = around(row, secret);
  if (parts === undefined || parts.close !== '') return undefined;
  const { head, name, join, quote, after } = parts;
  return replaced(row, `${head}${name}${join.includes('=') ? ': ' : ' = '}${quote}${secret}${after}`, secret);
};

/** `apiKey`, `api_key` and `API_KEY` by turns. */
const otherSpelling: Change = (row, secret) => {
  const parts = around(row, secret);
  if (parts === undefined) return undefined;
  const { head, name, close, join, quote, after } = parts;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  const isCamel = /[a-z][A-Z]/.test(name);
  const other = isCamel ? words : words.replace(/[_-]([a-z0-9])/g, (_, first: string) => first.toUpperCase());
  const spelled = other === name ? name.toUpperCase() : other;
  return replaced(row, `${head}${spelled}${close}${join}${quote}${secret}${after}`, secret);
};

/** The last word of a name that says what it is, by others of the same meaning. */
const synonyms: Readonly<Record<string, string>> = {
  key: 'secret',
  token: 'secret',
  secret: 'key',
  apikey: 'api_token',
  password: 'passwd',
  passwd: 'password',
  pwd: 'password',
  pass: 'password',
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const otherName: Change = (row, secret) => {
  const parts = around(row, secret);
  if (parts === undefined) return undefined;
  const { head, name, close, join, quote, after } = parts;
  const last = /(?:apikey|password|passwd|pwd|pass|secret|token|key)$/i.exec(name)?.[0];
  if (last === undefined) return undefined;
  const word = synonyms[last.toLowerCase()] ?? 'key';
  const isUpper = last === last.toUpperCase();
  const other = isUpper ? word.toUpperCase() : last.charAt(0) === last.charAt(0).toUpperCase() ? capital(word) : word;
  return replaced(row, `${head}${name.slice(0, -last.length)}${other}${close}${join}${quote}${secret}${after}`, secret);
};

/**
 * Puts mutants of what is found to the test, prints what is lost by change, by source and by detector, and writes the lost
 * mutants to `file`, a corpus of their own.
 */
export function benchMutants(judged: readonly Judged[], catalogue: Catalogue, file: string): void {
  const found = judged.filter(
    (each) => each.case.expect === 'secret' && each.case.placeholder_like !== true && each.found && isLiteral(each),
  );
  const specs = new Map(
    catalogue.providers.flatMap(({ detectors }) => detectors.map((spec) => [spec.id, spec] as const)),
  );
  const tried = new Map<string, number>();
  const lost: { change: string; detector: string; source: string; each: Judged; mutant: CorpusCase }[] = [];
  found.forEach((each, index) => {
    const row = each.case;
    const secret = row.secrets.find((text) => text !== '' && row.text.includes(text)) ?? '';
    const start = row.text.indexOf(secret);
    const finding = each.findings.find((one) => one.start < start + secret.length && one.end > start);
    const spec = specs.get(finding?.detector ?? '');
    const literals = spec?.anchor.in === 'token' && spec.tier !== 'generic' ? spec.anchor.literals : [];
    const changes: Record<string, Change> = {
      quote: otherQuote,
      join: otherJoin,
      spelling: otherSpelling,
      name: otherName,
    };
    if (
      spec?.checks?.some((check) => structured.has(check)) !== true &&
      !/-----|eyJ|:\/\/|^\$|[^ -~]|\s/.test(secret)
    ) {
      changes['characters'] = otherCharacters(literals, index + 1);
    }
    for (const [change, make] of Object.entries(changes)) {
      const mutant = make(row, secret);
      if (mutant === undefined || mutant.text === row.text) continue;
      tried.set(change, (tried.get(change) ?? 0) + 1);
      tried.set(row.source, (tried.get(row.source) ?? 0) + 1);
      if (!judge(mutant, catalogue).found) {
        lost.push({ change, detector: finding?.detector ?? '', source: row.source, each, mutant });
      }
    }
  });
  const by = (of: (one: (typeof lost)[number]) => string): string[][] =>
    [...new Set(lost.map(of))]
      .map((name): [string, number] => [name, lost.filter((one) => of(one) === name).length])
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => [
        name,
        String(tried.get(name) ?? '-'),
        String(count),
        percent(count, tried.get(name) ?? 0),
      ]);
  const heading = ['mutants', 'lost', ''];
  table('Mutants by change', [['change', ...heading], ...by(({ change }) => change)]);
  table('Mutants by source', [['source', ...heading], ...by(({ source }) => source)]);
  table('Mutants by detector and change', [['detector', ...heading], ...by((one) => `${one.detector} ${one.change}`)]);
  const rows = lost.map(({ change, detector, mutant }) => ({
    ...mutant,
    id: `${mutant.id}-${change}`,
    origin: detector,
  }));
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
