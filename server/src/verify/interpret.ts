/**
 * What a provider's answer says of a key. Pure: call and answer in, verdict out. Whatever does not clearly speak of the key
 * (a limit, a fault, a redirect, a page where JSON was due) is unknown, and never invalid.
 */
import type { KeyFact, Verdict } from '../shared/verification';
import { factOf } from './facts';
import { parseJson, valueAt } from './jsonPath';
import type { AnswerRule, EvidenceSpec, VerifyCall } from './spec';
import { judgeStripe, readStripeError, stripeFacts } from './stripeError';

/** An answer as it came; header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What one answer says. */
export interface Interpretation {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly evidence: readonly KeyFact[];
}

const accepted = 'The provider accepts it.';
const refused = 'The provider does not accept it any more.';

/** What a status says that speaks of the moment or the way, and not of the key. */
export function faultOf(status: number): string | undefined {
  if (status === 429) return 'The provider limits the rate of requests. Try again later.';
  if (status === 408 || status >= 500) return `The provider could not answer (${status}). Try again later.`;
  if (status === 407) return 'The proxy asks for a log-in (407).';
  if (status >= 300 && status < 400) return 'The provider redirects elsewhere; that was not followed.';
  return undefined;
}

/** Whether a rule is about an answer. */
export function holds(rule: AnswerRule<string>, answer: Answer, json: unknown): boolean {
  if (rule.status !== undefined && !rule.status.includes(answer.status)) return false;
  if (rule.text !== undefined && !answer.body.includes(rule.text)) return false;
  if (rule.json === undefined) return true;
  const found = valueAt(json, rule.json.path);
  if (rule.json.is === undefined) return found !== undefined && found !== null;
  return rule.json.is.some((each) => each === found);
}

function defaultRule({ answers }: VerifyCall, { status }: Answer, json: unknown): Omit<Interpretation, 'evidence'> {
  if (status === 401) return { verdict: 'invalid', reason: refused };
  if (status < 200 || status > 299) {
    return { verdict: 'unknown', reason: `The provider answered ${status}, which says nothing certain of the key.` };
  }
  const isJson = typeof json === 'object' && json !== null;
  if (answers === 'any' || isJson) return { verdict: 'valid', reason: accepted };
  return { verdict: 'unknown', reason: 'The answer is not what the provider documents.' };
}

function evidenceOf(specs: readonly EvidenceSpec[], { headers }: Answer, json: unknown): readonly KeyFact[] {
  return specs.flatMap(({ kind, json: path, header, words }) => {
    const value = path === undefined ? headers[header ?? ''] : valueAt(json, path);
    const word = words === undefined ? value : Object.hasOwn(words, `${value}`) ? words[`${value}`] : undefined;
    return factOf(kind, word) ?? [];
  });
}

/** Answers of Stripe that are no success; see `stripeError.ts`. */
function interpretStripe(status: number, json: unknown): Interpretation {
  const error = readStripeError(json);
  return { ...judgeStripe(status, error), evidence: error === undefined ? [] : stripeFacts(error) };
}

/** See the file's first lines. Evidence is only told of keys that are valid, but for errors that explain themselves. */
export function interpret(call: VerifyCall, answer: Answer): Interpretation {
  const json = parseJson(answer.body);
  const fault = faultOf(answer.status);
  if (fault !== undefined) return { verdict: 'unknown', reason: fault, evidence: [] };
  if (call.reader === 'stripe' && answer.status >= 400) return interpretStripe(answer.status, json);
  const rule = call.rules?.find((each) => holds(each, answer, json));
  const { verdict, reason } =
    rule === undefined
      ? defaultRule(call, answer, json)
      : {
          verdict: rule.verdict,
          reason: rule.reason ?? { valid: accepted, invalid: refused, unknown: '' }[rule.verdict],
        };
  if (verdict !== 'valid') return { verdict, reason, evidence: [] };
  const region: KeyFact[] = call.region === undefined ? [] : [{ kind: 'region', text: call.region }];
  return { verdict, reason, evidence: [...region, ...evidenceOf(call.evidence ?? [], answer, json)] };
}
