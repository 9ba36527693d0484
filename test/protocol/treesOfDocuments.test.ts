/** When documents are parsed: once, before somebody asks for a fix, and from then on as far as they change. */
import assert from 'node:assert/strict';
import { createParser } from '../../server/src/host/parser';
import type { ParsedText, SyntaxParser } from '../../server/src/remediation/syntax';
import { FakeProject } from '../support/fakeProject';
import { grammarFromPackages } from '../support/grammars';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const key = (salt: number) => `sk_${'live'}_${randomText('base62', 24, salt)}`;
const text = `// the shop\n\nconst stripe = connect('${key(1)}');\n`;

/** A parser that writes down what it is asked for. */
class CountingParser implements SyntaxParser {
  parsed = 0;
  updated = 0;
  alive = 0;
  readonly #real = createParser(grammarFromPackages);

  async parse(languageId: string, given: string): Promise<ParsedText | undefined> {
    this.parsed++;
    return this.#counted(await this.#real.parse(languageId, given));
  }

  #counted(parsed: ParsedText | undefined): ParsedText | undefined {
    if (parsed === undefined) return undefined;
    this.alive++;
    return {
      root: parsed.root,
      update: (next, change) => {
        this.updated++;
        this.alive--;
        return this.#counted(parsed.update(next, change));
      },
      dispose: () => {
        this.alive--;
        parsed.dispose();
      },
    };
  }
}

describe('the tree of a document', () => {
  let editor: TestEditor;
  let parser: CountingParser;
  beforeEach(async () => {
    parser = new CountingParser();
    const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n' });
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project, deps: { parser } });
  });
  afterEach(() => editor.dispose());

  const look = async () => {
    await editor.allActions('app.js', 'the shop');
    await editor.clock.advance(100);
    await editor.settle();
  };

  it('is there before a fix is asked for, once somebody looks at the document', async () => {
    editor.open('app.js', text);
    await editor.shows('app.js', 1);
    assert.equal(parser.parsed, 0);
    await look();
    await editor.until(() => parser.parsed === 1);
    await editor.actions('app.js', key(1));
    await editor.actions('app.js', key(1));
    assert.deepEqual([parser.parsed, parser.updated], [1, 0]);
  });

  it('is not made for a document without findings', async () => {
    editor.open('app.js', '// the shop\n');
    await editor.settle();
    await look();
    assert.equal(parser.parsed, 0);
  });

  it('follows edits, all of them at once, when a fix is asked for', async () => {
    editor.open('app.js', `// the shop\n\nconst stripe = '${key(1)}';\n`);
    await editor.actions('app.js', key(1));
    editor.replace('app.js', 'the shop', 'the shop of é and 😀');
    editor.replace('app.js', 'stripe =', 'stripeKey =');
    const [action] = await editor.actions('app.js', key(1));
    assert.equal(action?.title, 'Read STRIPE_KEY from the environment');
    assert.deepEqual([parser.parsed, parser.updated, parser.alive], [1, 1, 1]);
  });

  it('follows edits in a pause, too', async () => {
    editor.open('app.js', text);
    await editor.actions('app.js', key(1));
    editor.replace('app.js', 'the shop', 'our shop');
    await editor.settle();
    await editor.clock.advance(100);
    await editor.settle();
    assert.equal(parser.updated, 1);
    await editor.actions('app.js', key(1));
    assert.deepEqual([parser.parsed, parser.updated, parser.alive], [1, 1, 1]);
  });

  it('is gone with the document, and after some minutes in which nobody asked', async () => {
    editor.open('app.js', text);
    await editor.actions('app.js', key(1));
    assert.equal(parser.alive, 1);
    await editor.clock.advance(5 * 60_000);
    await editor.settle();
    assert.equal(parser.alive, 0);
    await editor.actions('app.js', key(1));
    assert.equal(parser.alive, 1);
    editor.close('app.js');
    await editor.settle();
    assert.equal(parser.alive, 0);
  });

  it('is kept for other documents as long as they are not too long together', async () => {
    const long = (salt: number) =>
      `${'// a line of about forty characters here\n'.repeat(8_000)}call('${key(salt)}');\n`;
    for (const salt of [1, 2, 3, 4]) {
      editor.open(`app${salt}.js`, long(salt));
      await editor.actions(`app${salt}.js`, key(salt));
    }
    await editor.settle();
    assert.deepEqual([parser.parsed, parser.alive], [4, 2]);
  });
});
