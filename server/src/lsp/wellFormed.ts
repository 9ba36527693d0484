/**
 * Lets only well-formed JSON-RPC messages in. The library would write a malformed one whole into the editor's log, and it
 * may hold the text of a document.
 */
import { type ConnectionOptions, Message } from 'vscode-languageserver';

/** Options for `createConnection`. */
export const wellFormedOnly: ConnectionOptions = {
  messageStrategy: {
    handleMessage(message, next) {
      const isKnown = Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message);
      return isKnown ? next(message) : undefined;
    },
  },
};
