import assert from 'node:assert/strict';
import { languages } from '../../../server/src/remediation/languages/index';
import { grammarFiles, grammarOf, languageIdOf } from '../../../server/src/shared/languages';
import { grammarFromPackages } from '../../support/grammars';

describe('languages of files', () => {
  it('are told by the name alone', () => {
    const names = {
      'src/main.js': 'javascript',
      'a.MJS': 'javascript',
      'a.tsx': 'typescriptreact',
      'a.py': 'python',
      Gemfile: 'ruby',
      'lib/tasks/a.rake': 'ruby',
      '.env': 'dotenv',
      'pkg/.env.local': 'dotenv',
      'prod.env': 'dotenv',
      'a.cs': 'csharp',
      'run.SH': 'shellscript',
      '.zshrc': 'shellscript',
      'a.fish': 'fish',
      'a.psm1': 'powershell',
      'a.cmd': 'bat',
      'lib/A.pm': 'perl',
      'a.R': 'r',
      'a.exs': 'elixir',
      'a.hrl': 'erlang',
      'deps.edn': 'clojure',
      Dockerfile: 'dockerfile',
      'a.unknown': undefined,
      Makefile: undefined,
      '.js/file': undefined,
    };
    for (const [name, expected] of Object.entries(names)) assert.equal(languageIdOf(name), expected, name);
  });

  it('have a grammar when their keys can be lifted, or read their texts themselves', () => {
    for (const { ids, read } of languages) {
      for (const id of ids) assert.ok(grammarOf(id) !== undefined || read !== undefined, id);
    }
  });

  it('name grammars that the packages have', async () => {
    for (const file of grammarFiles()) assert.ok((await grammarFromPackages(file)).length > 0, file);
  });

  it('are told apart by id', () => {
    const ids = languages.flatMap((language) => language.ids);
    assert.equal(new Set(ids).size, ids.length);
  });
});
