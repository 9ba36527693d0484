/** Samples for the detectors of WordPress. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const drawn = randomText(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#$%^&*()-_[]{}<>~`+=,.;:/?|',
  64,
  3,
);

testDetectors('wordpress', {
  'wordpress-key-or-salt': {
    matches: [
      `define( 'AUTH_KEY',         '«${drawn}»' );\n`,
      `define('SECURE_AUTH_SALT', "«${drawn}»");\n`,
      `NONCE_SALT='«${drawn}»'\n`,
    ],
    nonMatches: [
      "define( 'AUTH_KEY', 'put your unique phrase here' );\n",
      `define( 'AUTH_KEY', '${drawn.slice(1)}' );\n`,
      `define( 'AUTH_KEY', '${'x'.repeat(64)}' );\n`,
      "define( 'AUTH_KEY', getenv('AUTH_KEY') );\n",
      `define( 'TITLE', '${drawn}' );\n`,
    ],
  },
});
