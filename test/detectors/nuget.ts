/** Samples for the detectors of NuGet. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `oy2${randomText('lowerAlnum', 43)}`;
const configPassword = `${randomText('base62', 20)}`;

testDetectors('nuget', {
  'nuget-api-key': {
    matches: [...inCode('NUGET_API_KEY', apiKey)],
    nonMatches: [...nearMisses('oy2', apiKey)],
  },
  'nuget-config-password': {
    matches: [
      `<add key="Username" value="jane" />\n<add key="ClearTextPassword" value="«${configPassword}»" />`,
      `<add key='ClearTextPassword' value='«${configPassword}»'/>`,
    ],
    nonMatches: [
      `<add key="ClearTextPassword" value="%FEED_PASSWORD%" />`,
      `<add key="ClearTextPassword" value="" />`,
      `<add key="Username" value="${configPassword}" />`,
      `<add key="ClearTextPassword" value="xxxxxxxxxxxx" />`,
      // As NuGet's manual prints it.
      `<add key="ClearTextPassword" value="${['33f', 'lloppa'].join('!!')}" />`,
    ],
  },
  'nuget-api-key-by-name': {
    matches: [...inCode('NUGET_API_KEY', randomText('lowerAlnum', 46))],
    nonMatches: [...outOfPlace('NUGET_API_KEY', randomText('lowerAlnum', 46))],
  },
});
