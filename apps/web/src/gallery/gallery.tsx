'use client';
import { PageHeader, SectionHeader } from '@kader/ui';
import { FieldGallery } from './field-gallery.tsx';
import { primitives } from './primitives.tsx';

/** Everything that screens are made of, in its states: for us, while developing. */
export function Gallery() {
  return (
    <main id="main" className="mx-auto max-w-wide px-5 py-10 md:px-8">
      <PageHeader title="Gallery" summary="Primitives and field types, in development only." />
      {Object.entries(primitives).map(([name, states]) => (
        <section key={name} data-primitive={name} className="border-b py-4">
          <h2 className="text-12 text-ink-faint">{name}</h2>
          <div className="mt-2 flex flex-wrap items-start gap-4">{states}</div>
        </section>
      ))}
      <SectionHeader title="Field types" className="mt-12" />
      <FieldGallery />
    </main>
  );
}
