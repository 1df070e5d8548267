import {call, type Realm, type Wrap} from './natives.js';
import {text} from './trust.js';

/** Says whether a read is to be answered with nothing, and tells of it. */
export type Refuses = (what: string) => boolean;

/** Puts itself before one way to read the device, in one window. */
export type Shield = (realm: Realm, wrap: Wrap) => void;

/** One transparent pixel: the same on every device, which what a blank canvas becomes is not. */
const NOTHING =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const nothing = (): Blob =>
  new Blob([Uint8Array.from(atob(NOTHING.split(',')[1]!), (sign) => sign.charCodeAt(0))], {
    type: 'image/png',
  });

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Whether a canvas is where its visitor can see it: then it is a picture, and its page may read it. */
const isShown = (canvas: Canvas): boolean => {
  if (!('isConnected' in canvas && canvas.isConnected)) return false;
  const {width, height, right, bottom} = canvas.getBoundingClientRect();
  return (
    width * height > 1 &&
    right + scrollX > 0 &&
    bottom + scrollY > 0 &&
    canvas.checkVisibility?.({opacityProperty: true, visibilityProperty: true}) !== false
  );
};

/**
 * Refuses to read back what was drawn where nobody sees it, if that depends on the device: text, shapes, and all that a
 * graphics processor renders. Pictures that were only copied and scaled, single pixels and rectangles, and whatever is on
 * screen can be read as ever.
 */
export const createCanvasShield = (refuses: Refuses): Shield => {
  /** What a device draws in its own way, and what was copied from that, in all windows: their methods fit each other's. */
  const telling = new WeakSet<object>();
  const canvasOf = (context: unknown) => (context as {canvas: Canvas}).canvas;
  const isRefused = (canvas: Canvas) =>
    telling.has(canvas) && !isShown(canvas) && refuses('canvas');

  return (realm, wrap) => {
    wrap(
      'CanvasRenderingContext2D OffscreenCanvasRenderingContext2D:fillText strokeText fill stroke',
      (_, self) => void telling.add(canvasOf(self)),
    );
    wrap(
      'CanvasRenderingContext2D OffscreenCanvasRenderingContext2D:drawImage createPattern|ImageBitmapRenderingContext:transferFromImageBitmap',
      ([picture], self) => {
        if (telling.has(picture as object)) telling.add(canvasOf(self));
      },
    );
    wrap('HTMLCanvasElement OffscreenCanvas:getContext', (args, self, native) => {
      // Read once: what says something else the next time would pass for what it is not.
      const kind = args.length ? (args[0] = text(args[0])) : '';
      const context = call(native, self, args);
      if (context && /gpu|gl/.test(kind)) telling.add(self as object);
      return [context];
    });
    // A picture of a picture tells as much.
    wrap('OffscreenCanvas:transferToImageBitmap', (args, self, native) => {
      const bitmap = call(native, self, args) as object;
      if (telling.has(self as object)) telling.add(bitmap);
      return [bitmap];
    });
    wrap(':createImageBitmap', (args, self, native) => {
      const made = call(native, self, args) as Promise<ImageBitmap>;
      if (telling.has(args[0] as object))
        void made.then(
          (bitmap) => telling.add(bitmap),
          () => {},
        );
      return [made];
    });

    wrap('HTMLCanvasElement:toDataURL', (_, self) =>
      isRefused(self as Canvas) ? [NOTHING] : undefined,
    );
    wrap('HTMLCanvasElement:toBlob', ([done], self) => {
      if (typeof done !== 'function' || !isRefused(self as Canvas)) return;
      realm.setTimeout(() => (done as BlobCallback)(nothing()));
      return [];
    });
    wrap('OffscreenCanvas:convertToBlob', (_, self) =>
      isRefused(self as Canvas) ? [Promise.resolve(nothing())] : undefined,
    );
    wrap(
      'CanvasRenderingContext2D OffscreenCanvasRenderingContext2D:getImageData',
      (args, self, native) => {
        const data = call(native, self, args) as ImageData;
        if (isRefused(canvasOf(self))) data.data.fill(0);
        return [data];
      },
    );
    wrap('WebGLRenderingContext WebGL2RenderingContext:readPixels', (_, self) => {
      const context = self as WebGL2RenderingContext;
      // What a computation leaves in a buffer of its own is no picture.
      const isPicture = context.getParameter(context.FRAMEBUFFER_BINDING) === null;
      return isPicture && isRefused(context.canvas) ? [] : undefined;
    });
  };
};
