/** Asks on the terminal whether keys may be sent to the hosts that it names. Without a terminal, only `--yes` agrees. */
import { counted } from '../../reports/amounts';
import type { CliContext } from '../context';
import { CliError } from '../errors';

/** What is to be agreed to. */
export interface Request {
  readonly keys: number;
  readonly hosts: readonly string[];
  /** Why they are sent: "to ask whether it still works". */
  readonly purpose: string;
  /** The option that agrees beforehand was given. */
  readonly isAgreed: boolean;
}

/** @throws {CliError} when nobody can be asked */
export async function agrees(
  context: Pick<CliContext, 'stdin' | 'warn' | 'isTerminal' | 'interrupted'>,
  { keys, hosts, purpose, isAgreed }: Request,
): Promise<boolean> {
  if (isAgreed || hosts.length === 0) return true;
  const isAsked = context.isTerminal.stderr && 'isTTY' in context.stdin && context.stdin.isTTY === true;
  const whereTo = `${counted(keys, 'key')} to ${hosts.join(', ')}`;
  if (!isAsked) {
    throw new CliError(`This would send ${whereTo}.`, 'Nothing was sent.', 'Run it with --yes to agree to that.');
  }
  context.warn(`keylift: This sends ${whereTo}, ${purpose}. Go on? [y/N] `);
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: context.stdin });
  try {
    const answer = await new Promise<string>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(''));
      context.interrupted.addEventListener('abort', () => resolve(''), { once: true });
    });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
