/** The guide's content: ten parts for each provider, sound links, sources, and never a word that is not to be there. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { providers } from '../../../server/src/detectors/index';
import { buildGuide as build, type GuideRequest } from '../../../server/src/guide/buildGuide';
import { guideParts } from '../../../server/src/guide/guide';
import { guides } from '../../../server/src/guide/providers/index';
import { mustRotate } from '../../../server/src/guide/sections';
import { type GuideBlock, type GuideDocument, type GuidePart, revokedBox } from '../../../server/src/shared/guide';
import { linkTo } from '../../../server/src/shared/markdown';
import type { Exposure } from '../../../server/src/shared/protocol';
import type { UsageKind } from '../../../server/src/shared/usages';

/** The providers whose keys leak most, by detections in public code. */
const mostLeaked =
  'google telegram algolia gitlab openai huggingface aws database-url stripe airtable twilio discord redis anthropic sentry slack github mongodb npm cloudflare mailgun sendgrid netlify datadog digitalocean doppler azure bitbucket atlassian groq xai openrouter deepseek replicate pinecone mailchimp postmark sparkpost brevo mailjet resend pypi rubygems nuget artifactory dockerhub heroku vercel supabase shopify square paypal braintree plaid jwt private-key mapbox newrelic pagerduty linear notion figma'.split(
    ' ',
  );

const buildGuide = (request: Omit<GuideRequest, 'guides'>) => build({ guides, ...request });

function providerOf(id: string) {
  const provider = providers.find((each) => each.id === id);
  assert.ok(provider, id);
  return provider;
}

function blocksOf(document: GuideDocument, part?: GuidePart): readonly GuideBlock[] {
  return document.sections
    .filter((section) => part === undefined || section.part === part)
    .flatMap(({ blocks }) => blocks);
}

function textsOf(blocks: readonly GuideBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'checklist') return block.items.map(({ text }) => text);
    return [];
  });
}

describe('the guide of a provider that leaks often', () => {
  it('there are at least sixty of them', () => assert.ok(new Set(mostLeaked).size >= 60));

  for (const id of mostLeaked) {
    it(`${id} lacks none of the ten parts`, () => {
      assert.ok(guides.some(({ provider }) => provider === id));
      const document = buildGuide({ provider: providerOf(id) });
      assert.deepEqual(
        document.sections.map(({ part }) => part),
        guideParts,
      );
      for (const part of guideParts) assert.ok(textsOf(blocksOf(document, part)).length > 0, part);
    });
  }

  /** Where a key is, git tells; how it is put in place, the fix engine: the other eight are facts about the provider. */
  const ofTheProvider = guideParts.filter((part) => part !== 'where' && part !== 'place');

  for (const id of mostLeaked) {
    it(`${id} has facts of its own in each part that is about the provider, and names for the variable`, () => {
      const parts = guides.find(({ provider }) => provider === id)?.parts;
      assert.deepEqual(
        ofTheProvider.filter((part) => (parts?.[part]?.length ?? 0) === 0),
        [],
      );
      assert.ok(providerOf(id).detectors.some(({ envNames }) => (envNames?.length ?? 0) > 0));
    });
  }

  it('no guide lacks facts on what the key is, misuse, a new key and revocation', () => {
    const bare = guides.filter(({ parts }) =>
      (['what', 'misuse', 'create', 'revoke'] as const).some((part) => (parts[part]?.length ?? 0) === 0),
    );
    assert.deepEqual(
      bare.map(({ provider }) => provider),
      [],
    );
  });

  for (const id of ['mailgun', 'stripe']) {
    it(`${id} has facts of its own in each part`, () => {
      const parts = guides.find(({ provider }) => provider === id)?.parts;
      for (const part of guideParts) assert.ok((parts?.[part]?.length ?? 0) > 0, part);
    });
  }
});

describe('facts of the guides', () => {
  it('are all listed', () => {
    const files = readdirSync(join(__dirname, '../../../server/src/guide/providers')).filter(
      (file) => file !== 'index.ts',
    );
    assert.equal(guides.length, files.length);
  });

  it('belong to providers of the catalogue, each to one', () => {
    const ids = guides.map(({ provider }) => provider);
    assert.equal(new Set(ids).size, ids.length);
    const known = new Set(providers.map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id) => !known.has(id)),
      [],
    );
  });

  const facts = guides.flatMap(({ provider, parts }) =>
    Object.values(parts).flatMap((each) => each.map((fact) => ({ provider, ...fact }))),
  );

  it('each have a source and a date, and end like a sentence', () => {
    const bad = facts.filter(
      ({ text, source, seen }) => source === '' || !/^20\d\d-\d\d-\d\d$/.test(seen) || !/[.!?]$/.test(text),
    );
    assert.deepEqual(
      bad.map(({ provider, text }) => `${provider}: ${text}`),
      [],
    );
  });

  it('link to https pages alone', () => {
    const links = facts.flatMap(({ link }) => link ?? []);
    assert.deepEqual(
      links.filter(({ title, href }) => linkTo(title, href) === undefined),
      [],
    );
  });
});

/** A name with a dot, no login, no port, and nothing that would follow whoever opens it. */
function isPage(address: string): boolean {
  const { hostname, username, port, searchParams } = new URL(address);
  return (
    hostname.includes('.') &&
    username === '' &&
    port === '' &&
    ![...searchParams.keys()].some((key) => /^utm_/.test(key))
  );
}

describe('every other provider', () => {
  it('has links that are https addresses of a page, with the day they were written down', () => {
    const bad = providers.flatMap(({ id, homepage, links: { seen, ...pages } = {} }) => {
      const addresses = [homepage, ...Object.values(pages)].filter((address) => address !== undefined);
      const isDated = Object.keys(pages).length === 0 || /^20\d\d-\d\d-\d\d$/.test(seen ?? '');
      const isSound = addresses.every((address) => linkTo(id, address) !== undefined && isPage(address));
      return isDated && isSound ? [] : [id];
    });
    assert.deepEqual(bad, []);
  });

  it('has a guide of ten parts with something to do', () => {
    for (const provider of providers) {
      const document = buildGuide({ provider });
      for (const part of guideParts) assert.ok(textsOf(blocksOf(document, part)).length > 0, `${provider.id} ${part}`);
    }
  });

  it('has boxes whose ids are distinct, so that their state can be kept', () => {
    for (const provider of providers) {
      const blocks = blocksOf(buildGuide({ provider }));
      const ids = blocks.flatMap((block) => (block.kind === 'checklist' ? block.items.map(({ id }) => id) : []));
      assert.equal(new Set(ids).size, ids.length, provider.id);
    }
  });
});

describe('where a key is now', () => {
  const guideAt = (exposure: Exposure, part: GuidePart = 'where') => {
    const provider = providerOf('mailgun');
    const [detector] = provider.detectors;
    assert.ok(detector);
    const place = { uri: 'file:///a.js', file: 'a.js', startLine: 3 };
    const key = { detector: detector.id, redacted: 'key-…', fingerprint: 'f', ...place, exposure };
    return textsOf(blocksOf(buildGuide({ provider, detector, key }), part)).join('\n');
  };

  for (const exposure of ['buffer', 'untracked', 'staged'] as const) {
    it(`says that a key that is only ${exposure} needs no rotation`, () => {
      assert.match(guideAt(exposure), /not committed yet, no rotation needed, just move it/);
      assert.equal(mustRotate(exposure, 'secret'), 'no');
    });
  }

  it('says that a pushed key has to be rotated, and where it was found', () => {
    assert.match(guideAt('pushed'), /pushed: rotate it/);
    assert.match(guideAt('pushed'), /`a\.js`, line 3/);
    assert.equal(mustRotate('pushed', 'secret'), 'yes');
  });

  it('says at the steps of a rotation whether they are needed', () => {
    for (const part of ['misuse', 'create', 'revoke'] as const) {
      assert.match(guideAt('staged', part), /^Not needed/);
      assert.doesNotMatch(guideAt('pushed', part), /Not needed/);
    }
  });

  it('never asks to rotate a public key', () => assert.equal(mustRotate('pushed', 'public'), 'no'));
});

describe('slots for others', () => {
  const provider = providerOf('stripe');
  const [detector] = provider.detectors;
  const place = { uri: 'file:///a.js', file: 'a.js', startLine: 1 };
  const key = { detector: detector?.id ?? '', redacted: '…', fingerprint: 'f', ...place };

  it('stay empty when nobody fills them', () => {
    const kinds = blocksOf(buildGuide({ provider, key })).map(({ kind }) => kind);
    assert.equal(kinds.includes('table') || kinds.includes('command'), false);
  });

  const use = (kind: UsageKind, file: string, line: number) => {
    return {
      uri: `file:///${file}`,
      file,
      name: 'STRIPE_KEY',
      kind,
      how: 'process.env',
      startLine: line,
      startColumn: 5,
    };
  };

  it('hold the tables of usages, whose rows lead to their places, and the buttons', () => {
    const uses = [
      use('holds', 'a.js', 1),
      use('holds', 'b.yaml', 2),
      use('sets', 'b.yaml', 3),
      use('reads', 'c.js', 4),
    ];
    const usages = { names: ['STRIPE_KEY'], uses, isIncomplete: false };
    const document = buildGuide({ provider, key, usages, canVerify: true, revokeEffect: 'It ends.' });
    const tables = (part: GuidePart) =>
      blocksOf(document, part).flatMap((block) => (block.kind === 'table' ? block.rows : []));
    assert.deepEqual(
      tables('where').map(({ cells }) => cells[0]),
      ['a.js:1', 'b.yaml:2'],
    );
    assert.deepEqual(
      tables('stops').map(({ cells, target }) => [cells[0], target?.uri, target?.line]),
      [
        ['c.js:4', 'file:///c.js', 4],
        ['b.yaml:3', 'file:///b.yaml', 3],
      ],
    );
    const commands = document.sections.flatMap(({ part, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'command' ? [`${part} ${block.command}`] : [])),
    );
    assert.deepEqual(commands, ['misuse keylift.verifyKey', 'revoke keylift.revokeKey']);
  });

  it('say so when nothing uses the key, or not everything could be looked at', () => {
    const document = buildGuide({ provider, key, usages: { names: ['STRIPE_KEY'], uses: [], isIncomplete: true } });
    const text = textsOf(blocksOf(document, 'stops')).join('\n');
    assert.match(text, /Nothing in the open folders reads or sets `STRIPE_KEY`/);
    assert.match(text, /could not be looked into/);
  });

  it('name the commit and the branch that hold it', () => {
    const pushed = { ...key, exposure: 'pushed' as const, commit: 'abcdef0123456789', branch: 'origin/main' };
    const text = textsOf(blocksOf(buildGuide({ provider, key: pushed }), 'where')).join('\n');
    assert.match(text, /`abcdef0123`, which `origin\/main` holds/);
  });

  it('have a box that says that the old key is revoked', () => {
    const items = blocksOf(buildGuide({ provider, key }), 'revoke').flatMap((block) =>
      block.kind === 'checklist' ? block.items.map(({ id }) => id) : [],
    );
    assert.ok(items.includes(revokedBox));
  });
});
