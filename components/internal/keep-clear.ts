const kept = new WeakSet<HTMLElement>();

/**
 * Keeps what has the focus clear of a banner that lies along an edge (WCAG 2.2 SC 2.4.11). Scroll padding as high as the
 * banner does it where the page can scroll (technique C43, https://www.w3.org/WAI/WCAG22/Techniques/css/C43); where it
 * cannot, at its very end or in a pane of its own, the banner moves to the other edge. And a page that scrolls gets as much space
 * at its end as lies under the banner: an imprint has to be in reach before one has answered, too.
 * Ends where the banner has gone from the page.
 */
export const keepClear = (banner: HTMLElement): void => {
  // It may come back, or be moved.
  if (kept.has(banner)) return;
  kept.add(banner);
  const {style} = document.documentElement;

  const pad = () => {
    const {top, bottom, height} = banner.getBoundingClientRect();
    // Its size is 0 once it is closed or gone.
    const isRaised = banner.toggleAttribute('raised', !!height && banner.hasAttribute('raised'));
    // A modal covers all, and what is behind it takes no focus.
    const isEdge = height && height < innerHeight;
    const below = isEdge && !isRaised ? `${innerHeight - top}px` : '';
    style.scrollPaddingBlockEnd = below;
    // Not before there is something to scroll: it would make a page scroll that does not.
    style.paddingBlockEnd = document.documentElement.scrollHeight > innerHeight ? below : '';
    style.scrollPaddingBlockStart = isEdge && isRaised ? `${bottom}px` : '';
  };
  const observer = new ResizeObserver(pad);
  observer.observe(banner);
  addEventListener('scroll', pad, {once: true});

  const dodge = ({target}: Pick<Event, 'target'>) =>
    // Browsers scroll to it after they have said so.
    requestAnimationFrame(() => {
      if (!banner.isConnected) {
        document.removeEventListener('focusin', dodge);
        observer.disconnect();
        kept.delete(banner);
      }
      const {left, top, width, height} = (target as Element).getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!banner.contains(seen) || banner.contains(target as Element)) return;
      banner.toggleAttribute('raised');
      pad();
      // On a low screen the two places overlap.
      (target as Element).scrollIntoView({block: 'nearest'});
    });
  document.addEventListener('focusin', dodge);
  // Who was quicker than this file has the focus already.
  const {activeElement} = document;
  if (activeElement && activeElement !== document.body) dodge({target: activeElement});
};
