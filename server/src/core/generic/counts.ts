/** Counts characters of a value by their kind; values are judged by the thousand. */

/** Whether a UTF-16 unit is one of 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is one of a-z and A-Z. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function countIf(value: string, isCounted: (code: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < value.length; i++) if (isCounted(value.charCodeAt(i))) count++;
  return count;
}

/** How many characters are 0-9. */
export function digitsIn(value: string): number {
  return countIf(value, isDigit);
}

/** How many characters are a-z or A-Z. */
export function lettersIn(value: string): number {
  return countIf(value, isLetter);
}
