/** Words of commands that are shown to be copied: whatever a file is called, a shell takes its name for a name. Pure. */

/** A word of a command as shells take it literally. What begins like an option is meant as a file's name. */
export function shellWord(word: string): string {
  const name = word.startsWith('-') ? `./${word}` : word;
  return /^[\w./@%+=:,-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
