import {expect} from '@open-wc/testing';
import {ConsentDeclaration} from '../../components/consent-declaration/consent-declaration.js';
import {ConsentEmbed} from '../../components/consent-embed/consent-embed.js';
import {ConsentOptoutLink} from '../../components/consent-optout-link/consent-optout-link.js';
import {PolicyNotice} from '../../components/policy-notice/policy-notice.js';
import {eventually} from './support/eventually.js';
import {box, banner, isShown, mount, policy, unmountLast} from './support/mounted.js';

/** The languages that we ship and autoconsent's patterns know. Danish "Afvis alle", for one, they do not. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'pt-BR'];

/** Served by web-test-runner.config.mjs; and Consent-O-Matic's engine, which is plain JavaScript: see its README. */
const HEURISTICS: string = '/autoconsent-heuristics.js';
const ENGINE: string = '/test/vendor/consent-o-matic/ConsentEngine.js';

interface Heuristics {
  getActionablePopups(mode: 'reject', timeout: number): readonly Popup[];
}

interface EngineModule {
  readonly default: {
    singleton: object;
    new (rules: object, wanted: object, handled: (event: never) => void): object;
  };
}

interface Popup {
  readonly element: Element;
  readonly buttons: readonly {element: HTMLElement; regexClassification: string}[];
}

describe('tools that answer for the visitor (A19)', () => {
  afterEach(unmountLast);

  // The modal's buttons have a box around them in the page's own tree: without it they have no `offsetParent` in the top layer.
  for (const layout of ['bar', 'card', 'modal'] as const)
    it(`DuckDuckGo's autoconsent finds the ${layout} and its no, in every language that it knows`, async function () {
      // In a frame, which is where this engine's tests run, it looks for other things.
      if (window !== window.top) this.skip();
      const {getActionablePopups} = (await import(HEURISTICS)) as Heuristics;
      for (const language of LANGUAGES) {
        const {consent} = await mount({...policy, ui: {layout}}, {language});
        await eventually(() => isShown(box(banner())));
        const [popup] = getActionablePopups('reject', 5000);
        expect(popup?.element.localName, language).to.equal('consent-banner');
        const noes = popup!.buttons.filter(
          ({regexClassification}) => regexClassification === 'reject',
        );
        expect(
          noes.map(({element}) => element.dataset.action),
          language,
        ).to.deep.equal(['reject-all']);
        noes[0]!.element.click();
        expect(consent.decision!.method, language).to.equal('reject-all');
        expect(consent.allows('analytics')).to.equal(false);
        await eventually(() => !isShown(banner()));
        unmountLast();
      }
    });

  it('and browsers that translate pages reach every word: none is in a shadow tree', async () => {
    const {ui} = await mount({...policy, ui: {layout: 'modal'}});
    ui.show('preferences');
    await eventually(() => document.querySelector('consent-preferences')?.open);
    const page = document.createElement('main');
    for (const Each of [ConsentEmbed, ConsentDeclaration, PolicyNotice, ConsentOptoutLink]) {
      Each.define();
      page.append(document.createElement(Each.tag));
    }
    document.body.append(page);
    try {
      const hosts = () =>
        [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot) as HTMLElement[];
      await eventually(() => hosts().length >= 12);
      for (const {localName, shadowRoot} of hosts()) {
        const words = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
        while (words.nextNode())
          if (words.currentNode.parentElement?.localName !== 'style')
            expect(words.currentNode.textContent!.trim(), localName).to.equal('');
      }
    } finally {
      page.remove();
    }
  });

  for (const layout of ['bar', 'modal'] as const)
    it(`Consent-O-Matic’s engine answers the ${layout} as its user has set it, by the rule in docs/consent-o-matic.json`, async () => {
      const maps = {id: 'maps', category: 'preference', basis: 'consent'} as const;
      const {consent} = await mount({
        ...policy,
        ui: {layout},
        purposes: [...policy.purposes, maps],
      });
      await eventually(() => isShown(box(banner())));
      const {default: ConsentEngine} = (await import(ENGINE)) as EngineModule;
      // What the extension gets from the browser, and from its user's settings.
      Object.assign(globalThis, {chrome: {runtime: {sendMessage: () => {}}}});
      const settings = {debugValues: {}, generalSettings: {}, topFrameUrl: location.host};
      Object.assign(ConsentEngine, settings);
      const file = await fetch('/docs/consent-o-matic.json');
      const {$schema: _schema, ...rules} = (await file.json()) as {$schema: string};
      const wanted = {A: false, B: true, D: false, E: false, F: false, X: false};
      const handled = await new Promise<{handled: boolean; cmpName: string}>((resolve) => {
        ConsentEngine.singleton = new ConsentEngine(rules, wanted, resolve);
      });
      expect(handled).to.include({handled: true, cmpName: 'consent-gate'});
      expect(consent.status('analytics')).to.equal('given');
      expect(consent.status('maps')).to.equal('refused');
      expect(consent.status('license-enforcement')).to.equal('refused');
      await eventually(() => !isShown(banner()));
    });
});
