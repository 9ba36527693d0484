/** Samples for the detectors of ImageKit. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const privateKey = `private_${randomText('base62', 48)}`;
const basicAuth = randomText('base62', 36, 1);
const publicKey = `public_${randomText('base62', 60, 2)}`;

testDetectors('imagekit', {
  'imagekit-private-key': {
    matches: [
      `IMAGEKIT_PRIVATE_KEY=«${privateKey}»\n`,
      `{ "imagekit": { "apiKey": "«${privateKey}»" } }`,
      `const imagekit_secret = '«${privateKey}»';`,
    ],
    nonMatches: [
      `const value = '${privateKey}';`,
      `const imagekit_secret = 'private_${randomText('base62', 7)}';`,
      `imagekit_key := "private_${'0'.repeat(48)}"`,
      `imagekit${' '.repeat(90)}key = ${privateKey}`,
      `client = Imagekit(api_key="${privateKey.slice(0, 9)}?${privateKey.slice(10)}")`,
      `imagekit commit ${randomText('hex', 40)}`,
    ],
  },
  'imagekit-basic-auth': {
    matches: [
      `IMAGEKIT_PRIVATE_KEY=«${basicAuth}»\n`,
      `$ imagekit login «${basicAuth}»`,
      `{ "imagekit": { "apiKey": "«${basicAuth}»" } }`,
    ],
    nonMatches: [
      `const value = '${basicAuth}';`,
      `export IMAGEKIT_TOKEN="${basicAuth.slice(1)}"`,
      `const client = new Imagekit('${basicAuth}0');`,
      `client = imagekit.Client("${'0'.repeat(36)}")`,
      `imagekit${' '.repeat(90)}key = ${basicAuth}`,
      `imagekit id ${randomUuid()}`,
    ],
  },
  'imagekit-public-key': {
    matches: [
      `IMAGEKIT_PUBLIC_KEY=«${publicKey}»\n`,
      `{ "imagekit": { "apiKey": "«${publicKey}»" } }`,
      `const imagekit_secret = '«${publicKey}»';`,
    ],
    nonMatches: [
      `const value = '${publicKey}';`,
      `client = Imagekit(api_key="public_${randomText('base62', 19, 2)}")`,
      `const client = new Imagekit('public_${'0'.repeat(60)}');`,
      `imagekit${' '.repeat(90)}key = ${publicKey}`,
      `client = imagekit.Client("${publicKey.slice(0, 9)}?${publicKey.slice(10)}")`,
      `imagekit sha256 ${randomText('hex', 64)}`,
    ],
  },
});
