import type { AgencyHome, MyAgency } from '@kader/api/types';
import type { Theme } from '@kader/ui';

/** What the frame around an agency's pages shows. */
export interface FrameData {
  readonly agency: { readonly name: string; readonly slug: string };
  readonly agencies: readonly MyAgency[];
  readonly clients: readonly Pick<AgencyHome['clients'][number], 'name' | 'slug' | 'planCount'>[];
  /** Pages of the agency that the reader may open. */
  readonly may: { readonly bin: boolean; readonly settings: boolean; readonly members: boolean };
  /** `role` in words; null for a client's person, who has one at each client. */
  readonly me: { readonly name: string; readonly email: string; readonly role: string | null };
  readonly theme: Theme;
  readonly demo: boolean;
}
