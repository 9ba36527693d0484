import '../fakeVscode';
import assert from 'node:assert/strict';
import { FindingsStore } from '../../../../client/src/findings/findingsStore';
import { FindingsView, noFilter } from '../../../../client/src/findings/findingsView';
import { FindingsTree } from '../../../../client/src/views/findingsTree';
import type { TreeNode } from '../../../../client/src/views/treeItems';
import { editor, FakeUri } from '../fakeVscode';
import { located, opened, unscanned, uriOf } from '../located';

const stats = { files: 2, bytes: 1, ms: 1 };

/** The tree as indented lines: what stands in a row, without icons. */
function lines(tree: FindingsTree, parent?: TreeNode, indent = ''): string[] {
  return tree.getChildren(parent).flatMap((node) => {
    const { label, resourceUri, description } = tree.getTreeItem(node);
    const name = label ?? `${resourceUri}`;
    return [`${indent}${name} | ${description}`, ...lines(tree, node, `${indent}  `)];
  });
}

describe('the findings tree', () => {
  let store: FindingsStore;
  let view: FindingsView;
  let tree: FindingsTree;

  beforeEach(() => {
    editor.reset();
    editor.folders = [{ uri: FakeUri.parse('file:///ws'), name: 'ws' }];
    store = new FindingsStore();
    view = new FindingsView({ get: () => undefined, update: async () => undefined });
    tree = new FindingsTree(store, view);
  });
  afterEach(() => tree.dispose());

  it('shows provider, file and finding, redacted, and what was not scanned', () => {
    store.beginScan();
    const finding = located('src/pay.ts', { startLine: 3, startColumn: 28 });
    store.setScanned([finding.uri, uriOf('a.bin')], [finding], [unscanned('a.bin', 'binary')]);
    store.endScan('complete', stats);
    assert.deepEqual(lines(tree), [
      'Stripe | 1',
      '  file:///ws/src/pay.ts | src · 1',
      '    Stripe live secret key (sk_…) | 3:28',
      'Not scanned | 1',
      '  binary | 1',
      '    file:///ws/a.bin | ',
    ]);
  });

  it('groups by exposure, and by file without a level above', async () => {
    store.setDocument(uriOf('a.ts'), opened(located('a.ts', { exposure: 'pushed' })));
    await view.change({ grouping: 'exposure' });
    assert.deepEqual(lines(tree), [
      'pushed | 1',
      '  file:///ws/a.ts | 1',
      '    Stripe live secret key (sk_…) | 1:11 · pushed',
    ]);
    await view.change({ grouping: 'file' });
    assert.deepEqual(lines(tree), ['file:///ws/a.ts | 1', '  Stripe live secret key (sk_…) | 1:11 · pushed']);
  });

  it('says how many findings the filter hides, and goes on counting them', async () => {
    store.setDocument(uriOf('a.ts'), opened(located('a.ts'), located('a.ts', { startOffset: 40, severity: 'low' })));
    await view.change({ filter: { ...noFilter, least: 'high' } });
    assert.equal(lines(tree).length, 3);
    assert.match(editor.views[0]?.message ?? '', /The filter hides 1 finding\.$/);
    assert.deepEqual(editor.views[0]?.badge, { value: 2, tooltip: '2 findings' });
  });

  it('stays small for the editor when there is much: folded, and no more than a thousand rows below one', async () => {
    const findings = Array.from({ length: 2500 }, (_, at) => located(`src/${at}.ts`));
    store.beginScan();
    store.setScanned(
      findings.map(({ uri }) => uri),
      findings,
      [],
    );
    store.endScan('complete', stats);
    const [group] = tree.getChildren();
    assert.ok(group?.kind === 'group');
    assert.equal(tree.getTreeItem(group).collapsibleState, 1);
    const files = tree.getChildren(group);
    assert.equal(files.length, 1001);
    const last = files.at(-1);
    assert.ok(last?.kind === 'more');
    assert.equal(tree.getTreeItem(last).label, '1500 more');
    assert.equal(tree.getTreeItem(last).command?.command, 'keylift.filterFindings');
    await view.change({ grouping: 'file' });
    assert.equal(tree.getChildren().length, 1001);
  });

  it('is drawn a few times while results stream in, and once more at the end', () => {
    let drawn = 0;
    tree.onDidChangeTreeData(() => drawn++);
    store.beginScan();
    for (let at = 0; at < 500; at++) store.setScanned([uriOf(`${at}.ts`)], [located(`${at}.ts`)], []);
    assert.ok(drawn < 100, `${drawn} times`);
    const before = drawn;
    store.endScan('complete', stats);
    assert.equal(drawn, before + 1);
    assert.deepEqual(editor.views[0]?.badge, { value: 500, tooltip: '500 findings' });
  });

  it('names the workspace folder of a file when there are several', () => {
    editor.folders.push({ uri: FakeUri.parse('file:///other'), name: 'other' });
    store.setDocument(uriOf('src/a.ts'), opened(located('src/a.ts')));
    assert.equal(lines(tree)[1], '  file:///ws/src/a.ts | ws/src · 1');
  });

  it('says of a revoked key that it was put back', () => {
    store.setDocument(uriOf('a.ts'), opened(located('a.ts', { rotated: { on: '2026-11-29' } })));
    assert.match(lines(tree).join('\n'), /revoked key put back \(rotated on 2026-11-29\)/);
  });

  it('opens a finding at its place with a click', () => {
    store.setDocument(
      uriOf('a.ts'),
      opened(located('a.ts', { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 })),
    );
    const [provider] = tree.getChildren();
    const [file] = tree.getChildren(provider);
    const [finding] = tree.getChildren(file);
    assert.ok(finding);
    const { command } = tree.getTreeItem(finding);
    assert.ok(command);
    assert.equal(command.command, 'vscode.open');
    const [uri, options] = command.arguments as [FakeUri, { selection: { numbers: number[] } }];
    assert.equal(`${uri}`, uriOf('a.ts'));
    assert.deepEqual(options.selection.numbers, [1, 4, 1, 8]);
  });

  it('gives every row an id of its own that outlives a refresh', () => {
    store.setDocument(uriOf('a.ts'), opened(located('a.ts'), located('a.ts', { startOffset: 40 })));
    const ids = () => {
      const all: (string | undefined)[] = [];
      const collect = (node?: TreeNode): void =>
        tree.getChildren(node).forEach((child) => {
          all.push(tree.getTreeItem(child).id);
          collect(child);
        });
      collect();
      return all;
    };
    const before = ids();
    assert.equal(new Set(before).size, before.length);
    store.setDocument(uriOf('b.ts'), opened());
    assert.deepEqual(ids(), before);
  });

  it('wears a badge with the number of findings, and none when there are none', () => {
    store.setDocument(uriOf('a.ts'), opened(located('a.ts'), located('a.ts', { startOffset: 40 })));
    assert.deepEqual(editor.views[0]?.badge, { value: 2, tooltip: '2 findings' });
    store.setDocument(uriOf('a.ts'), opened());
    assert.equal(editor.views[0]?.badge, undefined);
  });

  it('tells the welcome text how far the scan is', () => {
    const context = () => editor.executed.filter(({ args }) => args[0] === 'keylift.scan').at(-1)?.args;
    assert.deepEqual(context(), ['keylift.scan', 'never']);
    store.beginScan();
    assert.deepEqual(context(), ['keylift.scan', 'running']);
    store.endScan('complete', stats);
    assert.deepEqual(context(), ['keylift.scan', 'ended']);
  });
});
