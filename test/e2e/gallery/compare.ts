/**
 * How much of a picture differs from another, as a share of its cells: 1 if they are not of one size. Runs in a page.
 *
 * Not pixel by pixel: typefaces are drawn a little differently by each version of a browser and of its libraries, at every
 * letter's edge, while a line that is missing is three pixels in a thousand. Within a cell of eight by eight pixels
 * the edges cancel out and a missing word does not.
 */
export const shareOfDifference = async ({
  one,
  other,
}: {
  one: string;
  other: string;
}): Promise<number> => {
  const CELL = 8;
  /** Of 255, in any channel: what a cell may be off by. */
  const TOLERANCE = 12;
  const read = async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/webp'}));
    const [width, height] = [Math.ceil(image.width / CELL), Math.ceil(image.height / CELL)];
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return {size: `${image.width}×${image.height}`, ...context.getImageData(0, 0, width, height)};
  };
  const [before, after] = [await read(one), await read(other)];
  if (before.size !== after.size) return 1;
  const cells = before.data.length / 4;
  let differing = 0;
  for (let cell = 0; cell < cells; cell++)
    if (
      [0, 1, 2].some(
        (channel) =>
          Math.abs(before.data[cell * 4 + channel]! - after.data[cell * 4 + channel]!) > TOLERANCE,
      )
    )
      differing++;
  return differing / cells;
};
