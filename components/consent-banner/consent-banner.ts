import {adoptStyles, html, nothing, render} from 'lit';
import type {UiSettings} from '../../src/model/policy.js';
import type {Action} from '../events.js';
import {ConsentElement} from '../internal/consent-element.js';
import {content} from '../internal/content.styles.js';
import {fill} from '../internal/fill.js';
import {isAddress} from '../internal/is-address.js';
import {listNames} from '../internal/list-names.js';
import {tokens} from '../internal/tokens.styles.js';
import type {BannerView} from '../internal/ui-state.js';
import {styles} from './consent-banner.styles.js';

const BUTTONS: {readonly [view in BannerView]: readonly Action[]} = {
  question: ['reject-all', 'accept-all', 'manage'],
  broken: ['close'],
  reload: ['reload', 'close'],
};

/**
 * Asks the visitor for a decision. As a bar or a card it does not take the page away from them: a labelled region that
 * takes no focus, covers no focused element, and stays until it is answered. Neither Escape nor scrolling nor time is
 * an answer. As a modal it comes before the page, and Escape leaves it without one.
 *
 * Holds no consent of its own: it shows the state that it is given and fires what was pressed. No and yes are the same
 * element, by the same rule, side by side.
 *
 * @element consent-banner
 * @slot - More of the site's own words, behind the question.
 * @fires {ConsentRequestEvent} consent-request - A button was pressed.
 * @attribute layout - `bar`, `card` or `modal`. Default: what the policy says.
 * @attribute open - Whether it is on screen: set while its state has a `view`.
 * @attribute raised - Whether it has moved to the upper edge, because what has the focus is at the lower one.
 * @csspart box - The surface that everything lies on.
 * @csspart text - The question.
 * @csspart actions - The buttons.
 * @cssproperty --consent-z-index - Stacking order; default 2147483647. The other tokens: `tokens.styles.ts`.
 */
export class ConsentBanner extends ConsentElement {
  static override readonly tag = 'consent-banner';
  static override styles = [tokens, content, styles];

  static override properties = {layout: {reflect: true}};

  /** Where the question is put. */
  layout: UiSettings['layout'];

  #announced: BannerView | undefined;

  /** Only the question may come before the page; what is merely said may not. */
  get #isModal() {
    return this.state.view === 'question' && this.layout === 'modal';
  }

  protected override render() {
    const inner = html`
      <div part="text"><slot></slot></div>
      <slot part="actions" name="actions"></slot>
    `;
    return this.#isModal
      ? html`<dialog
          part="box"
          aria-label=${this.state.messages.label}
          @close=${() => this.#isModal && this.request('close')}
        >
          ${inner}
        </dialog>`
      : html`<div part="box" ?data-said=${this.state.view !== 'question'}>${inner}</div>`;
  }

  protected override renderContent() {
    const {closable, isNew, messages, minor, site, view} = this.state;
    this.toggleAttribute('open', !!view);
    // A region, not a dialog: the visitor may read on before answering.
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', messages.label);
    const isQuestion = view === 'question';
    return (
      view &&
      html`
        ${isQuestion && closable ? this.renderButtons('', 'closed') : nothing}
        ${
          isQuestion
            ? html`<h2 tabindex="-1">${isNew ? messages.titleNew : messages.title}</h2>`
            : nothing
        }
        <p>${this.#text(view)}</p>
        ${
          isQuestion && isAddress(site?.privacyPolicy)
            ? html`<a href=${site.privacyPolicy}>${messages.policyLink}</a>`
            : nothing
        }
        <div slot="actions">
          ${this.renderButtons(
            '',
            ...BUTTONS[view].filter((action) => !minor || action !== 'accept-all'),
          )}
        </div>
        <p role="status"></p>
      `
    );
  }

  protected override updated() {
    const {view} = this.state;
    // To tools a button in a top layer is out of sight unless the page's own tree has a box around it.
    for (const actions of this.querySelectorAll('[slot=actions]')) {
      // One that has its root stood in the page before we came (show-first.ts).
      if (actions.shadowRoot) continue;
      const root = actions.attachShadow({mode: 'open'});
      adoptStyles(root, [content]);
      render(html`<slot part="actions"></slot>`, root);
    }
    this.openDialog();
    if (view === this.#announced) return;
    this.#announced = view;
    // A live region speaks when its text changes while it is there, so the words come one frame after it. A dialog is
    // announced by the browser.
    if (!this.renderRoot.querySelector('dialog'))
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
    const say = (text: string, isSilent: boolean) => {
      const about = asked.filter(({status}) => (status === 'unopposed') === isSilent);
      const names = about.map(({name}) => name);
      return names[0]
        ? `${fill(text, {
            site: site?.name ?? messages.thisSite,
            purposes: listNames(names, language),
          })} `
        : '';
    };
    // Where silence is a yes it would not be true that nothing happens without one.
    return (
      say(isNew ? messages.askNew : messages.ask, false) +
      say(messages.unopposed, true) +
      fill(messages.change, {label: messages.label})
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
