/** The bundle of what is started over and over: hooks, and the workers of a scan. */
import { hookNames } from '../host/hooks/hookScript';
import { version } from '../shared/version';
import { processContext } from './context';
import { exitCodes } from './exitCodes';
import { explainError } from './explainError';
import { runHook } from './hooks/runHook';
import { serveIfWorker } from './scanWorkers';

/**
 * Serves as a worker when this thread was started as one, else runs the hook that the arguments of the process name.
 *
 * @param program absolute path of the bundle that was started
 */
export async function mainWith(program: string): Promise<void> {
  if (serveIfWorker()) return;
  const [, , , , name, ...args] = process.argv;
  const hook = hookNames.find((each) => each === name);
  const context = processContext(version, program);
  try {
    if (hook !== undefined) await runHook(context, hook, args);
  } catch (error) {
    explainError(error, context);
    context.end(exitCodes.failed);
  }
}
