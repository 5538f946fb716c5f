import type { Page } from '@playwright/test';

/**
 * So many colours are kept. A screen of text has few, and thousands where letters fade into the paper, which nobody tells
 * apart and which cost half of the file.
 */
const colours = 48;

/**
 * Makes a WebP without loss of a PNG, so many pixels wide. The browser draws and packs; `page` is an empty one.
 */
export async function encodeWebp(page: Page, png: Buffer, width: number): Promise<Buffer> {
  const encoded = await page.evaluate(drawAndPack, { data: png.toString('base64'), width, colours });
  return Buffer.from(encoded, 'base64');
}

/** Runs in the page: whatever it uses stands inside it. */
async function drawAndPack(given: { data: string; width: number; colours: number }): Promise<string> {
  const received = await fetch(`data:image/png;base64,${given.data}`);
  const picture = await createImageBitmap(await received.blob(), {
    resizeWidth: given.width,
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing.');
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);

  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const distance = (one: number, other: number) =>
    [0, 8, 16].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const found = [...counts].map(([colour, count]) => ({ colour, count, kept: colour, off: Infinity }));
  for (let kept = 0; kept < given.colours; kept += 1) {
    // The one that most pixels would miss most.
    const next = found.reduce((worst, one) => (one.count * one.off > worst.count * worst.off ? one : worst));
    for (const one of found) {
      const off = distance(one.colour, next.colour);
      if (off < one.off) Object.assign(one, { kept: next.colour, off });
    }
  }
  const nearest = new Map(found.map(({ colour, kept }) => [colour, kept]));
  for (let index = 0; index < pixels.length; index += 1) {
    pixels[index] = nearest.get(pixels[index] ?? 0) ?? 0;
  }
  context.putImageData(image, 0, 0);

  // A quality of 1 means: without loss.
  const packed = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? (result.split(',')[1] ?? '') : '');
    };
    reader.readAsDataURL(packed);
  });
}
