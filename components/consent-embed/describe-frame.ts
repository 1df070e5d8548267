import {createMatchHost} from '../../src/gate/match-host.js';
import {serviceId} from '../../src/model/service.js';
import type {PurposeView} from '../internal/describe-purpose.js';
import {isRefused} from '../internal/is-refused.js';
import {nameCountry} from '../internal/name-country.js';
import {resolveText} from '../internal/resolve-text.js';
import type {UiState} from '../internal/ui-state.js';
import type {Provider} from './provider.js';
import {providers} from './providers/index.js';

/** What an author wrote. */
export interface FrameSource {
  readonly use: string;
  readonly src: string;
  readonly purpose: string;
}

/** A foreign frame, in words for one visitor. */
export interface FrameView {
  /** What would be loaded; undefined for what cannot be. */
  readonly url: URL | undefined;
  readonly provider: Provider | undefined;
  /** Who it comes from, as it is known. */
  readonly name: string;
  /** Who that is by law and where, as far as it is known. */
  readonly details: readonly (string | undefined)[];
  /** The purposes that have to be allowed: the one that is named, and that of the service. */
  readonly purposes: readonly PurposeView[];
  /** The service's name, where it was refused by that although its purpose was not. */
  readonly refused: string | undefined;
  /** Whether its author has named a purpose that there is not: a slip, and nobody's yes would be one to it. */
  readonly stray: boolean;
  /** Whether it may be loaded now. */
  readonly allowed: boolean;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

const addressOf = ({find, frame, id: form}: Provider, src: string): string | undefined => {
  const found = find.exec(src);
  const id = found ? decode(found.slice(1).find(Boolean) ?? '') : src;
  if (!form.test(id)) return undefined;
  // In a path an id stands as it is, which its form makes safe.
  return (typeof frame === 'string' ? frame : frame(id))
    .replace(/(=?)\{id\}/, (_, sign: string) => sign + (sign ? encodeURIComponent(id) : id))
    .replace('{host}', () => location.hostname);
};

const parse = (address: string | undefined): URL | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address, document.baseURI);
    // Not `javascript:`, which would be code of this page.
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/** The purposes that a name means, as in mark-up: its own, the service's that is called so, or the category's. */
const named = (purposes: readonly PurposeView[], name: string): readonly PurposeView[] => {
  const tests: readonly ((each: PurposeView) => boolean)[] = [
    ({id}) => id === name,
    ({services}) => services.some((service) => serviceId(service) === name),
    ({category}) => category === name,
  ];
  const found = tests.find((test) => purposes.some(test));
  return found ? purposes.filter(found) : [];
};

/** Whether an address is on this site. */
export const isOwn = (address: string): boolean => parse(address)?.origin === location.origin;

/** Puts a frame into words. */
export const describeFrame = (
  {use, src, purpose}: FrameSource,
  {decision, purposes, language}: UiState,
): FrameView => {
  const provider = providers.get(use);
  // A name that we know nothing of cannot be filled in.
  const url = use && !provider ? undefined : parse(provider ? addressOf(provider, src) : src);
  const services = purposes.flatMap((each) => each.services);
  const service =
    services.find((each) => use && (each.id === use || each.use === use)) ??
    (url && createMatchHost(services)(url)[0]);
  const asked = purpose ? named(purposes, purpose) : [];
  const stray = !!purpose && !asked.length;
  const served = service ? purposes.filter(({id}) => id === service.purpose) : [];
  const needed = [...new Set([...asked, ...served])];
  const vendor = service?.vendor ?? provider?.vendor;
  const id = service && serviceId(service);
  const refused = id && served.some((each) => isRefused(each, decision, id)) ? id : undefined;
  const name =
    resolveText(service?.name, language) ?? provider?.name ?? vendor ?? url?.hostname ?? use;
  return {
    url,
    provider,
    name,
    details: [vendor === name ? undefined : vendor, nameCountry(service?.country, language)],
    purposes: needed,
    refused,
    stray,
    // Whatever the service's purpose is.
    allowed: !refused && !stray && !!needed.length && needed.every(({allowed}) => allowed),
  };
};
