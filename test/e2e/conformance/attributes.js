/** Ways to give an element an attribute, and a node its text. */
{
  const el =
    (tag) =>
    ({make, put}) =>
      put(make(tag));

  const TEXTS = [
    () => ['data:,'],
    () => ['A b'],
    () => ['/conformance/own.txt'],
    () => [undefined],
  ];
  /** Reading it again is part of it. */
  const reread =
    (...keys) =>
    (self) => [
      self.closest('section'),
      ...keys.map((key) => `${self[key]} ${self.getAttribute(key)}`),
    ];

  for (const [tag, owner, ...keys] of [
    ['script', 'HTMLScriptElement', 'src'],
    ['img', 'HTMLImageElement', 'src', 'srcset'],
    ['source', 'HTMLSourceElement', 'src', 'srcset'],
    ['video', 'HTMLVideoElement', 'poster'],
    ['track', 'HTMLTrackElement', 'src'],
    ['input', 'HTMLInputElement', 'src'],
    ['link', 'HTMLLinkElement', 'href', 'rel', 'imageSrcset'],
    ['base', 'HTMLBaseElement', 'href'],
    ['body', 'HTMLBodyElement', 'background'],
    ['a', 'HTMLAnchorElement', 'ping'],
    ['area', 'HTMLAreaElement', 'ping'],
  ])
    for (const key of keys)
      cover(`${owner}:${key}=`, {on: el(tag), calls: TEXTS, see: reread(key)});
  // It need not play.
  const film = ({make, put}) => put(Object.assign(make('video'), {preload: 'none'}));
  cover('HTMLMediaElement:src=', {on: inFew(film), calls: TEXTS, see: reread('src')});
  for (const [tag, member] of [
    ['embed', 'HTMLEmbedElement:src='],
    ['iframe', 'HTMLIFrameElement:src='],
    ['frame', 'HTMLFrameElement:src='],
    ['object', 'HTMLObjectElement:data='],
  ])
    cover(member, {
      on: inFew(el(tag)),
      calls: TEXTS.slice(0, 3),
      see: reread(member.split(/[:=]/)[1]),
    });
  cover('HTMLIFrameElement:srcdoc=', {
    on: inFew(el('iframe')),
    calls: [() => ['<p>text'], () => ['']],
    see: reread('srcdoc'),
  });
  cover('HTMLLinkElement:rel=', {
    on: ({make, put}) => put(Object.assign(make('link'), {href: '/conformance/nothing.css'})),
    calls: [() => ['stylesheet'], () => ['help'], () => ['preload']],
    see: reread('rel', 'href'),
  });

  const NAMES = [
    () => ['title', 'text'],
    () => ['TITLE', 'text'],
    () => ['src', 'data:,'],
    () => ['style', 'color: red; background: url(/own.png)'],
    () => ['a b', ''],
    () => ['', ''],
    () => ['onclick', 'void 0'],
    () => ['data-x', null],
  ];
  for (const tag of ['div', 'img', 'script', 'link', 'style']) {
    cover('Element:setAttribute', {on: el(tag), calls: NAMES});
    cover('Element:setAttributeNS', {
      on: el(tag),
      calls: [
        () => [null, 'title', 'text'],
        () => ['urn:x', 'x:y', 'z'],
        () => ['http://www.w3.org/1999/xlink', 'xlink:href', 'data:,'],
        () => [null, 'src', 'data:,'],
        () => [null, 'x:y', 'z'],
      ],
    });
  }

  cover('Element:setAttribute', {on: inFew(el('iframe')), calls: NAMES.slice(2, 4)});

  const attribute = (page, name, value) => Object.assign(page.createAttribute(name), {value});
  const ATTRIBUTES = (pageOf) => [
    (self) => [attribute(pageOf(self), 'title', 'text')],
    () => [attribute(document, 'title', 'text')],
    (self) => [attribute(pageOf(self), 'style', 'color: red')],
    (self) => [attribute(pageOf(self), 'src', 'data:,')],
    (self) => [attribute(pageOf(self), 'id', 'other')],
    (self) => {
      const other = pageOf(self).createElement('b');
      other.id = 'i';
      return [other.attributes[0]];
    },
  ];
  const withId = (tag) => (place) => Object.assign(el(tag)(place), {id: 'own'});
  for (const tag of ['div', 'img', 'script']) {
    cover('Element:setAttributeNode setAttributeNodeNS', {
      on: withId(tag),
      calls: [...ATTRIBUTES(({ownerDocument}) => ownerDocument), (self) => [self.attributes[0]]],
    });
    for (const on of [withId(tag), el(tag)])
      cover('NamedNodeMap:setNamedItem setNamedItemNS', {
        on: (place) => on(place).attributes,
        calls: ATTRIBUTES(() => document),
        see: (self) => [...self].map(({name, value}) => [name, value]),
      });
  }

  for (const [name, value, ...texts] of [
    ['title', 'text', 'other'],
    ['style', 'color: red', 'color: blue', 'background: url(/own.png)'],
    ['src', 'data:,', '/conformance/other'],
  ]) {
    const calls = [...texts, '', 5, null, undefined].map((text) =>
      Object.assign(() => [text], {toString: () => String(text)}),
    );
    const see = ({ownerElement, value: now}) => [now, ownerElement?.outerHTML];
    for (const tag of ['div', 'img'])
      cover('Attr:value=|Node:nodeValue= textContent=', {
        on: (place) => {
          const element = el(tag)(place);
          element.setAttribute(name, value);
          return element.getAttributeNode(name);
        },
        calls,
        see,
      });
    cover('Attr:value=', {on: ({page}) => attribute(page, name, value), calls, see});
  }

  // A link loads nothing, wherever it leads.
  cover('NamedNodeMap:setNamedItem', {
    on: (place) => el('a')(place).attributes,
    calls: [() => [attribute(document, 'href', 'https://other.example/')]],
    see: ({href}) => href.value,
  });

  const CONTENTS = [
    () => ['text'],
    () => ['<b>'],
    () => ['a\nb'],
    () => [null],
    () => [undefined],
    () => [''],
  ];
  for (const tag of ['div', 'style', 'textarea', 'template'])
    cover('Node:textContent= nodeValue=|HTMLElement:innerText= outerText=', {
      on: el(tag),
      calls: CONTENTS,
    });
  // Not that of `Node`: a script has its own, and Chromium falls over where the other one is given null for it.
  cover('Node:nodeValue=|HTMLElement:innerText=|HTMLScriptElement:text= textContent= innerText=', {
    on: el('script'),
    calls: CONTENTS,
  });
  for (const make of ['createTextNode', 'createComment'])
    cover('CharacterData:data=|Node:nodeValue= textContent=', {
      on: ({page, put}) => put(page[make]('text')),
      calls: CONTENTS,
    });
  cover('CharacterData:data=|Node:nodeValue= textContent=', {
    on: ({make, put}) => {
      const style = put(make('style'));
      style.append('a{}');
      return style.firstChild;
    },
    calls: [
      ...CONTENTS,
      () => ['b{c:url(/own.png)}'],
      () => ['a[href^="https://other.example"]{color:red}'],
    ],
  });
  cover('Node:textContent= nodeValue=', {
    on: () => document.implementation.createHTMLDocument(''),
    calls: CONTENTS,
  });

  const svg = (tag) => (place) =>
    place.put(place.page.createElementNS('http://www.w3.org/2000/svg', tag));
  cover('SVGAnimatedString:baseVal=', {
    on: (place) => svg('image')(place).href,
    calls: TEXTS,
    see: ({baseVal, animVal}) => [baseVal, animVal],
  });
  cover('SVGAnimatedString:baseVal=', {
    on: (place) => svg('g')(place).className,
    calls: TEXTS,
    see: ({baseVal}) => baseVal,
  });
}
