/**
 * `appsettings.json` of .NET programs whose host reads the environment on top of it: the entry is taken out, and the variable of
 * its own path, with two underscores for a level, takes its place.
 */
import { isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { formatLanguage } from './format';
import { jsonReader, pathTo, removeMember } from './jsonTree';

/** Projects whose host adds the environment to the configuration. */
const hosts =
  /Microsoft\.NET\.Sdk\.(?:Web|Worker)|Microsoft\.Extensions\.(?:Hosting|Configuration\.EnvironmentVariables)/;

function readsEnvironment({ facts }: Context): boolean {
  return [...facts.files].some(([path, text]) => path.endsWith('.csproj') && hosts.test(text));
}

function nameOf({ node }: Literal): string | undefined {
  const name = pathTo(node).join('__');
  return /^[A-Za-z_]\w*$/.test(name) ? name : undefined;
}

const byHand =
  'Delete the value: the environment overrides it, with two underscores for a level (`Stripe__ApiKey`). On your own machine, `dotnet user-secrets set` keeps it. Let the program end when it is empty.';

function composeEntry(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  if (!isWhole(literal, holes) || node.parent?.type !== 'pair' || nameOf(literal) === undefined) {
    return refuse('language-not-supported', byHand);
  }
  if (!readsEnvironment(context)) {
    return refuse('language-not-supported', `No project here shows that it reads its environment. ${byHand}`);
  }
  return { node, loose: 'no', edits: [removeMember(context.text, node.parent)] };
}

/** See the file's first lines. */
export const appsettings = formatLanguage({
  id: 'appsettings',
  read: jsonReader(() => 'value'),
  literals: { value: true, key: byHand },
  spell: (name) => name,
  compose: composeEntry,
  ownName: (context, literal, holes) =>
    isWhole(literal, holes) && readsEnvironment(context) ? nameOf(literal) : undefined,
  advice:
    '.NET does not read `.env`: run `set -a; . ./.env; set +a; dotnet run`, or keep the value with `dotnet user-secrets set`. A value that is not there is null in the program: let it end then.',
});
