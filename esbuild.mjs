// Builds every bundle: the extension, the language server, the command line, and the first two again for a browser host.
// `--watch` keeps building; `--out=DIR` builds elsewhere than in `dist`; `--only=cli.js,server.js` builds these bundles alone.
// Grammars are copied beside the bundles; they are loaded when first needed.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { importOnce } from './scripts/importOnce.mjs';
import { inAscii } from './scripts/inAscii.mjs';
import { apartBuilds, loadedApart } from './scripts/loadedApart.mjs';
import { packedCatalogue } from './scripts/packedCatalogue.mjs';
import { tarReader } from './scripts/tarReader.mjs';

const argument = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const watch = process.argv.includes('--watch');
const out = argument('out') ?? 'dist';
/** Files that a bundle loads, built whenever it is. */
const parts = { 'cli.js': ['commands.js', 'hook.js'], 'server.js': ['languageServer.js'] };
const only = argument('only')
  ?.split(',')
  .flatMap((name) => [name, ...(parts[name] ?? [])]);
// The parser's ES module finds itself by `import.meta.url`, which a bundle does not have; its CommonJS twin needs no such thing.
const alias = { 'web-tree-sitter': './node_modules/web-tree-sitter/web-tree-sitter.cjs' };
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { KEYLIFT_VERSION: JSON.stringify(version) };
const common = {
  alias,
  define,
  plugins: [packedCatalogue(out), importOnce('vscode-languageserver'), tarReader, inAscii],
  bundle: true,
  minify: true,
  sourcemap: watch,
  logLevel: 'warning',
  target: 'es2023',
  legalComments: 'none',
};
const alone = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Of what is loaded when first needed: `require` does, without Node's second loader.
  supported: { 'dynamic-import': false },
};
const node = { ...alone, plugins: [...common.plugins, loadedApart()] };
const browser = { ...common, platform: 'browser', target: 'es2022', define: { ...define, global: 'globalThis' } };

/** Bundles in the order of the picture in ARCHITECTURE.md. */
const builds = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/lsp/start.ts'], outfile: 'server.js' },
  { ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'languageServer.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/cli/mainCommands.ts'], outfile: 'commands.js' },
  { ...node, entryPoints: ['server/src/cli/mainHook.ts'], outfile: 'hook.js' },
  {
    ...browser,
    entryPoints: ['client/src/extensionWeb.ts'],
    outfile: 'web/extension.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    plugins: [...common.plugins, loadedApart()],
    entryPoints: ['server/src/lsp/mainBrowser.ts'],
    outfile: 'web/server.js',
    format: 'iife',
  },
];

/** Wasm file -> the package (and its directory) it comes from. */
const wasm = {
  'web-tree-sitter.wasm': 'web-tree-sitter',
  'tree-sitter-javascript.wasm': 'tree-sitter-javascript',
  'tree-sitter-typescript.wasm': 'tree-sitter-typescript',
  'tree-sitter-tsx.wasm': 'tree-sitter-typescript',
  'tree-sitter-python.wasm': 'tree-sitter-python',
  'tree-sitter-java.wasm': 'tree-sitter-java',
  'tree-sitter-go.wasm': 'tree-sitter-go',
  'tree-sitter-ruby.wasm': 'tree-sitter-ruby',
  'tree-sitter-php.wasm': 'tree-sitter-php',
  'tree-sitter-c_sharp.wasm': 'tree-sitter-c-sharp',
  'tree-sitter-bash.wasm': 'tree-sitter-bash',
  'tree-sitter-fish.wasm': '@esdmr/tree-sitter-fish',
  'tree-sitter-powershell.wasm': 'tree-sitter-powershell',
  'tree-sitter-perl.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-lua.wasm': '@tree-sitter-grammars/tree-sitter-lua',
  'tree-sitter-r.wasm': '@eagleoutice/tree-sitter-r',
  'tree-sitter-elixir.wasm': 'tree-sitter-elixir',
  'tree-sitter-haskell.wasm': 'tree-sitter-haskell',
  'tree-sitter-clojure.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-kotlin.wasm': '@tree-sitter-grammars/tree-sitter-kotlin',
  'tree-sitter-rust.wasm': 'tree-sitter-rust',
  'tree-sitter-c.wasm': 'tree-sitter-c',
  'tree-sitter-cpp.wasm': 'tree-sitter-cpp',
  'tree-sitter-objc.wasm': 'tree-sitter-objc',
  'tree-sitter-scala.wasm': 'tree-sitter-scala',
  'tree-sitter-groovy.wasm': 'tree-sitter-groovy',
  // Their own packages hold no WebAssembly.
  'tree-sitter-swift.wasm': '@cursorless/tree-sitter-wasms/out',
  'tree-sitter-dart.wasm': '@cursorless/tree-sitter-wasms/out',
};

const wanted = builds
  .filter(({ entryPoints, outfile }) => existsSync(entryPoints[0]) && (only?.includes(outfile) ?? true))
  .concat(apartBuilds(alone))
  .map((options) => ({ ...options, outfile: `${out}/${options.outfile}` }));
rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/grammars`, { recursive: true });
for (const [file, from] of Object.entries(wasm)) cpSync(`node_modules/${from}/${file}`, `${out}/grammars/${file}`);
for (const options of wanted) {
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
