/**
 * Where an assigned value stands: the whole name it is assigned to, and how it is written. Reads only the text within 64
 * units of the match.
 */
import { nameStart } from './gate';

/** The surroundings of a value in the generic tier. */
export interface Place {
  /** The identifier, key or attribute around the keyword, as written: `db.adminPassword`, `SECRET_KEY_BASE`. */
  readonly name: string;
  /** What stands in the name before and after the keyword. */
  readonly before: string;
  readonly after: string;
  /** Whether the value is a string literal, or the content of an XML element. */
  readonly quoted: boolean;
  /** Words of prose before a name of one word: `API` of `API key: ...`; they say whose it is. */
  readonly spoken: string;
  /** `NAME=value` as in a shell or `.env` file, `name: value` as in YAML: a bare value is text there, not code. */
  readonly bareIsText: boolean;
}

const reach = 64;
const nameHead = /^[\w$-]{0,40}/;

/** `: &anchor `, `: !!str `: what YAML says of a value before it. */
const ofYaml = /(?<=: {0,2})(?:&\w{1,30}|!!\w{1,8})[ ]{1,2}$/;

/** `API key:`, `- Your access key:`, `**Client secret**:` at the beginning of a line. */
const spokenBefore =
  /(?:^|\n)[\s#*>-]{0,12}((?:(?:the|your|my|our)[ ])?(?:[a-z]{2,12}[ ])?(?:api|access|secret|private|client|auth|app|admin|service|account|consumer|encryption|licen[cs]e|master|signing)[ ])$/i;

/**
 * @param keywordAt where the detector's keyword starts
 * @param keyword as it matched
 */
export function placeOf(text: string, keywordAt: number, keyword: string, start: number, end: number): Place {
  const before = text.slice(nameStart(text, keywordAt), keywordAt);
  const rest = text.slice(keywordAt + keyword.length, Math.min(start, keywordAt + keyword.length + reach));
  const after = nameHead.exec(rest)?.[0] ?? '';
  const quoted = isQuoted(text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20));
  const separator = rest.slice(after.length).replace(ofYaml, '');
  const nameAt = keywordAt - before.length;
  const spoken = before === '' ? (spokenBefore.exec(text.slice(Math.max(0, nameAt - reach), nameAt))?.[1] ?? '') : '';
  return {
    name: before + keyword + after,
    before,
    after,
    quoted,
    spoken,
    bareIsText:
      !quoted && !/^(?:self|this|cls)\./.test(before) && isBareText(text, nameAt - spoken.length, separator, end),
  };
}

const opening = /["'`]$|&(?:quot|#34);$|(?:"""|''')\s*$/;

/** Whether a value stands in quotes or in an element. `lead` and `tail` are what stands directly around it. */
function isQuoted(lead: string, tail: string): boolean {
  return opening.test(lead) || (/(?:>|<!\[CDATA\[)\s*$/.test(lead) && /^\s*(?:\]\]>)?</.test(tail));
}

/** A comment, a quotation or a list of fields up to the name in it: `# login: `, `// old: `, `> `, `<!-- `, `:` of reStructuredText. */
const commentBefore =
  /(?:(?:^|\n)[ \t]*(?:#+|\/\/+|\/?\*+|>|<!--|--|:)|[ \t](?:#|\/\/)(?=[ \t]))[ \t]*(?:[\w:,]{2,14}[ ]){0,4}$/;
/** What ends a line, or the comment in it. */
const commentEnd = /^[ \t]{0,3}(?:[\r\n]|$|-->|\*\/)/;

/** Whether name and value are the end of a comment. */
function isInComment(text: string, nameAt: number, end: number): boolean {
  return (
    commentEnd.test(text.slice(end, end + 8)) && commentBefore.test(text.slice(Math.max(0, nameAt - reach), nameAt))
  );
}

/** Whether nothing but a comment stands between a value and its line's end. */
function isComment(text: string, end: number): boolean {
  return /^[ \t]{1,20}#[ \t]/.test(text.slice(end, end + 24));
}

/** `${NAME:value}` of Spring, `${NAME:-value}` of a shell: what stands where nothing else was said. */
function isDefault(text: string, nameAt: number): boolean {
  return text.slice(Math.max(0, nameAt - 2), nameAt) === '${';
}

/** `"X-Acme-Key: value"`: a header in a string of its own, as commands and arrays of PHP hold it. */
function isHeader(text: string, nameAt: number, next: string): boolean {
  return /["']/.test(next) && text.charAt(nameAt - 1) === next;
}

/** Behind a bare value, code: `password=lmhash + ":"`. */
const goesOn = /^ (?:[+*%?|&]|->|if |or |and )/;

/** `login: me / ` before `password: ...`: a login in one line of a text. */
const userBefore =
  /(?:user(?:name)?|login|e-?mail|account|benutzer|zugang|usuario)["'`]?\s?[:=]\s{1,2}["'`]?[\w.@\\-]{2,40}["'`]?\s{0,2}(?:[/,;|]|and)\s{1,2}$/i;

/** `--set a.password=...,b=...`: what a command sets at once. */
const isSetting = /--set(?:-string)?[ =][^\s]{0,60}$/;

/** `ENV X `, `setenv X `, `set -x X `: what images and shells put into the environment is text, whatever it looks like. */
const ofEnvironment = /(?:^|\n)[ \t]{0,8}(?:ENV|ARG|set(?:x|[eE]nv)(?:[ \t]+-\w+){0,2}|set[ \t]+-\w+)[ \t]+$/;

/** `KEY=value` without blanks, or the first thing on its line followed by `: ` and nothing but the value. */
function isBareText(text: string, nameAt: number, separator: string, end: number): boolean {
  const next = text.charAt(end);
  if (/^[ \t]+$/.test(separator) && ofEnvironment.test(text.slice(Math.max(0, nameAt - reach), nameAt)))
    return next === '' || next === '\n' || next === '\r';
  // `a=b,c=d` and `a:b)` are code that was made small.
  if (separator === '=' || separator === ':') {
    if (next === '}') return isDefault(text, nameAt);
    if (next === ',') return isSetting.test(text.slice(Math.max(0, nameAt - reach), nameAt));
    // The end of a line within a string: a cell of a notebook, a file that a program writes.
    if (next === '\\') return /^\\[nrt]/.test(text.slice(end, end + 2));
    return next === '' || (/[\s;&"'`<]/.test(next) && !goesOn.test(text.slice(end, end + 4)));
  }
  if (/^:[-=]$/.test(separator) && next === '}') return isDefault(text, nameAt);
  if (/^=["']?\$\{\w{1,60}:?-$/.test(separator) && next === '}') return true;
  if (/^:[ ]?$/.test(separator) && isHeader(text, nameAt, next)) return true;
  if (/^\s?[:=]\s{1,2}$/.test(separator) && userBefore.test(text.slice(Math.max(0, nameAt - reach), nameAt)))
    return (next === '' || /\s/.test(next)) && !/^\s*[)\]},]/.test(text.slice(end, end + 8));
  if (/^\s*[:=]\s*$/.test(separator) || /^\s?[:?]=\s*$/.test(separator) || /^\*{1,2}:\s*$/.test(separator)) {
    if (/^\s?[:=]\s{1,2}$/.test(separator) && isInComment(text, nameAt, end)) return true;
    const isYaml = separator.trim() === ':';
    const lineStart = text.slice(Math.max(0, nameAt - reach), nameAt);
    return (
      /(?:^|\n)[\s#*-]*(?:export\s+|set\s+|env\s+|[\w-]{1,30}:)?$/i.test(lineStart) &&
      (next === '' || next === '\n' || next === '\r' || (isYaml && isComment(text, end)))
    );
  }
  return false;
}
