/**
 * Explains a refused push in Node: reads the refusal, asks git, plans the rewrite. Apart from the feature, so that a server without
 * git, in a browser, holds none of it.
 */
import { planRescue } from '../guide/push/planRescue';
import { readRefusal } from '../guide/push/readRefusal';
import { knowsCommits, type PushFactsRequest, pushFactsOf } from '../host/pushFacts';
import type { PushExplanation, PushRefusal } from '../shared/pushRescue';

/** The repository that has the commits; else the first there is. */
async function rootFor({ secrets }: PushRefusal, roots: readonly string[]): Promise<string | undefined> {
  for (const root of roots) if (await knowsCommits(root, secrets)) return root;
  return roots[0];
}

/**
 * Explains.
 *
 * @param roots paths of the tops of work trees, the likeliest first
 * @returns undefined when the text is no refusal because of a secret, or there is no root
 */
export async function explainRefusal(
  text: string,
  roots: readonly string[],
  request: Omit<PushFactsRequest, 'root' | 'secrets'>,
): Promise<(PushExplanation & { readonly root: string }) | undefined> {
  const refusal = readRefusal(text);
  const root = refusal && (await rootFor(refusal, [...new Set(roots)]));
  if (refusal === undefined || root === undefined) return undefined;
  const facts = await pushFactsOf({ ...request, root, secrets: refusal.secrets });
  return { ...planRescue(refusal.platform, facts), root };
}
