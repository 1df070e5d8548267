import type {Refuses, Shield} from './fingerprint-canvas.js';
import {text} from './trust.js';

/** VENDOR, RENDERER, and the same unmasked. https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/ */
const NAMES = [7936, 7937, 37445, 37446];

/** What an engine asks for to draw something is less than this; who lists them all wants the list. */
const MOST = 32;

/** Keeps the name of the graphics processor, and the long list of what it can do, from who asks for them. */
export const createGraphicsShield = (refuses: Refuses): Shield => {
  const asked = new Set<unknown>();
  return (_, wrap) => {
    wrap('WebGLRenderingContext WebGL2RenderingContext:getParameter', ([name]) => {
      if (NAMES.includes(name as number)) return refuses('graphics') ? ['WebGL'] : undefined;
      if (asked.size < MOST) asked.add(name);
      return !asked.has(name) && refuses('graphics') ? [null] : undefined;
    });
    wrap('WebGLRenderingContext WebGL2RenderingContext:getExtension', (args) =>
      // What reads as a name is read once.
      args.length && /debug_renderer/i.test((args[0] = text(args[0]))) && refuses('graphics')
        ? [null]
        : undefined,
    );
    wrap('GPUAdapterInfo:vendor? architecture? device? description?', () =>
      refuses('graphics') ? [''] : undefined,
    );
  };
};
