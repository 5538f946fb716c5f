// @ts-expect-error pdfkit comes without types; the part of it that is used stands below.
import untyped from 'pdfkit';

interface Place {
  readonly width: number;
}

/** A document that is written from top to bottom. */
export interface PlainDocument {
  readonly y: number;
  registerFont(name: string, file: string): void;
  font(name: string): PlainDocument;
  fontSize(size: number): PlainDocument;
  heightOfString(text: string, place: Place): number;
  text(text: string, x: number, y: number, place: Place): PlainDocument;
  addPage(): PlainDocument;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  end(): void;
}

/** Makes an empty document; pages and fonts come with the first words. */
export const newDocument: (options: object) => PlainDocument = (options) =>
  new (untyped as new (given: object) => PlainDocument)(options);
