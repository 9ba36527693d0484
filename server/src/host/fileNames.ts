/**
 * Names of files as text. A name on disk is bytes (on Windows UTF-16), and may be no valid text; what is shown must tell
 * two such names apart, and what is opened must be the bytes themselves.
 */

/**
 * Shows a name, or a whole path, whose bytes may not be valid UTF-8: then each byte beyond ASCII stands as `\xE9`.
 */
export function readableName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  return bytes
    .toString('latin1')
    .replace(/[\x80-\xFF]/g, (char) => `\\x${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
