/** Samples for the detectors of AllSportsAPI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('allsports-api', {
  'allsports-api-key': {
    matches: [
      `ALLSPORTS_API_KEY=«${apiKey}»\n`,
      `client = allsports.Client("«${apiKey}»")`,
      `https://api.allsports.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = allsports.Client("${apiKey.slice(1)}")`,
      `https://api.allsports.com/v1/items?access=${apiKey}0&page=2`,
      `$ allsports login ${'0'.repeat(64)}`,
      `allsports${' '.repeat(90)}key = ${apiKey}`,
      `allsports commit ${randomText('hex', 40)}`,
    ],
  },
});
