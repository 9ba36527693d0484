/** The labelled cases that `bench:quality` measures on: one JSON object a line. */
import { readJsonLines } from './jsonLines';

/** A text and what stands in it. */
export interface CorpusCase {
  readonly id: string;
  readonly source: string;
  readonly provider: string;
  readonly rule: string;
  readonly text: string;
  readonly filename: string;
  /** `secret` must be found; `none` must not; `info` and `example` are counted apart. */
  readonly expect: 'secret' | 'none' | 'info' | 'example';
  /** The secrets, as they stand in the text. May be empty: then any finding counts. */
  readonly secrets: readonly string[];
  /** For `none`: `any` finding is wrong, or only one of this case's own provider. */
  readonly scope: 'any' | 'rule';
  readonly kind: 'snippet' | 'file';
  readonly placeholder_like?: boolean;
  /** Where the case comes from; of whole files `repository@commit:path:line`. */
  readonly origin?: string;
}

/** Reads a corpus file; a line that is no case is an error that names the line. */
export function readCorpus(path: string): CorpusCase[] {
  return readJsonLines(path, 'text', 'corpus case');
}
