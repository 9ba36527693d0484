/** What the editor's translation does when the editor speaks English: fills the values in. */
import type { Translate } from '../../../client/src/texts';

/** For the parameter `t` of the client's texts. */
export const english: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (_whole, index: string) => String(values[Number(index)]));
