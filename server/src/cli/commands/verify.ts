/**
 * `keylift verify`: asks a provider whether the key at a place still works, after the user has agreed to the hosts. Sends a key
 * to its own provider and nowhere else; prints no key.
 */
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { lineIndex } from '../../shared/report';
import type { KeyFact, Verification } from '../../shared/verification';
import type { FoundKey } from '../../verify/gatherParts';
import { offlineFacts } from '../../verify/offlineFacts';
import { type PlanOutcome, planVerification } from '../../verify/plan';
import { hostsOf } from '../../verify/request';
import { verifySpecFor, verifySpecs } from '../../verify/specs/index';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { type ExitCode, exitCodes } from '../exitCodes';
import { findAt, readPlace } from '../findAt';
import { rulesRootOf } from '../teamRules';
import { printable } from '../terminalText';
import { checkerFor } from '../verify/checkerFor';
import { agrees } from '../verify/consent';

interface VerifyOptions {
  readonly yes: boolean;
  readonly listHosts: boolean;
  readonly offline: boolean;
  readonly format: string;
}

const examples = `
Examples:
  keylift verify src/config.js:12            ask whether the key that stands there still works
  keylift verify src/config.js:12 --offline  tell only what the key says of itself
  keylift verify --list-hosts                every host that could ever be asked

The hosts are named, and you are asked, before anything is sent. A key goes to its own provider over https, through the
proxy of HTTPS_PROXY if there is one, and nowhere else. "unknown" is not "invalid": treat such a key as if it worked.

Exit codes:
  0  every key that was asked about is invalid
  1  a key is valid, or nobody can tell
  2  the job could not be done: bad arguments, no finding at that place, or you did not agree
`;

/** One finding, before and after its provider was asked. */
interface Case {
  readonly place: string;
  readonly found: FoundKey;
  readonly outcome: PlanOutcome;
  readonly facts: readonly KeyFact[];
}

const nothingSent = 'Nothing was sent.';

/** The cases of the findings at a place. */
function casesAt(context: CliContext, given: string): Case[] {
  const { file } = readPlace(given, nothingSent);
  const root = rulesRootOf(dirname(resolve(context.cwd, file)));
  return findAt(context.cwd, root, given, nothingSent).map((found) => {
    const { finding, text } = found;
    const at = lineIndex(text).placeAt(finding.start);
    const facts = offlineFacts(finding, text, Date.now());
    return { place: `${file}:${at.line}:${at.column}`, found, outcome: planVerification(found, verifySpecFor), facts };
  });
}

function lineOf({ place, found, facts, outcome }: Case, answer: Verification | undefined): string {
  const { redacted, detector } = found.finding;
  const verdict = answer?.verdict ?? 'not asked';
  const reason = answer?.reason ?? (outcome.kind === 'none' ? outcome.message : '');
  const details = [...(answer?.evidence ?? []), ...facts].map(({ kind, text }) => `  ${kind}: ${printable(text)}\n`);
  const asked = answer === undefined || answer.hosts.length === 0 ? '' : `  asked: ${answer.hosts.join(', ')}\n`;
  const head = `${printable(place)} ${verdict}: ${printable(redacted)} (${detector}) ${reason}`.trimEnd();
  return `${head}\n${details.join('')}${asked}`;
}

function jsonOf({ place, found, facts, outcome }: Case, answer: Verification | undefined): object {
  const { redacted, detector } = found.finding;
  const verification = answer ?? {
    verdict: 'unknown',
    reason: outcome.kind === 'none' ? outcome.message : '',
    hosts: [],
  };
  return { place, detector, redacted, facts, evidence: [], ...verification };
}

async function ask(
  context: CliContext,
  cases: readonly Case[],
  isAgreed: boolean,
): Promise<(Verification | undefined)[]> {
  const plans = cases.map(({ outcome }) => (outcome.kind === 'plan' ? outcome.plan : undefined));
  const hosts = [...new Set(plans.flatMap((plan) => plan?.hosts ?? []))];
  const keys = plans.filter((plan) => plan !== undefined).length;
  const purpose = 'to ask whether it still works';
  if (!(await agrees(context, { keys, hosts, purpose, isAgreed }))) {
    throw new CliError('You did not agree.', 'Nothing was sent.', 'Use --offline to be told what needs no network.');
  }
  const checker = await checkerFor(context);
  const answers: (Verification | undefined)[] = [];
  for (const plan of plans) answers.push(plan && (await checker.check(plan, hosts, context.interrupted)));
  return answers;
}

function exitCodeOf(context: CliContext, answers: readonly (Verification | undefined)[]): ExitCode {
  if (context.interrupted.aborted) return exitCodes.interrupted;
  return answers.every((answer) => answer?.verdict === 'invalid') ? exitCodes.ok : exitCodes.findings;
}

async function listHosts(context: CliContext): Promise<void> {
  for (const host of [...new Set(verifySpecs.flatMap(hostsOf))].sort()) {
    const names = new Set(verifySpecs.filter((spec) => hostsOf(spec).includes(host)).map(({ name }) => name));
    await context.print(`${host}  ${[...names].join(', ')}\n`);
  }
}

async function run(context: CliContext, places: readonly string[], options: VerifyOptions): Promise<void> {
  if (options.listHosts) return await listHosts(context);
  if (places.length === 0) {
    throw new CliError('No place is given.', 'Nothing was sent.', 'Give FILE:LINE, or --list-hosts.');
  }
  const cases = places.flatMap((place) => casesAt(context, place));
  const answers = options.offline ? cases.map(() => undefined) : await ask(context, cases, options.yes);
  if (options.format === 'json') {
    await context.print(
      `${JSON.stringify({ version: 1, keys: cases.map((each, at) => jsonOf(each, answers[at])) }, null, 1)}\n`,
    );
  } else {
    for (const [at, each] of cases.entries()) await context.print(lineOf(each, answers[at]));
  }
  context.end(exitCodeOf(context, answers));
}

/** The command, ready to be added to the program. */
export function createVerifyCommand(context: CliContext): Command {
  return new Command('verify')
    .description('Ask a provider whether a key still works. Sends it to its provider alone, after you agreed.')
    .argument('[PLACE...]', 'FILE:LINE or FILE:LINE:COLUMN, as a scan prints it')
    .option('--yes', 'agree to the hosts beforehand', false)
    .option('--offline', 'ask nobody; tell what the key says of itself', false)
    .option('--list-hosts', 'print every host that could ever be asked', false)
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples)
    .action((places: string[], options: VerifyOptions) => run(context, places, options));
}
