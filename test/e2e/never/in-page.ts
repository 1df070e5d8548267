/** What came back from each way to recognise the device: true where it told something. Runs in the page. */
export const recognise = async (): Promise<Record<string, boolean>> => {
  const through: Record<string, boolean> = {};
  const pictureOf = (page: Document, text: string): HTMLCanvasElement => {
    const canvas = page.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.font = '18px serif';
    context.fillText(text, 2, 20);
    return canvas;
  };
  const copyOf = (canvas: HTMLCanvasElement): HTMLCanvasElement => {
    const copy = document.createElement('canvas');
    copy.getContext('2d')!.drawImage(canvas, 0, 0);
    return copy;
  };
  const blobOf = (canvas: HTMLCanvasElement) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const differ = async (read: (canvas: HTMLCanvasElement) => unknown, page = document) =>
    String(await read(pictureOf(page, 'one'))) !== String(await read(pictureOf(page, 'another')));
  const pixels = (canvas: HTMLCanvasElement) =>
    canvas.getContext('2d')!.getImageData(0, 0, 300, 150).data.join();

  through['toDataURL'] = await differ((canvas) => canvas.toDataURL());
  through['toBlob'] = await differ(async (canvas) => (await blobOf(canvas))!.size);
  through['getImageData'] = await differ(pixels);
  through['a copy'] = await differ((canvas) => copyOf(canvas).toDataURL());
  through['a hidden one in the page'] = await differ((canvas) => {
    canvas.style.visibility = 'hidden';
    document.body.append(canvas);
    return canvas.toDataURL();
  });
  const frame = document.createElement('iframe');
  document.body.append(frame);
  through['a frame'] = await differ((canvas) => canvas.toDataURL(), frame.contentDocument!);
  through['the frame’s own method'] = await differ((canvas) =>
    (
      frame.contentWindow as unknown as typeof globalThis
    ).HTMLCanvasElement.prototype.toDataURL.call(canvas),
  );

  const audio = new OfflineAudioContext(1, 5000, 44_100);
  const tone = audio.createOscillator();
  tone.connect(audio.destination);
  tone.start();
  const legacy = new Promise<AudioBuffer>((resolve) => {
    audio.oncomplete = ({renderedBuffer}) => resolve(renderedBuffer);
  });
  const rendered = await audio.startRendering();
  for (const [name, buffer] of [
    ['audio', rendered],
    ['audio, by its event', await legacy],
  ] as const)
    through[name] = buffer.getChannelData(0).some((sample) => sample !== 0);

  const gl = document.createElement('canvas').getContext('webgl');
  if (gl) {
    through['the graphics processor'] =
      gl.getExtension('WEBGL_debug_renderer_info') !== null ||
      [gl.VENDOR, gl.RENDERER, 37_445, 37_446].some((name) => gl.getParameter(name) !== 'WebGL');
    gl.clearColor(1, 1, 1, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const read = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, read);
    through['its pixels'] = read.some((each) => each !== 0);
  }

  // Whether a font is asked for at all tells, on a machine that has few.
  const context = document.createElement('canvas').getContext('2d')!;
  let asked = 0;
  let measured = 0;
  const box = document.body.appendChild(document.createElement('span'));
  box.textContent = 'mmm';
  for (let i = 0; i < 40; i++) {
    context.font = `20px "Font ${i}", monospace`;
    if (context.font.includes('Font')) asked++;
    box.style.fontFamily = `"Face ${i}", monospace`;
    new MutationObserver(() => 0).observe(box, {attributes: true});
    if (document.fonts.check(`20px "Kind ${i}"`)) measured++;
    void box.offsetWidth;
  }
  through['fonts'] = asked > 8;
  through['font check'] = measured !== 40;
  return through;
};

/** Everything that a page does with a canvas and with sound for its visitor: true where it still works. Runs in the page. */
export const createThings = async (): Promise<Record<string, boolean>> => {
  const works: Record<string, boolean> = {};
  const canvas = (width = 40, height = 40) =>
    Object.assign(document.createElement('canvas'), {width, height});
  const isDrawn = (url: string) => url.length > canvas().toDataURL().length;

  const sheet = document.body.appendChild(canvas());
  const pen = sheet.getContext('2d')!;
  pen.arc(20, 20, 15, 0, 6);
  pen.fill();
  pen.fillText('Title', 2, 12);
  works['a drawing that is on screen'] =
    isDrawn(sheet.toDataURL()) && pen.getImageData(20, 20, 1, 1).data[3] === 255;

  const source = canvas(80, 80);
  const colours = source.getContext('2d')!;
  for (let i = 0; i < 80; i++) {
    colours.fillStyle = `hsl(${i * 4} 90% 50%)`;
    colours.fillRect(i, 0, 1, 80);
  }
  works['rectangles, as of a QR code'] = isDrawn(source.toDataURL());
  const photo = new Image();
  photo.src = source.toDataURL();
  await photo.decode();
  const small = canvas();
  small.getContext('2d')!.drawImage(photo, 0, 0, 40, 40);
  const blob = await new Promise<Blob | null>((resolve) => small.toBlob(resolve));
  works['a photo made smaller'] = !!blob && blob.size > 100 && isDrawn(small.toDataURL());

  const audio = new OfflineAudioContext(1, 1000, 44_100);
  const recording = new AudioBuffer({length: 1000, sampleRate: 44_100});
  recording.getChannelData(0).fill(0.5);
  const player = new AudioBufferSourceNode(audio, {buffer: recording});
  player.connect(audio.destination);
  player.start();
  works['a recording'] = (await audio.startRendering()).getChannelData(0).some((each) => each > 0);

  pen.font = '20px Georgia, serif';
  works['a font or two'] = pen.font.includes('Georgia') && pen.measureText('mm').width > 10;
  return works;
};
