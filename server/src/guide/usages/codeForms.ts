/**
 * How programs read variables of their environment, language by language. The file's language is not asked for: the
 * spellings do not collide, and a template or a notebook holds programs of another.
 */
import { called, type Form, indexed, member, quote } from './form';

const javascript: readonly Form[] = [
  ...member('process.env', '\\bprocess\\??\\.env'),
  ...indexed('process.env', '\\bprocess\\??\\.env'),
  ...member('import.meta.env', '\\bimport\\.meta\\.env'),
  ...indexed('import.meta.env', '\\bimport\\.meta\\.env'),
  ...member('Bun.env', '\\bBun\\.env'),
  ...indexed('Bun.env', '\\bBun\\.env'),
  called('Deno.env.get', '\\bDeno\\.env\\.(?:get|has)'),
  called('Deno.env.set', '\\bDeno\\.env\\.(?:set|delete)', 'sets'),
  {
    kind: 'reads',
    how: 'process.env, taken apart',
    before: /\{[^{}=]*$/,
    after: /^[^{};]*\}\s*=\s*(?:process|import\.meta|Bun)\.env\b/,
  },
];

const python: readonly Form[] = [
  ...indexed('os.environ', '\\benviron'),
  called('os.environ.get', '\\benviron\\.(?:get|pop|setdefault)'),
  called('os.getenv', '\\bos\\.getenvb?'),
  called('os.putenv', '\\bos\\.(?:putenv|unsetenv)', 'sets'),
];

const rubyPhpPerl: readonly Form[] = [
  ...indexed('ENV', '\\bENV'),
  called('ENV.fetch', '\\bENV\\.(?:fetch|dig|key\\?|has_key\\?|delete)'),
  called('get(ENV)', '\\bget\\(\\s*ENV\\s*,'),
  ...indexed('$_ENV', '\\$_(?:ENV|SERVER)'),
  { kind: 'reads', how: '$ENV{}', before: /\$ENV\{\s*["']?$/, after: /^["']?\s*\}/ },
];

const jvmAndDotnet: readonly Form[] = [
  called('System.getenv', '\\bSystem(?:\\.|/)getenv(?:\\(\\)\\.(?:get|getOrDefault|containsKey))?'),
  ...indexed('System.getenv', '\\bSystem\\.getenv\\(\\)'),
  called('System.getProperty', '\\bSystem\\.getProperty'),
  called('sys.env', '\\bsys\\.env(?:\\.get|\\.getOrElse|\\.apply)?'),
  { kind: 'reads', how: 'Spring placeholder', before: /["']\s*\$\{$/, after: /^(?::[^}"']*)?\}/ },
  called('Environment.GetEnvironmentVariable', '\\bEnvironment(?:\\.|\\]::)GetEnvironmentVariable'),
  called('Environment.SetEnvironmentVariable', '\\bEnvironment(?:\\.|\\]::)SetEnvironmentVariable', 'sets'),
];

const others: readonly Form[] = [
  called('os.Getenv', '\\bos\\.(?:Getenv|LookupEnv)'),
  called('os.Setenv', '\\bos\\.(?:Setenv|Unsetenv)', 'sets'),
  called('std::env::var', '\\benv::(?:var|var_os)'),
  called('std::env::set_var', '\\benv::(?:set_var|remove_var)', 'sets'),
  called('env!', '\\b(?:option_)?env!'),
  ...indexed('ProcessInfo.environment', '\\benvironment'),
  called('String.fromEnvironment', '\\b(?:String|bool|int)\\.fromEnvironment'),
  called('Sys.getenv', '\\bSys\\.getenv'),
  { kind: 'sets', how: 'Sys.setenv', before: /\bSys\.setenv\(\s*$/, after: /^\s*=/ },
  called('System.get_env', '\\bSystem\\.(?:get_env|fetch_env!?)'),
  called('System.put_env', '\\bSystem\\.(?:put_env|delete_env)', 'sets'),
  called('os:getenv', '\\bos:getenv'),
  called('getEnv', '\\b(?:getEnv|lookupEnv)'),
  called('setenv', '\\b(?:setenv|putenv|unsetenv|setEnv)', 'sets'),
  called('getenv', '\\b(?:secure_)?getenv'),
];

/** Helpers that programs write, and Keylift's fixes among them; and objects that settings are kept in. */
const helpers: readonly Form[] = [
  called('a function that reads the environment', '\\b[\\w.]{0,40}[eE]nv\\w{0,30}[!?]?'),
  called(
    'a function that reads the environment',
    '\\b(?:env|config)\\.(?:str|int|bool|float|url|list|get|getOrThrow|fetch)',
  ),
  called('configuration', '\\b(?:[cC]onfig(?:uration|Service)?|settings|viper)\\.?(?:[gG]et\\w{0,16}|require|has)?'),
  ...indexed('configuration', '\\b_?[cC]onfig(?:uration)?'),
  ...member('an object of the environment', '\\b(?:env|ENV|Env)'),
  ...indexed('an object of the environment', '\\b(?:env|Env)'),
  {
    kind: 'reads',
    how: 'a settings object',
    before: /\b(?:settings|config|cfg|Config|Settings)\.$/,
    isForTellingNames: true,
  },
];

/** A comment that speaks of it. */
export const comment: Form = {
  kind: 'documents',
  how: 'comment',
  before: /(?:^|\n)[ \t]*(?:#|\/\/|\/?\*|--|;|%|REM\b|::)[^\n]*$/i,
  isForTellingNames: true,
};

/** In no accessor, and still meant: a schema of the environment, a list of names. */
const names: readonly Form[] = [
  comment,
  {
    kind: 'passes',
    how: 'an entry by its name',
    before: /(?:^|[\s{,])$/,
    after: /^\s*\??:(?!:)/,
    isForTellingNames: true,
  },
  {
    kind: 'passes',
    how: 'its name as a text',
    before: new RegExp(`${quote}$`),
    after: new RegExp(`^${quote}`),
    isForTellingNames: true,
  },
];

/** Forms of programs, the telling ones first. */
export const codeForms: readonly Form[] = [
  ...javascript,
  ...python,
  ...rubyPhpPerl,
  ...jvmAndDotnet,
  ...others,
  ...helpers,
  ...names,
];
