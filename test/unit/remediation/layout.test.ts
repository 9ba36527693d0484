import assert from 'node:assert/strict';
import {
  afterShebang,
  eolOf,
  freshName,
  hasWord,
  indentAt,
  indentUnit,
  reindent,
  withEol,
} from '../../../server/src/remediation/layout';

describe('layout of a text', () => {
  it('knows its line end by the first one', () => {
    assert.equal(eolOf('a\r\nb\n'), '\r\n');
    assert.equal(eolOf('a\nb\r\n'), '\n');
    assert.equal(eolOf('a'), '\n');
    assert.equal(withEol('a\nb\n', '\r\n'), 'a\r\nb\r\n');
  });

  it('knows its indentation', () => {
    assert.equal(indentUnit('a\n  b\n    c\n', '    '), '  ');
    assert.equal(indentUnit('a\n    b\n        c\n', '  '), '    ');
    assert.equal(indentUnit('a\n\tb\n\t\tc\n', '  '), '\t');
    assert.equal(indentUnit('/**\n * a\n */\nb\n', '  '), '  ');
    assert.equal(indentAt('a\n   b c', 6), '   ');
    assert.equal(reindent('a\n\tb\n\n\t\tc', '  ', '> '), '> a\n>   b\n\n>     c');
  });

  it('finds the first line of code below a byte order mark and a shebang', () => {
    assert.equal(afterShebang('\ufeff#!/usr/bin/env node\nx'), 21);
    assert.equal(afterShebang('x'), 0);
  });

  it('tells words from parts of words', () => {
    assert.equal(hasWord('requireEnvironment', 'requireEnv'), false);
    assert.equal(hasWord('x.requireEnv()', 'requireEnv'), true);
    assert.equal(freshName('mustEnv mustEnv2', 'mustEnv'), 'mustEnv3');
  });
});
