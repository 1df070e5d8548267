/** The middle of an element, in CSS pixels of the viewport, or why it cannot be clicked. */
export type Located = {readonly x: number; readonly y: number} | {readonly why: string};

// Both functions are sent to the page as text, so each holds all that it needs.

/** Runs in the page: where the visible control with this accessible name is, also in open shadow roots. */
export const locateByName = (wanted: string): Located => {
  const CONTROLS =
    'button, a[href], summary, input, select, textarea, [role=button], [role=link], [role=switch],' +
    '[role=checkbox], [role=tab], [role=menuitem], [role=radio]';

  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);

  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof HTMLImageElement) return node.alt;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [];
    const inside = slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes];
    return node.getAttribute('aria-label') ?? inside.map(textOf).join('');
  };

  const nameOf = (element: Element): string => {
    const scope = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const referenced = ids.map((id) => scope.getElementById(id)).filter((one) => one !== null);
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<Element>)] : [];
    const candidates = [
      referenced.map(textOf).join(' '),
      element.getAttribute('aria-label') ?? '',
      labels.map(textOf).join(' '),
      element instanceof HTMLInputElement && element.type === 'submit' ? element.value : '',
      textOf(element),
      element.getAttribute('title') ?? '',
    ];
    const name = candidates.find((candidate) => candidate.trim() !== '') ?? '';
    return name.replace(/\s+/g, ' ').trim();
  };

  const controls = all(document).filter((element) => element.matches(CONTROLS));
  const visible = controls.filter(
    (element) =>
      element.checkVisibility({visibilityProperty: true}) &&
      element.getBoundingClientRect().width > 0,
  );
  const target = visible.find((element) => nameOf(element) === wanted);
  if (!target) return {why: `no visible “${wanted}” among: ${visible.map(nameOf).join(' | ')}`};

  const within = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at;) {
      if (at === outer) return true;
      const root = at.getRootNode();
      at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return false;
  };

  let box = target.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
    target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    box = target.getBoundingClientRect();
  }
  const x = Math.round(box.left + box.width / 2);
  const y = Math.round(box.top + box.height / 2);
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot;) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const labels = 'labels' in target ? [...(target.labels as NodeListOf<Element>)] : [];
  if ([target, ...labels].some((element) => within(hit, element))) return {x, y};
  return {why: `“${wanted}” is covered by <${hit?.localName ?? 'nothing'}>`};
};

/** Runs in the page: where the first visible element that matches is, also in open shadow roots. */
export const locateBySelector = (selector: string): Located => {
  const find = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? find(shadowRoot) : [],
    ),
  ];
  const target = find(document).find((element) => element.checkVisibility());
  if (!target) return {why: `nothing visible matches ${selector}`};
  let box = target.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
    target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    box = target.getBoundingClientRect();
  }
  return {
    x: Math.round(box.left + box.width / 2),
    y: Math.round(box.top + box.height / 2),
  };
};
