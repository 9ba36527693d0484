/** What a shell has to know of the commands to complete them, read from the commands themselves. Pure. */
import type { Command, Option } from 'commander';

/** What may stand in a place: one of some words, the id of a detector, or a file. */
export type Completed = { readonly words: readonly string[] } | 'detector' | 'file';

/** An option as it is typed. */
export interface OptionWords {
  /** `-q`, `--quiet`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; undefined for a switch. */
  readonly value?: Completed;
}

/** A command by the words that lead to it: none for the program itself. */
export interface CommandWords {
  readonly path: readonly string[];
  readonly children: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionWords[];
  readonly argument: Completed;
}

/** Names of arguments and of option values that stand for a detector's id. */
const detectorArguments = /^(?:ID|id)$/;
const detectorOptions = new Set(['--detector']);

function valueAfter(option: Option): Completed | undefined {
  if (!option.required && !option.optional) return undefined;
  if (option.argChoices !== undefined) return { words: option.argChoices };
  return detectorOptions.has(option.long ?? '') ? 'detector' : 'file';
}

function optionWords(option: Option): OptionWords {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined);
  const value = valueAfter(option);
  return { flags, description: option.description, ...(value !== undefined && { value }) };
}

function argumentOf(command: Command): Completed {
  const [first] = command.registeredArguments;
  if (first === undefined) return 'file';
  if (first.argChoices !== undefined) return { words: first.argChoices };
  return detectorArguments.test(first.name()) ? 'detector' : 'file';
}

/** All commands that help shows, the given one first, each before those below it. */
export function commandTree(command: Command, path: readonly string[] = []): readonly CommandWords[] {
  const help = command.createHelp();
  const children = help.visibleCommands(command);
  const own: CommandWords = {
    path,
    children: children.map((child) => ({ name: child.name(), description: child.description() })),
    options: help.visibleOptions(command).map(optionWords),
    argument: argumentOf(command),
  };
  return [own, ...children.flatMap((child) => commandTree(child, [...path, child.name()]))];
}

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** How a script writes a command's path: each word with a space before it. */
export function placeOf(path: readonly string[]): string {
  return path.map((word) => ` ${word}`).join('');
}

/** Prints the ids of all detectors, one a line. */
export const listDetectors = "keylift detectors list 2> /dev/null | cut -d ' ' -f 1";
