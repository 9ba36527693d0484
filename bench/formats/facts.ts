/** Facts about token formats, one JSON object a line, as `bench:formats` reads them. Nothing of them is kept in the repository. */
import { readJsonLines } from '../jsonLines';

/** A stretch of a token: characters of a set, or a text that is always the same. */
export type Piece =
  | { readonly set: string; readonly min: number; readonly max: number | null }
  | { readonly lit: string };

/** What is known of one format. */
export interface Fact {
  readonly id: string;
  readonly provider: string;
  readonly kind: 'provider' | 'generic';
  readonly cls: 'secret' | 'identifier' | 'publishable';
  readonly prefix: string | null;
  readonly body: readonly Piece[];
  /** Whether the format says nothing without a word near it; `null`: nobody knows. */
  readonly context_required: boolean | null;
  readonly context_keywords: readonly string[];
  /** Whether the set of letters is known without their case. */
  readonly alphabet_case_uncertain?: boolean;
  /** How the inside of the token is put together, where that is more than characters of a set. */
  readonly structure: string | null;
  readonly confidence: string;
}

/** Reads a file of facts; a line that is none is an error that names the line. */
export function readFacts(path: string): Fact[] {
  return readJsonLines(path, 'body', 'fact about a format');
}

/**
 * Whether samples of a format can be made of what is known: not of free text (passwords), of an inner structure that is not
 * described by sets, or of fewer than eight characters without a prefix.
 */
export function isUsable({ kind, prefix, body, structure }: Fact): boolean {
  if (kind !== 'provider' || body.length === 0) return false;
  if (structure !== null && /JSON|reftkn|macaroon/.test(structure)) return false;
  if (body.some((piece) => 'set' in piece && piece.set === 'printable')) return false;
  const least = body.reduce((sum, piece) => sum + ('set' in piece ? piece.min : piece.lit.length), prefix?.length ?? 0);
  return least >= 8 || body.some((piece) => 'set' in piece && piece.max === null);
}
