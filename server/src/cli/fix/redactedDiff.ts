/**
 * Shows what changes in a file as a unified diff that holds no value: not the ones that are lifted out, not the ones left
 * alone nearby, and nothing at all of what a `.env` file says beyond the names.
 */
import { createTwoFilesPatch } from 'diff';
import { readEnv } from '../../core/envFile';

/** What takes values out of texts. */
export type Mask = (text: string) => string;

/** A value and what may be shown of it. */
export interface MaskedValue {
  readonly value: string;
  readonly redacted: string;
}

/** Lines stay lines, so that both sides of a diff still match where they are equal. */
function standIn({ value, redacted }: MaskedValue): string {
  const lineEnds = value.match(/\r\n|\r|\n/g) ?? [];
  return redacted + lineEnds.map((end) => `${end}…`).join('');
}

/**
 * Takes every occurrence of the values out of a text, also where nothing was found: a copy in a comment is as bad as the
 * finding. Longer values go first, so that none is left in parts.
 */
export function createMask(values: readonly MaskedValue[]): Mask {
  const ordered = values.filter(({ value }) => value !== '').sort((a, b) => b.value.length - a.value.length);
  return (text) => ordered.reduce((masked, one) => masked.replaceAll(one.value, () => standIn(one)), text);
}

/** One file that changes. `name` is shown. */
export interface DiffInput {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly holdsSecret: boolean;
}

function header({ name, before }: DiffInput): string {
  return `--- ${before === undefined ? '/dev/null' : `a/${name}`}\n+++ b/${name}\n`;
}

/** The names that a file of values gets, and nothing of the values: not even their lines, which may be several. */
function namesDiff(input: DiffInput): string {
  const known = new Map(readEnv(input.before ?? '').map(({ name, value }) => [name, value]));
  const added = readEnv(input.after).filter(({ name, value }) => known.get(name) !== value);
  return `${header(input)}@@ names only; values are not shown @@\n${added.map(({ name }) => `+${name}=…\n`).join('')}`;
}

/** See the file's first lines. The diff is for reading: it cannot be applied, since its values are not those of the file. */
export function redactedDiff(input: DiffInput, mask: Mask): string {
  if (input.holdsSecret) return namesDiff(input);
  const patch = createTwoFilesPatch('', '', mask(input.before ?? ''), mask(input.after), '', '', { context: 3 });
  const hunks = patch.slice(patch.indexOf('@@'));
  return header(input) + hunks;
}
