import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

const serif = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const sans = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

/** The file of another style of a face, beside that of its regular one. */
function styled(regular: string, style: string): string {
  return regular.replaceAll('400Regular', style);
}

/** Faces of a document: `Serif` for what people wrote, `Heading` for titles, `Sans` for labels and figures. */
export type FontName = 'Serif' | 'Heading' | 'Sans';

/** Files of every face and style; bold is semi-bold. */
export const fontFiles = {
  Serif: {
    normal: serif,
    bold: styled(serif, '600SemiBold'),
    italics: styled(serif, '400Regular_Italic'),
    bolditalics: styled(serif, '600SemiBold_Italic'),
  },
  Heading: {
    normal: styled(serif, '500Medium'),
    bold: styled(serif, '600SemiBold'),
    italics: styled(serif, '400Regular_Italic'),
    bolditalics: styled(serif, '600SemiBold_Italic'),
  },
  Sans: {
    normal: sans,
    bold: styled(sans, '600SemiBold'),
    italics: styled(sans, '400Regular_Italic'),
    bolditalics: styled(sans, '600SemiBold_Italic'),
  },
} as const;

const folders = new Set(
  Object.values(fontFiles).flatMap((files) => Object.values(files).map((file) => dirname(file))),
);

/** Whether a path is one of our fonts: the only files that making a document may read. */
export function isFontFile(path: string): boolean {
  return folders.has(dirname(path));
}
