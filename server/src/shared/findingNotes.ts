/** What each note of the engine means to people: one wording for the hover, the reports and the command line. */
import type { FindingNote } from '../core/finding';

/** What each note of the engine means, as a sentence. */
export const noteSentences: Readonly<Record<FindingNote, string>> = {
  'checksum-valid': 'Its checksum is right: this is a real key.',
  sequence: 'It runs along the alphabet or counts up: it may be made up.',
  'checksum-invalid': 'Its checksum is wrong: it may be mistyped, cut off or made up.',
  expired: 'It has expired.',
  encoded: 'It is written in Base64 or in escapes, which anybody can read.',
  joined: 'It is put together from several pieces.',
  encrypted: 'It is encrypted with a passphrase.',
  'example-file': 'It stands in a test or an example, so its severity is lowered.',
  'doc-comment': 'It stands in a documentation comment, where examples stand, so its severity is lowered.',
  'documented-example': 'It is an example from the provider’s documentation.',
};
