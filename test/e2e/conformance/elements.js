/** Ways to put a node somewhere. */
{
  /** An element with two in it. */
  const el =
    (tag) =>
    ({make, put}) => {
      const element = make(tag);
      element.append(make('i'), make('u'));
      return put(element);
    };
  const near = (self, tag) =>
    (
      (self?.startContainer ?? self)?.ownerDocument ?? (self?.nodeType === 9 ? self : document)
    ).createElement(tag);
  const given = (element, attributes) => Object.assign(element, attributes);
  const fragment = (...nodes) => {
    const made = document.createDocumentFragment();
    made.append(...nodes);
    return made;
  };
  const parsed = (html) => new DOMParser().parseFromString(html, 'text/html').body.firstChild;
  const hosting = () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(document.createElement('img'));
    return host;
  };

  /** Nodes of many kinds, each by itself. */
  const NODES = [
    (self) => [near(self, 'b')],
    () => [document.createElement('b')],
    (self) => [given(near(self, 'script'), {src: '/conformance/empty.js'})],
    (self) => [given(near(self, 'img'), {src: 'data:,', alt: ''})],
    (self) => [given(near(self, 'link'), {rel: 'stylesheet', href: '/conformance/nothing.css'})],
    () => [fragment('text', document.createElement('b'))],
    () => [document.createTextNode('text')],
    () => [document.createComment('text')],
    () => [parsed('<p><img src="data:," alt="">')],
    () => [hosting()],
    (self) => [self],
    (self) => [self.parentNode],
  ];
  const before = (call) => (self) => [...call(self), self.firstChild];
  const named = (call, wrapped) =>
    Object.defineProperty(wrapped, 'toString', {value: () => String(call)});

  cover('Node:appendChild', {on: el('div'), calls: [...NODES, (self) => [near(self, 'iframe')]]});
  cover('Node:insertBefore replaceChild', {
    on: el('div'),
    calls: [
      ...NODES.map((call) => named(call, before(call))),
      (self) => [near(self, 'b'), null],
      (self) => [near(self, 'b'), near(self, 'b')],
    ],
  });
  cover('Element:append prepend before after replaceChildren replaceWith', {
    on: el('div'),
    calls: [...NODES, (self) => ['text', near(self, 'b'), 5, null, undefined]],
  });
  cover('Element:moveBefore', {
    on: el('div'),
    calls: [
      (self) => [self.lastChild, self.firstChild],
      (self) => [self.firstChild, null],
      (self) => [near(self, 'b'), null],
    ],
  });
  cover('Element:insertAdjacentElement', {
    on: el('div'),
    calls: ['beforebegin', 'AfterBegin', 'beforeend', 'afterend', 'nowhere'].flatMap((where) =>
      NODES.slice(0, 4).map((call) => named(`${where} ${call}`, (self) => [where, ...call(self)])),
    ),
  });
  cover('Element:insertAdjacentText', {
    on: el('style'),
    calls: ['beforebegin', 'AfterBegin', 'beforeend', 'nowhere'].map((where) =>
      named(where, () => [where, 'b{c:url(/own.png)}']),
    ),
  });
  cover('Element:attachShadow', {
    on: el('div'),
    calls: [
      () => [{mode: 'open'}],
      () => [{mode: 'closed', delegatesFocus: true}],
      () => [{mode: 'nothing'}],
      (self) => (self.attachShadow({mode: 'open'}), [{mode: 'open'}]),
    ],
    see: (self, root) => [root?.mode, self.shadowRoot === root, root?.host === self],
  });
  cover('Element:attachShadow', {on: el('img'), calls: [() => [{mode: 'open'}]]});

  // A script's and a style sheet's own text.
  for (const tag of ['script', 'style'])
    cover('Node:appendChild|Element:append replaceChildren', {
      on: ({make, put}) => put(make(tag)),
      calls: [
        () => [document.createTextNode('/* text */')],
        () => [document.createTextNode('a{b:url(/own.png)}')],
        (self) => [near(self, 'b')],
      ],
    });

  const text = ({page, put}) => put(page.createTextNode('text'));
  cover('CharacterData:after before replaceWith', {on: text, calls: NODES.slice(0, -2)});
  cover('CharacterData:appendData', {on: text, calls: [() => ['more'], () => ['https://']]});
  cover('CharacterData:insertData', {on: text, calls: [() => [1, 'more'], () => [9, 'more']]});
  cover('CharacterData:replaceData', {on: text, calls: [() => [1, 2, 'more'], () => [9, 0, '']]});
  cover('CharacterData:appendData insertData replaceData', {
    on: ({make, page, put}) => {
      const style = make('style');
      style.append('a{}');
      return put(style).firstChild;
    },
    calls: [() => ['b{c:d}'], () => [0, 'b{c:d}'], () => [0, 1, 'b']],
  });

  const bare = () => document.implementation.createHTMLDocument('');
  const withoutRoot = (make) => () => {
    const page = make();
    page.documentElement.remove();
    return page;
  };
  for (const on of [renewed, bare]) {
    cover('Document:append prepend replaceChildren', {
      on: withoutRoot(on),
      calls: [
        (self) => [near(self, 'html')],
        () => [document.createElement('html')],
        (self) => [self.createComment('text'), near(self, 'html')],
        () => ['text'],
        () => [],
      ],
    });
    cover('Document:moveBefore', {
      on,
      calls: [
        (self) => (self.append(self.createComment('text')), [self.lastChild, self.documentElement]),
        (self) => [self.documentElement, null],
      ],
    });
    cover('Document:adoptNode importNode', {
      on,
      calls: [...NODES.slice(0, -2), () => [parsed('<p><b>'), true], () => [document]],
      see: (self, node) => node?.ownerDocument === self,
    });
    cover('Document:body=', {
      on,
      calls: [
        (self) => [near(self, 'body')],
        () => [document.createElement('body')],
        (self) => [near(self, 'div')],
      ],
    });
    cover('DocumentType:after before replaceWith', {
      on: () => {
        const page = on();
        const type = page.implementation.createDocumentType('html', '', '');
        page.doctype?.remove();
        page.prepend(type);
        return type;
      },
      calls: [(self) => [self.ownerDocument.createComment('text')], () => ['text'], () => []],
    });
  }

  cover('DocumentFragment:append prepend replaceChildren moveBefore', {
    on: ({page}) => {
      const made = page.createDocumentFragment();
      made.append(page.createElement('i'), 'text');
      return made;
    },
    calls: [...NODES.slice(0, -2), (self) => [self.firstChild, null], () => ['text', null]],
  });
  cover('DocumentFragment:append prepend replaceChildren moveBefore', {
    on: ({make, put}) => put(make('div')).attachShadow({mode: 'open'}),
    calls: NODES.slice(0, -2),
  });

  const range = (place) => {
    const made = place.page.createRange();
    made.selectNodeContents(el('div')(place));
    return made;
  };
  cover('Range:insertNode surroundContents', {
    on: range,
    calls: NODES.slice(0, -2),
    see: (self) => [self.startContainer.parentNode, self.startOffset, self.endOffset],
  });

  const child = (tag) => [
    (self) => [near(self, tag)],
    () => [document.createElement(tag)],
    () => [null],
  ];
  cover('HTMLTableElement:caption=', {
    on: el('table'),
    calls: [...child('caption'), ...child('b')],
  });
  cover('HTMLTableElement:tHead=', {
    on: el('table'),
    calls: [...child('thead'), ...child('tfoot')],
  });
  cover('HTMLTableElement:tFoot=', {on: el('table'), calls: [...child('tfoot'), ...child('b')]});
  const options = [
    (self) => [near(self, 'option')],
    () => [new Option('text', 'value'), 0],
    (self) => [near(self, 'optgroup'), null],
    (self) => [near(self, 'option'), self[0]],
    (self) => [near(self, 'option'), -1],
    (self) => [near(self, 'b')],
  ];
  const select = ({make, put}) => {
    const made = make('select');
    made.append(make('option'), make('option'));
    return put(made);
  };
  cover('HTMLSelectElement:add', {on: select, calls: options});
  cover('HTMLOptionsCollection:add', {
    on: (place) => select(place).options,
    calls: [
      () => [new Option('text', 'value')],
      () => [new Option('text', 'value'), 0],
      (self) => [new Option(), self[0]],
    ],
    see: (self) => [...self].map((each) => each.outerHTML),
  });
}
