/**
 * Finds the uses of variables in one text: first the name, by a plain search, then the form of what stands around it. A name
 * that stands in no known form is no use. Pure; never throws; gives back no text but the names it was given.
 */
import type { UsageKind } from '../../shared/usages';
import { formsOf } from './fileForms';
import { type FileKind, fileKindOf } from './fileKind';
import type { Form } from './form';

/** One use. Offsets are UTF-16, half-open, and cover the name alone. */
export interface Usage {
  readonly name: string;
  readonly kind: UsageKind;
  readonly how: string;
  readonly start: number;
  readonly end: number;
}

/** Units that a form sees before and after a name. */
const lookBehind = 160;
const lookAhead = 160;

/** `STRIPE_KEY`: hardly a word of anything but an environment. */
const tellingName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** A name of a variable that may be asked for. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][\w.-]{0,127}$/.test(name);
}

/** How a name is spelled where Terraform takes it from the environment, and in its files, where names are small. */
function spellingsOf(name: string, kind: FileKind): readonly string[] {
  const small = name.toLowerCase();
  const inTerraform = kind === 'terraform' && small !== name ? [small] : [];
  return [name, ...new Set([`TF_VAR_${name}`, `TF_VAR_${small}`]), ...inTerraform];
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\w\p{L}]/u.test(text.charAt(at));
}

function formAt(text: string, start: number, end: number, forms: readonly Form[], isTelling: boolean) {
  const before = text.slice(Math.max(0, start - lookBehind), start);
  const after = text.slice(end, end + lookAhead);
  return forms.find(
    (form) =>
      (isTelling || form.isForTellingNames !== true) &&
      (form.before?.test(before) ?? true) &&
      (form.after?.test(after) ?? true),
  );
}

/**
 * @param file `/`-separated path: it decides which forms count
 * @param names as programs spell them
 * @returns ordered by place
 */
export function usagesIn(text: string, file: string, names: readonly string[]): readonly Usage[] {
  const present = names.filter((name) => text.includes(name) || text.includes(name.toLowerCase()));
  if (present.length === 0) return [];
  const kind = fileKindOf(file, text);
  const found: Usage[] = [];
  for (const name of present) {
    for (const spelling of spellingsOf(name, kind)) {
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
        const end = at + spelling.length;
        // A dot or a hyphen may be part of a longer name only where the name itself holds such.
        if (isWordAt(text, at - 1) || isWordAt(text, end)) continue;
        const form = formAt(text, at, end, formsOf[kind], tellingName.test(spelling));
        if (form !== undefined) found.push({ name, kind: form.kind, how: form.how, start: at, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
