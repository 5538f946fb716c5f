import type { TemplatePreview } from '@kader/api/types';
import { sectionAnchor } from './template-document.tsx';

/** The sections of a template as links to them. */
export function TemplateOutline({
  template,
  label,
}: {
  readonly template: TemplatePreview;
  readonly label: string;
}) {
  const { structure, frame } = template;
  return (
    <nav aria-label={label}>
      <p aria-hidden="true" className="text-12 text-ink-faint">
        {label}
      </p>
      <ol lang={frame.locale} className="mt-2">
        {structure.sections.map(({ key }, index) => (
          <li key={key}>
            <a
              href={`#${sectionAnchor(key)}`}
              className="-mx-2 flex min-h-8 gap-3 rounded px-2 py-1.5 text-13 text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              <span className="num w-4 flex-none text-ink-faint">{index + 1}</span>
              {frame.words[`sections.${key}.title`]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
