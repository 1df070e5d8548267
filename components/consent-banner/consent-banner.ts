import {html, nothing} from 'lit';
import type {Action} from '../events.js';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import {fill} from '../internal/fill.js';
import {tokens} from '../internal/tokens.styles.js';
import type {BannerView} from '../internal/ui-state.js';
import {styles} from './consent-banner.styles.js';

const BUTTONS: {readonly [view in BannerView]: readonly Action[]} = {
  question: ['reject-all', 'accept-all', 'manage'],
  broken: ['close'],
  reload: ['reload', 'close'],
};

/**
 * Asks the visitor for a decision without taking the page away from them: a labelled region that takes no focus,
 * covers no focused element, and stays until it is answered. Neither Escape nor scrolling nor time is an answer.
 *
 * Holds no consent of its own: it shows the state that it is given and fires what was pressed. No and yes are the same
 * element, by the same rule, side by side.
 *
 * @element consent-banner
 * @slot - More of the site's own words, behind the question.
 * @fires {ConsentRequestEvent} consent-request - A button was pressed.
 * @attribute open - Whether it is on screen: set while its state has a `view`.
 * @csspart text - The question.
 * @csspart actions - The row of buttons.
 * @cssproperty --consent-z-index - Stacking order; default 2147483647. The other tokens: `tokens.styles.ts`.
 */
export class ConsentBanner extends ConsentElement {
  static override readonly tag = 'consent-banner';
  static override styles = [tokens, content, styles];

  #announced: BannerView | undefined;

  protected override render() {
    return html`
      <div part="text"><slot></slot></div>
      <div part="actions"><slot name="actions"></slot></div>
    `;
  }

  protected override renderContent() {
    const {isNew, messages, site, view} = this.state;
    this.toggleAttribute('open', !!view);
    // A region, not a dialog: the visitor may read on before answering.
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', messages.label);
    const isQuestion = view === 'question';
    return (
      view &&
      html`
        ${isQuestion ? html`<h2>${isNew ? messages.titleNew : messages.title}</h2>` : nothing}
        <p>${this.#text(view)}</p>
        ${
          isQuestion && site?.privacyPolicy
            ? html`<a href=${site.privacyPolicy}>${messages.policyLink}</a>`
            : nothing
        }
        ${this.renderButtons('actions', ...BUTTONS[view])}
        <p role="status"></p>
      `
    );
  }

  protected override firstUpdated() {
    // Scroll padding as high as the banner keeps the page's focused element clear of it (WCAG 2.2 SC 2.4.11, technique
    // C43). Its size is 0 once it is closed or gone. https://www.w3.org/WAI/WCAG22/Techniques/css/C43
    new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBlockEnd = this.offsetHeight
        ? `${innerHeight - this.offsetTop}px`
        : '';
    }).observe(this);
  }

  protected override updated() {
    const {view} = this.state;
    if (view === this.#announced) return;
    this.#announced = view;
    // A live region speaks when its text changes while it is there, so the words come one frame after it.
    requestAnimationFrame(() =>
      this.querySelector('[role]')?.append(this.querySelector('h2, p')?.textContent ?? ''),
    );
  }

  protected override choices(action: Action) {
    return Object.fromEntries(this.state.asked.map(({id}) => [id, action === 'accept-all']));
  }

  #text(view: BannerView) {
    const {asked, isNew, language, messages, site} = this.state;
    if (view === 'broken') return messages.broken;
    if (view === 'reload') return messages.stillRunning;
    return fill(`${isNew ? messages.askNew : messages.ask} ${messages.change}`, {
      site: site?.name ?? messages.thisSite,
      purposes: new Intl.ListFormat(language).format(asked.map(({name}) => name)),
      label: messages.label,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
