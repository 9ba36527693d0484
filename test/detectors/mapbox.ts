/** Samples for the detectors of Mapbox. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const secretToken = `sk.${Buffer.from(JSON.stringify({ u: 'acme', a: randomText('lowerAlnum', 25) })).toString('base64url')}.${randomText('base64url', 22)}`;
const temporaryToken = `tk.${Buffer.from(JSON.stringify({ u: 'acme', a: randomText('lowerAlnum', 25) })).toString('base64url')}.${randomText('base64url', 22)}`;
const publicToken = `pk.${Buffer.from(JSON.stringify({ u: 'acme', a: randomText('lowerAlnum', 25) })).toString('base64url')}.${randomText('base64url', 22)}`;
const publicTokenByName = `p${'k.'}${randomText('lowerAlnum', 60, 5)}.${randomText('lowerAlnum', 22, 6)}`;
const secretTokenByName = `s${'k.'}${randomText('base62', 40, 7)}.${randomText('base62', 50, 8)}`;

testDetectors('mapbox', {
  'mapbox-secret-token': {
    matches: [...inCode('MAPBOX_ACCESS_TOKEN', secretToken)],
    nonMatches: [...nearMisses('sk.eyJ', secretToken)],
  },
  'mapbox-temporary-token': {
    matches: [...inCode('MAPBOX_ACCESS_TOKEN', temporaryToken)],
    nonMatches: [...nearMisses('tk.eyJ', temporaryToken)],
  },
  'mapbox-public-token': {
    matches: [...inCode('MAPBOX_ACCESS_TOKEN', publicToken)],
    nonMatches: [...nearMisses('pk.eyJ', publicToken)],
  },
  'mapbox-secret-token-by-name': {
    matches: [...inCode('MAPBOX_TOKEN', secretTokenByName)],
    nonMatches: [...outOfPlace('MAPBOX_TOKEN', secretTokenByName), `MAPBOX_TOKEN=${secretTokenByName}=`],
  },
  'mapbox-public-token-by-name': {
    matches: [...inCode('MAPBOX_TOKEN', publicTokenByName)],
    nonMatches: [...outOfPlace('MAPBOX_TOKEN', publicTokenByName)],
  },
});
