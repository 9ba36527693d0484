/**
 * Tells what is written for people to read from secrets: labels of forms, in any language, and the files that hold nothing but
 * translations.
 */

/** `Nycklar:`, `Taattapaasi-salasana:`, `Laster inn…`: words, and a mark that says that something follows. */
const label = /^[\p{L}\p{M}\s'’.&/()-]{2,}(?::|…|：)$/u;

/** Whether the value is words in front of a field or of a wait. */
export function isLabel(value: string): boolean {
  return label.test(value);
}

/** Folders and names of files with texts in one language each: `i18n/pl.json`, `locales/`, `MessagesPl.php`, `messages_de.properties`. */
const translations =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|languages?|translations?|locali[sz]ations?|intl|_locales)\/|(?:^|\/)(?:messages|strings|translations?|labels)[._-]?[a-z]{0,3}(?:[_-][a-z]{2,4})?\.\w{2,10}$|\.(?:po|pot|xlf|xliff|arb|resx|ftl|lproj\/\w+\.strings)$|\.[a-z]{2}(?:[_-][A-Z]{2})?\.(?:json|ya?ml|xlf)$/i;

/** Whether a file holds texts for people in one of several languages. `path` is `/`-separated. */
export function isTranslation(path: string): boolean {
  return translations.test(path);
}

/** Words of any language, without a digit or a sign that only a password has. */
const words = /^[\p{L}\p{M}\s'’"„“”«».,:;!?…&/()_-]+$/u;

/** Whether a value is words alone: in a file of translations it is the name of a secret in another language. */
export function isWords(value: string): boolean {
  return words.test(value);
}
