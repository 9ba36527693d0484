/**
 * The values of `.env` files that git ignores, as something to compare string literals with. Keeps keyed hashes under a key
 * of this process, never a value; reads through the function it is given.
 */
import { readEnv } from '../../core/envFile';
import { isStandIn, isTemplate, isTypedFiller } from '../../core/generic/placeholders';
import { compileEnvDetector, envValueId, type KnownValues } from '../../core/knownValues';
import type { CompiledDetector } from '../../core/matcher';
import type { RuleText } from '../../shared/config/teamConfig';
import { createFingerprinter } from '../../shared/fingerprint';
import { IgnoreRules } from '../ignoreRules';

/** Files whose values are known, in the folder of a package. */
export const envNames = ['.env', '.env.local'] as const;

const ignoreName = '.gitignore';

/** Everything that is read to know the values of a folder. */
export const envRelatedNames: readonly string[] = [...envNames, ignoreName];

const secretName = /key|token|secret|passw|pwd|credential|auth|dsn|private|salt|signature|webhook/i;
/** Words, slugs, versions, addresses without credentials: values that say how a program runs and are written in code, too. */
const plainValue =
  /^(?:[A-Za-z]+(?:[-_. /,:][A-Za-z]*\d{0,3}[A-Za-z]?)*|[\d.,:_-]+|[\w.+-]+@[\w.-]+|[a-z][\w+.-]*:\/\/[^\s:@/?#]+(?::\d+)?(?:\/[\w./-]{0,40})?|[\w.-]+:\d+|[./~][\w./-]*)$/;

const shortest = 8;
const longest = 4096;

/** Whether a variable's value is worth being told from other text. */
function isTelling(name: string, value: string): boolean {
  if (value.length < shortest || value.length > longest || /[\r\n]/.test(value)) return false;
  if (isTemplate(value) || isStandIn(value) || isTypedFiller(value)) return false;
  return secretName.test(name) ? !/^[a-z]+$/i.test(value) : !plainValue.test(value);
}

function textOf(read: (path: string) => RuleText, path: string): string | undefined {
  const text = read(path);
  return typeof text === 'string' ? text : undefined;
}

/** Whether the ignore files from the root down to a folder cover a path. Git's own index is not asked. */
function isIgnored(read: (path: string) => RuleText, path: string): boolean {
  const parts = path.split('/');
  let rules = IgnoreRules.none;
  for (let depth = 0; depth < parts.length; depth++) {
    const base = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('');
    const text = textOf(read, base + ignoreName);
    if (text !== undefined) rules = rules.with(base, text);
    const isLast = depth === parts.length - 1;
    if (rules.isIgnored(isLast ? path : `${base}${parts[depth]}/`)) return true;
  }
  return false;
}

/** Hashes of the values below one root. */
export class EnvValues {
  readonly #hash = createFingerprinter(crypto.getRandomValues(new Uint8Array(32)));
  readonly #read: (path: string) => RuleText;
  /** Made when the first value is known. */
  #detector: CompiledDetector | undefined;

  constructor(read: (path: string) => RuleText) {
    this.#read = read;
  }

  /**
   * What is known in a folder: its own values, then those of the folders above.
   *
   * @param base '' or with a slash at its end
   */
  in(base: string, above: KnownValues | undefined): KnownValues | undefined {
    const names = new Map<string, string>();
    const lengths = new Set(above?.lengths);
    for (const name of envNames) this.#learn(base + name, names, lengths);
    if (names.size === 0) return above;
    this.#detector ??= compileEnvDetector();
    const detector = this.#detector;
    if (detector === undefined) return above;
    const nameOf = (value: string) => names.get(this.#hash(envValueId, value)) ?? above?.nameOf(value);
    return { lengths, detector, nameOf };
  }

  #learn(path: string, names: Map<string, string>, lengths: Set<number>): void {
    const text = textOf(this.#read, path);
    if (text === undefined || !isIgnored(this.#read, path)) return;
    for (const { name, value } of readEnv(text)) {
      if (!isTelling(name, value)) continue;
      const hash = this.#hash(envValueId, value);
      if (!names.has(hash)) names.set(hash, name);
      lengths.add(value.length);
    }
  }
}
