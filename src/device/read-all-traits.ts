import {
  hashComponents,
  loadSources,
  prepareForSources,
  sources,
} from '@fingerprintjs/fingerprintjs';

/**
 * What is not read: what tells of tastes, health or other software, what changes from day to day, and what has to write to
 * be read (standards F-T2).
 */
const LEFT_OUT = [
  'applePay',
  'contrast',
  'cookiesEnabled',
  'domBlockers',
  'forcedColors',
  'hdr',
  'indexedDB',
  'invertedColors',
  'languages',
  'localStorage',
  'monochrome',
  'privateClickMeasurement',
  'reducedMotion',
  'reducedTransparency',
  'screenFrame',
  'sessionStorage',
] as const;

/**
 * Reads everything else that FingerprintJS knows. By its parts and not by its `load()`, which reads all there is and, unless
 * told not to, tells its makers of one page in a thousand (F3): that code is not in this file.
 */
export const readAllTraits = async (): Promise<string> => {
  await prepareForSources();
  const options: {cache: object; debug?: boolean} = {cache: {}};
  const {canvas, ...rest} = await loadSources(sources, options, LEFT_OUT)();
  // Text is drawn anew with every update of a font.
  const drawn = 'value' in canvas ? {...canvas, value: {...canvas.value, text: ''}} : canvas;
  return hashComponents({...rest, canvas: drawn});
};
