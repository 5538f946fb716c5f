import type { Frame, Locale, TemplateStructure } from '@kader/plan/template';

/** A template in the gallery, in the reader's words. */
export interface TemplateCard {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly audience: string;
  readonly outcome: string;
  readonly duration: string;
  readonly sectionTitles: readonly string[];
}

/** A complete preview: structure and all words. */
export interface TemplatePreview {
  readonly id: string;
  readonly version: number;
  readonly structure: TemplateStructure;
  readonly frame: Frame;
}

/** A template as the library's keepers see it. */
export interface AdminTemplateRow {
  readonly id: string;
  readonly key: string;
  readonly origin: 'packaged' | 'own';
  readonly title: string;
  readonly versions: readonly {
    readonly version: number;
    readonly status: 'draft' | 'published' | 'deprecated';
    readonly publishedAt: string | null;
  }[];
  /** Of the newest version. */
  readonly completeness: TemplateCompleteness;
}

/** Words present and words needed of a template version, per language. */
export type TemplateCompleteness = Readonly<
  Record<Locale, { readonly present: number; readonly needed: number }>
>;

/** A version of a library template whole, drafts included, with what its keepers want to know beside it. */
export interface AdminTemplatePreview extends TemplatePreview {
  readonly origin: AdminTemplateRow['origin'];
  readonly versions: AdminTemplateRow['versions'];
  /** Of this version. */
  readonly completeness: TemplateCompleteness;
}
