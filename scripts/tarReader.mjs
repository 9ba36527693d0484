/**
 * Of tar-stream only what reads: nothing of ours writes archives, and the package's entry asks for both in a way that no bundler can
 * tell apart.
 *
 * @type {import('esbuild').Plugin}
 */
export const tarReader = {
  name: 'tar-reader',
  setup(build) {
    const filter = /[\\/]tar-stream[\\/]index\.js$/;
    build.onLoad({ filter }, () => ({ contents: "exports.extract = require('./extract');", loader: 'js' }));
  },
};
