import type {ConsentApi} from '../consent-api.js';
import type {RegionSource} from '../platform/consent-options.js';
import {findRegion} from '../platform/find-region.js';
import {readSignals} from '../platform/signals.js';
import {readRegion} from '../regions/read-region.js';
import {followDisplay, isUp} from './follow-display.js';
import {loadLibrary} from './load-library.js';
import {
  limitSensitive,
  readFields,
  type FieldFacts,
  type GppFields,
  type GppValue,
} from './read-fields.js';
import {readTagRegion} from './read-tag-region.js';
import {SECTIONS, sectionFor, supportedApis} from './sections.js';
import {stubGpp} from './stub-gpp.js';

/** What CMPs that are not registered have to call themselves (requirement I5). */
const CMP_ID = 1;

const CMP_VERSION = 1;

/** How the platform's API is set up. */
export interface GppOptions extends Pick<FieldFacts, 'age' | 'mspa'> {
  /**
   * Where the visitor is. Default: `data-region` of our script tag, or `<meta name="consent-region">`. Outside the United
   * States no section applies; where the place is unknown, or no code of ISO 3166 (`UK`, `EU`), the national one does.
   */
  readonly region?: RegionSource;
  /** `national`: one section for all states. `state`: the state's own, where it has one. Default `national`. */
  readonly sections?: 'national' | 'state';
  /** Fields that no policy tells, by their names in the specification: `SensitiveDataProcessing`, say. */
  readonly fields?: GppFields;
}

/** A running API. */
export interface Gpp {
  /** Resolves once the real API has taken the stub's place. */
  readonly ready: Promise<void>;
  /** Says that an interface of your own is up, so that vendors wait, or gone again. Ours says so by itself. */
  display(status: 'visible' | 'hidden'): void;
  /** Stops following the consent. What was said last stays. */
  stop(): void;
}

/** The library's API, as far as it is used; its enums are strings. */
interface Api {
  getSignalStatus(): string;
  setSignalStatus(status: string): void;
  getCmpDisplayStatus(): string;
  setCmpDisplayStatus(status: string): void;
  setCmpStatus(status: string): void;
  setSupportedAPIs(names: string[]): void;
  setApplicableSections(ids: number[]): void;
  hasSection(section: string): boolean;
  getSection(section: string): unknown;
  getSectionString(section: string): string | null;
  setFieldValue(section: string, field: string, value: unknown): void;
  fireSectionChange(section: string): void;
}

/**
 * Tells vendors on the page what was decided, under `__gpp`, in the US sections and in no other: the European one belongs
 * to registered CMPs (requirements I1, I5). Events come in the order of the specification (requirement I6).
 */
export const startGpp = (consent: ConsentApi, options: GppOptions = {}): Gpp => {
  const stopped = new AbortController();
  // On a server there is nobody to tell.
  if (typeof window === 'undefined') {
    return {ready: Promise.resolve(), display: () => {}, stop: () => {}};
  }
  stubGpp(supportedApis);
  let api: Api | undefined;
  let section: string | undefined;

  /** One step. A vendor's listener that throws must not keep the others from hearing of the next. */
  const step = (action: (to: Api) => void) => {
    try {
      if (api) action(api);
    } catch (error) {
      reportError(error);
    }
  };
  const signal = (status: 'ready' | 'not ready') =>
    step((to) => {
      if (to.getSignalStatus() !== status) to.setSignalStatus(status);
    });
  const display = (status: 'visible' | 'hidden') =>
    step((to) => {
      if (to.getCmpDisplayStatus() !== status) to.setCmpDisplayStatus(status);
    });

  /** Writes the section anew. Gives whether anything in it changed. */
  const encode = (to: Api, name: string): boolean => {
    const before = to.getSectionString(name);
    const {gpc} = readSignals();
    const own = limitSensitive(consent, options.fields ?? {});
    const fields = {...readFields(consent, {...options, gpc}), ...own};
    for (const [field, value] of Object.entries(fitTo(to, name, fields))) {
      // A field of the site's that the library refuses must not keep the opt-outs from being said.
      step(() => to.setFieldValue(name, field, value));
    }
    return to.getSectionString(name) !== before;
  };

  const onDecision = () => {
    signal('not ready');
    // Another tab may have decided while the preferences are up here, or something may be left to ask.
    const stays = isUp(consent.open.length > 0);
    if (!stays) display('hidden');
    step((to) => {
      if (section && encode(to, section)) to.fireSectionChange(section);
    });
    if (!stays) signal('ready');
  };

  const show = (status: 'visible' | 'hidden') => {
    if (status === 'visible') signal('not ready');
    display(status);
    if (status === 'hidden') signal('ready');
  };

  const start = async () => {
    const [{CmpApi}] = await Promise.all([loadLibrary(), consent.ready.catch(() => {})]);
    if (stopped.signal.aborted) return;
    api = new CmpApi(CMP_ID, CMP_VERSION);
    if (!consent.policy) step((to) => to.setCmpStatus('error'));
    await consent.ready;
    const named = findRegion(options.region ?? readTagRegion());
    section = sectionFor(readRegion(named), options.sections ?? 'national');
    step((to) => {
      to.setSupportedAPIs([...supportedApis]);
      // -1: none applies. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
      to.setApplicableSections([section ? SECTIONS[section]! : -1]);
      if (section) encode(to, section);
    });
    step((to) => to.setCmpStatus('loaded'));
    consent.addEventListener('decision', onDecision, {signal: stopped.signal});
    // As long as there is something to ask, the banner is up and vendors wait.
    if (consent.open.length || isUp(true)) display('visible');
    else signal('ready');
    followDisplay(show, stopped.signal);
  };
  const ready = start();
  // Without the library the stub stays; neither it nor the error says "ready".
  ready.catch(reportError);

  return {
    ready,
    display: show,
    stop: () => stopped.abort(),
  };
};

/** The fields that a section has, in its own shapes. */
const fitTo = (api: Api, section: string, fields: GppFields): {[field: string]: GppValue} => {
  // Reading it needs one that is there.
  if (!api.hasSection(section)) api.setFieldValue(section, 'SaleOptOut', 0);
  const present = api.getSection(section) as {[field: string]: unknown};
  const fitted: {[field: string]: GppValue} = {};
  for (const [field, value] of Object.entries(fields)) {
    if (!Object.hasOwn(present, field)) continue;
    const own = present[field];
    // The states count children in groups of their own: no consent then stands for each of them.
    const groups = Array.isArray(own) ? own.length : undefined;
    if (!Array.isArray(value) || value.length === groups) fitted[field] = value;
    else fitted[field] = Array.isArray(own) ? own.map(() => 1) : 1;
  }
  return fitted;
};
