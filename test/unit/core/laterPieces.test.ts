/** Keys whose pieces stand in several statements or lines, and values whose names stand in a query within another. */
import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const [head, tail] = [`gh${'p'}_`, randomText('base62', 36)];
const password = `${randomText('lower', 4)}7${randomText('upper', 4)}9x`;

/** Asserts that `detector` finds one thing, from the first to the last character between the marks. */
function check(marked: string, detector: string): void {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const found = scan(marked.replace(/[«»]/g, ''), catalogue).findings.filter((each) => each.detector === detector);
  assert.deepEqual(
    found.map((finding) => [finding.start, finding.end]),
    [[start, end]],
  );
}

describe('a key in pieces', () => {
  const appends: Readonly<Record<string, (name: string) => string>> = {
    'the next statement': (name) => `";\n${name} += "`,
    'the next line': (name) => `"\n  ${name} += "`,
    'a statement on the same line': (name) => `"; ${name} += "`,
    'the dot of PHP': (name) => `";\r\n${name} .= "`,
    'the ampersand of Basic': (name) => `"\n${name} &= "`,
    'a sum with itself': (name) => `";\n${name} = ${name} + "`,
    'an f-string': (name) => `"\n${name} += f"`,
  };
  for (const [name, as] of Object.entries(appends)) {
    it(`finds a key appended by ${name}`, () => {
      for (const variable of ['token', 'self.token', '$token', 'this.api_token']) {
        check(`${variable} = "«${head}${as(variable)}${tail}»";\n`, 'github-personal-access-token');
        check(
          `const ${variable} = "«${head}${as(variable)}${tail.slice(0, 8)}${as(variable)}${tail.slice(8)}»";\n`,
          'github-personal-access-token',
        );
      }
    });
  }

  it('appends nothing to another variable, in another statement, or after a comparison', () => {
    for (const text of [
      `token = "${head}";\nother += "${tail}"`,
      `token = "${head}";\ntokens += "${tail}"`,
      `token = "${head}";\nlog(); token += "${tail}"`,
      `token == "${head}";\ntoken += "${tail}"`,
      `token = "${head}";\ntoken = other + "${tail}"`,
    ]) {
      const found = scan(text, catalogue).findings;
      assert.deepEqual(
        found.filter(({ detector }) => detector === 'github-personal-access-token'),
        [],
        text.replaceAll(head, '…').replaceAll(tail, '…'),
      );
    }
  });

  it('finds a key that a block of YAML breaks over lines', () => {
    for (const header of ['>-', '|', '>', '|+']) {
      for (const lineEnd of ['\n', '\r\n']) {
        const [first, second] = [tail.slice(0, 12), tail.slice(12, 20)];
        check(
          `a:\n  token: ${header}${lineEnd}    «${head}${first}${lineEnd}    ${second}${lineEnd}    ${tail.slice(20)}»${lineEnd}b: 1\n`,
          'github-personal-access-token',
        );
      }
    }
  });

  it('joins no lines of a block that hold something else, are indented otherwise, or are in no block', () => {
    const [first, second] = [tail.slice(0, 12), tail.slice(12)];
    for (const text of [
      `token: >-\n  ${head}${first}\n  ${second} and more\n`,
      `token: >-\n  ${head}${first}\n    ${second}\n`,
      `token: >-\n  see ${head}${first}\n  ${second}\n`,
      `token:\n  ${head}${first}\n  ${second}\n`,
      `token: >-\n  ${head}${first}\n\n  ${second}\n`,
    ]) {
      const found = scan(text, catalogue).findings;
      assert.deepEqual(
        found.filter(({ detector }) => detector === 'github-personal-access-token'),
        [],
        text.replaceAll(head, '…').replaceAll(tail, '…'),
      );
    }
  });
});

describe('a query in a query', () => {
  it('finds what a query assigns that is a part of another', () => {
    check(`url = "https://a.test/login?next=password%3D«${password}»%26b%3D1"`, 'generic-password');
    check(`url = "https://a.test/login?next=%2Fx%3Fdb_password%253D«${password}»%2526b"`, 'generic-password');
    check(`redirect('/go?to=api_key%3D«${randomText('base62', 32)}»')`, 'generic-key');
    const none = ['password%3D', 'password%3D%26', 'password%3Fa', `password%${password}`, 'password%3D${x}%26a'];
    for (const value of none) {
      const found = scan(`url = "https://a.test/?next=${value}"`, catalogue).findings;
      assert.deepEqual(found, [], value.replace(password, '…'));
    }
  });
});
