/** More than any request of the protocol needs. */
const MOST_BYTES = 4096;

/** The text of a body; undefined for one that is too long, of which no more is read than that takes to see. */
const readText = async ({body}: Request): Promise<string | undefined> => {
  if (!body) return '';
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
};

/** What a body of JSON says; an empty one says `{}`. Undefined for what is too long, no JSON, or not declared as such. */
export const readJson = async (request: Request): Promise<unknown> => {
  try {
    const text = await readText(request);
    if (text === '') return {};
    const type = request.headers.get('content-type') ?? '';
    if (text === undefined || !/^application\/json\s*(;|$)/i.test(type)) return undefined;
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
