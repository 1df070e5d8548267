/** Ways to turn a text into nodes. */
{
  const el =
    (tag) =>
    ({make, put}) => {
      const element = make(tag);
      element.append(make('i'));
      return put(element);
    };
  const texts = (list, make) =>
    list.map((text) => Object.assign((self) => make(text, self), {toString: () => String(text)}));
  const HTML = [
    '<b>text</b>',
    '',
    'text',
    '<p>a<p>b',
    '<td>x',
    '<!--x-->&amp;',
    '<img src="data:," alt=x>',
    '<svg><path d="M0 0"/></svg>',
    '<style>a{b:url(/own.png)}</style>',
    '<script>window.never = 1<\/script>',
    '<p title="a > b" data-x=\'"\'>',
    '<a href="/own?x=1&y=2">&lt;b&gt;</a>',
  ];

  for (const tag of ['div', 'style', 'template'])
    cover('Element:innerHTML= outerHTML= setHTMLUnsafe setHTML', {
      on: el(tag),
      calls: texts(HTML, (text) => [text]),
    });
  for (const tag of ['table', 'textarea', 'select'])
    cover('Element:innerHTML= outerHTML=', {
      on: el(tag),
      calls: texts(HTML.slice(0, 5), (text) => [text]),
    });
  cover('Element:setHTMLUnsafe setHTML', {
    on: el('div'),
    calls: [
      () => ['<b>text</b><i>', {}],
      () => ['<b>text</b><i>', {sanitizer: {}}],
      () => ['<b>text</b><i>', {sanitizer: 'nothing'}],
      () => ['<b><template shadowrootmode=open>text</template></b>'],
    ],
    see: (self) => [
      self.innerHTML,
      self.getHTML?.({serializableShadowRoots: true}),
      !!self.firstChild?.shadowRoot,
    ],
  });
  cover('Element:outerHTML=', {on: ({make}) => make('div'), calls: texts(HTML, (text) => [text])});
  for (const mode of ['open', 'closed'])
    cover('ShadowRoot:innerHTML= setHTMLUnsafe setHTML', {
      on: ({make, put}) => put(make('div')).attachShadow({mode}),
      calls: texts(HTML, (text) => [text]),
    });
  cover('Element:insertAdjacentHTML', {
    on: el('div'),
    calls: ['beforebegin', 'AfterBegin', 'beforeend', 'afterend', 'nowhere'].flatMap((where) =>
      texts(HTML, (text) => [where, text]),
    ),
  });
  cover('Range:createContextualFragment', {
    on: (place) => {
      const range = place.page.createRange();
      range.selectNodeContents(el('div')(place));
      return range;
    },
    calls: texts(HTML, (text) => [text]),
  });

  const written = (self) => self.documentElement?.outerHTML;
  cover('Document:parseHTMLUnsafe', {
    on: inFew(({realm}) => realm.Document),
    calls: texts(HTML, (text) => [text]),
  });
  cover('Document:write writeln', {
    on: renewed,
    calls: [
      ...texts(HTML, (text) => [text]),
      () => ['<b>', 'te', 'xt', '</', 'b>', 5, null],
      () => [],
    ],
    see: (self) => (self.close(), written(self)),
  });
  cover('Document:write writeln', {
    on: () => {
      const page = renewed();
      page.open();
      page.write('<p id="a');
      return page;
    },
    calls: [() => ['">text'], () => ['b'], () => ['"', '><img al', 't=x>']],
    see: (self) => (self.close(), written(self)),
  });
  cover('Document:write writeln', {
    on: () => document.implementation.createHTMLDocument(''),
    calls: texts(HTML, (text) => [text]),
    see: written,
  });
  cover('Document:write', {
    on: () => document.implementation.createDocument(null, 'a'),
    calls: [() => ['<b>']],
  });

  const editor = () => {
    const page = renewed();
    page.body.innerHTML = '<p>text</p>';
    page.designMode = 'on';
    page.getSelection().selectAllChildren(page.body.firstChild);
    return page;
  };
  cover('Document:execCommand', {
    on: editor,
    calls: [
      ...texts(HTML.slice(0, 3), (text) => ['insertHTML', false, text]),
      () => ['insertText', false, '<img src="https://other.example/i.svg">'],
      () => ['INSERTHTML', false, '<i>more</i>'],
      () => ['bold'],
      () => ['bold', false],
      () => ['nothing', false, 'x'],
    ],
    see: ({body}) => body.innerHTML,
  });
}
