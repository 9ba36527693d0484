import './fakeVscode';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandHandlers } from '../../../client/src/commands/index';
import { findingsViewId } from '../../../client/src/views/findingsTree';
import { type SettingSpec, settingSpecs } from '../../../server/src/shared/settings';

const root = join(__dirname, '..', '..', '..');

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const { icon, contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const commandIds = contributes.commands.map(({ command }) => command);

/** The part of a setting's JSON schema that its spec decides. */
function schemaOf(spec: SettingSpec): Record<string, unknown> {
  switch (spec.kind) {
    case 'boolean':
      return { type: 'boolean', default: spec.default };
    case 'number':
      return { type: 'number', default: spec.default, minimum: spec.min, maximum: spec.max };
    case 'text':
      return { type: 'string', default: spec.default, pattern: spec.pattern.source };
    case 'choice':
      return { type: 'string', default: spec.default, enum: spec.choices };
    case 'strings':
      return { type: 'array', default: spec.default, items: { type: 'string' } };
  }
}

describe('the manifest', () => {
  it('has the commands that have handlers, in one category', () => {
    assert.deepEqual([...commandIds].sort(), Object.keys(commandHandlers).sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Keylift'));
  });

  it('has the settings of the contract, with their types, defaults and limits', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      Object.keys(properties),
      Object.keys(settingSpecs).map((name) => `keylift.${name}`),
    );
    for (const [name, spec] of Object.entries(settingSpecs)) {
      const property = properties[`keylift.${name}`] ?? {};
      const schema = schemaOf(spec);
      assert.deepEqual(Object.fromEntries(Object.keys(schema).map((key) => [key, property[key]])), schema, name);
    }
  });

  it('explains every setting, and says where it can be set', () => {
    for (const [name, property] of Object.entries(contributes.configuration.properties)) {
      assert.match(String(property['markdownDescription']), /^%setting\./, name);
      assert.match(String(property['scope']), /^(?:resource|window)$/, name);
    }
  });

  it('puts nothing into a menu or a welcome text that does not exist', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    for (const command of inMenus) assert.ok(commandIds.includes(command), command);
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    assert.deepEqual(views, [findingsViewId]);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('points to pictures that are there', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps.map(({ media }) => media.svg));
    const icons = Object.values(contributes.views).flatMap((list) => list.map((view) => view.icon));
    for (const file of [icon, ...icons, ...steps]) assert.ok(existsSync(join(root, file)), file);
  });
});
