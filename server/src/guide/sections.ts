/**
 * Writes the ten sections of a guide from facts and from what is known of the one key: a pure function of its arguments.
 * Which facts there are is decided by `buildGuide.ts`; how they are shown, by each surface.
 */
import type { DetectorSpec, ProviderSpec, SecretClass } from '../core/catalogue';
import type { GuideBlock, GuidedKey, GuidePart, revokedBox } from '../shared/guide';
import type { Exposure } from '../shared/protocol';
import type { GuideFact } from './guide';
import { createAdvice, preventAdvice, watchAdvice } from './kinds';
import { type GuideUsages, holdersTable, usagesTable } from './usageTables';

/** What the sections are written from. */
export interface GuideFacts {
  readonly provider: Pick<ProviderSpec, 'id' | 'name' | 'homepage' | 'links'>;
  /** The detectors that the guide is about: one, or all of a provider. */
  readonly detectors: readonly DetectorSpec[];
  readonly class: SecretClass;
  readonly key: GuidedKey | undefined;
  readonly factsOf: (part: GuidePart) => readonly GuideFact[];
  readonly snippets: readonly GuideBlock[];
  readonly usages: GuideUsages | undefined;
  readonly canVerify: boolean;
  readonly revokeEffect: string | undefined;
}

/** Titles of the parts. */
export const partTitles: Readonly<Record<GuidePart, string>> = {
  what: 'What this key is',
  where: 'Where it is now',
  risks: 'What can be done with it',
  misuse: 'Was it misused?',
  stops: 'What will stop working',
  create: 'Make a new key',
  place: 'Put the new key in place',
  revoke: 'Revoke the old key',
  watch: 'Watch afterwards',
  prevent: 'So that it does not leak again',
};

const paragraph = (text: string): GuideBlock => ({ kind: 'paragraph', text });

/** Whether a value that has got this far has to be replaced. */
export function mustRotate(exposure: Exposure | undefined, keyClass: SecretClass): 'no' | 'yes' | 'perhaps' {
  if (keyClass === 'public') return 'no';
  switch (exposure) {
    case 'buffer':
    case 'untracked':
    case 'ignored':
    case 'staged':
      return 'no';
    case 'pushed':
      return 'yes';
    case 'committed':
    case undefined:
      return 'perhaps';
  }
}

const whereTexts: Readonly<Record<Exposure, string>> = {
  buffer: 'Only in this editor, not saved: not committed yet, no rotation needed, just move it.',
  untracked: 'In a file that git does not know: not committed yet, no rotation needed, just move it.',
  ignored: 'In a file that git ignores: not committed yet, no rotation needed. It stays on this machine.',
  staged: 'Staged: not committed yet, no rotation needed, just move it and stage the file again.',
  committed:
    'In a commit that is not pushed: move it and rewrite that commit before you push. If anybody else can read this machine or its backups, rotate it.',
  pushed:
    'In a commit that was pushed: rotate it. Deleting the line, the commit or the repository helps no more, since clones and caches keep it.',
};

/** The commit by name, and where it was pushed to. */
function commitText({ commit, branch }: GuidedKey): string {
  if (commit === undefined) return '';
  const pushed = branch === undefined ? '' : `, which \`${branch.replaceAll('`', "'")}\` holds`;
  return `The first commit that is known to hold it is \`${commit.slice(0, 10)}\`${pushed}.`;
}

function whereBlocks({ key, class: keyClass, usages }: GuideFacts): GuideBlock[] {
  const exposure = key?.exposure;
  const found: GuideBlock[] =
    key === undefined
      ? []
      : [
          paragraph(`Found in \`${key.file.replaceAll('`', "'")}\`, line ${key.startLine}.`),
          ...(usages === undefined ? [] : holdersTable(usages)),
        ];
  const commit = key === undefined ? '' : commitText(key);
  if (keyClass === 'public')
    return [...found, paragraph('This key is made to be public: it needs limits, not rotation.')];
  if (exposure !== undefined) {
    return [...found, paragraph(whereTexts[exposure]), ...(commit === '' ? [] : [paragraph(commit)])];
  }
  const unknown =
    'How far it has got is not known here. A key that was pushed, mailed, logged or built into an image has to be rotated; one that was never committed only has to be moved.';
  const ask: GuideBlock = {
    kind: 'list',
    items: [
      '`keylift scan --exposure` says how far each key has got.',
      '`keylift scan --history` finds the commits that hold one.',
    ],
  };
  return [...found, paragraph(unknown), ask];
}

function whatBlocks({ detectors, provider, class: keyClass }: GuideFacts): GuideBlock[] {
  const items = detectors.map(({ name, description }) => `${name}: ${description}`);
  const intro: GuideBlock[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  const note =
    keyClass === 'test' ? [paragraph('It belongs to a sandbox: less urgent, but the same habits apply.')] : [];
  const home: GuideBlock[] =
    provider.homepage === undefined
      ? []
      : [{ kind: 'links', items: [{ title: provider.name, href: provider.homepage }] }];
  return [...intro, ...note, ...home];
}

function linkBlock(title: string, href: string | undefined): GuideBlock[] {
  return href === undefined ? [] : [{ kind: 'links', items: [{ title, href }] }];
}

/** Facts of a part: steps get boxes, other statements are paragraphs, pages follow. */
function factBlocks(part: GuidePart, facts: readonly GuideFact[]): GuideBlock[] {
  const isDone = steps.has(part);
  const items = facts.map(({ text }, at) => ({ id: `${part}.${at + 1}`, text }));
  const links = new Map(facts.flatMap(({ link }) => (link === undefined ? [] : [[link.href, link] as const])));
  const said: GuideBlock[] =
    items.length === 0 ? [] : isDone ? [{ kind: 'checklist', items }] : items.map(({ text }) => paragraph(text));
  return links.size === 0 ? said : [...said, { kind: 'links', items: [...links.values()] }];
}

/** Parts in which something is to be done. */
const steps: ReadonlySet<GuidePart> = new Set<GuidePart>(['misuse', 'create', 'revoke', 'watch']);

function generalSteps(part: GuidePart, texts: readonly string[]): GuideBlock {
  return { kind: 'checklist', items: texts.map((text, at) => ({ id: `${part}.general.${at + 1}`, text })) };
}

function placeBlocks({ detectors, snippets }: GuideFacts): GuideBlock[] {
  const names = [...new Set(detectors.flatMap(({ envNames }) => envNames ?? []))];
  const usual =
    names.length === 0
      ? []
      : [paragraph(`Usual names of the variable: ${names.map((name) => `\`${name}\``).join(', ')}.`)];
  const todo = generalSteps('place', [
    'In the editor, choose the quick fix on the key (or run `keylift fix --store env --write`): it moves the value and changes the code.',
    'Put the new value into the store of each environment: development, tests, pipeline, production.',
    'Deploy, and check that the program works with the new key before you revoke the old one.',
  ]);
  return [...usual, todo, ...snippets];
}

const verify: GuideBlock = {
  kind: 'command',
  title: 'Check whether this key still works',
  command: 'keylift.verifyKey',
};

/** What can be done from here, and the box that ends the step. */
function revokeBlocks({ key, revokeEffect, provider }: GuideFacts): GuideBlock[] {
  const revoke: GuideBlock = { kind: 'command', title: 'Revoke this key', command: 'keylift.revokeKey' };
  const how = key === undefined ? 'With `keylift revoke FILE:LINE`' : 'From here';
  const byApi = paragraph(`${how}, ${provider.name} can be asked to do it. ${revokeEffect ?? ''}`);
  const listed = {
    id: 'revoke.rotated' satisfies typeof revokedBox,
    text: 'The old key is revoked. List it as rotated (`keylift rotated FILE:LINE`): then Keylift tells when it is put back.',
  };
  const box: GuideBlock = { kind: 'checklist', items: [listed] };
  if (revokeEffect === undefined) return [box];
  return [byApi, ...(key === undefined ? [] : [revoke]), box];
}

/** A page is linked once in a section, under its first title. */
function withoutRepeatedLinks(blocks: readonly GuideBlock[]): readonly GuideBlock[] {
  const seen = new Set<string>();
  return blocks.flatMap((block): GuideBlock[] => {
    if (block.kind !== 'links') return [block];
    const items = block.items.filter(({ href }) => !seen.has(href) && seen.add(href));
    return items.length === 0 ? [] : [{ kind: 'links', items }];
  });
}

/** Parts that a key which never left this machine does not need. */
const rotation: ReadonlySet<GuidePart> = new Set<GuidePart>(['misuse', 'create', 'revoke']);
const needless =
  'Not needed, as far as git can tell: this key was never committed. Go on with this if it got out in another way.';
const needlessPublic =
  'Not needed: this key is made to be public. Go on with this if you want to replace it all the same.';

/** The blocks of one section. */
export function sectionBlocks(part: GuidePart, facts: GuideFacts): readonly GuideBlock[] {
  const isNeedless =
    facts.key !== undefined && rotation.has(part) && mustRotate(facts.key.exposure, facts.class) === 'no';
  const note = isNeedless ? [paragraph(facts.class === 'public' ? needlessPublic : needless)] : [];
  return withoutRepeatedLinks([...note, ...blocksOf(part, facts)]);
}

function blocksOf(part: GuidePart, facts: GuideFacts): readonly GuideBlock[] {
  const own = factBlocks(part, facts.factsOf(part));
  const { links } = facts.provider;
  switch (part) {
    case 'what':
      return [...whatBlocks(facts), ...own];
    case 'where':
      return [...whereBlocks(facts), ...own];
    case 'risks':
      return own;
    case 'misuse':
      return [...(facts.canVerify ? [verify] : []), ...own, ...linkBlock('Logs and usage', links?.audit)];
    case 'stops':
      return [...own, ...(facts.usages === undefined ? [] : usagesTable(facts.usages))];
    case 'create':
      return [generalSteps(part, createAdvice), ...own, ...linkBlock('Keys', links?.keys)];
    case 'place':
      return [...placeBlocks(facts), ...own];
    case 'revoke':
      return [
        ...own,
        ...revokeBlocks(facts),
        ...linkBlock('Keys', links?.keys),
        ...linkBlock("The provider's advice", links?.rotate),
      ];
    case 'watch':
      return [...own, generalSteps(part, watchAdvice)];
    case 'prevent':
      return [
        ...own,
        { kind: 'checklist', items: preventAdvice.map(({ id, text }) => ({ id: `${part}.${id}`, text })) },
      ];
  }
}
