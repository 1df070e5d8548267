/** What can go wrong, in the words of the protocol. */
export type ProblemCode =
  | 'account'
  | 'method'
  | 'origin'
  | 'path'
  | 'proof'
  | 'release-limit'
  | 'request'
  | 'seat'
  | 'seats-taken'
  | 'unavailable';

const PROBLEMS: {readonly [code in ProblemCode]: readonly [status: number, title: string]} = {
  account: [401, 'Nobody is signed in who has a licence here.'],
  method: [405, 'This address is asked in another way.'],
  origin: [403, 'Only pages of this site may ask this.'],
  path: [404, 'There is nothing at this address.'],
  proof: [403, 'This device could not prove that it is the one that asked.'],
  'release-limit': [429, 'Seats can be released only so often.'],
  request: [400, 'The request does not say what is needed.'],
  seat: [404, 'There is no such seat.'],
  'seats-taken': [409, 'All seats of this licence are taken.'],
  unavailable: [503, 'Seats cannot be looked up right now. Please try again.'],
};

/** No answer of ours is for a cache: each is about one person at one moment. */
const HEADERS = {'cache-control': 'no-store'};

/** An answer in JSON. */
export const json = (
  status: number,
  body: object,
  headers: {readonly [name: string]: string} = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {...HEADERS, 'content-type': 'application/json', ...headers},
  });

/** An answer without a body. */
export const noContent = (headers: {readonly [name: string]: string} = {}): Response =>
  new Response(null, {status: 204, headers: {...HEADERS, ...headers}});

/** An answer that says what is wrong: https://www.rfc-editor.org/rfc/rfc9457 */
export const problem = (
  code: ProblemCode,
  more: {readonly [member: string]: unknown} = {},
  headers: {readonly [name: string]: string} = {},
): Response => {
  const [status, title] = PROBLEMS[code];
  return json(
    status,
    {type: 'about:blank', title, status, code, ...more},
    {
      'content-type': 'application/problem+json',
      ...headers,
    },
  );
};
