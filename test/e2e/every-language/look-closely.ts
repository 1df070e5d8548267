import type {AxeResults, RunOptions} from 'axe-core';

/** Runs in a page that has axe: what it finds fault with, below `selector` if there is one. */
export const findFaults = async (selector: string, withColours: boolean): Promise<string[]> => {
  const {axe} = window as unknown as {
    axe: {run(context: Element | Document, options: RunOptions): Promise<AxeResults>};
  };
  const {violations} = await axe.run((selector && document.querySelector(selector)) || document, {
    // WCAG 2.2 AA, and what axe calls good practice.
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // By far the slowest, and no matter of language.
    rules: {'color-contrast': {enabled: withColours}},
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary?.split('\n').pop()}`),
  );
};

/**
 * Runs in a page: words of ours that are cut off or broken in two, what makes the page wider than its window, and targets of
 * less than 24 pixels.
 */
export const measure = (selector: string): string[] => {
  const faults: string[] = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide`);

  /** What an element lies in, out of its shadow root, too. */
  const around = (element: Element): Element | null => {
    const root = element.getRootNode();
    return (
      element.assignedSlot ??
      element.parentElement ??
      (root instanceof ShadowRoot ? root.host : null)
    );
  };
  /** From where to where what lies in an element may be seen. */
  const room = (element: Element | null): readonly [left: number, right: number] => {
    if (!element) return [0, innerWidth];
    const [left, right] = room(around(element));
    const {overflowX, display} = getComputedStyle(element);
    const isButton = element.localName === 'button';
    if (display === 'contents' || (overflowX === 'visible' && !isButton)) return [left, right];
    const box = element.getBoundingClientRect();
    return [Math.max(left, box.left), Math.min(right, box.right)];
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!;
    if (!parent.closest(selector) || !text.textContent?.trim()) continue;
    // Read out and not drawn: one that is clipped away, or whose drawing stands for it.
    const style = getComputedStyle(parent);
    if (style.clipPath !== 'none' || parseFloat(style.textIndent) > 99 || parent.closest('thead'))
      continue;
    const [left, right] = room(parent);
    const range = document.createRange();
    for (const {0: word, index} of text.textContent.matchAll(/\S+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()].filter(({width}) => width > 0);
      if (lines.some((line) => line.left < left - 1 || line.right > right + 1))
        faults.push(`“${word}” is cut off in “${parent.textContent}”`);
      const isShort = parent.matches('button, h2, h3, label, b');
      // Where no spaces are written, words are where they are; names of things stored may be broken.
      const hasSpaces = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}]+$/u.test(word);
      const tops = new Set(lines.map(({top}) => Math.round(top)));
      if (isShort && hasSpaces && !/[-‑/]/.test(word) && tops.size > 1)
        faults.push(`“${word}” is broken in “${parent.textContent}”`);
    }
  }

  for (const each of document.querySelectorAll(`${selector} :is(button, a, input)`)) {
    const {width, height} = each.getBoundingClientRect();
    // A link within a sentence is as high as the line (SC 2.5.8 excepts it).
    if (getComputedStyle(each).display === 'inline') continue;
    if (width && Math.round(Math.min(width, height)) < 24)
      faults.push(`${each.outerHTML} is ${width} by ${height}`);
  }
  return faults;
};
