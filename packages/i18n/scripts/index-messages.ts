import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/locale/locales.ts';
import { renderIndex } from './render-index.ts';

for (const locale of locales) {
  writeFileSync(join(import.meta.dirname, `../src/message-index/${locale}.ts`), renderIndex(locale));
}
