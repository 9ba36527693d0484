/** The guide's page as HTML: nothing of a document can become markup, and nothing can be loaded from outside. */
import assert from 'node:assert/strict';
import { guideHtml } from '../../../client/src/views/guideHtml';
import type { GuideDocument } from '../../../server/src/shared/guide';
import { incidentNote } from '../../../server/src/shared/incidentNote';

const evil0 = '<b>looking';
const words = {
  contents: 'Contents',
  copy: 'Copy',
  copyNote: 'Note',
  sources: 'Sources',
  progress: '{0}/{1}',
  language: 'In',
  looking: evil0,
  goTo: 'Go to',
};
const evil = '</style><script>alert("1")</script>\'"&';

const document: GuideDocument = {
  title: evil,
  provider: 'acme',
  providerName: evil,
  key: {
    uri: 'file:///a.js',
    detector: 'acme-key',
    redacted: 'ab…',
    fingerprint: 'f',
    file: evil,
    startLine: 2,
    exposure: 'pushed',
    commit: 'c'.repeat(40),
    branch: evil,
  },
  sections: [
    {
      part: 'create',
      title: evil,
      blocks: [
        { kind: 'paragraph', text: `${evil} \`${evil}\`` },
        { kind: 'list', items: [evil] },
        {
          kind: 'checklist',
          items: [
            { id: 'a', text: evil },
            { id: evil, text: 'second' },
          ],
        },
        {
          kind: 'links',
          items: [
            { title: evil, href: 'https://example.com/' },
            { title: 'bad', href: 'javascript:alert(1)' },
          ],
        },
        { kind: 'code', title: evil, languageId: 'python', group: evil, text: evil },
        {
          kind: 'table',
          columns: [evil],
          rows: [{ cells: [evil], target: { uri: evil, line: 1, column: 1 } }, { cells: [evil] }],
        },
        { kind: 'command', title: evil, command: 'keylift.verifyKey' },
      ],
    },
  ],
  sources: [{ source: evil, seen: '2026-11-24' }],
};

describe("the guide's page", () => {
  const html = guideHtml(document, { nonce: 'abc', isDone: (id) => id === 'a', words });

  it('escapes every text', () => {
    assert.equal(html.includes('alert("1")'), false);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<style/g)?.length, 1);
  });

  it('allows its own script and style alone, and loads nothing', () => {
    assert.ok(html.includes(`content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"`));
    assert.equal(/\b(?:src|style|on\w+)="/.test(html), false);
  });

  it('keeps links that are no https out', () => assert.equal(html.includes('javascript:'), false));

  it('ticks what is done', () => {
    assert.ok(html.includes('data-check="a" checked>'));
    assert.equal(html.match(/ checked>/g)?.length, 1);
  });

  it('has headings, landmarks and names for a screen reader', () => {
    for (const part of ['<html lang=', '<header>', '<nav aria-label=', '<main>', '<h1>', '<h2 id="h-create"']) {
      assert.ok(html.includes(part), part);
    }
    assert.equal(html.match(/<label>/g)?.length, 2);
    assert.match(html, /<section id="create" aria-labelledby="h-create">/);
    assert.match(html, /role="status"/);
  });
});

describe('the incident note', () => {
  const note = incidentNote(document, new Set(['a']), '2026-11-25T00:00:00Z');

  it('says which key, where, how far it got and what was done', () => {
    assert.match(note, /Key: ab… \(acme-key\)/);
    assert.match(note, /How far it got: pushed/);
    assert.equal(note.match(/- \[x\]/g)?.length, 1);
    assert.equal(note.match(/- \[ \]/g)?.length, 1);
  });

  it('makes no markup of foreign text', () => assert.equal(/(?<!\\)<script/.test(note), false));
});
