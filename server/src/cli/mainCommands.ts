/** The bundle of all commands: takes what it needs from the process, and hands over to the program. */
import { version } from '../shared/version';
import { processContext } from './context';
import { runProgram } from './program';

/**
 * Runs what the arguments of the process say.
 *
 * @param program absolute path of the bundle that was started
 */
export async function mainWith(program: string): Promise<void> {
  await runProgram(process.argv, processContext(version, program));
}
