/**
 * Syntax trees of our own, for languages that have no grammar: tokens, and groups of tokens in brackets. Only what fixes need
 * of a tree is there; nothing has fields.
 */
import type { SyntaxNode } from '../syntax';

/** A token or a group, as a reader of a language finds it. Offsets are UTF-16, half-open; children ordered, within their parent. */
export interface Sketch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Sketch[];
  /** What the reader could not make sense of. */
  readonly isBroken?: boolean;
}

interface Place {
  readonly parent: SyntaxNode | null;
  readonly index: number;
}

class PlainNode implements SyntaxNode {
  readonly id: number;
  readonly isNamed = true;
  readonly isMissing = false;
  readonly children: readonly PlainNode[];

  constructor(
    private readonly source: string,
    private readonly sketch: Sketch,
    private readonly place: Place,
    nextId: () => number,
  ) {
    this.id = nextId();
    this.children = sketch.children.map(
      (child, index) => new PlainNode(source, child, { parent: this, index }, nextId),
    );
  }

  get type(): string {
    return this.sketch.type;
  }
  get startIndex(): number {
    return this.sketch.start;
  }
  get endIndex(): number {
    return this.sketch.end;
  }
  get text(): string {
    return this.source.slice(this.sketch.start, this.sketch.end);
  }
  get parent(): SyntaxNode | null {
    return this.place.parent;
  }
  get namedChildren(): readonly PlainNode[] {
    return this.children;
  }
  get isError(): boolean {
    return this.sketch.isBroken === true;
  }
  get hasError(): boolean {
    return this.isError || this.children.some((child) => child.hasError);
  }
  get nextSibling(): SyntaxNode | null {
    return this.place.parent?.children[this.place.index + 1] ?? null;
  }
  get previousSibling(): SyntaxNode | null {
    return this.place.parent?.children[this.place.index - 1] ?? null;
  }

  childForFieldName(): null {
    return null;
  }

  descendantForIndex(start: number, end = start): SyntaxNode {
    const within = this.children.find((child) => child.startIndex <= start && end < child.endIndex);
    return within?.descendantForIndex(start, end) ?? this;
  }

  descendantsOfType(types: string | string[]): SyntaxNode[] {
    const wanted = typeof types === 'string' ? [types] : types;
    const own = wanted.includes(this.type) ? [this] : [];
    return [...own, ...this.children.flatMap((child) => child.descendantsOfType(wanted))];
  }
}

/** The tree of a text. */
export function plantTree(text: string, sketch: Sketch): SyntaxNode {
  let last = 0;
  return new PlainNode(text, sketch, { parent: null, index: 0 }, () => {
    last += 1;
    return last;
  });
}
