/** A line on a terminal that says how far a scan is; nothing at all where nobody watches. */
import { counted, sizeText } from '../reports/amounts';

/** See the file's first lines. */
export interface Progress {
  /** One more file is done. Cheap: draws a few times a second at the most. */
  advance(bytes: number, findings: number): void;
  /** Takes the line away again. */
  clear(): void;
}

const drawEveryMs = 100;
const clearLine = '\r\u001B[2K';

/** Progress that nobody sees. */
export const noProgress: Progress = { advance: () => undefined, clear: () => undefined };

/**
 * @param write to standard error, which is a terminal
 * @param now a clock in milliseconds
 */
export function createProgress(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let files = 0;
  let bytes = 0;
  let findings = 0;
  let drawn = now();
  let isShown = false;
  return {
    advance(moreBytes, moreFindings) {
      files++;
      bytes += moreBytes;
      findings += moreFindings;
      if (now() - drawn < drawEveryMs) return;
      drawn = now();
      isShown = true;
      write(`${clearLine}Scanned ${counted(files, 'file')}, ${sizeText(bytes)}: ${counted(findings, 'finding')}`);
    },
    clear() {
      if (isShown) write(clearLine);
      isShown = false;
    },
  };
}
