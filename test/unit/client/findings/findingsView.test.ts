import assert from 'node:assert/strict';
import { FindingsView, filterFindings, isFiltering, noFilter } from '../../../../client/src/findings/findingsView';
import { located } from '../located';

const files = (filter: Partial<typeof noFilter>, ...findings: ReturnType<typeof located>[]) =>
  filterFindings(findings, { ...noFilter, ...filter }).map(({ file }) => file);

describe('the filter of findings', () => {
  it('lets everything through at first', () => {
    assert.equal(isFiltering(noFilter), false);
    assert.deepEqual(files({}, located('a', { severity: 'info', class: 'public', exposure: 'ignored' })), ['a']);
  });

  it('wants every word, anywhere, in whatever case', () => {
    const all = [located('src/pay.ts'), located('src/mail.ts', { title: 'Mailgun key', providerName: 'Mailgun' })];
    assert.deepEqual(files({ text: ' STRIPE pay ' }, ...all), ['src/pay.ts']);
    assert.deepEqual(files({ text: 'pay mailgun' }, ...all), []);
  });

  it('shows the least severity and worse', () => {
    const all = [located('a', { severity: 'medium' }), located('b', { severity: 'low' }), located('c')];
    assert.deepEqual(files({ least: 'medium' }, ...all), ['a', 'c']);
  });

  it('hides what git ignores and what is public by design', () => {
    const all = [located('a', { exposure: 'ignored' }), located('b', { class: 'public' }), located('c')];
    assert.deepEqual(files({ hidesIgnored: true }, ...all), ['b', 'c']);
    assert.deepEqual(files({ hidesPublic: true }, ...all), ['a', 'c']);
  });
});

describe('the view of findings', () => {
  const remember = (value?: unknown) => {
    const memory = {
      value,
      get: () => memory.value,
      update: async (_key: string, next: unknown) => {
        memory.value = next;
      },
    };
    return memory;
  };

  it('is remembered', async () => {
    const memory = remember();
    await new FindingsView(memory).change({ grouping: 'exposure', filter: { ...noFilter, least: 'high' } });
    const later = new FindingsView(memory);
    assert.equal(later.grouping, 'exposure');
    assert.equal(later.filter.least, 'high');
  });

  it('falls back to the default for what it does not know', () => {
    for (const damaged of [null, 7, { grouping: 'colour', filter: 'x' }, { filter: { least: 'awful', text: 3 } }]) {
      const view = new FindingsView(remember(damaged));
      assert.equal(view.grouping, 'provider');
      assert.deepEqual(view.filter, noFilter);
    }
  });

  it('tells of changes until the subscription ends', async () => {
    const view = new FindingsView(remember());
    let told = 0;
    const stop = view.onDidChange(() => told++);
    await view.change({ grouping: 'file' });
    stop();
    await view.change({ grouping: 'severity' });
    assert.equal(told, 1);
  });
});
