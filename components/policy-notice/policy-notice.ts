import {html, nothing, type PropertyValues} from 'lit';
import {dueChanges} from '../../src/model/changes.js';
import type {Change} from '../../src/model/policy.js';
import {ConsentRequestEvent} from '../events.js';
import {ContentElement} from '../internal/content-element.js';
import {content} from '../internal/content.styles.js';
import {fill} from '../internal/fill.js';
import {isAddress} from '../internal/is-address.js';
import {resolveText} from '../internal/resolve-text.js';
import {tokens} from '../internal/tokens.styles.js';
import {notice} from '../messages/content/en.js';
import type {NoticeMessages} from '../messages/content/messages.js';
import {formatDay, formatDistance} from './format-day.js';
import {placeOf} from './place-of.js';
import {styles} from './policy-notice.styles.js';

/** The jar as text; empty where it may not be read. */
const readCookies = (): string => {
  try {
    return document.cookie;
  } catch {
    return '';
  }
};

/**
 * Announces the policy's coming `changes`, each from its day less its notice period: what changes and when, and that there
 * is nothing to decide. Closed once it stays closed, which the decision's own cookie remembers, also where nothing was
 * decided.
 *
 * @element policy-notice
 * @slot - More of the site's own words, behind the summary.
 * @fires {ConsentRequestEvent} consent-request - It was closed: `seen`.
 * @attribute inline - Where it stands in the page, and not in the corner.
 * @attribute above - Whether the question is below it, as a bar.
 * @attribute shown - How it is on screen: `banner` or `modal`. Found out from the policy.
 * @attribute standby - Whether it waits: the screen has no room for it above the question.
 * @attribute aside - Whether it has moved to the upper edge, because what has the focus was under it.
 * @csspart card - The card.
 * @csspart dialog - The dialog.
 * @csspart actions - The row of buttons.
 * @cssproperty --consent-z-index - Stacking order; default 2147483647. The other tokens: `tokens.styles.ts`.
 */
export class PolicyNotice extends ContentElement<NoticeMessages> {
  static override readonly tag = 'policy-notice';
  static override styles = [tokens, content, styles];

  protected override readonly english = notice;

  #due: readonly Change[] = [];
  #isClosed = false;
  #isAnnounced = false;
  /** Where focus came from, and goes back to. */
  #before: EventTarget | null = null;
  #unlisten = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#unlisten = new AbortController();
    const {signal} = this.#unlisten;
    addEventListener('resize', () => this.#place(), {signal});
    document.addEventListener('focusin', (event) => this.#giveWay(event), {signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unlisten.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const {policy} = this.state;
    const shows = policy && this.isServed && !this.#isClosed;
    this.#due = shows ? dueChanges(policy, readCookies(), Date.now()) : [];
  }

  get #mode(): 'banner' | 'modal' | undefined {
    if (!this.#due.length) return undefined;
    return this.#due.some((each) => each.as === 'modal') ? 'modal' : 'banner';
  }

  protected override render() {
    const body = html`<slot></slot>
      <div part="actions"><slot name="actions"></slot></div>`;
    return this.#mode === 'modal'
      ? html`<dialog part="dialog" aria-label=${this.words.noticeTitle} @close=${this.#close}>
          ${body}
        </dialog>`
      : html`<div part="card">${body}</div>`;
  }

  protected override renderContent() {
    const mode = this.#mode;
    if (mode) this.setAttribute('shown', mode);
    else this.removeAttribute('shown');
    if (mode === 'banner') {
      this.setAttribute('role', 'region');
      this.setAttribute('aria-label', this.words.noticeTitle);
    } else for (const name of ['role', 'aria-label']) this.removeAttribute(name);
    if (!mode) return nothing;
    const {words} = this;
    return html`
      <h2 tabindex="-1">${words.noticeTitle}</h2>
      ${this.#due.map((change) => this.#renderChange(change))}
      <p data-hint>${words.noticeHint}</p>
      <p role="status"></p>
      <button type="button" slot="actions" data-action="close" @click=${this.#close}>
        ${words.close}
      </button>
    `;
  }

  #renderChange({effective, summary, url}: Change) {
    const {words} = this;
    const {language} = this.state;
    return html`
      <b>
        ${fill(words.noticeFrom, {
          date: formatDay(effective, language),
          days: formatDistance(effective, language, Date.now()),
        })}
      </b>
      <p>${resolveText(summary, language)}</p>
      ${isAddress(url) ? html`<a href=${url}>${words.noticeLink}</a>` : nothing}
    `;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const mode = this.#mode;
    if (!mode) return;
    this.openDialog();
    requestAnimationFrame(() => {
      this.#place();
      if (this.#isAnnounced || mode === 'modal') return;
      this.#isAnnounced = true;
      // A live region speaks when its text changes while it is there.
      this.querySelector('[role=status]')?.append(this.words.noticeTitle);
    });
  }

  /** Above the question, or the way back to it; or not yet, where the screen has no room for both. */
  #place() {
    if (this.#mode !== 'banner' || this.hasAttribute('inline')) return;
    const {view} = this.state;
    const below = view ? 'consent-banner' : 'consent-trigger[floating] > button';
    const place = placeOf(document.querySelector(below));
    this.toggleAttribute('above', !!document.querySelector("consent-banner[open][layout='bar']"));
    // What is not shown lies nowhere.
    this.removeAttribute('standby');
    const {left, right} = this.getBoundingClientRect();
    // The way back lies in the other corner, which is beside it only where the screen has the width.
    const isBelow = place && (view || (left < place.right && right > place.left));
    const clear = isBelow ? Math.max(0, innerHeight - place.top) : 0;
    this.style.setProperty('--_clear', `${clear}px`);
    this.toggleAttribute('standby', !!view && innerHeight - clear < 240);
  }

  /** Makes way for what has focus and lies under it (WCAG 2.2 SC 2.4.11). */
  #giveWay({target, relatedTarget}: FocusEvent) {
    if (this.#mode !== 'banner') return;
    if (this.contains(target as Node)) {
      if (!this.contains(relatedTarget as Node | null)) this.#before = relatedTarget;
      return;
    }
    const mine = placeOf(this);
    const its = (target as Element).getBoundingClientRect?.();
    if (!mine || !its) return;
    const isUnder =
      its.top >= mine.top - 1 &&
      its.bottom <= mine.bottom + 1 &&
      its.left >= mine.left - 1 &&
      its.right <= mine.right + 1;
    if (isUnder) this.toggleAttribute('aside');
  }

  readonly #close = () => {
    const {policy} = this.state;
    if (this.#isClosed || !policy) return;
    this.#isClosed = true;
    // All that are being announced, also what was closed before: what is kept is replaced.
    const days = dueChanges(policy, '', Date.now()).map(({effective}) => effective);
    this.dispatchEvent(new ConsentRequestEvent('seen', {}, {seen: days.sort().join('.')}));
    this.renderRoot.querySelector('dialog')?.close();
    (this.#before as Partial<HTMLElement> | null)?.focus?.();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-notice': PolicyNotice;
  }
}
