import {
  hashComponents,
  loadSources,
  prepareForSources,
  sources,
} from '@fingerprintjs/fingerprintjs';

/**
 * What is read. Not what tells of tastes, health or other software, what changes from day to day, and what has to write to be
 * read (requirement F-T2): their code is not in this file either, and what a later release adds is not before it is named here.
 */
const READ = {
  architecture: sources.architecture,
  audio: sources.audio,
  audioBaseLatency: sources.audioBaseLatency,
  canvas: sources.canvas,
  colorDepth: sources.colorDepth,
  colorGamut: sources.colorGamut,
  cpuClass: sources.cpuClass,
  dateTimeLocale: sources.dateTimeLocale,
  deviceMemory: sources.deviceMemory,
  fontPreferences: sources.fontPreferences,
  fonts: sources.fonts,
  hardwareConcurrency: sources.hardwareConcurrency,
  math: sources.math,
  openDatabase: sources.openDatabase,
  osCpu: sources.osCpu,
  pdfViewerEnabled: sources.pdfViewerEnabled,
  platform: sources.platform,
  plugins: sources.plugins,
  screenResolution: sources.screenResolution,
  timezone: sources.timezone,
  touchSupport: sources.touchSupport,
  userAgentData: sources.userAgentData,
  vendor: sources.vendor,
  vendorFlavors: sources.vendorFlavors,
  webGlBasics: sources.webGlBasics,
  webGlExtensions: sources.webGlExtensions,
};

/**
 * Reads all of these. By FingerprintJS's parts and not by its `load()`, which reads all there is and, unless told not to, tells
 * its makers of one page in a thousand (requirement F3): that code is not in this file.
 */
export const readAllTraits = async (): Promise<string> => {
  await prepareForSources();
  const options: {cache: object; debug?: boolean} = {cache: {}};
  const {canvas, ...rest} = await loadSources(READ, options, [])();
  // Text is drawn anew with every update of a font.
  const drawn = 'value' in canvas ? {...canvas, value: {...canvas.value, text: ''}} : canvas;
  return hashComponents({...rest, canvas: drawn});
};
