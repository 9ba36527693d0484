/**
 * Which language a file is written in, and which grammar parses it. The one list that the editor, the command line and the
 * parser share: a new language adds its lines here and its file in `remediation/languages/`.
 */

interface LanguageEntry {
  /** VS Code language id. */
  readonly id: string;
  /** Name endings, lower case, with their dot. */
  readonly extensions: readonly string[];
  /** Whole file names, lower case. */
  readonly names?: readonly string[];
  /** WebAssembly file of the grammar; absent: the language is known, its syntax is not. */
  readonly grammar?: string;
}

const entries: readonly LanguageEntry[] = [
  { id: 'javascript', extensions: ['.js', '.mjs', '.cjs', '.es6'], grammar: 'tree-sitter-javascript.wasm' },
  { id: 'javascriptreact', extensions: ['.jsx'], grammar: 'tree-sitter-javascript.wasm' },
  { id: 'typescript', extensions: ['.ts', '.mts', '.cts'], grammar: 'tree-sitter-typescript.wasm' },
  { id: 'typescriptreact', extensions: ['.tsx'], grammar: 'tree-sitter-tsx.wasm' },
  { id: 'python', extensions: ['.py', '.pyi', '.pyw'], grammar: 'tree-sitter-python.wasm' },
  { id: 'java', extensions: ['.java'], grammar: 'tree-sitter-java.wasm' },
  { id: 'go', extensions: ['.go'], grammar: 'tree-sitter-go.wasm' },
  {
    id: 'ruby',
    extensions: ['.rb', '.rake', '.gemspec', '.ru', '.podspec'],
    names: ['gemfile', 'rakefile', 'podfile', 'guardfile', 'capfile', 'vagrantfile', 'fastfile'],
    grammar: 'tree-sitter-ruby.wasm',
  },
  { id: 'php', extensions: ['.php', '.phtml', '.php8'], grammar: 'tree-sitter-php.wasm' },
  { id: 'csharp', extensions: ['.cs', '.csx'], grammar: 'tree-sitter-c_sharp.wasm' },
  { id: 'kotlin', extensions: ['.kt', '.kts', '.ktm'], grammar: 'tree-sitter-kotlin.wasm' },
  { id: 'rust', extensions: ['.rs'], grammar: 'tree-sitter-rust.wasm' },
  { id: 'c', extensions: ['.c', '.h'], grammar: 'tree-sitter-c.wasm' },
  {
    id: 'cpp',
    extensions: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.ino', '.ipp', '.tpp'],
    grammar: 'tree-sitter-cpp.wasm',
  },
  { id: 'objective-c', extensions: ['.m'], grammar: 'tree-sitter-objc.wasm' },
  { id: 'objective-cpp', extensions: ['.mm'] },
  { id: 'swift', extensions: ['.swift'], grammar: 'tree-sitter-swift.wasm' },
  { id: 'dart', extensions: ['.dart'], grammar: 'tree-sitter-dart.wasm' },
  { id: 'scala', extensions: ['.scala', '.sc', '.sbt'], grammar: 'tree-sitter-scala.wasm' },
  {
    id: 'groovy',
    extensions: ['.groovy', '.gradle', '.gvy', '.jenkinsfile'],
    names: ['jenkinsfile'],
    grammar: 'tree-sitter-groovy.wasm',
  },
  { id: 'fsharp', extensions: ['.fs', '.fsi', '.fsx', '.fsscript'] },
  { id: 'vb', extensions: ['.vb', '.bas', '.vbs'] },
  { id: 'vue', extensions: ['.vue'] },
  { id: 'svelte', extensions: ['.svelte'] },
  { id: 'html', extensions: ['.html', '.htm', '.xhtml'] },
  { id: 'json', extensions: ['.json', '.ipynb', '.webmanifest'] },
  { id: 'jsonc', extensions: ['.jsonc', '.code-workspace'] },
  { id: 'yaml', extensions: ['.yaml', '.yml'] },
  { id: 'toml', extensions: ['.toml'] },
  { id: 'ini', extensions: ['.ini', '.cfg', '.conf'] },
  { id: 'properties', extensions: ['.properties'], names: ['.npmrc'] },
  { id: 'xml', extensions: ['.xml', '.config', '.csproj', '.plist'] },
  { id: 'markdown', extensions: ['.md', '.markdown'] },
  {
    id: 'shellscript',
    extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats'],
    names: ['.bashrc', '.bash_profile', '.zshrc', '.zprofile', '.profile', '.envrc'],
    grammar: 'tree-sitter-bash.wasm',
  },
  { id: 'fish', extensions: ['.fish'], grammar: 'tree-sitter-fish.wasm' },
  { id: 'powershell', extensions: ['.ps1', '.psm1', '.psd1'], grammar: 'tree-sitter-powershell.wasm' },
  { id: 'bat', extensions: ['.bat', '.cmd'] },
  { id: 'perl', extensions: ['.pl', '.pm', '.t', '.psgi'], grammar: 'tree-sitter-perl.wasm' },
  { id: 'lua', extensions: ['.lua', '.rockspec'], grammar: 'tree-sitter-lua.wasm' },
  { id: 'r', extensions: ['.r'], names: ['.rprofile'], grammar: 'tree-sitter-r.wasm' },
  { id: 'julia', extensions: ['.jl'] },
  { id: 'elixir', extensions: ['.ex', '.exs'], grammar: 'tree-sitter-elixir.wasm' },
  { id: 'erlang', extensions: ['.erl', '.hrl', '.escript'] },
  { id: 'haskell', extensions: ['.hs'], grammar: 'tree-sitter-haskell.wasm' },
  { id: 'clojure', extensions: ['.clj', '.cljs', '.cljc', '.edn', '.bb'], grammar: 'tree-sitter-clojure.wasm' },
  { id: 'dockerfile', extensions: ['.dockerfile'], names: ['dockerfile', 'containerfile'] },
  { id: 'terraform', extensions: ['.tf', '.tfvars'] },
];

const byExtension = new Map(entries.flatMap((entry) => entry.extensions.map((extension) => [extension, entry.id])));
const byName = new Map(entries.flatMap((entry) => (entry.names ?? []).map((name) => [name, entry.id])));
const grammars = new Map(entries.map((entry) => [entry.id, entry.grammar]));
const dotenvName = /^\.env(?:\..+)?$|\.env$/;

/** Name of a path's last part, lower case. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/**
 * The language of a file, by its name alone.
 *
 * @param path `/`-separated
 * @returns a VS Code language id, or undefined for a name that says nothing
 */
export function languageIdOf(path: string): string | undefined {
  const name = lastName(path);
  if (dotenvName.test(name)) return 'dotenv';
  const known = byName.get(name);
  if (known !== undefined) return known;
  const dot = name.lastIndexOf('.');
  return dot < 0 ? undefined : byExtension.get(name.slice(dot));
}

/** The WebAssembly file that parses a language, or undefined when there is none. */
export function grammarOf(languageId: string): string | undefined {
  return grammars.get(languageId);
}

/** Every grammar file that may be asked for, in the order of the list, each once. */
export function grammarFiles(): readonly string[] {
  return [...new Set(entries.flatMap((entry) => (entry.grammar === undefined ? [] : [entry.grammar])))];
}
