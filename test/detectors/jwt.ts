/** Samples for the detectors of JSON Web Token. */
import { testDetectors } from '../support/detectorTester';
import { inCode, randomText } from '../support/samples';

const token = [
  { alg: 'HS256', typ: 'JWT' },
  { sub: 'user-42', iat: 1700000000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(randomText('base64url', 43))
  .join('.');
const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = `${json({ alg: 'HS256' })}.${json({ sub: randomText('lower', 12), role: 'admin' })}`;
const twice = Buffer.from(`${unsigned}.${randomText('base64url', 43)}`).toString('base64');

testDetectors('jwt', {
  'jwt-token': {
    matches: [...inCode('JWT', token), `Authorization: Bearer «${token}»\n`],
    nonMatches: [
      `eyJ`,
      `eyJhbGciOiJIUzI1NiJ9`,
      `t = "eyJhbGciOi${['JIUzI1NiJ9'].join('')}.eyJzdWIiOiJ4In0"`,
      `eyJxxxxxxxxxxxx.eyJxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx`,
      `\`\${header}.\${payload}.\${signature}\``,
      `zz${token}`,
      `//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEuanMiXX0=`,
      `a.${token}`,
    ],
  },
  'jwt-without-signature': {
    matches: [`Authorization: Bearer «${unsigned}»\n`, `{ "token": "«${unsigned}»" }`],
    nonMatches: [
      `token = "${unsigned}.${randomText('base64url', 43)}"`,
      `token = "${unsigned.split('.')[0]}"`,
      `token = "eyJ${randomText('base64url', 30)}.eyJ${randomText('base64url', 30)}"`,
      'token = "eyJ.eyJ"',
    ],
  },
  'jwt-base64': {
    matches: [`token: «${twice}»\n`, `{ "token": "«${twice}»" }`],
    nonMatches: [
      `token: ${twice.slice(0, 40)}\n`,
      `token: A${twice}\n`,
      `token: ${Buffer.from(randomText('base62', 90)).toString('base64')}\n`,
      'token: ZXlKaGJHY\n',
    ],
  },
});
