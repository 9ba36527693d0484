/** Names what a program needs to reach a store in the project's `.env.example`, where there is one. */
import { readEnv } from '../../core/envFile';
import { assignEnv } from '../dotenv';
import type { ProjectFacts } from '../facts';
import { inDirectory } from '../paths';
import type { FileChange } from '../plan';

const names = ['.env.example', '.env.sample', '.env.template', '.env.dist'] as const;

/** One line for each variable that is not there yet; nothing for a project that keeps no such file. */
export function bootstrapChange(facts: ProjectFacts, variables: readonly string[]): readonly FileChange[] {
  const path = names.map((name) => inDirectory(facts.root, name)).find((each) => facts.files.has(each));
  const before = path === undefined ? undefined : facts.files.get(path);
  if (path === undefined || before === undefined) return [];
  const known = new Set(readEnv(before).map((entry) => entry.name));
  const missing = variables.filter((name) => !known.has(name));
  const edits = missing.map((name, index) => assignEnv(before, name, '', index));
  const newText = edits.map((edit) => edit.newText).join('');
  const end = before.length;
  return missing.length === 0 ? [] : [{ path, before, edits: [{ start: end, end, newText }], holdsSecret: false }];
}
