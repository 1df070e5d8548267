import {activate} from './activate.js';
import {createAskSeats, type Answer} from './ask-seats.js';
import {seatsPurpose} from '../model/seats-purpose.js';
import type {Device, Identify, Licence, Released} from './device.js';
import {readKey, removeKey} from './key-store.js';
import {recognise} from './recognise.js';

/** What the page may know of an answer. */
const tell = ({seats, used, limit, decision}: Answer): Licence => ({
  ...(seats && {seats}),
  ...(used !== undefined && {used}),
  ...(limit !== undefined && {limit}),
  ...(decision && {decision}),
});

/** Why the server bound nothing. */
const refusal = ({status}: Answer): Partial<Device> =>
  status === 200
    ? {}
    : {reason: status === 409 ? 'seats-taken' : status === 401 ? 'signed-out' : 'unavailable'};

/**
 * Finds out what may be known of the device for a purpose that is allowed: whether it is bound; if not, and the visitor has
 * asked for that, binds it; if it cannot be bound, what its traits say.
 *
 * @throws On plain http, where `crypto.subtle` is missing.
 */
export const identify: Identify = async (consent, purposeId, options, loadAllTraits) => {
  const policy = consent.policy!;
  const isAllowed = () => consent.allows(purposeId);
  /** What was found, unless the visitor has withdrawn while it was being found out. */
  const give = (found: Partial<Device>): Partial<Device> => ({
    reason: consent.status(purposeId),
    ...(isAllowed() && found),
  });
  const traits = async (): Promise<Partial<Device>> =>
    isAllowed() ? recognise(consent, purposeId, loadAllTraits) : {};
  // The server keeps seats for one purpose, and is told of no other.
  if (seatsPurpose(policy) !== purposeId) return give(await traits());
  const endpoint = policy.device!.endpoint!;

  const ask = createAskSeats(endpoint, isAllowed, options.signal ?? null);
  const {device, seat: own} = (await readKey(purposeId)) ?? {};
  const list = await ask('');
  const {seats} = list;
  const mine = seats?.find(({current, id}) => current || id === own);

  const release = async (seat?: string): Promise<Released> => {
    // Not with the signal, which was for the question and not for what follows from its answer.
    const {status, code, retryAfter} = await createAskSeats(
      endpoint,
      () => true,
      null,
    )('/release', seat === undefined ? {} : {seat});
    const released = status === 204;
    if (released && (seat ?? mine?.id) === mine?.id) await removeKey(purposeId);
    return {
      released,
      reason: released ? 'released' : (code ?? 'unavailable'),
      ...(retryAfter && {retryAfter}),
    };
  };
  const bound = (answer: Answer, id: string, strength: Device['strength']) =>
    give({kind: 'bound', id, strength, ...tell(answer), release});

  // A server that cannot be reached takes nothing away.
  if (device && !seats && list.status !== 401) return bound(list, device, 'medium');
  if (device && mine?.current && mine.id === own) return bound(list, device, 'strong');
  // Given back elsewhere, or expired.
  if (device && seats && !mine) await removeKey(purposeId);

  const fallBack = async (answer: Answer) =>
    give({...(await traits()), ...refusal(answer), ...tell(answer), release});
  const isAsked = options.activate === true;
  if (!isAsked && !mine) return fallBack(list);

  const label = options.label?.trim().slice(0, 64);
  const claim = {purpose: purposeId, ...(label && {label})};
  let answer = await activate(ask, claim);
  // A seat that is there already is shown again with nobody having to press anything: its cookie or its key had gone. A new
  // one is not taken in that way.
  if (answer.status === 201 && !isAsked) {
    await release();
    return fallBack(list);
  }
  // Traits are shown only where they can help: so that this seat can be found again, or because none is free. Two
  // devices of one person may have the same, and the second must not take the seat of the first.
  if (answer.status === 201 || answer.status === 409) {
    const {version, id: digest} = await traits();
    const again =
      version && digest && (await activate(ask, {...claim, fingerprint: {version, digest}}));
    if (again && again.device) answer = again;
  }
  if (!answer.device) return fallBack(answer);
  // Withdrawn meanwhile: what was taken is given back.
  if (!isAllowed()) await release();
  return bound(answer, answer.device, 'strong');
};
