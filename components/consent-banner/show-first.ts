/**
 * Shows the banner that `npx consent-gate banner` wrote into the page, until the files have come that bring it to life: to
 * those who will be asked in any case. It is a classic script, inline behind the template that the banner lies in.
 */
const script = document.currentScript as HTMLScriptElement;
const {content} = script.previousElementSibling as HTMLTemplateElement;
const banner = content.firstElementChild as HTMLElement & {updateComplete?: Promise<boolean>};
const root = banner.shadowRoot;
const {documentElement: page, cookie} = document;
const {globalPrivacyControl: gpc, doNotTrack: dnt} = navigator as Navigator & {
  globalPrivacyControl?: boolean;
};

/** Whatever may change the question, or answer it, is for the interface to read. */
const isCertain =
  'consentGate' in window &&
  page.matches(`:lang(${banner.lang})`) &&
  !gpc &&
  dnt !== '1' &&
  !document.querySelector('[data-gpc],[data-age],meta[name=sec-gpc]') &&
  !`; ${cookie}`.includes(`; ${script.dataset.cookie}=`);

// A browser that does not know shadow roots in HTML has none here.
if (root && isCertain) {
  const first = [...content.childNodes, ...banner.childNodes, ...root.childNodes].filter(
    (node) => node !== banner,
  );
  let pressed: string | undefined;
  banner.addEventListener('click', ({target}) => {
    pressed = (target as Element).closest<HTMLElement>('[data-action]')?.dataset.action ?? pressed;
    // Whoever has answered is not kept waiting. Should nobody ever hear it, the next page asks again.
    if (pressed?.endsWith('-all')) banner.removeAttribute('open');
  });
  script.before(content);
  void customElements.whenDefined(banner.localName).then(async () => {
    await banner.updateComplete;
    const {activeElement} = document;
    const focused = banner.contains(activeElement) && (activeElement as HTMLElement).dataset.action;
    for (const node of first) node.remove();
    const find = (action: unknown) =>
      banner.querySelector<HTMLElement>(`[data-action="${String(action)}"]`);
    // It has arrived already.
    const box = root.querySelector<HTMLElement>('[part=box]');
    if (box) box.style.animation = 'none';
    find(focused)?.focus();
    // What was pressed before anybody could listen is pressed now.
    find(pressed)?.click();
  });
}

export {};
