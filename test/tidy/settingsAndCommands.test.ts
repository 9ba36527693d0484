/**
 * One list of settings and one of commands: what the code reads and handles, what the manifest declares and what the
 * README tells are compared with each other.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingSpecs, settingsSection } from '../../server/src/shared/settings';
import { manifest, root, textOf } from './repository';

const specs = Object.entries(settingSpecs).map(([name, spec]) => [`${settingsSection}.${name}`, spec] as const);

/** Texts that `%key%` in the manifest stands for. */
const texts = JSON.parse(textOf('package.nls.json')) as Readonly<Record<string, string>>;

function textFor(value: string | undefined): string | undefined {
  const key = /^%(.+)%$/.exec(value ?? '')?.[1];
  return key === undefined ? value : texts[key];
}

/** Cells of the README's table rows that start with a setting. */
function readmeSettings(): ReadonlyMap<string, string> {
  const rows = textOf('README.md').matchAll(/^\| `(keylift\.[\w.]+)` \| ([^|]*) \|/gm);
  return new Map([...rows].map(([, name = '', value = '']) => [name, value.trim()]));
}

describe('settings', () => {
  const { properties } = manifest().contributes.configuration;

  it('the manifest declares those that the code reads, with the same defaults', () => {
    const declared = Object.entries(properties).map(([name, schema]) => [name, schema.default]);
    assert.deepEqual(
      Object.fromEntries(declared),
      Object.fromEntries(specs.map(([name, spec]) => [name, spec.default])),
    );
  });

  it('each has a scope and a description in words', () => {
    const bare = Object.entries(properties)
      .filter(([, schema]) => {
        const description = textFor(schema.markdownDescription ?? schema.description);
        return schema.scope === undefined || (description?.length ?? 0) < 20;
      })
      .map(([name]) => name);
    assert.deepEqual(bare, []);
  });

  it("the README's table names each, in the same order, with its default", () => {
    const told = [...readmeSettings()];
    assert.deepEqual(
      told,
      specs.map(([name, spec]) => [name, `\`${JSON.stringify(spec.default)}\``]),
    );
  });
});

describe('commands', () => {
  const { commands } = manifest().contributes;

  it('the manifest declares those that the client handles', () => {
    const handled = [...textOf('client/src/commands/index.ts').matchAll(/^ {2}'(keylift\.\w+)':/gm)].map(
      ([, id]) => id,
    );
    assert.ok(handled.length > 0);
    assert.deepEqual(commands.map(({ command }) => command).sort(), handled.sort());
  });

  it('each is titled "Keylift: ..." in the palette and told in the README', () => {
    const readme = textOf('README.md');
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Keylift', command);
      const words = textFor(title);
      assert.ok(words !== undefined && readme.includes(`Keylift: ${words}`), `the README does not tell of ${command}`);
    }
  });

  it('each has a file of its own', () => {
    for (const { command } of commands) {
      const file = `client/src/commands/${command.replace('keylift.', '')}.ts`;
      assert.ok(existsSync(join(root, file)), `${file} is missing`);
    }
  });
});

describe('texts of the manifest', () => {
  it('every %key% has a text and every text is used', () => {
    const used = [...textOf('package.json').matchAll(/%([\w.]+)%/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
  });
});
