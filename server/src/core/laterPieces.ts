/**
 * Pieces of a token that stand apart from its first: appended by a later statement (`key += "..."`), or on the next line of a
 * block of YAML. Says where the next piece begins, and only where it is certain to belong to what stands before.
 */

const prefix = '[fFrRuUbB@$]{0,2}';
const quote = String.raw`["'\x60]`;
const operator = String.raw`(?:\+|\.|&|\|\|)`;
/** From the end of a string to the next that the following statement appends to the same variable. */
const append = new RegExp(
  String.raw`${quote}[ \t]{0,4}(?:;|(?=\r?\n))[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?<name>[$@]?[A-Za-z_][\w.:>-]{0,59}?)\s{0,4}(?:[+.&]=|=\s{0,4}\k<name>\s{0,4}${operator})\s{0,4}${prefix}${quote}`,
  'y',
);
/** What stands before a string that is assigned or appended. */
const assigns = new RegExp(String.raw`(?:=|${operator})\s{0,4}${prefix}$`);
/** A statement before its string is no longer. */
const longestStatement = 120;

function isNameCode(text: string, at: number): boolean {
  return /[\w$]/.test(text.charAt(at));
}

/** Whether a statement begins to give `name` a value: `const name = `, `name += `, `self.name: str = `. */
function isAssignedTo(statement: string, name: string): boolean {
  const at = statement.indexOf(name);
  if (at < 0 || isNameCode(statement, at - 1) || isNameCode(statement, at + name.length)) return false;
  return assigns.test(statement) && !statement.includes('==');
}

/**
 * Where the piece begins that is appended to the string which ends with the quote at `at`.
 *
 * @param begin where the token's first piece begins, or any place in it: its statement names the variable
 * @returns -1 where none is
 */
export function appendedPiece(text: string, at: number, begin: number): number {
  const after = text.charCodeAt(at + 1);
  if (after !== 59 && after !== 10 && after !== 13 && after !== 32 && after !== 9) return -1;
  append.lastIndex = at;
  const name = append.exec(text)?.groups?.['name'];
  if (name === undefined) return -1;
  const lead = text.slice(Math.max(0, begin - longestStatement), begin);
  const opened = Math.max(lead.lastIndexOf('"'), lead.lastIndexOf("'"), lead.lastIndexOf('`'));
  const line = lead.slice(0, Math.max(0, opened));
  const statement = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf(';')) + 1);
  return opened >= 0 && isAssignedTo(statement, name) ? append.lastIndex : -1;
}

/** The header of a block, and how its first line is indented. The kernel's sieve knows no other. */
const header = /[:-][ \t]{1,8}[|>][-+]?[ \r]?\n(?<indent>[ \t]{1,40})$/;
const longestHeader = 60;
const longestIndent = 40;
/** A line that holds a piece of a token and nothing else. */
const wholeLine = /[\w+/=.~-]{1,120}[ \t]{0,4}(?=\r?\n|$)/y;

/** What the lines of a block of YAML are indented by, where its first line begins at `begin`; else undefined. */
export function blockIndent(text: string, begin: number): string | undefined {
  let at = begin;
  while (begin - at <= longestIndent && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  // Most literals do not begin their line.
  if (at === begin || begin - at > longestIndent || text.charCodeAt(at - 1) !== 10) return undefined;
  return header.exec(text.slice(Math.max(0, begin - longestHeader), begin))?.groups?.['indent'];
}

/**
 * Where a token goes on that a line end at `at` breaks, within a block of YAML.
 *
 * @param indent see {@link blockIndent}
 * @returns -1 where it does not
 */
export function foldedPiece(text: string, at: number, indent: string): number {
  const next = text.charCodeAt(at) === 13 ? at + 2 : at + 1;
  if (text.charCodeAt(next - 1) !== 10 || !text.startsWith(indent, next)) return -1;
  wholeLine.lastIndex = next + indent.length;
  return wholeLine.test(text) ? next + indent.length : -1;
}
