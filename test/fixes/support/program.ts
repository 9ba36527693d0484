/** A program with keys in it, as the tables of `cases/` write it down. */
import type { RefusalReason } from '../../../server/src/remediation/plan';
import { randomText } from '../../support/samples';

/** One row of a table. */
export interface Program {
  /** Where the key stands and in which kind of string. */
  readonly title: string;
  /**
   * Its source: `⟦1⟧` is the first key, `⟦2⟧` the second; `⟦ns⟧` a name of its own for package or namespace; `ˋ` a backtick
   * and `$‹` a dollar with a brace, which a raw template cannot hold.
   */
  readonly source: string;
  /** Refused for this reason; absent: everything in it is fixed. */
  readonly refused?: RefusalReason;
  /** Name of the file, when the table's own will not do. */
  readonly file?: string;
  /** Other files of its project. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names that the fix must choose. */
  readonly names?: readonly string[];
  /** Why the language's formatter may want to change the result. */
  readonly layout?: string;
  /** Toolchain here is too old for it: planned and shown, not run. */
  readonly notRun?: string;
}

/** A sample key; put together here, so that none lies whole in the repository. */
export function sampleKey(number: number): string {
  return `sk_${'live'}_${randomText('base62', 24, number)}`;
}

/** Puts keys and names into a source. */
export function fillIn(source: string, id: string): string {
  const plain = source.replaceAll('⟦ns⟧', id).replaceAll('ˋ', '`').replaceAll('$‹', '${');
  return plain.replace(/⟦(\d+)⟧/g, (_, number: string) => sampleKey(Number(number)));
}

/** Takes the common indentation of a template literal away, and its first and last line end. */
export function dedent(source: string): string {
  const lines = source
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** A row that is fixed. */
export function fixed(title: string, source: string, more: Partial<Program> = {}): Program {
  return { title, source: dedent(source), ...more };
}

/** A row that is refused. */
export function refused(reason: RefusalReason, title: string, source: string, more: Partial<Program> = {}): Program {
  return { title, source: dedent(source), refused: reason, ...more };
}
