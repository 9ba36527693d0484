/** Where Groovy takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, closest, isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { usesOf } from '../uses';

const rules: Readonly<Record<string, PlaceRule>> = {
  annotation: constantOnly("An annotation takes constants only: the key can't be looked up there."),
  annotation_argument_list: constantOnly("An annotation takes constants only: the key can't be looked up there."),
  method_invocation: (child, call) =>
    call.childForFieldName('name')?.text === 'plugins' && child.type === 'closure'
      ? refuse(
          'constant-only',
          'The block `plugins` takes literals only: move the key out of it, then it can be looked up.',
        )
      : undefined,
};

/** See `Language.place`. */
export function placeGroovy(context: Context, node: SyntaxNode): Placement | Refused {
  if (/(?:^|\/)jenkinsfile|\.jenkinsfile$/i.test(context.facts.path)) {
    return refuse(
      'language-not-supported',
      'Jenkins keeps secrets itself: store the key as a credential, and bind it with `withCredentials` or `credentials()` in `environment`.',
    );
  }
  if (/@(?:\w+\.)*(?:CompileStatic|TypeChecked)\b/.test(context.text)) {
    return refuse(
      'language-not-supported',
      'This code is checked statically, which the lookup that Keylift writes does not pass: read the variable in a method of its own.',
    );
  }
  const verdict = judgePlace(node, rules, ['program']);
  if ('reason' in verdict) return verdict;
  const declarator = closest(node, ['variable_declarator'], ['block', 'closure', 'class_body']);
  const name = declarator?.childForFieldName('name')?.text;
  const isAnnotated =
    name !== undefined &&
    usesOf(context, name).some((use) => closest(use, ['annotation'], ['class_body']) !== undefined);
  return isAnnotated ? refuse('constant-only', 'An annotation is made of this constant: it must stay one.') : {};
}

/** See `Language.fallback`: `System.getenv('X') ?: '...'`. */
export function fallbackInGroovy(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent === null || !/^(?:ternary_expression|elvis_expression|binary_expression)$/.test(parent.type))
    return undefined;
  const name = /^System\.getenv\(\s*['"](\w+)['"]\s*\)\s*\?:\s*$/.exec(
    parent.text.slice(0, node.startIndex - parent.startIndex),
  )?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

/** See `Language.hint`: `setMailgunKey('...')`, `storePassword '...'`. */
export function hintInGroovy(node: SyntaxNode): string | undefined {
  const list = node.parent;
  if (list === null || list.type !== 'argument_list' || named(list).length !== 1) return undefined;
  const [call] = ancestorsOf(list);
  if (call?.type === 'juxt_function_call') return isField(call, 'args', list) ? named(call)[0]?.text : undefined;
  const method = call?.type === 'method_invocation' ? call.childForFieldName('name')?.text : undefined;
  return /^(?:set|with|add)([A-Z]\w*)$/.exec(method ?? '')?.[1];
}
