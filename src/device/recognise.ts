import type {ConsentApi} from '../consent-api.js';
import type {Device, LoadAllTraits} from './device.js';
import {readTraits, VERSION} from './read-traits.js';
import {scopedDigest} from './scoped-digest.js';

/**
 * What its traits say of a device. Nothing where the purpose does not declare a fingerprint: then none is read.
 *
 * @throws On plain http, where `crypto.subtle` is missing.
 */
export const recognise = async (
  {policy}: ConsentApi,
  purposeId: string,
  loadAllTraits: LoadAllTraits,
): Promise<Partial<Device>> => {
  if (!policy?.purposes.find(({id}) => id === purposeId)?.fingerprint) return {};
  const isFull = policy.device?.mode === 'full';
  const traits = isFull ? await (await loadAllTraits()).readAllTraits() : readTraits();
  return {
    kind: 'fingerprint',
    id: await scopedDigest(purposeId, isFull ? 'full' : 'minimal', VERSION, traits),
    strength: isFull ? 'medium' : 'weak',
    version: VERSION,
  };
};
