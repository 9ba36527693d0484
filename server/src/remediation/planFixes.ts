/**
 * The front door of remediation: findings of one text, its syntax tree and the facts of its project -> one plan of edits,
 * and the reason for each finding that is left alone. Pure; it never writes, and no message of it holds a value.
 */
import type { Finding } from '../core/finding';
import { isClientCode, isClientLanguage } from './clientCode';
import { addEdits, orderEdits } from './edits';
import { formatOf } from './formats/index';
import { languageOf } from './languages/index';
import { type Context, isRefused, type Language, type LookupKit, type Refused, refuse } from './languages/language';
import { eolOf } from './layout';
import { type LiftEdits, liftEdits, type Scene } from './liftEdits';
import { type Lift, nameLifts, toLifts } from './lifts';
import { loadingFor } from './loading';
import { notesOn } from './notes';
import {
  defaultStoreSettings,
  type FileChange,
  type FixOutcome,
  type FixPlan,
  type FixRefusal,
  type FixRequest,
  type PlanEntry,
  type StoreSettings,
  type TextEdit,
} from './plan';
import { refusalForFile } from './refusals';
import { stores } from './stores/index';
import type { Entry, Store } from './stores/store';

const clientBundle = refuse(
  'client-bundle',
  'This code is shipped to browsers or devices, where no secret can be kept: move the call behind a route of your server, and the key with it.',
);
const unknownLanguage = refuse(
  'language-not-supported',
  'Keylift does not know how this language reads its environment.',
);
function unknownWay(store: Store): Refused {
  return refuse('language-not-supported', `Keylift does not know how this language reads ${store.name}.`);
}
const unparsed = refuse('language-not-supported', 'The file could not be read as code: it may be too long.');
const publicKey = refuse(
  'public-by-design',
  'This key is made to be public: there is nothing to hide, but restrict what it may do at its provider.',
);
const clashing = refuse('string-kind', 'Another fix changes the same lines: apply that one, then this one is offered.');

/** All that a plan is made with. */
interface Workshop {
  readonly language: Language;
  readonly context: Context;
  readonly store: Store;
  readonly kit: LookupKit;
  readonly settings: StoreSettings;
  /** The text is configuration, not code. */
  readonly isFormat: boolean;
}

/** What can be said without looking at the single finding. */
function openWorkshop({
  text,
  languageId,
  root,
  facts,
  store: storeId,
  storeSettings,
}: FixRequest): Workshop | Refused {
  const format = formatOf(facts.path, text);
  const forFile = format === undefined ? refusalForFile(languageId, facts.path) : undefined;
  if (forFile !== undefined) return forFile;
  if (isClientLanguage(languageId, facts.path)) return clientBundle;
  const language = format ?? languageOf(languageId);
  if (language === undefined) return unknownLanguage;
  const tree = format === undefined ? (root ?? language.read?.(text)) : language.read?.(text);
  if (tree === undefined) return unparsed;
  const context: Context = { text, languageId, root: tree, facts, eol: eolOf(text) };
  if (isClientCode(context)) return clientBundle;
  const store = stores[storeId];
  const settings = storeSettings ?? defaultStoreSettings;
  const kit = store.kitFor(language, context, settings);
  return kit === undefined
    ? unknownWay(store)
    : { language, context, store, kit, settings, isFormat: format !== undefined };
}

function refuseAll(findings: readonly Finding[], refused: Refused): FixRefusal[] {
  return findings.map((finding) => ({ finding, ...refused }));
}

/** Lifts that are made together. */
interface Combined {
  readonly lifts: readonly Lift[];
  readonly edits: readonly TextEdit[];
  /** Other files that are changed along, each once. */
  readonly files: readonly FileChange[];
  readonly notes: readonly string[];
  readonly refused: readonly FixRefusal[];
}

function editsOf({ context, language, kit }: Workshop, lift: Lift, scene: Scene): LiftEdits | Refused {
  return liftEdits(context, language, kit, lift, scene);
}

/** Keeps the lifts whose literal and place allow it; only for those are imports and helpers prepared. */
function withoutImpossible(
  shop: Workshop,
  lifts: readonly Lift[],
): { possible: readonly Lift[]; refused: readonly FixRefusal[] } {
  const lifted = lifts.map((lift) => lift.literal.node);
  const scene: Scene = { lifted, spelling: { helper: 'x', modules: new Map() } };
  const refused: FixRefusal[] = [];
  const possible = lifts.filter((lift) => {
    const trial = editsOf(shop, lift, scene);
    if (isRefused(trial)) refused.push(...refuseAll(lift.findings, trial));
    return !isRefused(trial);
  });
  return { possible, refused };
}

/** Puts changes of files together; undefined where two want the same place. */
function addFiles(into: readonly FileChange[], files: readonly FileChange[]): readonly FileChange[] | undefined {
  let all = into;
  for (const file of files) {
    const known = all.find(({ path }) => path === file.path);
    const edits = known === undefined ? file.edits : addEdits(known.edits, file.edits);
    if (edits === undefined) return undefined;
    all = [...all.filter((each) => each !== known), { ...file, edits: orderEdits(edits) }];
  }
  return all;
}

/** Combines lifts to one set of edits; one that clashes with an earlier one has to wait for another round. */
function combine(shop: Workshop, possible: readonly Lift[]): Combined {
  const lifted = possible.map((lift) => lift.literal.node);
  const { spellings, edits: setup } = shop.language.prepare(shop.context, shop.kit, lifted);
  const refused: FixRefusal[] = [];
  const lifts: Lift[] = [];
  const notes: string[] = [];
  let edits = setup;
  let files: readonly FileChange[] = [];
  possible.forEach((lift, index) => {
    const spelling = spellings[index];
    const own = spelling === undefined ? clashing : editsOf(shop, lift, { spelling, lifted });
    const together = isRefused(own) ? undefined : addEdits(edits, own.edits);
    const filesTogether = isRefused(own) ? undefined : addFiles(files, own.files);
    if (isRefused(own) || together === undefined || filesTogether === undefined) {
      refused.push(...refuseAll(lift.findings, isRefused(own) ? own : clashing));
      return;
    }
    edits = together;
    files = filesTogether;
    lifts.push(lift);
    notes.push(...own.notes);
  });
  return { lifts, edits, files, notes, refused };
}

function entriesOf(lifts: readonly Lift[]): readonly Entry[] {
  const byName = new Map<string, Entry>();
  for (const { name, value, isFallback } of lifts.flatMap((lift) => lift.holes)) {
    if (!byName.has(name)) byName.set(name, { name, value, isFallback });
  }
  return [...byName.values()];
}

function toPlanEntry({ name, value }: Entry, store: Store, settings: StoreSettings): PlanEntry {
  const byHand = store.byHand?.(settings, name);
  return { name, value, secret: store.secretFor(settings, name), ...(byHand !== undefined && { byHand }) };
}

function planOf(
  { store, context, language, kit, settings, isFormat }: Workshop,
  combined: Combined,
): FixPlan | undefined {
  const { lifts, edits } = combined;
  if (lifts.length === 0) return undefined;
  const entries = entriesOf(lifts);
  const { files, notes, unkept } = store.changesFor(context.facts, entries, { kit, settings });
  const names = entries.map((entry) => entry.name);
  // What the environment says of starting programs does not hold for their configuration.
  const advice =
    isFormat && store.id === 'env' ? [language.envAdvice(context)] : store.adviceFor(language, context, kit);
  const all = [...notes, ...advice, ...notesOn(context, language, lifts), ...combined.notes];
  const loading = store.id === 'env' && files.some(({ holdsSecret }) => holdsSecret) ? loadingFor(context) : undefined;
  return {
    title: store.titleFor(names),
    store: store.id,
    names,
    entries: entries.map((entry) => toPlanEntry(entry, store, settings)),
    edits: orderEdits(edits),
    ...(loading && { loading }),
    ...(unkept !== undefined && { unkept }),
    files: [...files, ...combined.files],
    notes: [...new Set(all)],
  };
}

/** Plans the fixes of one text. Fixing twice changes nothing more; text outside the edits survives. */
export function planFixes(request: FixRequest): FixOutcome {
  const publicOnes = request.findings.filter((finding) => finding.class === 'public');
  const secrets = request.findings.filter((finding) => finding.class !== 'public');
  const refused = refuseAll(publicOnes, publicKey);
  const shop = openWorkshop(request);
  if (isRefused(shop)) return { plan: undefined, refused: [...refused, ...refuseAll(secrets, shop)] };
  const found = toLifts(shop, secrets);
  const { possible, refused: impossible } = withoutImpossible(shop, found.lifts);
  const combined = combine(shop, nameLifts(shop, possible, request));
  const all = [...refused, ...found.refused, ...impossible, ...combined.refused];
  const byPlace = all.toSorted((a, b) => a.finding.start - b.finding.start);
  return { plan: planOf(shop, combined), refused: byPlace };
}
