/** Where the helper of a Kotlin file goes, and where it cannot be called. */
import { insert } from '../../edits';
import { withEol } from '../../layout';
import { childOfType, closest, named } from '../../walk';
import { prepareFile } from '../fileHelper';

/** See `Language.prepare`. */
export const prepareKotlin = prepareFile({
  functions: ['function_declaration'],
  unit: '    ',
  isImported: ({ text }, module) => new RegExp(`^import ${module.replaceAll('.', '\\.')}\\s*$`, 'm').test(text),
  importEdits({ root, eol }, module) {
    const tops = named(root);
    const last = tops.findLast((node) => node.type === 'import') ?? tops.find((node) => node.type === 'package_header');
    if (last === undefined) return [insert(0, withEol(`import ${module}\n\n`, eol))];
    return [insert(last.endIndex, withEol(`${last.type === 'import' ? '' : '\n'}\nimport ${module}`, eol))];
  },
  // A script's blocks, such as `plugins`, may be compiled apart; a public inline function may call what is public only.
  isOutOfReach({ facts }, node) {
    if (facts.path.endsWith('.kts')) return true;
    const outer = closest(node, ['function_declaration']);
    return outer !== undefined && /\binline\b/.test(childOfType(outer, 'modifiers')?.text ?? '');
  },
});
