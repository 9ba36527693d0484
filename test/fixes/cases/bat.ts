/** Batch files with a key in them. No package here can run them: they are planned, and the edits are looked at. */
import { fixed, type Program, refused } from '../support/program';

const notRun = 'no command prompt here';

export const batchPrograms: readonly Program[] = [
  fixed('a variable', '@echo off\r\nset MAILGUN_API_KEY=⟦1⟧\r\necho %MAILGUN_API_KEY%\r\n', {
    names: ['MAILGUN_API_KEY'],
    notRun,
  }),
  fixed('a variable, quoted', '@echo off\nset "stripe_token=⟦1⟧"\n', { names: ['STRIPE_TOKEN'], notRun }),
  fixed('arguments', '@echo off\ncurl --data key:⟦1⟧ -H "Authorization: Bearer ⟦2⟧" https://example.com\n', { notRun }),
  fixed('a condition on one line', 'if exist a.txt (echo ⟦1⟧) else (echo b)\n', { notRun }),
  refused('string-kind', 'a block', 'if exist a.txt (\n  set KEY=⟦1⟧\n)\n'),
  refused('string-kind', 'a line that goes on', 'curl ^\n  --data key:⟦1⟧\n'),
  refused('string-kind', 'a variable that the script sets itself', 'set STRIPE_KEY=\nset STRIPE_KEY=⟦1⟧\n'),
  refused('comment', 'a comment', 'rem ⟦1⟧\n:: ⟦2⟧\n'),
];
