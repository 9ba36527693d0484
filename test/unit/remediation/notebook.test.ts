import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/remediation/edits';
import { type NotebookCell, readNotebook } from '../../../server/src/remediation/notebook';

interface RawCell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly metadata?: unknown;
}

function notebook(cells: readonly RawCell[], metadata: unknown = {}, indent: number | undefined = 1): string {
  const full = cells.map((cell) => ({ metadata: {}, ...cell }));
  return JSON.stringify({ cells: full, metadata, nbformat: 4, nbformat_minor: 5 }, null, indent);
}

function only(text: string): NotebookCell {
  const cells = readNotebook(text);
  assert.equal(cells?.length, 1);
  return cells?.[0] as NotebookCell;
}

describe('a notebook', () => {
  it('gives its cells of code, with the language of the kernel or their own', () => {
    const cells = readNotebook(
      notebook(
        [
          { cell_type: 'markdown', source: ['# Title\n', 'a = 1'] },
          { cell_type: 'code', source: ['a = 1\n', 'b = "é\\n"'] },
          { cell_type: 'code', source: 'x <- 1', metadata: { vscode: { languageId: 'r' } } },
          { cell_type: 'code', source: [] },
        ],
        { kernelspec: { language: 'julia' } },
      ),
    );
    assert.deepEqual(
      cells?.map(({ languageId, text }) => [languageId, text]),
      [
        ['julia', 'a = 1\nb = "é\\n"'],
        ['r', 'x <- 1'],
      ],
    );
    assert.equal(only(notebook([{ cell_type: 'code', source: 'a' }])).languageId, 'python');
  });

  it('is none where the text is something else', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"cells": []}',
      '{"nbformat": 3, "worksheets": []}',
      '{"nbformat": 4, "cells": 1}',
    ]) {
      assert.equal(readNotebook(text), undefined);
    }
  });

  it('changes the lines alone that are different', () => {
    const text = notebook([{ cell_type: 'code', source: ['import os\n', 'key = "old"\n', 'print(key)'] }]);
    const cell = only(text);
    const edit = cell.respell('import os\nimport sys\nkey = 1\nprint(key)');
    assert.equal(text.slice(edit.start, edit.end), JSON.stringify('key = "old"\n'));
    const line = text.split('\n').find((each) => each.includes('print(key)')) as string;
    const indent = line.slice(0, line.indexOf('"'));
    assert.equal(edit.newText, `"import sys\\n",\n${indent}"key = 1\\n"`);
  });

  it('keeps how other lines are spelled', () => {
    const text = notebook([{ cell_type: 'code', source: ['name = "caf\u00e9"\n', 'key = "old"'] }]).replace(
      'é',
      '\\u00e9',
    );
    assert.ok(text.includes('caf\\u00e9'));
    const fixed = applyEdits(text, [only(text).respell('name = "café"\nkey = None')]);
    assert.equal(fixed, text.replace(JSON.stringify('key = "old"'), '"key = None"'));
  });

  it('takes any text, and knows where each of its characters stands', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '"', '\\', 'é', '\t', '😀', ' ', '\n', '\r') });
    const source = fc.oneof(
      line.filter((each) => each !== ''),
      fc.array(
        line.map((each) => `${each.replaceAll('\n', '')}\n`),
        { minLength: 1, maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(source, line, fc.constantFrom(undefined, 1, 2), fc.boolean(), (before, after, indent, escaped) => {
        const plain = notebook([{ cell_type: 'code', source: before }], {}, indent);
        const text = escaped ? plain.replaceAll('é', '\\u00e9') : plain;
        const cell = only(text);
        assert.equal(cell.text, typeof before === 'string' ? before : before.join(''));
        for (let at = 0; at < cell.text.length; at++) {
          const place = cell.placeInFile(at);
          assert.ok(place > cell.start && place < cell.end);
          const unit = /^(?:\\u[0-9a-f]{4}|\\.|[^\\])/.exec(text.slice(place))?.[0] ?? '';
          assert.equal(JSON.parse(`"${unit}"`), cell.text[at]);
        }
        const fixed = applyEdits(text, [cell.respell(after)]);
        const content = JSON.parse(fixed) as { cells: { source: string | string[] }[] };
        const now = content.cells[0]?.source;
        assert.equal(typeof now === 'string' ? now : now?.join(''), after);
      }),
    );
  });
});
