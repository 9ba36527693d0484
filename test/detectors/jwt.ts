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

testDetectors('jwt', {
  'jwt-token': {
    matches: [...inCode('JWT', token), `Authorization: Bearer «${token}»\n`],
    nonMatches: [
      `eyJ`,
      `eyJhbGciOiJIUzI1NiJ9`,
      `token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0"`,
      `eyJxxxxxxxxxxxx.eyJxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx`,
      `\`\${header}.\${payload}.\${signature}\``,
      `zz${token}`,
      `//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEuanMiXX0=`,
      `a.${token}`,
    ],
  },
});
