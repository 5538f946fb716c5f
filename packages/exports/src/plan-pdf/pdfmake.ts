// @ts-expect-error pdfmake comes without types; the part of it that we use stands below.
import untyped from 'pdfmake';

interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

interface PdfMake {
  /** Takes over the object and writes into it. */
  setFonts(fonts: Readonly<Record<string, FontFiles>>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

export const pdfmake: PdfMake = untyped;
