import { clean, cut } from './safe-name.ts';

/** The name under which a plan is downloaded as data, e.g. `Bakkerij De Korenaar – Voorjaar 2027.json`; made as `pdfFileName` makes its own. */
export function planFileName(client: string, title: string): string {
  return `${cut(clean(client), 60)} – ${cut(clean(title), 120)}.json`;
}
