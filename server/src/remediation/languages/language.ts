/**
 * What a language must say about itself so that a key can be lifted out of its code. One file of this directory implements
 * {@link Language} for one language, as data and pure functions over its syntax tree; a store's file says what a lookup is
 * in it ({@link LookupKit}). Nothing here knows findings, files or the editor.
 */
import type { ProjectFacts } from '../facts';
import type { FileChange, RefusalReason, TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';

/** The text under repair and what is known around it. */
export interface Context {
  readonly text: string;
  readonly languageId: string;
  readonly root: SyntaxNode;
  readonly facts: ProjectFacts;
  /** Line end of the text. */
  readonly eol: string;
}

/** A string literal. Offsets are UTF-16 offsets of the text, half-open. */
export interface Literal {
  readonly node: SyntaxNode;
  /** Everything before the content: `f"`, `@"`, a heredoc's first line. */
  readonly open: string;
  readonly close: string;
  /** Range of the content, as it is spelled in the source. */
  readonly start: number;
  readonly end: number;
}

/** An expression of the language. `loose`: it needs parentheses as an operand; `concat`: but not among its own operator. */
export interface Expression {
  readonly text: string;
  readonly loose: boolean;
}

/** A stretch of a literal's content that gives way to a lookup. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  /** What the stretch stands for, escapes undone. */
  readonly value: string;
  /** Name under which it is looked up. */
  readonly name: string;
  /** The lookup, written for a place where string literals are quoted with `quote`. */
  lookup(quote: '"' | "'"): Expression;
}

/** Why a place or a literal cannot be fixed. */
export interface Refused {
  readonly reason: RefusalReason;
  readonly message: string;
}

/** A literal turned into an expression. */
export interface Composed {
  /** What the edits rewrite: the literal, or the larger expression that holds it. */
  readonly node: SyntaxNode;
  /** Edits inside of `node`. */
  readonly edits: readonly TextEdit[];
  /** Whether the result needs parentheses as an operand; `concat`: not within a chain of the language's concatenation. */
  readonly loose: 'no' | 'concat' | 'yes';
  /** Edits elsewhere, such as a variable set beforehand. */
  readonly around?: readonly TextEdit[];
  /** Changes of files that read this one, made from their texts in the facts. */
  readonly files?: readonly FileChange[];
  readonly notes?: readonly string[];
}

/** Where an expression may take a literal's place, and what must change around it for that. */
export interface Placement {
  /** Written around the expression: the braces of a JSX attribute, the brackets of a computed key. */
  readonly before?: string;
  readonly after?: string;
  /** Changes of the declaration: `const` to `var`. */
  readonly edits?: readonly TextEdit[];
  /** The expression goes elsewhere: these edits take the literal out and put the expression in. */
  readonly move?: (expression: string) => readonly TextEdit[];
  /** The expression will stand alone where it goes: it needs no parentheses, whatever stands around the literal. */
  readonly roomy?: boolean;
  readonly notes?: readonly string[];
}

/** What a lookup can call at one place. */
export interface Spelling {
  /** Name of the helper function in scope; undefined where none can be declared: the lookup is then self-contained. */
  readonly helper: string | undefined;
  /** Local names of imported modules. */
  readonly modules: ReadonlyMap<string, string>;
}

/** A function that lookups call, added once to a text. */
export interface Helper {
  readonly name: string;
  /** Other names by which a function that does the same is known. */
  readonly alsoNamed?: readonly string[];
  /** Whether a function of that name, given as its source, already does what the helper does. */
  readonly isAlike: (declaration: string) => boolean;
  /** Its source with tabs for indentation, no line end after the last line. */
  readonly source: (name: string, spelling: Spelling) => string;
}

/** Whose packages a manifest names. */
export type PackageRegistry = 'npm' | 'pypi' | 'maven' | 'go' | 'gem' | 'composer' | 'nuget';

/** A package that a program needs, by the name its registry knows. `version`: the oldest one that will do, without a range. */
export interface Dependency {
  readonly registry: PackageRegistry;
  readonly name: string;
  readonly version: string;
}

/** How one store is read in one language. */
export interface LookupKit {
  /** Modules the helper or the lookup needs, as the language names them. */
  readonly imports: readonly string[];
  /** Lines that bring names into the text, as they are written below its other imports; the helper uses the names. */
  readonly importLines?: readonly string[];
  readonly helper?: Helper;
  /** The lookup is no expression without the helper: a place where none can be declared gets no fix. */
  readonly needsHelper?: boolean;
  /** The lookup waits for its value (`await`): it may only stand where the language can wait. */
  readonly isAsync?: boolean;
  /** Packages to be named in the project's manifest. */
  readonly dependencies?: readonly Dependency[];
  readonly lookup: (name: string, spelling: Spelling, quote: '"' | "'") => Expression;
}

/** How the lookups of a text are spelled, and the imports and helpers they need. */
export interface Prepared {
  /** One per literal, in their order. */
  readonly spellings: readonly Spelling[];
  readonly edits: readonly TextEdit[];
}

/** How to find the name that a value is given: parent type -> its field for the value (undefined: any child) and the name. */
export interface HintRules {
  readonly rules: Readonly<Record<string, { readonly value?: string; readonly name: string | 'first' }>>;
  /** Expressions that a value passes through unchanged, or as a part of a larger string. */
  readonly transparent: readonly string[];
  /** Argument lists: the first of two string arguments names the second (`setHeader("x", "y")`). */
  readonly argumentLists: readonly string[];
}

/** A literal that is the fallback of a lookup (`process.env.X || "..."`). */
export interface Fallback {
  /** The whole expression. */
  readonly node: SyntaxNode;
  /** The variable it looks up. */
  readonly name: string;
}

/** See the file's first lines. */
export interface Language {
  /** VS Code language ids. */
  readonly ids: readonly string[];
  /** Node types of comments. */
  readonly comments: readonly string[];
  /** Node types of string literals; a sentence says why one cannot be fixed. */
  readonly literals: Readonly<Record<string, true | string>>;
  /** Node types whose inside runs later than the file is loaded. */
  readonly functions: readonly string[];
  /** The same where a node's type does not tell. */
  readonly runsLater?: (node: SyntaxNode) => boolean;
  readonly hints: HintRules;
  /** Node types as whose child (with `:last`: as whose last child) a loose expression needs no parentheses. */
  readonly roomy: readonly string[];
  /** The operator that joins strings, and the node types of its chains. */
  readonly concat: { readonly operator: string; readonly nodes: readonly string[] };
  /** Names of files that share one namespace with a file of this language; absent: a file stands alone. */
  readonly siblings?: RegExp;
  /** Files below a directory beside such a file that belong to its namespace as well. */
  readonly siblingsBelow?: { readonly directory: string; readonly names: RegExp };
  /** For a language that has no grammar: makes a tree of its own, of what can be told without one. */
  readonly read?: (text: string) => SyntaxNode;
  /** How an environment variable is read. */
  readonly env: (context: Context) => LookupKit;
  /** The delimiters of a literal; undefined when the node is not one after all, or not a sound one. */
  readonly delimiters: (node: SyntaxNode) => { readonly open: string; readonly close: string } | undefined;
  /** Undoes the escapes of a stretch of content; undefined when that cannot be done. */
  readonly decode: (literal: Literal, raw: string) => string | undefined;
  /** Whether the literal is no value but prose: a docstring. */
  readonly isProse?: (node: SyntaxNode) => boolean;
  /** @param holes ordered, not overlapping, at least one, all within the literal's content */
  readonly compose: (context: Context, literal: Literal, holes: readonly Hole[]) => Composed | Refused;
  /** @param lifted the literals that become lookups in the same plan, `node`'s own among them */
  readonly place: (context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]) => Placement | Refused;
  /** @param nodes the nodes that become lookups, ordered */
  readonly prepare: (context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]) => Prepared;
  /** Why nothing can be waited for at a place; undefined when it can. Absent: the language's lookups never wait. */
  readonly cannotWait?: (context: Context, node: SyntaxNode) => Refused | undefined;
  readonly fallback?: (node: SyntaxNode) => Fallback | undefined;
  /** Where the name stands when `hints` cannot tell. */
  readonly hint?: (node: SyntaxNode) => string | undefined;
  /**
   * The name that a value has for the program that reads the file, and cannot change: that of an entry of `env`. Undefined where
   * the fix may choose. It must be free: another value under it is not overwritten.
   *
   * @param holes what of the literal gives way
   */
  readonly ownName?: (
    context: Context,
    literal: Literal,
    holes: readonly { readonly start: number; readonly end: number }[],
  ) => string | undefined;
  /** How a program in this language gets to see `.env`: one sentence. */
  readonly envAdvice: (context: Context) => string;
}

/** Tells a refusal from an answer. */
export function isRefused(answer: object): answer is Refused {
  return 'reason' in answer && 'message' in answer;
}

/** Short for a refusal. */
export function refuse(reason: RefusalReason, message: string): Refused {
  return { reason, message };
}
