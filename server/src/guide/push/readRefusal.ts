/**
 * Reads what git prints when the other side refuses a push because of a secret: GitHub's GH009 and GH013, GitLab's "PUSH BLOCKED",
 * Azure DevOps's VS403654. Pure. The words come from another machine: only names, ids and numbers are taken out of them.
 */
import type { PushPlatform, PushRefusal, RefusedSecret } from '../../shared/pushRescue';

/** More places than this are not worth listing: whoever refuses lists a few. */
const maxSecrets = 200;
const maxLabel = 80;
const maxText = 1_000_000;

/** What a terminal is told beside the text: colours, titles, the marks of a shell's integration. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one.
const escapeSequence = /\u001b(?:\[[0-9;?]*[A-Za-z]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;

/**
 * Lines without git's `remote:` in front, without colours, and one for each `remote:` where a program has put all into one line, as
 * notifications do.
 */
function linesOf(text: string): string[] {
  return text
    .slice(-maxText)
    .replace(escapeSequence, '')
    .replace(/(?:^|[ \t]+)remote:[ \t]?/gm, '\n')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
}

function labelOf(words: string): string {
  const printable = words.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '').trim();
  return printable.slice(0, maxLabel);
}

/** A path as it may be looked up below a repository's top; undefined for one that would lead elsewhere. */
function pathOf(words: string): string | undefined {
  const path = words.replace(/^"(.*)"$/, '$1').replace(/^\.?\//, '');
  const parts = path.split('/');
  const isOdd = path === '' || path.length > 4096 || /\p{Cc}/u.test(path);
  return isOdd || parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : path;
}

/** `src/a.js:12` */
function placeOf(words: string): Pick<RefusedSecret, 'file' | 'line'> | undefined {
  const [, path = words, number] = /^(.*):(\d{1,9})$/.exec(words) ?? [];
  const file = pathOf(path);
  return file === undefined ? undefined : { file, line: number === undefined ? undefined : Number(number) };
}

/** Collects places, each once. */
class Places {
  readonly #places = new Map<string, RefusedSecret>();

  add(label: string, commit: string, place: Pick<RefusedSecret, 'file' | 'line'> | undefined): void {
    if (place === undefined || this.#places.size >= maxSecrets) return;
    const key = JSON.stringify([label, commit, place]);
    if (!this.#places.has(key)) this.#places.set(key, { label, commit, ...place });
  }

  get all(): readonly RefusedSecret[] {
    return [...this.#places.values()];
  }
}

const commitLine = /\bcommit(?:\(s\))?:?\s+([0-9a-f]{4,64})\b/i;

/**
 * GitHub: the kind between dashes, then pairs of lines `- commit: ID` and `path: FILE:LINE`.
 * See "Working with push protection from the command line" at docs.github.com.
 */
function readGitHub(lines: readonly string[], places: Places): void {
  let label = '';
  let commit: string | undefined;
  for (const line of lines) {
    const heading = /^[—–-]{2,}\s+(.+?)\s+[—–-]{2,}/u.exec(line)?.[1];
    if (heading !== undefined) {
      label = labelOf(heading);
      commit = undefined;
      continue;
    }
    commit = /^-?\s*commit:/.test(line) ? commitLine.exec(line)?.[1] : commit;
    const path = /^(?:-\s*)?path:\s*(.+)$/.exec(line)?.[1];
    if (path !== undefined && commit !== undefined) places.add(label, commit.toLowerCase(), placeOf(path));
  }
}

/**
 * GitLab: `... found the following secrets in commit: ID`, then lines `-- FILE:LINE | KIND`; before 17.2 without the bar. See
 * "Secret push protection" at docs.gitlab.com.
 */
function readGitLab(lines: readonly string[], places: Places): void {
  let commit: string | undefined;
  for (const line of lines) {
    if (!line.startsWith('--')) {
      commit = commitLine.exec(line)?.[1] ?? commit;
      continue;
    }
    const [, own, file = '', number, label = ''] =
      /^--\s+(?:commit\s+([0-9a-f]{4,64}):\s+)?(.+?):\s*(\d{1,9})(?:\s*\|\s*|\s+)(.+)$/.exec(line) ?? [];
    const id = own ?? commit;
    if (id !== undefined && number !== undefined) {
      places.add(labelOf(label), id.toLowerCase(), placeOf(`${file}:${number}`));
    }
  }
}

/**
 * Azure DevOps: `commit: ID`, then `/FILE(LINE,COLUMN-COLUMN) : SEC101/003 : KIND` lines below `paths:`. See "Secret scanning" at
 * learn.microsoft.com, Azure DevOps.
 */
function readAzure(lines: readonly string[], places: Places): void {
  let commit: string | undefined;
  for (const line of lines) {
    commit = commitLine.exec(line)?.[1] ?? commit;
    const [, file = '', number, label = ''] =
      /(?:^|paths?:\s*)(\/.+?)\((\d{1,9}),[\d,-]+\)\s*:\s*\S+\s*:\s*(.+)$/.exec(line) ?? [];
    if (commit !== undefined && number !== undefined) {
      places.add(labelOf(label), commit.toLowerCase(), placeOf(`${file}:${number}`));
    }
  }
}

const readers: Readonly<Record<PushPlatform, (lines: readonly string[], places: Places) => void>> = {
  github: readGitHub,
  gitlab: readGitLab,
  'azure-devops': readAzure,
};

function platformOf(text: string): PushPlatform | undefined {
  if (/\bGH009\b|Push cannot contain secrets/i.test(text)) return 'github';
  if (/PUSH BLOCKED:\s*Secrets? detected|found the following secrets in commit/i.test(text)) return 'gitlab';
  return /\bVS403654\b/.test(text) ? 'azure-devops' : undefined;
}

/**
 * Reads a refusal.
 *
 * @param text what git printed, as it is or as somebody pasted it
 * @returns undefined when the push was not refused because of secrets: other rules have the code GH013, too
 */
export function readRefusal(text: string): PushRefusal | undefined {
  const lines = linesOf(text);
  const platform = platformOf(lines.join('\n'));
  if (platform === undefined) return undefined;
  const places = new Places();
  readers[platform](lines, places);
  return { platform, secrets: places.all };
}
