/** What answers otherwise with the gate on, and why it does. Whoever mends one takes it out here: the test asks for that. */
export interface Difference {
  /** The calls, as the test names them. */
  readonly calls: RegExp;
  readonly why: string;
  /** Default: all that have the member. */
  readonly engines?: readonly string[];
}

const SPOILT = /with (a symbol|an object that cannot be read) for argument 0$/;

export const KNOWN: readonly Difference[] = [
  {
    calls: /^HTMLIFrameElement:srcdoc= in the page /,
    why: 'Meant: a frame’s document brings the gate in by its first line, and the attribute shows it.',
  },
  {
    calls: new RegExp(
      `^(CSSStyleSheet:replace|Cache:add|CacheStorage:open|CookieStore:set|FileSystemDirectoryHandle:get\\w+|ServiceWorkerContainer:register|Worklet:addModule) ${SPOILT.source}`,
    ),
    why: 'What cannot be read as a text is thrown at once, where the browser breaks its promise.',
  },
  {
    calls: /^:StorageEvent .*Object\.create/,
    why: 'What is inherited is lost: the first argument is copied, with what it has of its own.',
  },
  {
    calls: /^(:(webkit)?RTCPeerConnection|RTCPeerConnection:setConfiguration) .*globalThis/,
    why: 'The configuration is read as JSON, which a member that the browser does not look at may not be.',
    engines: ['chromium', 'firefox'],
  },
  {
    calls: /^:(Shared)?Worker with no arguments$|^:Worker \(\) => \[SCRIPT, 5\]$/,
    why: 'The address is read and the options are copied before the browser looks at either.',
  },
  {
    calls: /^Document:execCommand with no arguments$/,
    why: 'The command is read as a text before the browser misses it.',
  },
  {
    calls: /^Document:write(ln)? \(\) => \['("|b|">text)'/,
    why: 'What one window’s function was given of a tag is not known to another’s.',
  },
  {
    calls: /^Node:(nodeValue|textContent)= .*(null|undefined|no arguments)( for argument 0)?$/,
    why: 'An attribute is given the text "null", as by its own `value`.',
  },
  {
    calls: /^StylePropertyMap:set .*CSSKeywordValue/,
    why: 'A value that is an object is read as a text, which takes more.',
    engines: ['chromium'],
  },
];

/** What was one function and is two, by the names that it has. */
export const PARTED: readonly string[] = [
  ':webkitRTCPeerConnection :RTCPeerConnection RTCPeerConnection:constructor',
];

/** What nobody can call to any purpose in an engine as it is run here: without a graphics processor, a gesture, a prompt. */
export const UNHEARD: Readonly<Record<string, RegExp>> = {
  chromium: /^(:queryLocalFonts|BackgroundFetchManager:fetch|GPUAdapterInfo:.+|WebGL.+)$/,
  firefox: /^(CSSFontFaceDescriptors:src=|CredentialsContainer:get|GPUAdapterInfo:.+|WebGL.+)$/,
  webkit: /^WebGL.+$/,
};
