import assert from 'node:assert/strict';
import { createParser } from '../../../server/src/host/parser';
import { grammarFromPackages } from '../../support/grammars';

describe('the parser', () => {
  it('parses every language that has a grammar, with offsets in UTF-16', async () => {
    const parser = createParser(grammarFromPackages);
    const texts = {
      javascript: 'f("é😀");',
      javascriptreact: '<p>é😀</p>',
      typescript: 'const a: string = "é😀";',
      typescriptreact: 'const a = <p>é😀</p>;',
      python: 'a = "é😀"\n',
      java: 'class A { String a = "é😀"; }',
      go: 'package a\n\nvar a = "é😀"\n',
      ruby: 'a = "é😀"\n',
      php: '<?php $a = "é😀";',
      csharp: 'class A { string a = "é😀"; }',
    };
    for (const [languageId, text] of Object.entries(texts)) {
      const parsed = await parser.parse(languageId, text);
      assert.equal(parsed?.root.hasError, false, languageId);
      assert.equal(parsed?.root.endIndex, text.length, languageId);
      parsed?.dispose();
    }
  });

  it('has nothing to say of other languages', async () => {
    assert.equal(await createParser(grammarFromPackages).parse('cobol', 'x'), undefined);
  });

  it('loads nothing before it is used, and each grammar once', async () => {
    const asked: string[] = [];
    const parser = createParser((file) => {
      asked.push(file);
      return grammarFromPackages(file);
    });
    assert.deepEqual(asked, []);
    await Promise.all([parser.parse('python', 'a'), parser.parse('python', 'b')]);
    assert.deepEqual(asked, ['web-tree-sitter.wasm', 'tree-sitter-python.wasm']);
  });

  it('tries again after a file could not be read', async () => {
    let fails = true;
    const parser = createParser(async (file) => {
      if (fails) throw new Error(`no ${file}`);
      return grammarFromPackages(file);
    });
    await assert.rejects(parser.parse('python', 'a'), /no web-tree-sitter\.wasm/);
    fails = false;
    assert.equal((await parser.parse('python', 'a'))?.root.type, 'module');
  });
});
