/** Samples for the detectors of dfuse. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const serverApiKey = `server_${randomText('lowerAlnum', 32)}`;
const webApiKey = `web_${randomText('lowerAlnum', 32, 1)}`;

testDetectors('dfuse', {
  'dfuse-server-api-key': {
    matches: [
      `DFUSE_API_KEY=«${serverApiKey}»\n`,
      `client = Dfuse(api_key="«${serverApiKey}»")`,
      `export DFUSE_TOKEN="«${serverApiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${serverApiKey}" }`,
      `$ dfuse login ${serverApiKey.slice(1)}`,
      `DFUSE_API_KEY=${serverApiKey}0\n`,
      `{ "dfuse": { "apiKey": "server_${'0'.repeat(32)}" } }`,
      `dfuse${' '.repeat(90)}key = ${serverApiKey}`,
      `dfuse commit ${randomText('hex', 40)}`,
    ],
  },
  'dfuse-web-api-key': {
    matches: [
      `DFUSE_API_KEY=«${webApiKey}»\n`,
      `const client = new Dfuse('«${webApiKey}»');`,
      `client = dfuse.Client("«${webApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${webApiKey}" }`,
      `client = dfuse.Client("${webApiKey.slice(1)}")`,
      `https://api.dfuse.com/v1/items?access=${webApiKey}0&page=2`,
      `$ dfuse login web_${'0'.repeat(32)}`,
      `dfuse${' '.repeat(90)}key = ${webApiKey}`,
      `dfuse id ${randomUuid()}`,
    ],
  },
});
