/** Where the import and the helper of a Swift file go. */
import { insert } from '../../edits';
import { afterShebang, withEol } from '../../layout';
import { childOfType, closest, named } from '../../walk';
import { prepareFile } from '../fileHelper';

/** See `Language.prepare`. */
export const prepareSwift = prepareFile({
  functions: ['function_declaration'],
  unit: '    ',
  // UIKit and its kin bring Foundation along.
  isImported: ({ text }, module) =>
    new RegExp(`^\\s*(?:@\\w+\\s+)*import\\s+(?:${module}|UIKit|AppKit|Cocoa)\\s*$`, 'm').test(text),
  importEdits({ root, text, eol }, module) {
    const imports = named(root).filter((node) => node.type === 'import_declaration');
    const last = imports.at(-1);
    if (last !== undefined) return [insert(last.endIndex, withEol(`\nimport ${module}`, eol))];
    const [first] = named(root).filter((node) => !/comment|shebang|directive/.test(node.type));
    return [insert(first?.startIndex ?? afterShebang(text), withEol(`import ${module}\n\n`, eol))];
  },
  // The defaults of what others can call may name only what others can see.
  isOutOfReach(_context, node) {
    const outer = closest(node, ['function_declaration', 'init_declaration']);
    const body = outer?.childForFieldName('body');
    if (outer === undefined) return false;
    const modifiers = childOfType(outer, 'modifiers')?.text ?? '';
    const isDefault = body === null || body === undefined || node.endIndex <= body.startIndex;
    return (isDefault && /\b(?:public|open|package)\b/.test(modifiers)) || /@inlinable|@_transparent/.test(modifiers);
  },
});
