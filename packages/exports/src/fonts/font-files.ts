import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const { resolve } = createRequire(import.meta.url);

const sans = (style: string) => resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`);
const serif = (style: string) =>
  resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`);

/** Faces of a document: `Serif` for what people wrote, `Heading` for titles, `Sans` for labels and figures. */
export type FontName = 'Serif' | 'Heading' | 'Sans';

/** Files of every face and style; bold is semi-bold. */
export const fontFiles = {
  Serif: {
    normal: serif('400Regular'),
    bold: serif('600SemiBold'),
    italics: serif('400Regular_Italic'),
    bolditalics: serif('600SemiBold_Italic'),
  },
  Heading: {
    normal: serif('500Medium'),
    bold: serif('600SemiBold'),
    italics: serif('400Regular_Italic'),
    bolditalics: serif('600SemiBold_Italic'),
  },
  Sans: {
    normal: sans('400Regular'),
    bold: sans('600SemiBold'),
    italics: sans('400Regular_Italic'),
    bolditalics: sans('600SemiBold_Italic'),
  },
} as const;

const folders = new Set(
  Object.values(fontFiles).flatMap((files) => Object.values(files).map((file) => dirname(file))),
);

/** Whether a path is one of our fonts: the only files that making a document may read. */
export function isFontFile(path: string): boolean {
  return folders.has(dirname(path));
}
