/** A part of two pictures to compare, in their pixels. */
export type PictureBox = { readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type PictureDifference = {
  readonly name: string;
  /** Of all channels of all pixels, in hundredths of the whole range. */
  readonly meanPercent: number;
  /** The same in the square that differs most: what is missing or elsewhere in one picture shows here, however small it is. */
  readonly worstPercent: number;
  /** Where that square is, from the box's corner. */
  readonly at: readonly [x: number, y: number];
};

/**
 * Runs in a page: how much two pictures (PNG, as base64) differ within each box. Both are made a little unsharp first, so that
 * an edge that one engine smooths otherwise does not count. Names nothing outside itself.
 */
export async function comparePictures({
  pictures,
  boxes,
}: {
  readonly pictures: readonly [string, string];
  readonly boxes: readonly PictureBox[];
}): Promise<readonly PictureDifference[]> {
  const square = 20;
  const unsharpPixels = 1.5;
  const read = async (picture: string, box: PictureBox): Promise<Uint8ClampedArray> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(box.width, box.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This page has no canvas.');
    context.filter = `blur(${unsharpPixels}px)`;
    context.drawImage(bitmap, -box.x, -box.y);
    bitmap.close();
    return context.getImageData(0, 0, box.width, box.height).data;
  };
  const compare = async (box: PictureBox): Promise<PictureDifference> => {
    const [one, other] = [await read(pictures[0], box), await read(pictures[1], box)];
    const sums = new Map<string, { total: number; count: number; at: readonly [number, number] }>();
    let whole = 0;
    for (let y = 0; y < box.height; y += 1) {
      for (let x = 0; x < box.width; x += 1) {
        const index = (y * box.width + x) * 4;
        let difference = 0;
        for (let channel = 0; channel < 3; channel += 1) difference += Math.abs((one[index + channel] ?? 0) - (other[index + channel] ?? 0));
        whole += difference;
        const at = [Math.floor(x / square) * square, Math.floor(y / square) * square] as const;
        const sum = sums.get(at.join()) ?? { total: 0, count: 0, at };
        sum.total += difference;
        sum.count += 1;
        sums.set(at.join(), sum);
      }
    }
    const percent = (total: number, pixels: number): number => (total / (pixels * 3 * 255)) * 100;
    let worst = { percent: 0, at: [0, 0] as readonly [number, number] };
    for (const { total, count, at } of sums.values()) if (percent(total, count) > worst.percent) worst = { percent: percent(total, count), at };
    return { name: box.name, meanPercent: percent(whole, box.width * box.height), worstPercent: worst.percent, at: worst.at };
  };
  const differences: PictureDifference[] = [];
  for (const box of boxes) differences.push(await compare(box));
  return differences;
}
