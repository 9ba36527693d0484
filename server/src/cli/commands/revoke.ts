/**
 * `keylift revoke`: has a provider end the key at a place, where its API takes the key itself for proof. Says first what will
 * happen and which host is asked; never runs by itself, remembers no consent, prints no key.
 */
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { lineIndex } from '../../shared/report';
import type { Revocation } from '../../shared/revocation';
import { planRevocation, type RevokePlan } from '../../verify/revoke/plan';
import { revokeSpecs } from '../../verify/specs/revocations';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { type FindingInText, findAt, readPlace } from '../findAt';
import { rulesRootOf } from '../teamRules';
import { printable } from '../terminalText';
import { checkerFor } from '../verify/checkerFor';
import { agrees } from '../verify/consent';

interface RevokeOptions {
  readonly yes: boolean;
  readonly list: boolean;
}

const examples = `
Examples:
  keylift revoke src/config.js:12        say what would happen, ask you, then have the provider revoke the key there
  keylift revoke --list                  providers that can be asked, their hosts, and what each of them does

Put the new key in place first: every program that still uses the old one stops working. What is revoked cannot be restored.
Afterwards, list it with "keylift rotated FILE:LINE", so that you are told when it is put back.

Exit codes:
  0  every key is revoked, or was before
  1  a provider refused, or nobody can tell
  2  the job could not be done: no finding at that place, no provider that can be asked, or you did not agree
`;

const nothingSent = 'Nothing was sent.';

interface Case {
  readonly place: string;
  readonly found: FindingInText;
  readonly plan: RevokePlan;
}

function casesAt(context: CliContext, given: string): Case[] {
  const { file } = readPlace(given, nothingSent);
  const root = rulesRootOf(dirname(resolve(context.cwd, file)));
  return findAt(context.cwd, root, given, nothingSent).map((found) => {
    const at = lineIndex(found.text).placeAt(found.finding.start);
    const place = `${file}:${at.line}:${at.column}`;
    const outcome = planRevocation(found);
    if (outcome.kind === 'plan') return { place, found, plan: outcome.plan };
    const action = `"keylift guide ${found.finding.provider}" says where.`;
    throw new CliError(`${place}: ${outcome.message}`, nothingSent, action);
  });
}

/** Says what each provider will do, so that whoever agrees knows. */
async function explain(context: CliContext, cases: readonly Case[]): Promise<void> {
  for (const { place, found, plan } of cases) {
    const what = `${printable(place)} ${printable(found.finding.redacted)}`;
    await context.print(`${what}: ${plan.spec.name} (${plan.hosts.join(', ')}). ${plan.spec.effect}\n`);
  }
}

async function list(context: CliContext): Promise<void> {
  for (const { name, call, effect } of revokeSpecs) {
    await context.print(`${new URL(call.url.replace(/[{}]/g, '')).hostname}  ${name}: ${effect}\n`);
  }
}

async function run(context: CliContext, places: readonly string[], options: RevokeOptions): Promise<void> {
  if (options.list) return await list(context);
  if (places.length === 0) throw new CliError('No place is given.', nothingSent, 'Give FILE:LINE, or --list.');
  const cases = places.flatMap((place) => casesAt(context, place));
  await explain(context, cases);
  const hosts = [...new Set(cases.flatMap(({ plan }) => plan.hosts))];
  const purpose = 'to have it revoked, which cannot be undone';
  if (!(await agrees(context, { keys: cases.length, hosts, purpose, isAgreed: options.yes }))) {
    throw new CliError('You did not agree.', nothingSent, 'The key is as it was.');
  }
  const checker = await checkerFor(context);
  const answers: Revocation[] = [];
  for (const { place, found, plan } of cases) {
    const answer = await checker.revoke(plan, hosts, context.interrupted);
    answers.push(answer);
    const { redacted, detector } = found.finding;
    await context.print(
      `${printable(place)} ${answer.verdict}: ${printable(redacted)} (${detector}) ${printable(answer.reason)}\n`,
    );
  }
  const isDone = answers.every(({ verdict }) => verdict === 'revoked' || verdict === 'gone');
  context.end(context.interrupted.aborted ? exitCodes.interrupted : isDone ? exitCodes.ok : exitCodes.findings);
}

/** The command, ready to be added to the program. */
export function createRevokeCommand(context: CliContext): Command {
  return new Command('revoke')
    .description('Have a provider end a key, where its API allows that with the key alone. Asks you first.')
    .argument('[PLACE...]', 'FILE:LINE or FILE:LINE:COLUMN, as a scan prints it')
    .option('--yes', 'agree beforehand to what it says', false)
    .option('--list', 'print the providers that can be asked', false)
    .addHelpText('after', examples)
    .action((places: string[], options: RevokeOptions) => run(context, places, options));
}
