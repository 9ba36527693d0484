/**
 * Remembers what whole scans have shown of ignore files: which of their entries let something through. With that it can be told of
 * entries for a whole tree, too, that they do nothing any more. Counts for the text that was scanned with, and no other.
 */
import type { IgnoreFileSource } from '../host/rules/ignoreFiles';
import type { Rules } from '../host/rules/rules';
import { uriKey, uriWithin } from './uris';

/** See the file's first lines. */
export interface SearchedIgnores {
  /**
   * Takes over what a scan has shown.
   *
   * @param root URI of the folder that the rules count from
   * @param isWhole whether all below the root was scanned; if not, entries are only known to be used, never to be unused
   */
  note(root: string, rules: Rules, isWhole: boolean): void;
  /** Numbers of the lines (1-based) of entries that let something through; undefined when not all was scanned with this text. */
  usedOf(root: string, source: IgnoreFileSource): ReadonlySet<number> | undefined;
}

/** Mutable by design: grows with what is scanned. */
export function createSearchedIgnores(): SearchedIgnores {
  const searched = new Map<string, { readonly text: string; readonly used: Set<number> }>();
  const keyOf = (root: string, { file }: IgnoreFileSource) => uriKey(uriWithin(root, file));
  return {
    note(root, rules, isWhole) {
      for (const source of rules.ignoreFiles) {
        const key = keyOf(root, source);
        const known = searched.get(key);
        if (isWhole) searched.set(key, { text: source.text, used: new Set(source.used) });
        else if (known?.text === source.text) for (const line of source.used) known.used.add(line);
      }
    },
    usedOf(root, source) {
      const known = searched.get(keyOf(root, source));
      return known?.text === source.text ? known.used : undefined;
    },
  };
}
