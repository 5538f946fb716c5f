'use client';
import { PageFrame, PageHeader, SectionHeader, SideNav, SideNavHeading, SideNavLink } from '@kader/ui';
import { FieldGallery } from './fields/field-gallery.tsx';
import { StateGrid } from './state-grid.tsx';
import { uiAreas } from './ui/ui-areas.ts';

const fieldTypes = 'field-types';

/** Everything that screens are made of, in its states: for us, while developing. */
export function Gallery() {
  return (
    <PageFrame skipLabel="To the content" nav={<Contents />}>
      <PageHeader title="Gallery" summary="The design system and the field types, in development only." />
      {uiAreas.map(({ title, states, wide }) => (
        <section key={title} aria-labelledby={anchorOf(title)}>
          <SectionHeader id={anchorOf(title)} title={title} className="mt-12" />
          {Object.entries(states).map(([name, own]) => (
            <section key={name} data-component={name} className="border-b py-4">
              <h3 className="text-14 font-strong">{name}</h3>
              <StateGrid states={own} wide={wide} />
            </section>
          ))}
        </section>
      ))}
      <section aria-labelledby={fieldTypes}>
        <SectionHeader id={fieldTypes} title="Field types" className="mt-12" />
        <FieldGallery />
      </section>
    </PageFrame>
  );
}

function Contents() {
  return (
    <SideNav label="Gallery">
      <SideNavHeading>Gallery</SideNavHeading>
      {uiAreas.map(({ title }) => (
        <SideNavLink key={title} href={`#${anchorOf(title)}`}>
          {title}
        </SideNavLink>
      ))}
      <SideNavLink href={`#${fieldTypes}`}>Field types</SideNavLink>
    </SideNav>
  );
}

function anchorOf(title: string): string {
  return `gallery-${title.toLowerCase()}`;
}
