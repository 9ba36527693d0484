/** Values that are assigned in a query which is itself a part of another: `name%3Dvalue`, up to `%26`. */
import { isNameCode } from './generic/gate';

const assignment = /%(?:25){0,2}3D(?:(?!%(?:25){0,2}26)[^\s"'`]){0,400}/iy;
const longestNameRest = 40;

/** Where such an assignment ends whose name, or a part of it, ends at `nameEnd`; -1 where there is none. */
export function encodedPairEnd(text: string, nameEnd: number): number {
  let at = nameEnd;
  while (at - nameEnd < longestNameRest && isNameCode(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== 37) return -1;
  assignment.lastIndex = at;
  return assignment.test(text) ? assignment.lastIndex : -1;
}
