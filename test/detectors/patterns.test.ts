/** Rules for the whole catalogue: what it says is consistent, and no pattern can be made to hang. */
import assert from 'node:assert/strict';
import { check } from 'recheck';
import type { DetectorSpec } from '../../server/src/core/catalogue';
import { providers } from '../../server/src/detectors/index';
import { repetitionsOf, riskyGroups, withoutLimits } from '../support/patternShapes';
import { hasTexts, textOf } from '../support/patternTexts';

const detectors: readonly DetectorSpec[] = providers.flatMap((provider) => provider.detectors);

function idsWhere(isWrong: (spec: DetectorSpec) => boolean): string[] {
  return detectors.filter(isWrong).map(({ id }) => id);
}

function sourceOf({ pattern, bounds }: DetectorSpec): string {
  const right = bounds?.right ?? '\\w';
  return right === '' ? pattern : `(?:${pattern})(?![${right}])`;
}

function regexOf(spec: DetectorSpec): RegExp {
  return new RegExp(sourceOf(spec), spec.ignoreCase ? 'dgi' : 'dg');
}

/** Texts a pattern describes, always the same ones; none for a pattern that looks around itself. */
function textsOf({ pattern }: DetectorSpec, count: number): string[] {
  return hasTexts(pattern) ? Array.from({ length: count }, (_, salt) => textOf(pattern, salt)) : [];
}

function holds(text: string, literal: string, spec: DetectorSpec): boolean {
  return spec.ignoreCase ? text.toLowerCase().includes(literal.toLowerCase()) : text.includes(literal);
}

/** The pattern's own text, where its characters stand for themselves. */
function plainText(pattern: string): string {
  return pattern.replace(/\\([^\w])/g, '$1').replace(/\[(.)\]/g, '$1');
}

describe('the catalogue', () => {
  it('gives every detector an id of its own', () => {
    const ids = detectors.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('is data: it survives being written as JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(providers)), providers);
  });

  it('takes nothing for a mere name that is no public one', () => {
    assert.deepEqual(
      idsWhere((spec) => spec.identifier === true && spec.class !== 'public'),
      [],
    );
  });

  it('names what is public by design as information, and nothing else', () => {
    assert.deepEqual(
      idsWhere((spec) => (spec.class === 'public') !== (spec.severity === 'info')),
      [],
    );
  });

  it('describes every detector in one sentence and says where its format is documented', () => {
    assert.deepEqual(
      idsWhere(({ description, references }) => !/^[A-Z].+[.]$/.test(description) || references.length === 0),
      [],
    );
  });

  it('names environment variables that a shell can hold', () => {
    assert.deepEqual(
      idsWhere(({ envNames }) => (envNames ?? []).some((name) => !/^[A-Za-z_]\w*$/.test(name))),
      [],
    );
  });
});

describe('the literals of the catalogue', () => {
  it('are at least three ASCII characters; words near a token are in lower case', () => {
    const wrong = idsWhere(({ anchor }) =>
      anchor.literals.some(
        (literal) =>
          !/^[\x20-\x7e]{3,}$/.test(literal) || (anchor.in === 'context' && literal !== literal.toLowerCase()),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('are looked for in texts that their patterns do describe', () => {
    const wrong = idsWhere((spec) => {
      const whole = new RegExp(`^(?:${spec.pattern})$`);
      return textsOf(spec, 3).some((text) => !whole.test(text));
    });
    assert.deepEqual(wrong, []);
  });

  it('stand in everything their pattern describes', () => {
    const wrong = idsWhere((spec) => {
      if (spec.anchor.in !== 'token') return false;
      return !textsOf(spec, 12).every((text) => spec.anchor.literals.some((literal) => holds(text, literal, spec)));
    });
    assert.deepEqual(wrong, []);
  });

  it('are each part of what their pattern can match', () => {
    const wrong = detectors.flatMap((spec) => {
      if (spec.anchor.in !== 'token') return [];
      const missing = spec.anchor.literals.filter((literal) => !holds(plainText(spec.pattern), literal, spec));
      const texts = missing.length > 0 ? textsOf(spec, 400) : [];
      return missing
        .filter((literal) => texts.length > 0 && !texts.some((text) => holds(text, literal, spec)))
        .map((literal) => `${spec.id}: ${literal}`);
    });
    assert.deepEqual(wrong, []);
  });
});

describe('the patterns of the catalogue', () => {
  it('compile, with boundaries and indices', () => {
    for (const spec of detectors) assert.doesNotThrow(() => regexOf(spec), spec.id);
  });

  it('repeat nothing without a limit', () => {
    const wrong = idsWhere(({ pattern }) => repetitionsOf(pattern).some(({ most }) => most === Infinity));
    assert.deepEqual(wrong, []);
  });

  it('answer at once on texts that almost match', () => {
    const slow = idsWhere((spec) => {
      const reach = spec.reach ?? 512;
      const hostile = textsOf(spec, 3).flatMap((text) => [
        `${text.slice(0, -1)}\u0000`.slice(0, reach),
        text.slice(0, -1).padEnd(reach, text.slice(-2, -1) || 'a'),
        text
          .slice(0, Math.ceil(text.length / 2))
          .repeat(Math.ceil(reach / Math.max(1, text.length / 2)))
          .slice(0, reach),
      ]);
      const regex = regexOf(spec);
      return hostile.some((text) => {
        const began = performance.now();
        regex.lastIndex = 0;
        regex.exec(text);
        return performance.now() - began > 500;
      });
    });
    assert.deepEqual(slow, []);
  });

  it('cannot backtrack exponentially, even with their limits taken away', async function () {
    this.timeout(240_000);
    // Only a repeated group can; detectors that share one are judged by the first of them.
    const byGroup = new Map<string, DetectorSpec>();
    for (const spec of detectors) {
      for (const group of riskyGroups(spec.pattern)) if (!byGroup.has(group)) byGroup.set(group, spec);
    }
    assert.ok(byGroup.size > 0);
    const wrong: string[] = [];
    for (const spec of new Set(byGroup.values())) {
      const result = await check(withoutLimits(spec.pattern), spec.ignoreCase ? 'i' : '', { timeout: 15_000 });
      if (result.status === 'vulnerable' && result.complexity.type === 'exponential') wrong.push(spec.id);
    }
    assert.deepEqual(wrong, []);
  });
});
