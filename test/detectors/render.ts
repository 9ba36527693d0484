/** Samples for the detectors of Render. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `rn${'d_'}${randomText('base62', 28)}`;
const deployHook = `${randomText('base64url', 11)}`;

testDetectors('render', {
  'render-api-key': {
    matches: [...inCode('RENDER_API_KEY', apiKey)],
    nonMatches: [...nearMisses('rnd_', apiKey)],
  },
  'render-deploy-hook': {
    matches: [
      `curl https://api.render.com/deploy/srv-c1d2e3f4g5h6i7j8k9l0?key=«${deployHook}»`,
      `RENDER_DEPLOY_HOOK_URL=https://api.render.com/deploy/srv-c1d2e3f4g5h6i7j8k9l0?key=«${deployHook}»\n`,
    ],
    nonMatches: [
      `https://api.render.com/deploy/srv-c1d2e3f4g5h6i7j8k9l0`,
      `https://api.render.com/deploy/srv-c1d2e3f4g5h6i7j8k9l0?key=\${KEY}`,
      `https://api.render.com/v1/services?key=${deployHook}`,
    ],
  },
});
