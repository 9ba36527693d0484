/** Samples for the detectors of Shopify. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const adminAccessToken = `shp${'at_'}${randomText('hex', 32)}`;
const customAppToken = `shp${'ca_'}${randomText('hex', 32)}`;
const privateAppPassword = `shp${'pa_'}${randomText('hex', 32)}`;
const userAccessToken = `shp${'ua_'}${randomText('hex', 32)}`;
const appSecret = `shp${'ss_'}${randomText('hex', 32)}`;
const themeAccessToken = `shp${'tka_'}${randomText('hex', 32)}`;
const partnerApiToken = `prt${'api_'}${randomText('hex', 32)}`;
const cliToken = `at${'kn_'}${randomText('hex', 64)}`;

testDetectors('shopify', {
  'shopify-admin-access-token': {
    matches: [...inCode('SHOPIFY_ACCESS_TOKEN', adminAccessToken)],
    nonMatches: [...nearMisses('shpat_', adminAccessToken)],
  },
  'shopify-custom-app-token': {
    matches: [...inCode('SHOPIFY_ACCESS_TOKEN', customAppToken)],
    nonMatches: [...nearMisses('shpca_', customAppToken)],
  },
  'shopify-private-app-password': {
    matches: [...inCode('SHOPIFY_PASSWORD', privateAppPassword)],
    nonMatches: [...nearMisses('shppa_', privateAppPassword)],
  },
  'shopify-user-access-token': {
    matches: [...inCode('SHOPIFY_ACCESS_TOKEN', userAccessToken)],
    nonMatches: [...nearMisses('shpua_', userAccessToken)],
  },
  'shopify-app-secret': {
    matches: [...inCode('SHOPIFY_API_SECRET', appSecret)],
    nonMatches: [...nearMisses('shpss_', appSecret)],
  },
  'shopify-theme-access-token': {
    matches: [...inCode('SHOPIFY_CLI_THEME_TOKEN', themeAccessToken)],
    nonMatches: [...nearMisses('shptka_', themeAccessToken)],
  },
  'shopify-partner-api-token': {
    matches: [...inCode('SHOPIFY_PARTNER_TOKEN', partnerApiToken)],
    nonMatches: [...nearMisses('prtapi_', partnerApiToken)],
  },
  'shopify-cli-token': {
    matches: [...inCode('SHOPIFY_CLI_PARTNERS_TOKEN', cliToken)],
    nonMatches: [...nearMisses('atkn_', cliToken)],
  },
});
