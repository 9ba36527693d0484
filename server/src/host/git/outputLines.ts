/** Reads what a git command prints line by line, however long it gets; the answer is never held whole. */
import { startGit } from './gitProcess';

/** Lines without their ends. What a command that fails has printed until then still counts. */
export async function* outputLines(folder: string, args: readonly string[]): AsyncGenerator<string> {
  const child = startGit(folder, args);
  child.on('error', () => undefined);
  child.stdin.end();
  child.stderr.resume();
  let rest = '';
  try {
    for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    child.kill();
  }
}
