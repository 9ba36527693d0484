/** Where Kotlin takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, children, closest, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { isInAnnotation, placeInProperty } from './constants';

const shipped = refuse(
  'client-bundle',
  'This code is shipped to devices or browsers, where no secret can be kept: move the call behind your server, and the key with it.',
);
const elsewhere = refuse(
  'language-not-supported',
  'This code is compiled for other platforms than the JVM: look the key up where the platform is known, and pass it in.',
);

/** What is shipped, by what the file imports and where it lies. */
function platformOf({ text, facts }: Context): Refused | undefined {
  const build = [...facts.files].filter(([path]) => /build\.gradle(?:\.kts)?$/.test(path)).map(([, each]) => each);
  const isBuild = /\.kts$/.test(facts.path);
  const isAndroid =
    /^import androidx?\./m.test(text) || build.some((each) => /com\.android\.(?:application|library)/.test(each));
  if (isAndroid && !isBuild) return shipped;
  const set = /(?:^|\/)src\/(\w+?)(?:Main|Test)\//.exec(facts.path)?.[1];
  if (set === undefined || set === 'jvm' || set === 'main') return undefined;
  return /^(?:android|ios|js|wasm|macos|watchos|tvos)/.test(set) ? shipped : elsewhere;
}

/** See `Language.place`. */
export function placeKotlin(context: Context, node: SyntaxNode): Placement | Refused {
  const platform = platformOf(context);
  if (platform !== undefined) return platform;
  if (isInAnnotation(node)) {
    return refuse(
      'constant-only',
      'An annotation takes constants only: name the variable in it if its framework replaces placeholders, else set the value in code.',
    );
  }
  const property = closest(
    node,
    ['property_declaration', 'assignment'],
    ['block', 'getter', 'lambda_literal', 'class_body'],
  );
  return property === undefined ? {} : placeInProperty(context, property, node);
}

/** See `Language.fallback`: `System.getenv("X") ?: "..."`. */
export function fallbackInKotlin(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression') return undefined;
  const name = /^System\.getenv\(\s*"(\w+)"\s*\)\s*\?:\s*$/.exec(
    parent.text.slice(0, node.startIndex - parent.startIndex),
  )?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

const transparent = [
  'parenthesized_expression',
  'binary_expression',
  'interpolation',
  'string_literal',
  'multiline_string_literal',
];

/** `f(name = "...")`, `setName("...")`, `put("name", "...")`. */
function hintInArgument(argument: SyntaxNode): string | undefined {
  if (children(argument).some((child) => child.type === '=')) return named(argument)[0]?.text;
  const list = argument.parent;
  const all = list === null ? [] : named(list);
  const [first] = all;
  if (all.length === 2 && first !== undefined && all[1]?.id === argument.id && first.text.startsWith('"'))
    return first.text;
  const call = list?.parent?.type === 'call_expression' && all.length === 1 ? list.parent : undefined;
  const called = call === undefined ? undefined : named(call)[0]?.text;
  return /(?:^|\.)(?:set|with|add)([A-Z]\w*)$/.exec(called ?? '')?.[1];
}

/** See `Language.hint`. */
export function hintInKotlin(node: SyntaxNode): string | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'property_declaration') {
      const variable = childOfType(parent, 'variable_declaration');
      return variable === undefined ? undefined : named(variable)[0]?.text;
    }
    if (parent.type === 'getter') return undefined;
    if (parent.type === 'assignment') return parent.childForFieldName('left')?.text;
    if (parent.type === 'class_parameter') return childOfType(parent, 'identifier')?.text;
    if (parent.type === 'value_argument') return hintInArgument(parent);
    if (parent.type === 'infix_expression') return named(parent)[1]?.text === 'to' ? named(parent)[0]?.text : undefined;
    // The default of a parameter stands beside it.
    if (parent.type === 'function_value_parameters') {
      const parameter = named(parent).findLast(
        (each) => each.type === 'parameter' && each.endIndex <= child.startIndex,
      );
      return parameter === undefined ? undefined : named(parameter)[0]?.text;
    }
    if (!transparent.includes(parent.type)) return undefined;
    child = parent;
  }
  return undefined;
}
