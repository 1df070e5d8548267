/**
 * How much of a picture differs from another, as a share of its cells: 1 if they are not of one size. Runs in a page.
 *
 * Not pixel by pixel: typefaces are drawn a little differently by each version of a browser and of its libraries, at every
 * letter's edge, while a line that is missing is three pixels in a thousand. Within a cell the edges cancel out. Small
 * cells tell where something has moved, and may be off by more than large ones, which tell of a shade or a word.
 */
export const shareOfDifference = async ({
  one,
  other,
}: {
  one: string;
  other: string;
}): Promise<number> => {
  /** Pixels to a side, and what a cell may be off by in any channel, of 255. */
  const GRIDS = [
    {side: 8, tolerance: 12},
    {side: 64, tolerance: 1.5},
  ];
  const read = async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/webp'}));
    const {width, height} = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return {width, height, data: context.getImageData(0, 0, width, height).data};
  };
  const [before, after] = [await read(one), await read(other)];
  const {width, height} = before;
  if (after.width !== width || after.height !== height) return 1;

  const shares = GRIDS.map(({side, tolerance}) => {
    const columns = Math.ceil(width / side);
    const cells = columns * Math.ceil(height / side);
    const sums = new Float64Array(cells * 3);
    for (let pixel = 0; pixel < width * height; pixel++) {
      const column = Math.floor((pixel % width) / side);
      const cell = Math.floor(Math.floor(pixel / width) / side) * columns + column;
      for (let channel = 0; channel < 3; channel++)
        sums[cell * 3 + channel]! +=
          before.data[pixel * 4 + channel]! - after.data[pixel * 4 + channel]!;
    }
    let differing = 0;
    for (let cell = 0; cell < cells; cell++)
      if ([0, 1, 2].some((i) => Math.abs(sums[cell * 3 + i]!) / side ** 2 > tolerance)) differing++;
    return differing / cells;
  });
  return Math.max(...shares);
};
