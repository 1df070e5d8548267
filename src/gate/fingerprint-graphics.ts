import type {Refuses, Shield} from './fingerprint-canvas.js';
import {call} from './natives.js';

/** VENDOR, RENDERER, and the same unmasked. https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/ */
const NAMES = [7936, 7937, 37445, 37446];

/** What an engine asks for to draw something is less than this; who lists them all wants the list. */
const MOST = 32;

/** Keeps the name of the graphics processor, and the long list of what it can do, from who asks for them. */
export const createGraphicsShield = (refuses: Refuses): Shield => {
  const asked = new Set<unknown>();
  return (realm, wrap) => {
    wrap(
      realm,
      'WebGLRenderingContext.getParameter WebGL2RenderingContext.getParameter',
      (native, self, args) => {
        if (NAMES.includes(args[0] as number))
          return refuses('graphics') ? 'WebGL' : call(native, self, args);
        if (asked.size < MOST) asked.add(args[0]);
        return !asked.has(args[0]) && refuses('graphics') ? null : call(native, self, args);
      },
    );
    wrap(
      realm,
      'WebGLRenderingContext.getExtension WebGL2RenderingContext.getExtension',
      (native, self, args) =>
        /debug_renderer/i.test(String(args[0])) && refuses('graphics')
          ? null
          : call(native, self, args),
    );
    wrap(
      realm,
      'GPUAdapterInfo.vendor? GPUAdapterInfo.architecture? GPUAdapterInfo.device? GPUAdapterInfo.description?',
      (native, self, args) => (refuses('graphics') ? '' : call(native, self, args)),
    );
  };
};
