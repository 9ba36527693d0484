/** Names a value in a file without telling it; apart from whoever asks git, since browsers need it, too. */

/** Key of a value in the answer of an exposure teller: the file's path, and the fingerprint of the value. */
export function exposureKey(path: string, fingerprint: string): string {
  return `${fingerprint}\0${path}`;
}
