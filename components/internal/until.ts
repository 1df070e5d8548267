/**
 * Waits, frame by frame, until something is so. There are no frames while a page is prerendered or in a background
 * tab: it costs nothing there, and nobody is looking.
 */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};
