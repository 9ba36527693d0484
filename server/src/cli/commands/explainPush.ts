/**
 * `keylift explain-push`: what a push that was refused because of a secret is about, and how to rewrite the commits safely. Reads
 * the refusal from a file or standard input; changes nothing.
 */
import { Command, Option } from 'commander';
import { planRescue } from '../../guide/push/planRescue';
import { readRefusal } from '../../guide/push/readRefusal';
import { gitRootOf } from '../../host/gitFolder';
import { pushFactsOf } from '../../host/pushFacts';
import { createFingerprinter } from '../../shared/fingerprint';
import type { ExplainedSecret, PushExplanation } from '../../shared/pushRescue';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { readGivenFile } from '../findAt';
import { loadCatalogue } from '../loadCatalogue';
import { fingerprintKeyFor } from '../search';
import { createTeamRules } from '../teamRules';
import { type Paint, printable } from '../terminalText';

interface ExplainPushOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

const examples = `
Examples:
  git push 2>&1 | keylift explain-push     explain the refusal, if it is one
  keylift explain-push refusal.txt         what was copied from a terminal or a notification

Run it in the clone that pushed. It reads GitHub's push protection (GH009, GH013), GitLab's ("PUSH BLOCKED") and that of Azure
DevOps (VS403654), asks nobody but git, and runs none of the commands that it shows.

Exit codes:
  0  the refusal was explained
  1  the text is no refusal because of a secret
  2  the job could not be done
`;

const nothingExplained = 'Nothing was explained.';

/** A message of git is short; what follows the first megabytes is not kept. */
const maxBytes = 4_000_000;

async function readAll(input: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of input) {
    if (size < maxBytes) pieces.push(piece);
    size += piece.length;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function* placeLines(secret: ExplainedSecret, paint: Paint): Generator<string> {
  const { label, file, line, commit, id, found, now, pushedTo } = secret;
  const place = line === undefined ? file : `${file}:${line}`;
  const what = label === '' ? '' : `  ${printable(label)}`;
  yield `  ${paint.red(printable(place))} in commit ${(id ?? commit).slice(0, 10)}${what}\n`;
  if (id === undefined) yield '    not in this clone\n';
  else if (found === undefined) yield '    Keylift finds nothing on that line\n';
  else yield `    ${printable(found.redacted)} ${paint.dim(`(${found.detector})`)}\n`;
  if (now !== undefined) yield `    still there: ${printable(file)}:${now.startLine}:${now.startColumn}\n`;
  else if (found !== undefined) yield '    not in the file as it is now, but in that commit\n';
  if (pushedTo !== undefined) yield `    ${paint.yellow(`already on ${printable(pushedTo)}`)}\n`;
}

function* textOf({ summary, secrets, steps }: PushExplanation, paint: Paint): Generator<string> {
  yield `${paint.bold(printable(summary))}\n`;
  if (secrets.length > 0) yield '\n';
  for (const secret of secrets) yield* placeLines(secret, paint);
  for (const [index, { text, commands }] of steps.entries()) {
    yield `\n${index + 1}. ${printable(text)}\n`;
    for (const command of commands) yield `     ${printable(command)}\n`;
  }
}

async function run(context: CliContext, file: string | undefined, options: ExplainPushOptions): Promise<void> {
  const text = file === undefined ? await readAll(context.stdin) : readGivenFile(context.cwd, file, nothingExplained);
  const refusal = readRefusal(text);
  if (refusal === undefined) {
    context.warn(
      'keylift: This is not a push that was refused because of a secret: give what "git push" printed, all of it.\n',
    );
    return context.end(exitCodes.findings);
  }
  const root = gitRootOf(context.cwd);
  if (root === undefined) {
    throw new CliError('This is not a git work tree.', nothingExplained, 'Run it in the clone that pushed.');
  }
  const { secrets, platform } = refusal;
  const fingerprint = createFingerprinter(await fingerprintKeyFor(context));
  const { rulesFor } = createTeamRules();
  const signal = context.interrupted;
  const facts = await pushFactsOf({ root, secrets, catalogue: loadCatalogue(), fingerprint, rulesFor, signal });
  const explanation = planRescue(platform, facts);
  if (options.format === 'json') {
    await context.print(`${JSON.stringify({ version: 1, ...explanation }, undefined, 1)}\n`);
  } else {
    const paint = paintFor(context, 'stdout', options.color);
    for (const line of textOf(explanation, paint)) await context.print(line);
  }
  context.end(exitCodes.ok);
}

/** The command, ready to be added to the program. */
export function createExplainPushCommand(context: CliContext): Command {
  return new Command('explain-push')
    .description('Explain a push that was refused because of a secret, and how to rewrite the commits safely.')
    .argument('[FILE]', 'what git printed (default: standard input)')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(new Option('--no-color', 'print no colours (so does the variable NO_COLOR)'))
    .addHelpText('after', examples)
    .action((file: string | undefined, options: ExplainPushOptions) => run(context, file, options));
}
