/** Scans a container image on behalf of `keylift scan --image`, and gathers it into one report. */
import { basename, resolve } from 'node:path';
import type { EngineAnswer } from '../host/image/engine';
import { lookAt, whyUnreadable } from '../host/lookAt';
import { type ImageScanRequest, type ImageTotals, scanImage } from '../host/scanImage';
import type { ScanReport } from '../reports/scanReport';
import { createFingerprinter } from '../shared/fingerprint';
import { Gathered } from './collect';
import type { CliContext } from './context';
import { CliError } from './errors';
import { fingerprintKeyFor, maxBytesOf, type SearchSetting } from './search';
import { rulesRootOf } from './teamRules';

function refusal(given: string, answer: Exclude<EngineAnswer, { kind: 'image' }>): CliError {
  const name = JSON.stringify(given);
  const save = 'Save the image (docker save IMAGE --output image.tar) and scan that file.';
  switch (answer.kind) {
    case 'no-engine':
      return new CliError(
        `${name} is neither a file nor a directory, and no container engine runs here.`,
        'Nothing was scanned.',
        save,
      );
    case 'remote-engine':
      return new CliError(
        `${name} is neither a file nor a directory, and the container engine is not on this machine.`,
        'Nothing was scanned.',
        save,
      );
    case 'no-image':
      return new CliError(
        `${name} is neither a file nor a directory, and the container engine has no such image.`,
        'Nothing was scanned.',
        'Pull it first, or name a file.',
      );
    case 'failed':
      return new CliError(
        `The container engine at ${answer.socket} did not give ${name}.`,
        'Nothing was scanned.',
        save,
      );
  }
}

async function sourceOf(context: CliContext, given: string): Promise<ImageScanRequest['source']> {
  const path = resolve(context.cwd, given);
  if (['file', 'directory'].includes(lookAt(path).kind)) {
    const code = whyUnreadable(path);
    if (code === undefined) return { path };
    throw new CliError(
      `${JSON.stringify(given)} cannot be read (${code}).`,
      'Nothing was scanned.',
      'Give yourself the right to read it.',
    );
  }
  // What speaks to the engine takes milliseconds to load, and no other scan speaks to it.
  const { imageFromEngine } = await import('../host/image/engine');
  const answer = await imageFromEngine(given, context.env);
  if (answer.kind !== 'image') throw refusal(given, answer);
  return { stream: answer.stream };
}

/** Whether it was an image at all: a tar of anything else has no layers and no configuration, a file that is no tar no parts. */
function assertImage(gathered: Gathered, { files, parts }: ImageTotals, given: string): void {
  if (parts > 0 && gathered.files + files + gathered.notScanned.length > 0) return;
  throw new CliError(
    `${JSON.stringify(given)} holds no container image, or a damaged one.`,
    'Nothing was scanned.',
    'Name what "docker save" wrote or an OCI layout; for other archives leave --image out.',
  );
}

/**
 * @param given a file, a directory, or the name of an image in a local engine
 * @throws CliError when there is no such image
 */
export async function searchImage(
  context: CliContext,
  given: string,
  { catalogue, options, team }: SearchSetting,
): Promise<ScanReport> {
  const startedAt = new Date();
  const start = performance.now();
  const scan = scanImage({
    source: await sourceOf(context, given),
    label: basename(given),
    catalogue,
    rulesFor: team.rulesFor,
    rulesRoot: rulesRootOf(context.cwd),
    options: { generic: options.generic, now: Date.now() },
    limits: { maxBytes: maxBytesOf(options) },
    fingerprint: createFingerprinter(await fingerprintKeyFor(context)),
    signal: context.interrupted,
  });
  const gathered = new Gathered();
  for (let next = await scan.next(); ; next = await scan.next()) {
    if (next.done) {
      if (!context.interrupted.aborted) assertImage(gathered, next.value, given);
      gathered.files += next.value.files;
      gathered.bytes += next.value.bytes;
      break;
    }
    gathered.add(next.value, next.value.file);
  }
  const { findings, notScanned, files, bytes, ignored } = gathered;
  const stats = { files, bytes, ms: Math.round(performance.now() - start) };
  return { root: context.cwd, findings, notScanned, ignored, stats, startedAt, cancelled: context.interrupted.aborted };
}
