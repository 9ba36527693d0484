/**
 * Where a value stands in a text, and by which variable it is passed on there. Works on the value itself, in memory; what
 * it gives back are places and names.
 */
import { isVariableName } from './usagesIn';

/** One place. Offsets are UTF-16, half-open. */
export interface ValuePlace {
  readonly start: number;
  readonly end: number;
  /** The variable that gets the value here, when that is written before it: `STRIPE_KEY=...`. */
  readonly name: string | undefined;
}

/** A shorter value stands in too many places that have nothing to do with it. */
const shortestValue = 8;

/** `NAME=`, `NAME: "`, `"NAME": "`, `ENV NAME `, before a value; names of variables are written in capitals. */
const assignment = /(?<![\w$])(?<name>[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)["'\]]{0,2}[ \t]*(?:[=:]|[ \t])[ \t]*\\?["'`]?$/;

/** @returns ordered by place; none for a value shorter than {@link shortestValue} */
export function valuePlacesIn(text: string, value: string): readonly ValuePlace[] {
  if (value.length < shortestValue) return [];
  const places: ValuePlace[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
    const end = start + value.length;
    if (/\w/.test(text.charAt(start - 1)) && /^\w/.test(value)) continue;
    if (/\w/.test(text.charAt(end)) && /\w$/.test(value)) continue;
    const name = assignment.exec(text.slice(Math.max(0, start - 160), start))?.groups?.['name'];
    places.push({ start, end, name: name !== undefined && isVariableName(name) ? name : undefined });
  }
  return places;
}
