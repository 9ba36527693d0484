/** Stand-ins for code actions and their kinds, as `fakeVscode` has them. */

/** A dotted name, of which the beginnings are kinds, too. */
export class CodeActionKind {
  constructor(readonly value: string) {}
  static readonly Source = new CodeActionKind('source');
  static readonly QuickFix = new CodeActionKind('quickfix');
  append(part: string): CodeActionKind {
    return new CodeActionKind(`${this.value}.${part}`);
  }
  contains({ value }: CodeActionKind): boolean {
    return value === this.value || value.startsWith(`${this.value}.`);
  }
}

/** An entry of the menu of fixes. */
export class CodeAction {
  isPreferred?: boolean;
  disabled?: { readonly reason: string };
  command?: { command: string; arguments: unknown[] };
  constructor(
    readonly title: string,
    readonly kind?: CodeActionKind,
  ) {}
}
