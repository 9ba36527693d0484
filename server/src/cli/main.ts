/** Where the command line starts: takes what it needs from the process, and hands over to the program. */
import { version } from '../shared/version';
import { processContext } from './context';
import { runProgram } from './program';
import { serveIfWorker } from './scanWorkers';

if (!serveIfWorker()) void runProgram(process.argv, processContext(version, __filename));
