/** A visitor's browser, as far as seats see it: a key, a cookie, and now and then a fingerprint. */
import {webcrypto} from 'node:crypto';

const {subtle} = webcrypto;

export const ORIGIN = 'https://www.site.example';
export const BASE = `${ORIGIN}/consent-gate/seats`;
export const SECRET = 'a secret that only this test knows, 1';
export const PURPOSE = 'license-enforcement';

/** Who is signed in goes by a header here. */
export const authorize = ({headers}) => {
  const account = headers.get('x-account');
  return account ? {account, licence: headers.get('x-licence') ?? account} : undefined;
};

export const as = (account, licence) => ({
  'x-account': account,
  ...(licence && {'x-licence': licence}),
});

export const request = (path, {method = 'POST', body, headers = {}, origin = ORIGIN} = {}) =>
  new Request(BASE + path, {
    method,
    headers: {
      ...(method === 'POST' && {origin}),
      ...(body !== undefined && {'content-type': 'application/json'}),
      ...headers,
    },
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  });

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');

export const digestOf = (letter) => letter.repeat(64);

/** @param {(request: Request) => Promise<Response>} seats */
export const createDevice = async (seats, account, licence) => {
  const how = {name: 'ECDSA', namedCurve: 'P-256'};
  const makeKeys = () => subtle.generateKey(how, false, ['sign', 'verify']);
  let keys = await makeKeys();
  let cookie;

  const send = async (path, options = {}) => {
    const headers = {...as(account, licence), ...(cookie && {cookie}), ...options.headers};
    const response = await seats(request(path, {...options, headers}));
    const [set] = response.headers.getSetCookie();
    if (set) cookie = /Max-Age=0$/.test(set) ? undefined : set.split(';')[0];
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text && JSON.parse(text),
    };
  };

  const prove = async (challenge, {action = 'activate', origin = ORIGIN, purpose = PURPOSE} = {}) =>
    base64url(
      await subtle.sign(
        {name: 'ECDSA', hash: 'SHA-256'},
        keys.privateKey,
        Buffer.from(`consent-gate seat v1\n${action}\n${origin}\n${purpose}\n${challenge}`),
      ),
    );

  const challenge = async () => (await send('/challenge')).body.challenge;

  const claim = async (text, more = {}) => ({
    purpose: PURPOSE,
    challenge: text,
    publicKey: await subtle.exportKey('jwk', keys.publicKey),
    proof: await prove(text),
    ...more,
  });

  return {
    send,
    prove,
    challenge,
    claim,
    activate: async (more) => send('/activate', {body: await claim(await challenge(), more)}),
    list: () => send('', {method: 'GET'}),
    release: (seat) => send('/release', {body: seat ? {seat} : {}}),
    forget: () => send('/forget'),
    cookie: () => cookie,
    setCookie: (text) => (cookie = text),
    clearCookie: () => (cookie = undefined),
    clearKey: async () => (keys = await makeKeys()),
  };
};
