import {trust} from './trust.js';

/** What a script has written so far. */
interface Draft {
  /** Where the next text goes: after what it wrote before. */
  last: ChildNode;
  /** The elements whose end tags are yet to come, the outermost first. */
  open: Element[];
  /** The end of its text, of which nothing can be made before there is more. */
  rest: string;
}

const drafts = new WeakMap<Element, Draft>();

/** An element that has nothing in it but text, or a comment, that does not end yet. */
const UNENDED = /<(?:(script|style|textarea|title)\b(?![^]*<\/\1)|!--(?![^]*-->))[^]*$/i;

/** Where a text ends: inside of what it leaves open. A template may stand anywhere, even among a table's rows. */
const END = '<template data-end></template>';

/** Puts a piece where the parser would have put it: into what the ones before it left open, or behind that. */
const put = (draft: Draft, content: DocumentFragment): void => {
  /** What was opened anew, and what it stands for. */
  const real = new Map<Element, Element>();
  let level: ParentNode = content;
  for (const element of draft.open) {
    const again = [...level.children].find(({localName}) => localName === element.localName);
    if (again) real.set((level = again), element);
  }
  const end = content.querySelector('[data-end]');
  draft.open = [];
  for (let each = end?.parentElement; each; each = each.parentElement)
    draft.open.unshift(real.get(each) ?? each);
  end?.remove();
  // By the page's own, wrapped way in: what is in it is looked at like any other insertion.
  for (const [again, element] of [...real].reverse()) {
    element.append(...again.childNodes);
    again.remove();
  }
  const {last} = draft;
  draft.last = content.lastChild ?? last;
  last.after(content);
};

/**
 * `document.write` by a script that was released after the page had been parsed would wipe the page. It gets its text
 * where its tag stands, as it would have had at first, in as many pieces as it likes.
 *
 * @returns Whether that was the case.
 */
export const writeInPlace = (
  {currentScript: script, readyState}: Document,
  wasReleased: (script: Element) => boolean,
  html: string,
): boolean => {
  if (!script?.isConnected || readyState === 'loading' || !wasReleased(script)) return false;
  const draft = drafts.get(script) ?? {last: script, open: [], rest: ''};
  drafts.set(script, draft);
  const text = draft.rest + html;
  const [rest = ''] = UNENDED.exec(text) ?? [];
  draft.rest = rest;
  // What is open is opened anew, so that its end tag is understood.
  const open = draft.open.map(({localName}) => `<${localName}>`).join('');
  const range = document.createRange();
  range.selectNode(script);
  const piece = text.slice(0, text.length - rest.length);
  put(draft, range.createContextualFragment(trust().createHTML(open + piece + END)));
  return true;
};
