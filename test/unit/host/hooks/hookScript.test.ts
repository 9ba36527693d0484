import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasPart, hookNames, isShellScript, withoutPart, withPart } from '../../../../server/src/host/hooks/hookScript';

const program = { node: "/opt/it's node/node", bundle: '/opt/keylift/cli.js' };

describe("Keylift's part of a hook", () => {
  it('comes first, after the line that names the shell, and keeps the rest', () => {
    const script = withPart('#!/bin/bash\nnpm test\n', 'pre-commit', program);
    assert.match(script, /^#!\/bin\/bash\n# >>> keylift >>>\n[\s\S]*\n# <<< keylift <<<\nnpm test\n$/);
  });

  it('is a script of its own where there is none', () => {
    assert.match(withPart(undefined, 'pre-push', program), /^#!\/bin\/sh\n# >>> keylift >>>\n/);
  });

  it('quotes paths for the shell, and names none in a script that a team shares', () => {
    assert.ok(withPart(undefined, 'pre-commit', program).includes(`'/opt/it'\\''s node/node'`));
    assert.ok(!withPart(undefined, 'pre-commit', undefined).includes('/opt'));
  });

  it('tells shell scripts from others', () => {
    for (const first of ['#!/bin/sh', '#!/usr/bin/env bash', '#!/bin/bash -e', 'npm test', '#! /bin/dash']) {
      assert.ok(isShellScript(`${first}\n`), first);
    }
    for (const first of ['#!/usr/bin/env python3', '#!/usr/bin/node', '\u007FELF\0']) {
      assert.ok(!isShellScript(`${first}\n`), first);
    }
  });

  it('goes in once, is found, and comes out without a trace', () => {
    const line = fc.constantFrom('npm test', '', 'exit 0', '# note', '  indented', '$&', 'echo "$1"');
    const scripts = fc.array(line, { maxLength: 6 }).map((lines) => `#!/bin/sh\n${lines.join('\n')}\n`);
    fc.assert(
      fc.property(scripts, fc.constantFrom(...hookNames), (script, hook) => {
        const installed = withPart(script, hook, program);
        assert.ok(hasPart(installed));
        assert.equal(withPart(installed, hook, program), installed);
        const rest = withoutPart(installed);
        if (rest === undefined) assert.equal(script.replace('#!/bin/sh', '').trim(), '');
        else assert.equal(rest, script);
      }),
    );
  });
});
