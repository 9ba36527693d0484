/** Samples for the detectors of Cloudinary. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiSecret = randomText('base64url', 27);
const url = `cloudinary://${randomText('digits', 16, 1)}:${randomText('base64url', 30, 2)}@${randomText('base64url', 26, 3)}`;

testDetectors('cloudinary', {
  'cloudinary-api-secret': {
    matches: [
      `CLOUDINARY_API_SECRET=«${apiSecret}»\n`,
      `cloudinary_key := "«${apiSecret}»"`,
      `export CLOUDINARY_TOKEN="«${apiSecret}»"`,
    ],
    nonMatches: [
      `const value = '${apiSecret}';`,
      `{ "cloudinary": { "apiKey": "${apiSecret.slice(1)}" } }`,
      `const cloudinary_secret = '${apiSecret}0';`,
      `cloudinary_token: ${'0'.repeat(27)}\n`,
      `cloudinary${' '.repeat(90)}key = ${apiSecret}`,
      `cloudinary sha256 ${randomText('hex', 64)}`,
    ],
  },
  'cloudinary-url': {
    matches: [
      `<add key="cloudinaryUrl" value="«${url}»" />`,
      `{ "cloudinaryUrl": "«${url}»" }`,
      `cloudinary_url: «${url}»\n`,
    ],
    nonMatches: [
      `x${url}`,
      `cloudinary://${randomText('digits', 16, 1)}:${randomText('base64url', 30, 2)}@${randomText('base64url', 1, 3)}`,
      `cloudinary://${'0'.repeat(16)}:${'0'.repeat(30)}@${'0'.repeat(26)}`,
      url.slice(13),
      `${url.slice(0, 16)} ${url.slice(16)}`,
    ],
  },
  'cloudinary-cloud-name': {
    matches: [
      'CLOUDINARY_CLOUD_NAME=«acme-images»\n',
      "cloudinaryCloudName: '«acme-images»',",
      'cloudinary cloud: «acme-images»',
    ],
    nonMatches: [
      'CLOUDINARY_CLOUD_NAME=',
      'CLOUDINARY_CLOUD_NAME=your-cloud',
      'CLOUDINARY_CLOUD_NAME=process.env.CLOUD',
      'CLOUDINARY_CLOUD_NAME=$CLOUD',
      'CLOUDINARY_CLOUD_NAME=<name>',
      'cloudinary cloud storage of images',
    ],
  },
});
