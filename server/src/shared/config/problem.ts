/** What is wrong with a file of configuration, in words for people. Holds names and numbers of the file, never a secret. */

/** One problem. Offsets are UTF-16 in the file's text, half-open. */
export interface ConfigProblem {
  /** `error`: something that was written does not take effect. `warning`: it does, but perhaps not as it was meant. */
  readonly severity: 'error' | 'warning';
  readonly start: number;
  readonly end: number;
  /** A whole sentence: what is wrong. */
  readonly happened: string;
  /** A whole sentence: what was done about it. */
  readonly done: string;
  /** A whole sentence: one thing to do. */
  readonly action: string;
}

/** The three sentences of a problem as one text. */
export function problemText({ happened, done, action }: ConfigProblem): string {
  return [happened, done, action].filter((sentence) => sentence !== '').join(' ');
}

/** Takes problems as they are found. */
export type OnProblem = (problem: ConfigProblem) => void;
