/** What the watcher knows of a page. */
export interface Seen {
  /** When one could first press the button that accepts, in milliseconds since the navigation. */
  readonly banner: number | null;
  /** When the first service's script ran, likewise. */
  readonly ran: number | null;
  /** How long tasks went on beyond their first 50 ms, together. https://web.dev/articles/tbt */
  readonly blocked: number;
  /** What moved without the visitor's doing. https://web.dev/articles/cls */
  readonly shift: number;
  /** From the press to the next picture. https://web.dev/articles/inp */
  readonly delay: number | null;
  /** What watching took itself, in milliseconds of script. */
  readonly own: number;
}

/**
 * The watcher, as a script that stands before all others. It looks once a frame whether the button can be pressed: it is
 * hit where it is, and at least half opaque. Until then only.
 *
 * @param accept - The selector of that button; none if nobody will ask.
 */
export const watcher = (accept: string | undefined): string => `(() => {
  const seen = {banner: null, blocked: 0, shift: 0, delay: null, own: 0};
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true});
  observe('longtask', ({duration}) => { seen.blocked += Math.max(0, duration - 50); });
  observe('layout-shift', ({value, hadRecentInput}) => { seen.shift += hadRecentInput ? 0 : value; });

  // A message that is sent in a frame arrives when its picture is made.
  const afterPicture = (act) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };
  let pressed;
  const delay = new Promise((resolve) => { pressed = resolve; });
  addEventListener('click', ({timeStamp}) => {
    requestAnimationFrame(() => afterPicture(() => {
      seen.delay = performance.now() - timeStamp;
      pressed();
    }));
  }, true);

  const canBePressed = (button) => {
    const {x, y, width, height} = button.getBoundingClientRect();
    const hit = width && document.elementFromPoint(x + width / 2, y + height / 2);
    if (!hit || !button.contains(hit)) return false;
    let opacity = 1;
    for (let node = button; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
      if (node.nodeType === 1) opacity *= getComputedStyle(node).opacity;
    return opacity >= 0.5;
  };
  const banner = new Promise((resolve) => {
    const look = () => {
      const start = performance.now();
      const button = document.querySelector(${JSON.stringify(accept)});
      const is = button && canBePressed(button);
      seen.own += performance.now() - start;
      if (!is) return requestAnimationFrame(look);
      afterPicture(() => {
        seen.banner = performance.now();
        resolve();
      });
    };
    ${accept ? 'requestAnimationFrame(look);' : ''}
  });
  const read = () => ({...seen, ran: performance.getEntriesByName('ran')[0]?.startTime ?? null});
  const runs = (count) => new Promise((resolve) => {
    const look = () => performance.getEntriesByName('ran').length >= count && resolve();
    observe('mark', look);
  });
  window.race = {banner, delay, read, runs};
})();`;
