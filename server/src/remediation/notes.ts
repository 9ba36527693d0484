/** What a user should know of lifts once they are made, beside what the store and the places have to say. */
import type { Context, Language } from './languages/language';
import type { Lift } from './lifts';
import { closest } from './walk';
import { listOf } from './wording';

function namesOf(lifts: readonly Lift[]): readonly string[] {
  return [...new Set(lifts.flatMap((lift) => lift.holes.map((hole) => hole.name)))];
}

/** Said when a lookup is not inside of a function: from now on, loading the file needs the value. */
function loadNote(language: Language, lifts: readonly Lift[]): readonly string[] {
  const atOnce = lifts.filter(({ literal: { node } }) => {
    return closest(node, language.functions) === undefined && language.runsLater?.(node) !== true;
  });
  const names = namesOf(atOnce);
  if (names.length === 0) return [];
  return [`From now on, this file can only be loaded where ${listOf(names)} can be looked up.`];
}

/** A value that stands in a URL is read as a part of it. */
function urlNote(text: string, lifts: readonly Lift[]): readonly string[] {
  const inUrls = lifts.filter(({ literal, findings }) => {
    return findings.some((finding) => /:\/\/\S*$/.test(text.slice(literal.start, finding.start)));
  });
  const names = namesOf(inUrls);
  return names.length === 0
    ? []
    : [`${listOf(names)} becomes part of a URL: signs such as @ or / in it must be percent-encoded.`];
}

/** The notes on lifts of one text. */
export function notesOn({ text }: Context, language: Language, lifts: readonly Lift[]): readonly string[] {
  return [...loadNote(language, lifts), ...urlNote(text, lifts)];
}
