import type { Frame, TemplateStructure } from '@kader/plan/template';
import type { ReactNode } from 'react';
import { templateAnchor } from './template-anchor.ts';

export interface TemplateOutlineProps {
  readonly structure: TemplateStructure;
  readonly frame: Frame;
  /** The heading over it: 'Sections'. */
  readonly label: string;
  /** Stands at the end of a section's line: a count. */
  readonly end?: ((sectionKey: string) => ReactNode) | undefined;
}

/** The sections of a template as links to them. */
export function TemplateOutline({ structure, frame, label, end }: TemplateOutlineProps) {
  return (
    <nav aria-label={label}>
      <p aria-hidden="true" className="text-12 text-ink-faint">
        {label}
      </p>
      <ol className="mt-2">
        {structure.sections.map(({ key }, index) => {
          const title = `sections.${key}.title`;
          return (
            <li key={key}>
              <a
                href={`#${templateAnchor(key)}`}
                className="-mx-2 flex min-h-8 gap-3 rounded px-2 py-1.5 text-13 text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11 pointer-coarse:items-center"
              >
                <span className="num w-5 flex-none text-ink-faint">{index + 1}</span>
                <span lang={frame.fallbacks[title] ?? frame.locale} className="min-w-0 flex-1">
                  {frame.words[title] ?? key}
                </span>
                {end?.(key)}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
