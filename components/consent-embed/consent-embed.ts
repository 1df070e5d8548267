import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {ConsentRequestEvent} from '../events.js';
import {ContentElement} from '../internal/content-element.js';
import {content} from '../internal/content.styles.js';
import {fill} from '../internal/fill.js';
import {joinParts} from '../internal/join-parts.js';
import {embed} from '../messages/content/en.js';
import type {EmbedMessages} from '../messages/content/messages.js';
import {describeFrame, isOwn, type FrameView} from './describe-frame.js';
import {drawings} from './drawings.js';
import {load, loadOnce, makeFrame} from './make-frame.js';
import {styles} from './consent-embed.styles.js';
import {tellStrayEmbed} from './tell-stray-embed.js';

/**
 * A video, a map or any other foreign frame, which is not there, and asks nobody for anything, until it is allowed: by the
 * decision, or by the visitor for this once. Its place is kept, so that nothing moves when it comes. When its purpose is
 * withdrawn it goes away.
 *
 * @element consent-embed
 * @slot - The page's own words, below ours; a link to the same thing is there without script, too.
 * @slot poster - The page's own picture, in place of `poster`.
 * @fires {ConsentRequestEvent} consent-request - A button was pressed: `load-once` decides nothing, `change` decides.
 * @attribute use - Whose player or map: `youtube`, `vimeo`, `dailymotion`, `twitch`, `spotify`, `soundcloud`,
 *   `google-maps`, `openstreetmap`, `mapbox`, `instagram`.
 * @attribute src - With `use`, what the provider's Share button gives, or the id alone; without, the frame's address.
 * @attribute purpose - The purpose, service or category that must be allowed. Default: that of the policy's service
 *   of the name in `use`, or of the one that declares the host.
 * @attribute label - What it shows: headline and name of the frame.
 * @attribute poster - Address of a picture on this site. One from elsewhere is left out: it would tell somebody.
 * @attribute allow - As on an iframe, in place of what the provider needs; likewise `sandbox`, `referrerpolicy`, `name`.
 * @attribute loaded - Whether the frame is there.
 * @csspart cover - The placeholder.
 * @csspart panel - Words and buttons on it.
 * @csspart actions - The row of buttons.
 * @cssproperty --consent-embed-ratio - Width to height. Default: what the provider's player needs, else 16 / 9.
 */
export class ConsentEmbed extends ContentElement<EmbedMessages> {
  static override readonly tag = 'consent-embed';
  static override styles = [content, styles];
  static override properties: PropertyDeclarations = {
    ...ContentElement.properties,
    use: {},
    src: {},
    purpose: {},
    label: {},
    poster: {},
  };

  /** Whose player or map. */
  use = '';
  /** What the provider's Share button gives, or the frame's address. */
  src = '';
  /** The purpose, service or category that must be allowed. */
  purpose = '';
  /** What it shows: headline and name of the frame. */
  label = '';
  /** Address of a picture on this site. */
  poster = '';

  protected override readonly english = embed;

  #view: FrameView | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** Where its purposes stood when it was loaded for this once; undefined if it was not. */
  #once: string | undefined;
  #isPressed = false;
  #isRefused = false;
  #unlisten = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#unlisten = new AbortController();
    const {signal} = this.#unlisten;
    document.addEventListener('securitypolicyviolation', this.#onViolation, {signal});
    // It has been somewhere else before, where its frame was taken away.
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unlisten.abort();
    // A frame that is moved loads anew, and nobody has asked for that.
    this.#once = undefined;
    this.#remove();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('use') || changed.has('src') || changed.has('purpose')) {
      this.#once = undefined;
      this.#isRefused = false;
      this.#remove();
    }
    this.#view = this.isServed ? describeFrame(this, this.state) : undefined;
    if (this.#view?.stray && this.state.policy) tellStrayEmbed(this.purpose);
    const {ratio, height} = this.#view?.provider ?? {};
    this.style.setProperty('--_ratio', height ? 'auto' : (ratio ?? ''));
    this.style.setProperty('--_height', height ?? '');
    // A decision that leaves it off is a later word than "once".
    if (this.#once !== undefined && this.#once !== this.#standing) this.#once = undefined;
  }

  protected override render() {
    const {kind = 'page'} = this.#view?.provider ?? {};
    return html`
      <div part="cover">
        <slot name="poster"></slot>
        <div part="panel">
          <svg viewBox="0 0 24 24" aria-hidden="true">${drawings[kind]}</svg>
          <slot name="words"></slot>
          <div part="actions"><slot name="actions"></slot></div>
          <slot name="scope"></slot>
          <slot></slot>
        </div>
      </div>
      <slot name="frame"></slot>
    `;
  }

  protected override renderContent() {
    const view = this.#view;
    this.setAttribute('role', 'group');
    if (view) this.setAttribute('aria-label', this.#title);
    const mayLoad = view?.url && this.state.policy && !view.stray && !this.#isRefused;
    // One template for all cases: Lit would clear the frame away with the old one.
    return html`${view && !this.#mayShow(view) ? [this.#renderPoster(), mayLoad ? this.#renderOffer(view) : this.#renderFailure(view)] : nothing}`;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const view = this.#view;
    const show = !!view && this.#mayShow(view) && this.isConnected;
    if (!show) this.#remove();
    else if (!this.#frame) this.#show(view);
    this.toggleAttribute('loaded', !!this.#frame);
  }

  get #title(): string {
    const provider = this.#view?.name ?? '';
    return this.label || (provider && fill(this.words.embedTitle, {provider}));
  }

  /** Where its purposes stand. */
  get #standing(): string {
    const {purposes = [], refused} = this.#view ?? {};
    return [...purposes.map(({status}) => status), refused].join();
  }

  #mayShow({allowed, url}: FrameView): boolean {
    return !!url && !this.#isRefused && (allowed || this.#once !== undefined);
  }

  #renderPoster() {
    if (!this.poster || !isOwn(this.poster)) return nothing;
    return html`<img slot="poster" src=${this.poster} alt="" loading="lazy" />`;
  }

  #renderOffer({name, details, purposes, refused}: FrameView) {
    const {words} = this;
    // What a browser's signal has shut is not for a button to open.
    const open = purposes.filter(({optional, allowed}) => optional && (!allowed || refused));
    const canAlways = open.length && open.every(({objectedBy}) => objectedBy !== 'signal');
    const list = new Intl.ListFormat(this.state.language).format(open.map((each) => each.name));
    return html`
      <b slot="words">${this.#title}</b>
      <small slot="words">${joinParts(name, ...details)}</small>
      <p slot="words">${fill(words.embedWhy, {provider: name})}</p>
      <button type="button" slot="actions" data-action="load-once" @click=${this.#onOnce}>
        ${words['load-once']}
      </button>
      ${
        canAlways
          ? html`<button type="button" slot="actions" data-action="always" @click=${this.#onAlways}>
                ${words.always}
              </button>
              <p slot="scope">
                ${fill(words.embedScope, {always: words.always, purpose: list, label: words.label})}
              </p>`
          : nothing
      }
    `;
  }

  /** Nothing that could be pressed here would help, but for a reload where it is allowed by now. */
  #renderFailure({allowed}: FrameView) {
    return html`
      <b slot="words">${this.#title}</b>
      <p slot="words">${this.words.embedFailed}</p>
      ${allowed && this.#isRefused ? this.renderButtons('actions', 'reload') : nothing}
    `;
  }

  /** The visitor's own press, and no script's. */
  readonly #onOnce = (event: Event) => {
    if (!event.isTrusted) return;
    this.#once = this.#standing;
    this.#isPressed = true;
    this.dispatchEvent(new ConsentRequestEvent('load-once', {}));
    this.requestUpdate();
  };

  readonly #onAlways = () => {
    const open = this.#view?.purposes.filter(({optional}) => optional) ?? [];
    this.#isPressed = true;
    // A yes to this one; what was refused by name besides stays so.
    const except = this.state.decision?.except ?? [];
    this.dispatchEvent(
      new ConsentRequestEvent('change', Object.fromEntries(open.map(({id}) => [id, true])), {
        except: except.filter((name) => name !== this.#view?.refused),
      }),
    );
  };

  /** In the full form of strict mode the browser itself refuses what the decision did not allow when the page came. */
  readonly #onViolation = ({blockedURI, effectiveDirective}: SecurityPolicyViolationEvent) => {
    const origin = this.#frame && this.#view?.url?.origin;
    if (!origin || effectiveDirective !== 'frame-src' || !blockedURI.startsWith(origin)) return;
    this.#isRefused = true;
    this.requestUpdate();
  };

  #show(view: FrameView) {
    const frame = (this.#frame = makeFrame(view, this.#title, this));
    (view.allowed ? load : loadOnce)(frame, view.url!, this);
    // The buttons have gone, and focus with them.
    if (this.#isPressed) frame.focus();
    this.#isPressed = false;
  }

  #remove() {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
