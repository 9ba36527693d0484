import assert from 'node:assert/strict';
import { plan } from './support';

describe('runtimes of JavaScript', () => {
  it('Deno is asked in its own words, by what the text or the project says', async () => {
    const own = await plan('main.ts', "const stripeKey = '⟦1⟧';\nexport const port = Deno.args[0];\n");
    assert.match(own.text, /Deno\.env\.get\(name\)/);
    const project = await plan('main.ts', "export const stripeKey = '⟦1⟧';\n", { files: { 'deno.json': '{}' } });
    assert.match(project.text, /Deno\.env\.get\(name\)/);
    assert.ok(project.outcome.plan?.notes.some((note) => note.includes('--allow-env')));
  });

  it('Bun has the environment where Node has it, and reads .env itself', async () => {
    const { text, outcome } = await plan('main.ts', "export const stripeKey = '⟦1⟧';\nBun.serve({});\n");
    assert.match(text, /process\.env\[name\]/);
    assert.ok(outcome.plan?.notes.some((note) => note.startsWith('Bun reads .env')));
  });

  it('a package that only has a deno.json beside its package.json stays with Node', async () => {
    const files = { 'deno.json': '{}', 'package.json': '{}' };
    const { text } = await plan('main.ts', "export const stripeKey = '⟦1⟧';\n", { files });
    assert.match(text, /process\.env\[name\]/);
  });

  it('the name of a variable is not taken for a key', async () => {
    const { reasons } = await plan('main.ts', "export const key = Deno.env.get('⟦1⟧');\n");
    assert.deepEqual(reasons, ['already-a-lookup']);
  });
});
