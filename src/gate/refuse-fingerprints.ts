import type {ConsentApi} from '../consent-api.js';
import {GateEvent} from '../events.js';
import {createAudioShield} from './fingerprint-audio.js';
import {createCanvasShield, type Refuses} from './fingerprint-canvas.js';
import {createFontShield} from './fingerprint-fonts.js';
import {createGraphicsShield} from './fingerprint-graphics.js';
import {followFrames} from './follow-frames.js';
import {createWrap, type Realm, type Wrap} from './natives.js';

/**
 * Keeps the promise `never: ["fingerprint"]` against other people's code: reads that look like recognising the device are
 * answered with something that is the same on every device, or only reported (`gate.fingerprint`). A heuristic: it says
 * what looks like it, and docs/device.md says what does not.
 *
 * @param consent - Whose policy counts. As long as there is none, and in a worker, the promise does.
 * @fires {GateEvent} hold - On the consent, once for each kind of read.
 */
export const refuseFingerprints = (
  realm: Realm,
  consent: ConsentApi | undefined,
  signal?: AbortSignal,
): void => {
  const told = new Set<string>();
  const refuses: Refuses = (what) => {
    const policy = consent?.policy;
    if (policy && !policy.never?.includes('fingerprint')) return false;
    const isRefused = policy?.gate?.fingerprint !== 'report';
    if (!told.has(what)) {
      told.add(what);
      consent?.dispatchEvent(
        new GateEvent('hold', {url: `fingerprint:${what}`, reason: 'never'}, isRefused),
      );
    }
    return isRefused;
  };
  const shields = [
    createCanvasShield,
    createAudioShield,
    createFontShield,
    createGraphicsShield,
  ].map((create) => create(refuses));
  const enter = (each: Realm): Wrap => {
    const wrap = createWrap(each, signal);
    for (const shield of shields) shield(each, wrap);
    return wrap;
  };
  if (realm.document) followFrames(enter, () => {}, signal)(realm);
  else enter(realm);
};
