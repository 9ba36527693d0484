/** Reads the format of `.env` files, as Node's `--env-file`, the dotenv packages and a shell's `source` agree on it. */

/** One assignment of a `.env` file. */
export interface EnvEntry {
  readonly name: string;
  readonly value: string;
  /** Range of the value as it is spelled, quotes included; UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A name, then a value: quoted (which may go over lines) or bare up to a comment or the line's end. */
const entryPattern =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*('[^']*'|"(?:\\.|[^"\\])*"|`[^`]*`|[^\r\n]*)/gm;

function unquote(spelled: string): string {
  const quote = spelled[0];
  if (quote === "'" || quote === '`') return spelled.slice(1, -1);
  if (quote === '"') return spelled.slice(1, -1).replace(/\\n/g, '\n').replace(/\\r/g, '\r');
  return spelled.replace(/[ \t]*#.*$/, '').trim();
}

/** The assignments of a `.env` file, in their order. */
export function readEnv(text: string): readonly EnvEntry[] {
  return [...text.matchAll(entryPattern)].map((match) => {
    const spelled = match[2] ?? '';
    const end = match.index + match[0].length;
    return { name: match[1] ?? '', value: unquote(spelled), start: end - spelled.length, end };
  });
}
