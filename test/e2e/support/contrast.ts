/** Computes the contrast of what a page shows, as WCAG 2.1 defines it. */
import type { FrameLocator } from 'playwright-core';

/** What was seen of a page's texts. */
export interface Contrast {
  readonly faint: readonly FaintText[];
  /** How many texts were looked at. */
  readonly looked: number;
}

/** A text that is too faint. */
export interface FaintText {
  readonly text: string;
  readonly ratio: number;
}

/**
 * Every visible text of a page whose contrast is below a ratio.
 *
 * @param least 4.5 for texts of usual size (level AA)
 */
export async function faintTexts(page: FrameLocator, least: number): Promise<Contrast> {
  // The compiler of the tests gives functions their names by a helper, which the page lacks.
  await page.locator('body').evaluate('globalThis.__name = (named) => named');
  return page.locator('body').evaluate((body, leastRatio) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (color: string): [number, number, number, number] => {
      if (canvas === null) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: readonly number[], under: readonly number[]) => {
      const alpha = top[3] ?? 1;
      return [0, 1, 2].map((at) => (top[at] ?? 0) * alpha + (under[at] ?? 0) * (1 - alpha));
    };
    const luminance = (color: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = color.map((each) => {
        const part = each / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): readonly number[] => {
      if (element === null) return [255, 255, 255];
      const color = rgba(getComputedStyle(element).backgroundColor);
      return color[3] === 1 ? color : over(color, behind(element.parentElement));
    };
    let looked = 0;
    const faint: { text: string; ratio: number }[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || /^(?:SCRIPT|STYLE)$/.test(element.tagName)) continue;
      if (!element.checkVisibility()) continue;
      looked++;
      const under = behind(element);
      const [front, back] = [luminance(over(rgba(getComputedStyle(element).color), under)), luminance(under)];
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      if (ratio < leastRatio) faint.push({ text: text.slice(0, 40), ratio: Math.round(ratio * 100) / 100 });
    }
    return { faint, looked };
  }, least);
}
