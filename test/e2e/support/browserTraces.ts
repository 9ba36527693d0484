/**
 * What a browser keeps and sends: everything that a page's origin has stored, read through the page itself since the files of
 * its databases are packed, and every request to anybody but the editor.
 */
import type { BrowserContext, Page } from 'playwright-core';

/** Texts in all databases and stores of the page's origin, bytes read as UTF-8. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // The compiler of the tests gives functions their names by a helper, which the page lacks: these have none.
    const texts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const opening = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const database = opening.result;
      for (const store of [...database.objectStoreNames]) {
        for (const what of ['getAll', 'getAllKeys'] as const) {
          const asking = database.transaction(store, 'readonly').objectStore(store)[what]();
          await new Promise((resolve, reject) => {
            asking.onsuccess = resolve;
            asking.onerror = reject;
          });
          for (const value of asking.result as readonly unknown[]) {
            const isBytes = ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
            texts.push(isBytes ? new TextDecoder().decode(value) : (JSON.stringify(value) ?? ''));
          }
        }
      }
      database.close();
    }
    return texts.join('\n');
  });
}

/** A request of the browser: its address, its headers and what it carried. */
export interface SentRequest {
  readonly url: string;
  readonly text: string;
}

/** Notes from now on what the browser sends to anybody but one origin, sockets included. */
export function noteRequests(context: BrowserContext, page: Page, own: string): readonly SentRequest[] {
  const sent: SentRequest[] = [];
  const { host } = new URL(own);
  context.on('request', (request) => {
    const url = request.url();
    if (new URL(url).host === host) return;
    sent.push({ url, text: `${url}\n${JSON.stringify(request.headers())}\n${request.postData() ?? ''}` });
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) sent.push({ url: socket.url(), text: socket.url() });
  });
  return sent;
}
