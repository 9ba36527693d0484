/**
 * Reads a TOML text into tables whose values are taken out one by one, each checked where it is taken; whatever is not
 * what it should be becomes a problem with a place, and the reader goes on. Bounded: a hostile text gives a message.
 */
import { parse, TomlError } from 'smol-toml';
import type { ConfigProblem, OnProblem } from './problem';
import { type TomlPlaces, tomlPlaces } from './tomlPlaces';

/** UTF-16 units above which a text is not taken for a configuration. */
const largestConfig = 1_000_000;
const deepest = 32;
/** Items of one list, and problems of one text, that are looked at. */
const mostItems = 5000;

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What all tables of one text share. */
interface Text {
  readonly places: TomlPlaces;
  readonly onProblem: OnProblem;
}

/** One table of the text; see the file's first lines. */
export class TomlTable {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #text: Text;
  readonly #taken = new Set<string>();

  constructor(
    values: Readonly<Record<string, unknown>>,
    /** As in {@link TomlPlaces}; '' for the whole text. */
    readonly path: string,
    text: Text,
  ) {
    this.#values = values;
    this.#text = text;
  }

  #pathOf(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  /** Reports something about a key, or with '' about the table. */
  problem(key: string, problem: Omit<ConfigProblem, 'start' | 'end'>): void {
    this.#text.onProblem({ ...problem, ...this.#text.places.of(key === '' ? this.path : this.#pathOf(key)) });
  }

  /** Where a key, or with '' the table, stands. */
  placeOf(key: string) {
    return this.#text.places.of(key === '' ? this.path : this.#pathOf(key));
  }

  #take<T>(key: string, what: string, read: (value: unknown) => T | undefined): T | undefined {
    this.#taken.add(key);
    if (!Object.hasOwn(this.#values, key)) return undefined;
    const value = read(this.#values[key]);
    if (value === undefined) {
      this.problem(key, {
        severity: 'error',
        happened: `${this.#pathOf(key)} must be ${what}.`,
        done: 'It does not count.',
        action: 'Correct it.',
      });
    }
    return value;
  }

  has(key: string): boolean {
    this.#taken.add(key);
    return Object.hasOwn(this.#values, key);
  }

  text(key: string): string | undefined {
    return this.#take(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  boolean(key: string): boolean | undefined {
    return this.#take(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  /** @param least the smallest number allowed */
  number(key: string, least: number, most: number): number | undefined {
    return this.#take(key, `a number from ${least} to ${most}`, (value) =>
      typeof value === 'number' && value >= least && value <= most ? value : undefined,
    );
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | undefined {
    return this.#take(key, `one of: ${choices.join(', ')}`, (value) => choices.find((choice) => choice === value));
  }

  /** A text that looks like a date: TOML has dates of its own, and people quote them. */
  date(key: string): string | undefined {
    return this.#take(key, 'a date such as 2027-01-31', (value) => {
      const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
      return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    });
  }

  texts(key: string): readonly string[] {
    const read = (value: unknown) =>
      Array.isArray(value) && value.length <= mostItems && value.every((item) => typeof item === 'string')
        ? (value as string[])
        : undefined;
    return this.#take(key, `a list of texts, at most ${mostItems}`, read) ?? [];
  }

  /** A table in this one; undefined when it is not there. */
  table(key: string): TomlTable | undefined {
    const values = this.#take(key, 'a table', (value) => (isTable(value) ? value : undefined));
    return values && new TomlTable(values, this.#pathOf(key), this.#text);
  }

  /** A list of tables (`[[key]]`), or one table in place of a list. */
  tables(key: string): readonly TomlTable[] {
    const read = (value: unknown) => {
      if (isTable(value)) return [value];
      return Array.isArray(value) && value.length <= mostItems && value.every(isTable) ? value : undefined;
    };
    const isOne = isTable(this.#values[key]);
    const list = this.#take(key, `a list of tables, at most ${mostItems}`, read) ?? [];
    return list.map(
      (values, at) => new TomlTable(values, isOne ? this.#pathOf(key) : `${this.#pathOf(key)}[${at}]`, this.#text),
    );
  }

  /** Complains of keys that nobody has asked for: most are mistyped. Call it last. */
  finish(): void {
    for (const key of Object.keys(this.#values)) {
      if (this.#taken.has(key)) continue;
      this.problem(key, {
        severity: 'error',
        happened: `${this.#pathOf(key).slice(0, 80)} is not known.`,
        done: 'It does not count.',
        action: `Known here: ${[...this.#taken].join(', ')}.`,
      });
    }
  }

  /** The values as they are, for a part that somebody else reads. */
  get raw(): Readonly<Record<string, unknown>> {
    return this.#values;
  }
}

function broken(text: string, error: unknown): ConfigProblem {
  const isSyntax = error instanceof TomlError;
  let start = 0;
  if (isSyntax) {
    for (let line = 1; line < error.line; line++) start = text.indexOf('\n', start) + 1;
    start = Math.min(text.length, start + error.column - 1);
  }
  // The library's message goes on with a picture of the line, which may hold anything.
  const reason = isSyntax
    ? (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '')
    : 'too deep';
  return {
    severity: 'error',
    start,
    end: Math.min(text.length, start + 1),
    happened: `This is not valid TOML: ${reason.slice(0, 100)}.`,
    done: 'Nothing of the file is used.',
    action: 'Correct it here.',
  };
}

/** Reads a text. @returns undefined when it cannot be used at all; that was told to `onProblem` */
export function readToml(text: string, onProblem: OnProblem): TomlTable | undefined {
  if (text.length > largestConfig) {
    const happened = `The file is longer than ${largestConfig / 1_000_000} million characters.`;
    const action = 'Make it shorter.';
    onProblem({ severity: 'error', start: 0, end: 0, happened, done: 'Nothing of it is used.', action });
    return undefined;
  }
  try {
    const values: unknown = parse(text, { maxDepth: deepest, useLegacyDate: true });
    return isTable(values) ? new TomlTable(values, '', { places: tomlPlaces(text), onProblem }) : undefined;
  } catch (error) {
    onProblem(broken(text, error));
    return undefined;
  }
}
