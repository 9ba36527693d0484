/** Bar charts of a report as tables with a drawn bar, so that a screen reader reads names and numbers. */
import { numberText } from '../amounts';
import { escapeMarkup } from '../markup';

/** One bar. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  /** Class of the bar's colour. */
  readonly colour: string;
}

/** Counts by name, most first; what is beyond `max` is one bar more. */
export function barsOf(names: readonly string[], max: number): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
  const shown = sorted.length > max + 1 ? sorted.slice(0, max) : sorted;
  const rest = sorted.slice(shown.length);
  const bars = shown.map(([name, count]) => ({ name, count, colour: 'plain' }));
  if (rest.length === 0) return bars;
  const count = rest.reduce((sum, [, each]) => sum + each, 0);
  return [...bars, { name: `${rest.length} others`, count, colour: 'info' }];
}

/** A chart under a heading; nothing when there is nothing to show. */
export function chart(heading: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map(({ count }) => count));
  const rows = bars.map(({ name, count, colour }) => {
    const width = Math.max(1, Math.round((count / most) * 100));
    const bar = `<svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="${colour}" width="${width}" height="12"/></svg>`;
    return `<tr><th scope="row">${escapeMarkup(name)}</th><td>${bar}</td><td>${numberText(count)}</td></tr>`;
  });
  return `<section><h2>${escapeMarkup(heading)}</h2><table class="chart">${rows.join('')}</table></section>`;
}
