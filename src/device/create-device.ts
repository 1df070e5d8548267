import type {ConsentApi} from '../consent-api.js';
import type {Device, DeviceFiles, DeviceOptions} from './device.js';
import {noDevice} from './no-device.js';
import {sessionId} from './session-id.js';

/** Nothing is known of the device, but the app goes on (requirement E3). */
const unknownDevice = (
  consent: ConsentApi,
  purposeId: string,
  reason: Device['reason'],
): Device => {
  const none = noDevice(reason);
  return !consent.policy || reason === 'never' || reason === 'unknown-purpose'
    ? none
    : {...none, kind: 'random', id: sessionId(consent, purposeId), strength: 'weak'};
};

/**
 * Why the device must not be looked at for a purpose; undefined where it may. A purpose of the category `security` without
 * `fingerprint` may activate a device, and has no traits read.
 */
const whyNot = (consent: ConsentApi, purposeId: string): Device['reason'] | undefined => {
  const {never, purposes = []} = consent.policy ?? {};
  const {fingerprint, category} = purposes.find(({id}) => id === purposeId) ?? {};
  if (category !== 'security' && never?.includes('fingerprint')) return 'never';
  if (!fingerprint && category !== 'security') return 'unknown-purpose';
  if (consent.minor) return 'minor';
  return consent.allows(purposeId) ? undefined : consent.status(purposeId);
};

/**
 * Makes the way to the device. Nothing that could read it is fetched until its purpose is allowed (requirements L9, E1). It
 * never rejects for a refusal: an app that is refused goes on with what it gets (requirement E3).
 */
export const createDevice =
  (consent: ConsentApi, {identify, allTraits}: DeviceFiles) =>
  (purposeId: string, options: DeviceOptions = {}): Promise<Device> => {
    const {signal} = options;
    const find = async (): Promise<Device> => {
      let found: Partial<Device> = {reason: 'unavailable'};
      try {
        await consent.ready;
        const reason = whyNot(consent, purposeId);
        if (reason) found = {reason};
        else {
          // At the same time, where both will be needed.
          if (consent.policy?.device?.mode === 'full') allTraits().catch(() => {});
          found = await (await identify()).identify(consent, purposeId, options, allTraits);
        }
      } catch {
        // No policy, no connection, no secure context: the reason stands.
      }
      return found.kind
        ? (found as Device)
        : {...unknownDevice(consent, purposeId, found.reason!), ...found};
    };
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal?.reason as Error);
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop);
      void find().then(resolve);
    });
  };
