/** Where JavaScript can wait for a value: in an async function, and at the top level of a module. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, children, isField } from '../../walk';
import { type Context, type Refused, refuse } from '../language';
import { waitsAtTopLevel } from './modules';

const functions = [
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'generator_function_declaration',
  'generator_function',
];

const inSyncFunction = refuse(
  'store-out-of-reach',
  'The store answers later, and this function cannot wait: make it async, or read the value from the environment.',
);
const inParameters = refuse(
  'store-out-of-reach',
  'The store answers later, and the default of a parameter cannot wait for it: set it in the body of an async function.',
);
const inClass = refuse(
  'store-out-of-reach',
  'The store answers later, and a class cannot wait while it is made: set the value in an async method.',
);
const atTopLevel = refuse(
  'store-out-of-reach',
  'The store answers later, and only a module can wait for it at its top level, which this file is not: move the lookup into an async function.',
);

/** See `Language.cannotWait`. */
export function cannotWaitInJavascript(context: Context, node: SyntaxNode): Refused | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (functions.includes(parent.type)) {
      if (isField(parent, 'parameters', child)) return inParameters;
      const isBody = isField(parent, 'body', child);
      if (isBody) return children(parent).some((each) => each.type === 'async') ? undefined : inSyncFunction;
    }
    const isMember = /^(?:public_)?field_definition$/.test(parent.type) && isField(parent, 'value', child);
    if (isMember || parent.type === 'class_static_block') return inClass;
    child = parent;
  }
  return waitsAtTopLevel(context) ? undefined : atTopLevel;
}
