/** Ways to say what something looks like. */
{
  const texts = (...list) =>
    list.map((text) =>
      Object.assign(() => [text], {toString: () => JSON.stringify(text) ?? 'undefined'}),
    );
  const el = (namespace, tag) => (place) =>
    place.put(place.page.createElementNS(`http://www.w3.org/${namespace}`, tag));
  const div = el('1999/xhtml', 'div');
  const STYLES = texts(
    'color: red',
    'background: url(/own.png); width: 1px',
    'nonsense',
    '',
    null,
    undefined,
    5,
  );

  for (const [owner, namespace, tag] of [
    ['HTMLElement', '1999/xhtml', 'div'],
    ['SVGElement', '2000/svg', 'g'],
    ['MathMLElement', '1998/Math/MathML', 'mi'],
  ])
    cover(`${owner}:style=`, {on: el(namespace, tag), calls: STYLES});

  const style = (place) => div(place).style;
  const said = ({cssText, length}) => [cssText, length];
  cover('CSSStyleDeclaration CSSStyleProperties CSS2Properties:cssText=', {
    on: style,
    calls: STYLES,
    see: said,
  });
  cover('CSSStyleDeclaration CSSStyleProperties CSS2Properties:setProperty', {
    on: style,
    calls: [
      () => ['color', 'red'],
      () => ['color', 'red', 'important'],
      () => ['color', 'red', 'nonsense'],
      () => ['--own', ' 5 '],
      () => ['background-image', 'url("/own.png")'],
      () => ['Background', 'none'],
      () => ['nonsense', '1'],
      () => ['color', ''],
      () => ['color', null],
      () => ['color', undefined],
    ],
    see: said,
  });
  /** Every property that may name something to fetch. Chromium has them nowhere, so nobody can call them on a stranger. */
  const VALUES = texts('none', 'url("/own.png")', 'nonsense', null, 'var(--own)');
  const owner = 'CSS(Style(Declaration|Properties)|2Properties)';
  const property = new RegExp(`^${owner}:(?!cssText|setProperty).+=$`);
  cover(property, {on: inFew(style), calls: VALUES, see: said, strangers: false});
  cover(new RegExp(`^${owner}:.+[?]$`), {
    on: ({make}) => Object.assign(make('div'), {style: 'background: url("/own.png")'}).style,
    strangers: false,
  });
  cover('CSSFontFaceDescriptors:src=', {
    on: () => sheetOf('@font-face { font-family: a; src: url(/a.woff) }').cssRules[0].style,
    calls: texts('url(/own.woff)', 'local(a)', 'nonsense', ''),
    see: said,
  });

  const sheetOf = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  };
  const rules = (self) => [...self.cssRules].map(({cssText}) => cssText);
  const INSERTED = [
    () => ['b { color: red }'],
    () => ['b { color: red }', 0],
    () => ['b { color: red }', 5],
    () => ['b { background: url(/own.png) }', undefined],
    () => ['nonsense'],
    () => ['@import url(/own.css)'],
    () => ['@media print { b { color: red } }'],
    () => [''],
  ];
  for (const on of [
    () => sheetOf('a {}'),
    (place) => {
      const element = place.make('style');
      element.append('a {}');
      return place.put(element).sheet;
    },
  ]) {
    cover('CSSStyleSheet:insertRule', {on, calls: INSERTED, see: rules});
    cover('CSSStyleSheet:addRule', {
      on,
      calls: [() => ['b', 'color: red'], () => ['b', 'color: red', 0], () => ['b']],
      see: rules,
    });
    cover('CSSStyleSheet:replace replaceSync', {on, calls: STYLESHEETS(), see: rules});
  }
  function STYLESHEETS() {
    return texts(
      'b { color: red }',
      'b { background: url(/own.png) }',
      '',
      'nonsense',
      '@import "/own.css"; b {}',
      null,
      5,
    );
  }
  const first = (css) => () => sheetOf(css).cssRules[0];
  cover('CSSGroupingRule:insertRule', {
    on: first('@media print { a {} }'),
    calls: INSERTED,
    see: rules,
  });
  cover('CSSStyleRule:insertRule', {on: first('a { & b {} }'), calls: INSERTED, see: rules});
  cover('CSSKeyframesRule:appendRule', {
    on: first('@keyframes a { from { color: red } }'),
    calls: texts('to { color: blue }', '50% { background: url(/own.png) }', 'nonsense', ''),
    see: rules,
  });
  cover('StylePropertyMap:set append', {
    on: (place) => div(place).attributeStyleMap ?? null,
    calls: [
      () => ['color', 'red'],
      () => ['background-image', 'url(/own.png)'],
      () => ['background-image', 'url(/own.png)', 'none'],
      () => ['width', CSS.px(5)],
      () => ['width', new CSSUnitValue(5, 'px')],
      () => ['color', new CSSKeywordValue('red')],
      () => ['transition-property', 'width', 'height'],
      () => ['--own', new CSSUnparsedValue(['5'])],
      () => ['nonsense', '1'],
      () => ['color', ''],
      () => ['color', 5],
    ],
    see: (self) => [...self].map(([name, values]) => [name, values.map(String)]),
  });

  const OPTIONS = texts(
    {media: 'print', disabled: true},
    {},
    undefined,
    null,
    {baseURL: '/own/'},
    {baseURL: 'http://['},
    {media: 5},
  );
  cover(':CSSStyleSheet', {
    calls: [...OPTIONS, () => [Object.create({media: 'print'})], () => []],
    see: (_, made) => made && [made.media.mediaText, made.disabled, made.href],
  });
  cover('CSS:registerProperty', {
    on: () => CSS,
    calls: [
      ...texts(
        {name: '--a', syntax: '<color>', inherits: false, initialValue: 'red'},
        {name: '--a', syntax: '*', inherits: true},
        {name: '--b', syntax: '*', inherits: false, initialValue: 'url(/own.png)'},
        {name: '--c', syntax: '*'},
        {name: 'd', syntax: '*', inherits: true},
        {name: '--e', syntax: '<length>', inherits: false, initialValue: ''},
      ),
      () => [Object.create({name: '--f', syntax: '*', inherits: true})],
      () => [],
    ],
  });

  const FRAMES = [
    [{color: 'red'}, {color: 'blue', offset: 0.5, easing: 'ease-in'}, {color: 'red'}],
    {color: ['red', 'blue']},
    [{background: 'url(/own.png)'}, {background: 'none'}],
    [],
    null,
    {},
    [{color: 5}],
    [{offset: 2}],
  ];
  const keyframes = (effect) => effect && JSON.stringify(effect.getKeyframes());
  const timings = [
    () => [{duration: 5, id: 'x', fill: 'both'}],
    () => [5],
    () => [],
    () => ['x'],
    () => [{duration: -1}],
  ];
  const frames = (...more) =>
    FRAMES.flatMap((each) =>
      (more.length ? more : [() => []]).map((rest) =>
        Object.assign((self) => [each, ...rest(self)], {
          toString: () => `${JSON.stringify(each)} ${rest}`,
        }),
      ),
    );
  cover('Element:animate', {
    on: div,
    calls: [
      ...frames(...timings),
      () => [new Set([{color: 'red'}, {color: 'blue'}])],
      () => [],
      () => [5],
    ],
    see: (_, made) =>
      made && [made.id, keyframes(made.effect), JSON.stringify(made.effect.getTiming())],
  });
  cover(':KeyframeEffect', {
    calls: [
      ...frames(...timings).map((call) =>
        Object.assign(() => [null, ...call()], {toString: () => String(call)}),
      ),
      () => [document.body, [{color: 'red'}], 5],
      () => [new KeyframeEffect(null, [{color: 'red'}], 5)],
      () => [null],
    ],
    see: (_, made) => made && [keyframes(made), made.target, made.composite],
  });
  cover('KeyframeEffect:setKeyframes', {
    on: () => new KeyframeEffect(null, [{color: 'red'}], 5),
    calls: [...frames(), () => [new Set([{color: 'red'}])]],
    see: keyframes,
  });

  cover(':FontFace', {
    calls: [
      () => ['a', 'url(/a.woff)'],
      () => ['a', new Uint8Array([1])],
      () => ['a', new ArrayBuffer(2)],
      () => ['a', new DataView(new ArrayBuffer(2))],
      () => ['a', 'b', {weight: 'bold'}],
      () => ['a', 'local(serif)', {style: 'italic', display: 'swap'}],
      () => ['a', 'url(/a.woff)', {weight: 'nonsense'}],
      () => ['a'],
      () => ['a', null],
    ],
    see: (_, made) => {
      made?.loaded.catch(() => {});
      return made && [made.family, made.status, made.weight, made.style, made.display];
    },
  });
}
