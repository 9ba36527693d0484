/**
 * The format of `.env` files, read and written the way that Node's `--env-file`, the dotenv packages and a shell's `source`
 * all agree on. Pure text; whether such a file may be written is not decided here.
 */
import { readEnv } from '../core/envFile';
import { insert } from './edits';
import { eolOf } from './layout';
import type { TextEdit } from './plan';

/**
 * Spells a value so that every reader gets the same text: in single quotes, which none of them looks into; in double quotes
 * when the value has a single one and nothing that a shell would expand.
 *
 * @returns undefined when no spelling is read alike by all
 */
export function quoteEnvValue(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into the file.
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(value)) return undefined;
  if (!value.includes("'")) return `'${value}'`;
  return /["$`\\\n]/.test(value) ? undefined : `"${value}"`;
}

/**
 * The edit that gives a name a value: fills an assignment that is there and empty, else adds a line at the end.
 *
 * @param spelled what stands after `=`
 * @param pending lines that other edits of the same plan add at the end already
 */
export function assignEnv(text: string, name: string, spelled: string, pending: number): TextEdit {
  const empty = readEnv(text).findLast((entry) => entry.name === name && entry.value === '');
  if (empty !== undefined && spelled !== '') return { start: empty.start, end: empty.end, newText: spelled };
  return appendLine(text, `${name}=${spelled}`, pending);
}

/** Adds a line at the end of a text, which may lack its last line end. */
export function appendLine(text: string, line: string, pending: number): TextEdit {
  const eol = eolOf(text);
  const isOpen = pending === 0 && text !== '' && !text.endsWith('\n');
  return insert(text.length, `${isOpen ? eol : ''}${line}${eol}`);
}
