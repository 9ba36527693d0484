/**
 * Asks providers whether keys still work, and to revoke them: only hosts that the user has agreed to, one at a time for each host and not too
 * fast, each distinct key once. Remembers certain answers by a keyed hash until the program ends; writes nothing down.
 */
import type { Fingerprinter } from '../../shared/fingerprint';
import type { Revocation } from '../../shared/revocation';
import type { Verdict, Verification } from '../../shared/verification';
import { withoutValues } from '../../verify/facts';
import { type Answer, type Interpretation, interpret } from '../../verify/interpret';
import type { VerifyPlan } from '../../verify/plan';
import { isHostOf, prepareRequest } from '../../verify/request';
import { interpretRevocation } from '../../verify/revoke/interpret';
import type { RevokePlan } from '../../verify/revoke/plan';
import type { VerifyCall } from '../../verify/spec';
import type { Send, SendFailure } from './transport';

/** What {@link createChecker} works with. */
export interface CheckerDeps {
  readonly send: Send;
  readonly fingerprint: Fingerprinter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after a while, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** See the file's first lines. */
export interface Checker {
  /** Never rejects. Sends nothing when `confirmed` lacks one of the plan's hosts. */
  check(plan: VerifyPlan, confirmed: readonly string[], signal: AbortSignal): Promise<Verification>;
  /** Never rejects. Sends nothing when `confirmed` lacks the plan's host; asks once, whatever comes of it. */
  revoke(plan: RevokePlan, confirmed: readonly string[], signal: AbortSignal): Promise<Revocation>;
  /** What was learned before, without asking anybody. */
  known(plan: VerifyPlan): Verification | undefined;
}

/** Between two requests to the same host. */
const pauseMs = 250;
const defaultRetryMs = 60_000;
const mostRetryMs = 3_600_000;

const failures: Readonly<Record<SendFailure, string>> = {
  cancelled: 'The check was cancelled.',
  timeout: 'The provider did not answer in time.',
  unreachable: 'The provider cannot be reached.',
  tls: 'No safe connection to the provider could be made: its certificate was not accepted. Nothing was sent.',
  proxy: 'The proxy of the environment did not let the request through.',
  'not-allowed': 'The request would have gone to a host that its specification does not name. Nothing was sent.',
  'too-big': 'The answer is not what the provider documents.',
};

function unknown(reason: string): Interpretation & { readonly verdict: 'unknown' } {
  return { verdict: 'unknown', reason, evidence: [] };
}

/** How long a provider wants to be left alone. */
function retryMs({ headers }: Answer): number {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1_000, mostRetryMs) : defaultRetryMs;
}

/** One verdict from those of several regions: valid in one is valid; invalid only when all say so. */
function combine(answers: readonly Interpretation[], { spec, detector, parts }: VerifyPlan): Interpretation {
  const first = (verdict: Verdict) => answers.find((each) => each.verdict === verdict);
  const decided = first('valid') ?? first('unknown') ?? first('invalid') ?? unknown('Nobody was asked.');
  const { doubt } = spec;
  const isDoubtful =
    decided.verdict === 'invalid' &&
    doubt?.detectors.includes(detector) === true &&
    (doubt.unless === undefined || !Object.hasOwn(parts, doubt.unless));
  return isDoubtful ? unknown(doubt.reason) : decided;
}

class HostChecker implements Checker {
  readonly #known = new Map<string, Verification>();
  readonly #running = new Map<string, Promise<Verification>>();
  /** The end of each host's queue, and until when it wants to be left alone. */
  readonly #queues = new Map<string, Promise<void>>();
  readonly #notBefore = new Map<string, number>();

  constructor(private readonly deps: CheckerDeps) {}

  known(plan: VerifyPlan): Verification | undefined {
    return this.#known.get(this.#nameOf(plan));
  }

  async check(plan: VerifyPlan, confirmed: readonly string[], signal: AbortSignal): Promise<Verification> {
    const missing = plan.hosts.filter((host) => !confirmed.includes(host));
    if (missing.length > 0) {
      return { ...unknown(`Nobody agreed to asking ${missing.join(' and ')}. Nothing was sent.`), hosts: [] };
    }
    const name = this.#nameOf(plan);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const running = this.#running.get(name);
    if (running !== undefined) {
      const shared = await running;
      // Whoever asked first may have cancelled; that is not for the second to suffer.
      return shared.hosts.length > 0 || signal.aborted ? shared : await this.check(plan, confirmed, signal);
    }
    const asking = this.#ask(plan, signal);
    this.#running.set(name, asking);
    try {
      const verification = await asking;
      if (verification.verdict !== 'unknown') this.#known.set(name, verification);
      return verification;
    } finally {
      this.#running.delete(name);
    }
  }

  async revoke(plan: RevokePlan, confirmed: readonly string[], signal: AbortSignal): Promise<Revocation> {
    const request = prepareRequest(plan.spec.call, plan.parts);
    if (request === undefined || !isHostOf(request.host, plan.hosts) || !confirmed.includes(request.host)) {
      return { verdict: 'unknown', reason: 'Nobody agreed to asking this host. Nothing was sent.', hosts: [] };
    }
    const hosts: string[] = [];
    const told = await this.#inTurn(request.host, signal, async () => {
      if (signal.aborted) return unknown(failures.cancelled);
      hosts.push(request.host);
      const sent = await this.deps.send(request, plan.hosts, signal);
      // What was known of the key before may not hold any more.
      this.#known.clear();
      if (sent.kind === 'failed') return unknown(failures[sent.failure]);
      return interpretRevocation(plan.spec, sent.answer);
    });
    return { verdict: told.verdict, reason: told.reason, hosts };
  }

  /** Names the credentials without telling them. */
  #nameOf({ spec, detector, parts }: VerifyPlan): string {
    const doubt = spec.doubt?.detectors.includes(detector) === true;
    return this.deps.fingerprint(spec.id, JSON.stringify([doubt, Object.entries(parts).sort()]));
  }

  async #ask(plan: VerifyPlan, signal: AbortSignal): Promise<Verification> {
    const answers: Interpretation[] = [];
    const asked = new Set<string>();
    for (const call of plan.calls) {
      if (signal.aborted) answers.push(unknown(failures.cancelled));
      if (signal.aborted) break;
      const answer = await this.#call(call, plan, asked, signal);
      answers.push(answer);
      if (answer.verdict === 'valid') break;
    }
    const { verdict, reason, evidence } = combine(answers, plan);
    const hosts = [...asked];
    return {
      verdict,
      reason,
      hosts,
      evidence: withoutValues(evidence, Object.values(plan.parts)),
      ...(hosts.length > 0 && { checkedAt: new Date(this.deps.now()).toISOString() }),
    };
  }

  async #call(call: VerifyCall, plan: VerifyPlan, asked: Set<string>, signal: AbortSignal): Promise<Interpretation> {
    const request = prepareRequest(call, plan.parts);
    if (request === undefined || !isHostOf(request.host, plan.hosts)) return unknown(failures['not-allowed']);
    return await this.#inTurn(request.host, signal, async () => {
      if (signal.aborted) return unknown(failures.cancelled);
      asked.add(request.host);
      const sent = await this.deps.send(request, plan.hosts, signal);
      if (sent.kind === 'failed') return unknown(failures[sent.failure]);
      if (sent.answer.status === 429) this.#notBefore.set(request.host, this.deps.now() + retryMs(sent.answer));
      return interpret(call, sent.answer);
    });
  }

  /** One request after another for each host, with a pause; none while the host wants to be left alone. */
  async #inTurn<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | ReturnType<typeof unknown>> {
    const before = this.#queues.get(host);
    const turn = (async () => {
      if (before !== undefined) {
        await before;
        await this.deps.wait(pauseMs, signal);
      }
      const isLimited = (this.#notBefore.get(host) ?? 0) > this.deps.now();
      return isLimited
        ? unknown('The provider limits the rate of requests; it was not asked again yet.')
        : await work();
    })();
    this.#queues.set(
      host,
      turn.then(
        () => undefined,
        () => undefined,
      ),
    );
    return await turn;
  }
}

/** See {@link Checker}. */
export function createChecker(deps: CheckerDeps): Checker {
  return new HostChecker(deps);
}
