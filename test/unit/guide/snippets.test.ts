/** Programs of the guide: seven languages and six stores, as the fix writes them. */
import assert from 'node:assert/strict';
import { providers } from '../../../server/src/detectors/index';
import { buildGuide } from '../../../server/src/guide/buildGuide';
import { guideSnippets } from '../../../server/src/guide/snippets';
import { createParser } from '../../../server/src/host/parser';
import { guideMarkdown } from '../../../server/src/shared/guideMarkdown';
import { grammarFromPackages } from '../../support/grammars';

const parser = createParser(grammarFromPackages);
const provider = providers.find(({ id }) => id === 'mailgun');

describe("the guide's programs", () => {
  it('show each of seven languages with each of six stores, reading the usual variable', async function () {
    this.timeout(60_000);
    assert.ok(provider?.detectors[0]);
    const snippets = await guideSnippets(provider.detectors[0], provider.id, parser);
    const codes = snippets.filter((block) => block.kind === 'code');
    // 1Password and Doppler fill the environment, and are read as it is.
    const count = 7 * 6;
    assert.equal(codes.length, count);
    assert.equal(new Set(codes.map(({ title }) => title)).size, count);
    for (const { title, text } of codes) {
      assert.match(text, /MAILGUN_API_KEY|mailgun-api-key/, title);
      assert.equal(text.includes('value-to-be-moved'), false, title);
    }
    const markdown = guideMarkdown(buildGuide({ guides: [], provider, snippets }));
    for (const { title } of codes) assert.ok(markdown.includes(`**${title}**`), title);
  });

  it('are left out in a language whose grammar cannot be loaded', async () => {
    assert.ok(provider?.detectors[0]);
    const broken = { parse: () => Promise.reject(new Error('no grammar')) };
    assert.deepEqual(await guideSnippets(provider.detectors[0], provider.id, broken), []);
  });
});
