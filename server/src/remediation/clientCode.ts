/**
 * Whether a file is code for a browser or a device. A secret cannot live there: a lookup has no environment to ask, and a
 * build that puts the value in publishes it. So such files get an explanation instead of a fix.
 */
import type { Context } from './languages/language';
import { inDirectory, nameOf, upwards } from './paths';
import { descendants, named } from './walk';

const script = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
/** Files that run where the project is built or tested, not where it is shipped to. */
const buildTime =
  /(?:^|\/)(?:[^/]*\.config\.[cm]?[jt]s|[^/]*\.(?:test|spec|setup)\.[cm]?[jt]sx?|__tests__\/.*|(?:scripts|e2e|cypress)\/.*|setupProxy\.js)$/;
/** Directories whose code runs on a server by the common conventions. */
const serverSide =
  /(?:^|\/)(?:(?:server|api|backend|functions|lambda|workers?|main|electron|middleware|routes?|cli|bin)\/|server\.[cm]?[jt]s$)/;
const servedAsIs = /(?:^|\/)(?:public|static|wwwroot|www|htdocs)\/(?:.*\/)?[^/]+\.m?js$/;

interface Framework {
  readonly dependency: string;
  /** What of a package that has the dependency is shipped; the path is relative to the package. */
  readonly ships: RegExp;
  /** Dependencies that render on a server: what such a package ships cannot be told by the path. */
  readonly unless?: RegExp;
}

const frameworks: readonly Framework[] = [
  { dependency: 'next', ships: /^(?:src\/)?(?:pages\/(?!api\/)|components\/)/ },
  { dependency: 'nuxt', ships: /^(?:app\/|src\/)?(?:pages|components|composables|layouts|plugins)\// },
  { dependency: 'react-scripts', ships: /^src\// },
  { dependency: '@angular/core', ships: /^(?:src|projects)\// },
  { dependency: 'gatsby', ships: /^src\// },
  { dependency: 'vite', ships: /^(?:src|client|web|frontend)\// },
  { dependency: 'parcel', ships: /^(?:src|client|web|frontend)\// },
  { dependency: '@vue/cli-service', ships: /^src\// },
  { dependency: 'expo', ships: /^/ },
  { dependency: 'react-native', ships: /^/ },
  {
    dependency: 'react-dom',
    ships: /\.[jt]sx$/,
    unless: /"(?:next|gatsby|express|fastify|koa|@remix-run\/[\w-]+)"\s*:/,
  },
];

/** Whether a package uses a framework: as a dependency (half-typed JSON counts as text), or by its configuration file. */
function uses(manifest: string, names: readonly string[], dependency: string): boolean {
  const quoted = dependency.replace(/[/@-]/g, '\\$&');
  const config = new RegExp(`^${quoted}\\.config\\.[cm]?[jt]s$`);
  return new RegExp(`"${quoted}"\\s*:`).test(manifest) || names.some((name) => config.test(name));
}

function isShipped({ facts: { path, root, files, entries } }: Context): boolean {
  const directory = upwards(root).find((each) => files.has(inDirectory(each, 'package.json')));
  if (directory === undefined) return false;
  const manifest = files.get(inDirectory(directory, 'package.json')) ?? '';
  const own = directory === '' ? path : path.slice(directory.length + 1);
  if (buildTime.test(own) || serverSide.test(own)) return false;
  return frameworks.some(({ dependency, ships, unless }) => {
    return ships.test(own) && uses(manifest, entries.get(directory) ?? [], dependency) && !unless?.test(manifest);
  });
}

function hasClientDirective({ root }: Context): boolean {
  const [first] = named(root).filter((node) => node.type !== 'comment');
  return first?.type === 'expression_statement' && /^['"]use client['"]/.test(first.text.slice(0, 16));
}

/** The page's own objects are used, and nothing that only a server has. */
function usesThePage({ root, text }: Context): boolean {
  if (!/\b(?:document|window|localStorage)\s*\./.test(text)) return false;
  if (/\bprocess\.|\brequire\s*\(|\bfrom\s*['"]node:|\btypeof\s+(?:window|document)\b/.test(text)) return false;
  return descendants(root, ['member_expression']).some((node) => {
    return /^(?:document|window|localStorage)$/.test(node.childForFieldName('object')?.text ?? '');
  });
}

/** Whether the language's files can be code for a browser at all. */
function isScript(languageId: string): boolean {
  return /^(?:java|type)script(?:react)?$/.test(languageId);
}

/** Whether the text, whatever its tree, belongs to a language that is written for browsers. */
export function isClientLanguage(languageId: string, path: string): boolean {
  return (
    /^(?:vue|svelte|html|astro)$/.test(languageId) || (/\.(?:vue|svelte)$/.test(path) && script.test(nameOf(path)))
  );
}

/** Whether the text is code for a browser. */
export function isClientCode(context: Context): boolean {
  if (!isScript(context.languageId)) return false;
  if (hasClientDirective(context) || /\bimport\.meta\.env\b/.test(context.text)) return true;
  const { path } = context.facts;
  if (buildTime.test(path)) return false;
  return servedAsIs.test(path) || isShipped(context) || usesThePage(context);
}
