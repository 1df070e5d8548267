/** Ways to read what the device is like: what the shield of `never: ["fingerprint"]` stands before. */
{
  const canvas = () => Object.assign(document.createElement('canvas'), {width: 2, height: 2});
  const offscreen = () => new OffscreenCanvas(2, 2);
  const filled = (context) => {
    context.fillStyle = 'red';
    context.fillRect(0, 0, 1, 1);
    return context;
  };
  /** Where its visitor sees it, so that it may be read. */
  const shown = () => {
    const made = document.body.appendChild(canvas());
    made.style.cssText = 'position: fixed; top: 0; left: 0';
    return made;
  };
  const flat = (made) => () => filled(made().getContext('2d', {willReadFrequently: true}));
  const pixels = (self) => [...self.getImageData(0, 0, 2, 2).data];
  for (const [owner, on, see] of [
    ['CanvasRenderingContext2D', flat(shown), pixels],
    ['OffscreenCanvasRenderingContext2D', flat(offscreen), ({font}) => font],
  ]) {
    const is = (member, ...calls) => cover(`${owner}:${member}`, {on, calls, see});
    is(
      'font=',
      () => ['12px serif'],
      () => ['nonsense'],
      () => ['italic bold 3em/2 "serif", monospace'],
    );
    cover(`${owner}:font=`, {
      on,
      calls: [() => ['12px monospace'], () => [5], () => [null]],
      see: ({font}) => font,
    });
    is(
      'fillText strokeText',
      () => ['', 0, 0],
      () => ['', 0, 0, 5],
      () => ['', NaN, 0],
    );
    is(
      'fill',
      () => [],
      () => ['evenodd'],
      () => [new Path2D('M0 0h2v2z')],
      () => [new Path2D('M0 0h2v2z'), 'evenodd'],
      () => ['nonsense'],
    );
    is(
      'stroke',
      () => [],
      () => [new Path2D('M0 0h2')],
      () => ['evenodd'],
    );
    is(
      'drawImage',
      () => [filled(canvas().getContext('2d')).canvas, 1, 1],
      () => [filled(offscreen().getContext('2d')).canvas, 0, 0, 2, 2],
      () => [canvas(), 0, 0, 1, 1, 0, 0, 2, 2],
      () => [new Image(), 0, 0],
      () => [document.createElement('video'), 0, 0],
      () => [canvas()],
    );
    is(
      'createPattern',
      () => [canvas(), 'repeat'],
      () => [new Image(), null],
      () => [canvas(), 'nonsense'],
    );
    is(
      'getImageData',
      () => [0, 0, 1, 1],
      () => [0, 0, 0, 1],
      () => [-1, -1, 2, 2, {colorSpace: 'srgb'}],
    );
    cover(`${owner}:getImageData`, {
      on,
      calls: [() => [0, 0, 2, 2]],
      see: (_, {data, width}) => [[...data], width],
    });
  }
  cover('ImageBitmapRenderingContext:transferFromImageBitmap', {
    on: () => canvas().getContext('bitmaprenderer'),
    calls: [() => [offscreen().getContext('2d').canvas.transferToImageBitmap()], () => [null]],
  });

  const kinds = ['2d', 'bitmaprenderer', 'webgl', 'webgl2', 'nonsense', '', '2D'];
  const getting = [
    ...kinds.map((kind) => Object.assign(() => [kind], {toString: () => kind})),
    () => [{toString: () => '2d'}],
    () => ['2d', {alpha: false}],
    () => ['2d', null],
    () => ['2d', 5],
  ];
  cover('HTMLCanvasElement:getContext', {
    on: canvas,
    calls: getting,
    see: (self, made) => made && made.canvas === self,
  });
  cover('OffscreenCanvas:getContext', {
    on: offscreen,
    calls: getting,
    see: (self, made) => made && made.canvas === self,
  });
  cover('OffscreenCanvas:transferToImageBitmap', {
    on: () => filled(offscreen().getContext('2d')).canvas,
    see: (_, {width}) => width,
  });
  cover('OffscreenCanvas:transferToImageBitmap', {on: offscreen});
  cover('OffscreenCanvas:convertToBlob', {
    on: () => filled(offscreen().getContext('2d')).canvas,
    calls: [() => [], () => [{type: 'image/jpeg', quality: 0.5}], () => [{type: 'nonsense'}]],
  });
  cover('OffscreenCanvas:convertToBlob', {on: offscreen});
  const pictures = [canvas, () => filled(canvas().getContext('2d')).canvas, shown];
  for (const on of pictures) {
    cover('HTMLCanvasElement:toDataURL', {
      on,
      calls: [() => [], () => ['image/jpeg', 0.5], () => ['nonsense'], () => ['image/png', 5]],
      see: ({width}) => width,
    });
    cover('HTMLCanvasElement:toBlob', {
      on,
      calls: [
        (self) => [self.done],
        (self) => [self.done, 'image/jpeg', 0.5],
        (self) => [self.done, null],
      ].map((call) =>
        Object.assign(
          (self) => {
            self.made = new Promise((resolve) => (self.done = resolve));
            return call(self);
          },
          {toString: () => String(call)},
        ),
      ),
      see: async (self) => {
        const {size, type} = await self.made;
        return [size, type];
      },
    });
  }
  cover(':createImageBitmap', {
    calls: [
      () => [filled(canvas().getContext('2d')).canvas],
      () => [canvas(), 0, 0, 1, 1],
      () => [canvas(), {resizeWidth: 1, resizeHeight: 1}],
      () => [new ImageData(1, 1)],
      () => [new Blob(['x'])],
      () => [new Image()],
      () => [canvas(), 0, 0, 0, 0],
    ],
  });

  for (const [owner, kind] of [
    ['WebGLRenderingContext', 'webgl'],
    ['WebGL2RenderingContext', 'webgl2'],
  ]) {
    let made;
    const on = () => (made ??= shown().getContext(kind));
    cover(`${owner}:getParameter`, {
      on,
      calls: [() => [3410], () => [2849], () => [36006], () => [1], () => ['3410']],
    });
    cover(`${owner}:getExtension`, {on, calls: [() => ['OES_texture_float'], () => ['nonsense']]});
    cover(`${owner}:readPixels`, {
      on,
      calls: [
        () => [0, 0, 1, 1, 6408, 5121, new Uint8Array(4)],
        () => [0, 0, 1, 1, 6408, 5121, null],
        () => [0, 0],
      ],
      see: (self, _, args) => [[...(args[6] ?? [])], self.getError()],
    });
  }
  const graphics = navigator.gpu?.requestAdapter();
  cover('GPUAdapterInfo:vendor? architecture? device? description?', {
    on: async () => (await graphics)?.info ?? null,
  });

  const audio = () => new OfflineAudioContext(1, 128, 44100);
  cover('BaseAudioContext:createOscillator createDynamicsCompressor', {on: audio});
  cover(':OscillatorNode', {
    calls: [
      () => [audio()],
      () => [audio(), {frequency: 5, type: 'square'}],
      () => [audio(), {type: 'nonsense'}],
    ],
  });
  cover(':DynamicsCompressorNode', {
    calls: [() => [audio()], () => [audio(), {ratio: 5}], () => [audio(), {ratio: 50}]],
  });
  cover('OfflineAudioContext:startRendering', {
    on: audio,
    see: async (_, rendered) => {
      const buffer = await rendered;
      return [
        buffer.length,
        buffer.numberOfChannels,
        buffer.sampleRate,
        buffer.getChannelData(0)[5],
      ];
    },
  });
  cover('OfflineAudioCompletionEvent:renderedBuffer?', {
    on: () =>
      new OfflineAudioCompletionEvent('complete', {
        renderedBuffer: new AudioBuffer({length: 1, sampleRate: 44100}),
      }),
    see: (_, buffer) => buffer.length,
  });

  cover('FontFaceSet:check', {
    on: () => document.fonts,
    calls: [
      () => ['12px serif'],
      () => ['12px serif', 'text'],
      () => ['12px monospace, sans-serif'],
      () => ['nonsense'],
      () => [''],
    ],
  });
  cover(':queryLocalFonts', {calls: [() => [], () => [{postscriptNames: []}]]});

  const box = (font) => (place) => {
    const element = place.make('div');
    element.append('text');
    if (font) element.style.fontFamily = font;
    return place.put(element);
  };
  const rectangles = (self) => [
    self.outerHTML,
    ...[...self.getClientRects()].map((each) => [each.width, each.height].join()),
  ];
  for (const font of ['', 'serif', '"serif", monospace'])
    cover(
      'HTMLElement:offsetWidth? offsetHeight?|Element:clientWidth? clientHeight? scrollWidth? scrollHeight? getBoundingClientRect getClientRects',
      {on: box(font), see: rectangles},
    );
}
