/**
 * Keylift's entry in the lists of hook tools: `lefthook.yml` and `.pre-commit-config.yaml`. Comments and order of the file stay.
 * Pure.
 */
import type { Document } from 'yaml';
import type { HookName } from './hookScript';

/** Why an entry cannot be made: the file is no such list. */
export class UnreadableListError extends Error {
  override readonly name = 'UnreadableListError';
}

/** Loaded when a list is read: no scan needs it. */
const yaml = () => require('yaml') as typeof import('yaml');

const preCommitId = 'keylift';
const lefthookName = 'keylift';

function read(text: string): Document {
  const document: Document = yaml().parseDocument(text);
  if (document.errors.length > 0) throw new UnreadableListError();
  // A file of comments alone, or of none.
  if (document.toJS() === null) document.contents = new (yaml().YAMLMap)(document.schema);
  if (!yaml().isMap(document.contents)) throw new UnreadableListError();
  // `{}` would hold its entries in braces.
  if (document.contents.items.length === 0) document.contents.flow = false;
  return document;
}

/** As the file was written: long lines are not folded anew. */
function write(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** https://lefthook.dev/configuration/ : `pre-commit: commands: keylift: run: ...`; newer files may list `jobs`. */
export function withLefthookEntry(text: string, hooks: readonly HookName[]): string {
  const document = read(text);
  for (const hook of hooks) {
    const jobs = document.getIn([hook, 'jobs']);
    const run = `keylift hooks run ${hook}${hook === 'pre-push' ? ' {0}' : ''}`;
    const more = hook === 'pre-push' ? { use_stdin: true } : {};
    if (yaml().isSeq(jobs)) {
      const has = jobs.items.some((job) => yaml().isMap(job) && job.get('name') === lefthookName);
      if (!has) jobs.add(document.createNode({ name: lefthookName, run, ...more }));
    } else {
      document.setIn([hook, 'commands', lefthookName], document.createNode({ run, ...more }));
    }
  }
  return write(document);
}

/** https://pre-commit.com/#repository-local-hooks */
export function withPreCommitEntry(text: string, hooks: readonly HookName[]): string {
  const document = read(text);
  const without = read(withoutPreCommitEntry(text));
  const entry = {
    repo: 'local',
    hooks: hooks.map((hook) => ({
      id: hook === 'pre-commit' ? preCommitId : `${preCommitId}-push`,
      name: `keylift (${hook})`,
      entry: `keylift hooks run ${hook}`,
      language: 'system',
      stages: [hook],
      always_run: true,
      pass_filenames: false,
    })),
  };
  const repos = without.get('repos');
  if (yaml().isSeq(repos)) repos.add(without.createNode(entry));
  else if (document.has('repos')) throw new UnreadableListError();
  else without.set('repos', without.createNode([entry]));
  return write(without);
}

/** The list without Keylift's entries. */
export function withoutLefthookEntry(text: string): string {
  const document = read(text);
  for (const hook of ['pre-commit', 'pre-push']) {
    const jobs = document.getIn([hook, 'jobs']);
    if (yaml().isSeq(jobs))
      jobs.items = jobs.items.filter((job) => !(yaml().isMap(job) && job.get('name') === lefthookName));
    if (document.hasIn([hook, 'commands', lefthookName])) document.deleteIn([hook, 'commands', lefthookName]);
    removeIfEmpty(document, [hook, 'commands']);
    removeIfEmpty(document, [hook]);
  }
  return write(document);
}

function removeIfEmpty(document: Document, path: readonly string[]): void {
  const node = document.getIn(path);
  if (yaml().isMap(node) && node.items.length === 0) document.deleteIn(path);
}

function isOurs(repository: unknown): boolean {
  if (!yaml().isMap(repository) || repository.get('repo') !== 'local') return false;
  const hooks = repository.get('hooks');
  return (
    yaml().isSeq(hooks) &&
    hooks.items.every((hook) => yaml().isMap(hook) && String(hook.get('id')).startsWith(preCommitId))
  );
}

/** See {@link withoutLefthookEntry}. */
export function withoutPreCommitEntry(text: string): string {
  const document = read(text);
  const repos = document.get('repos');
  if (yaml().isSeq(repos)) repos.items = repos.items.filter((repository) => !isOurs(repository));
  return write(document);
}
