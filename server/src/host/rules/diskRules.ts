/** A team's rules as they stand on the disk. Reads regular files of a bounded size and nothing else. */
import { join } from 'node:path';
import type { RuleText } from '../../shared/config/teamConfig';
import { dayOf } from '../../shared/day';
import { createLocalLedger } from '../localLedger';
import { createRegexCompiler } from './linearRegex';
import { readRuleText } from './readRuleText';
import { createRules, type Rules, type RulesSetting } from './rules';

/**
 * Rules by their root, each read once.
 *
 * @param all is told of each as it is made, for who wants to hear of their problems
 * @param baseline text of a baseline that counts beside the one at the root
 * @param onFile is told the absolute path of each file that is there, when it is read
 */
export function rememberedDiskRules(
  all: (rules: Rules, root: string) => void = () => undefined,
  baseline?: string,
  onFile?: (path: string) => void,
) {
  const known = new Map<string, Rules>();
  return (root: string): Rules => {
    const rules = known.get(root) ?? createDiskRules(root, { baseline, onFile });
    if (!known.has(root)) all(rules, root);
    known.set(root, rules);
    return rules;
  };
}

/** What may differ from the usual. */
export type DiskRulesOptions = Pick<RulesSetting, 'baseline' | 'without'> & {
  /** See {@link rememberedDiskRules}. */
  readonly onFile?: ((path: string) => void) | undefined;
};

/** @param root absolute path of the folder that rules count from: the repository's, or without one the scanned folder */
export function createDiskRules(root: string, options: DiskRulesOptions = {}): Rules {
  const { onFile, ...setting } = options;
  const read = (path: string): RuleText => {
    if (options.without?.includes(path) === true) return undefined;
    const text = readRuleText(join(root, path));
    if (text !== undefined) onFile?.(join(root, path));
    return text;
  };
  return createRules({
    ...setting,
    read,
    compile: createRegexCompiler(),
    today: dayOf(Date.now()),
    localLedger: createLocalLedger(process.env).read(),
  });
}
