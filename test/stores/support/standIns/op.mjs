// Does what `op run --env-file=FILE -- COMMAND` does against a Connect server, for machines that cannot install the tool: each
// reference of the file is resolved before the command starts, and nothing starts when one cannot be. It also knows
// `op item create --vault VAULT -`, which makes an item of the JSON on its standard input.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const [verb, option = '', end, command, ...args] = process.argv.slice(2);
const [flag, file = ''] = option.split('=');

/**
 * @param {string} path
 * @param {string} [body]
 */
async function ask(path, body) {
  const headers = { ['Authorization']: `Bearer ${process.env['OP_CONNECT_TOKEN']}` };
  const init = body === undefined ? { headers } : { headers, method: 'POST', body };
  const response = await fetch(`${process.env['OP_CONNECT_HOST']}/v1/${path}`, init);
  if (!response.ok) throw new Error(`Connect answered ${response.status}`);
  return response.json();
}

/** @param {string} reference */
async function resolve(reference) {
  const [vaultName, title, label] = reference.replace('op://', '').split('/');
  const [vault] = await ask(`vaults?filter=${encodeURIComponent(`name eq "${vaultName}"`)}`);
  const [found] = await ask(`vaults/${vault.id}/items?filter=${encodeURIComponent(`title eq "${title}"`)}`);
  if (found === undefined) throw new Error(`could not resolve item for secret reference ${reference}`);
  const { fields } = await ask(`vaults/${vault.id}/items/${found.id}`);
  return fields.find((/** @type {{ label: string }} */ field) => field.label === label).value;
}

if (verb === 'item' && option === 'create' && end === '--vault' && args[0] === '-') {
  const [vault] = await ask(`vaults?filter=${encodeURIComponent(`name eq "${command}"`)}`);
  const item = JSON.parse(readFileSync(0, 'utf8'));
  const { id } = await ask(`vaults/${vault.id}/items`, JSON.stringify({ ...item, vault: { id: vault.id } }));
  console.log(`ID: ${id}`);
  process.exit(0);
}
if (verb !== 'run' || flag !== '--env-file' || end !== '--' || command === undefined) process.exit(64);
try {
  const env = { ...process.env };
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    env[name] = value?.startsWith('op://') ? await resolve(value) : value;
  }
  const { status } = spawnSync(command, args, { env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(`[ERROR] ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
