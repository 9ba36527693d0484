/** Programs with a key in them, for each language: one in the plainest place, others in functions, classes and closures. */
import type { Program } from '../../fixes/support/program';
import { compiledPrograms } from './compiledPrograms';
import { scriptPrograms } from './scriptPrograms';
import type { StoreLanguage } from './toolchains';

/** Each prints the key. */
export const storePrograms: Readonly<Record<StoreLanguage, readonly Program[]>> = {
  ...scriptPrograms,
  ...compiledPrograms,
};
