/** Every specification, and the way from a detector to its own. */
import type { VerifySpec } from '../spec';
import { bearers } from './bearers';
import { mailgun } from './mailgun';
import { pairs } from './pairs';
import { plainBearers } from './plainBearers';
import { stripe } from './stripe';

/** In the order in which hosts are listed. */
export const verifySpecs: readonly VerifySpec[] = [...mailgun, ...stripe, ...pairs, ...bearers, ...plainBearers];

const byDetector: ReadonlyMap<string, VerifySpec> = new Map(
  // The key's own specification comes before one in which it is only a part.
  [...verifySpecs]
    .reverse()
    .flatMap((spec) => [
      ...(spec.parts ?? []).flatMap(({ detectors = [] }) => detectors.map((id) => [id, spec] as const)),
      ...spec.detectors.map((id) => [id, spec] as const),
    ]),
);

/** The specification that checks a detector's findings. */
export function verifySpecFor(detector: string): VerifySpec | undefined {
  return byDetector.get(detector);
}
