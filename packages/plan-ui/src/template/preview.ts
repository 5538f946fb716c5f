import type { Locale, Translate } from '@kader/i18n';
import type { BlockInstance, Frame, SectionDefinition, TemplateStructure } from '@kader/plan/template';
import type { ReactNode } from 'react';

/** What a page may add to a template that it shows. */
export interface TemplateNotes {
  /** Stands behind a word of the template, by its key: that it is missing. */
  readonly word?: ((key: string) => ReactNode) | undefined;
  /** Stands below the guidance of a section. */
  readonly section?: ((section: SectionDefinition) => ReactNode) | undefined;
  /** Stands at the end of a block's heading. */
  readonly blockEnd?: ((block: BlockInstance) => ReactNode) | undefined;
  /** Stands below the guidance of a block: how it is set. */
  readonly block?: ((block: BlockInstance) => ReactNode) | undefined;
}

/** What the parts of a preview say things with; the interface speaks the language of the preview. */
export interface Preview {
  readonly structure: TemplateStructure;
  readonly frame: Frame;
  readonly locale: Locale;
  readonly t: Translate<'templates'>;
  readonly notes: TemplateNotes;
}
