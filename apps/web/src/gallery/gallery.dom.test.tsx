import { fieldTypes } from '@kader/plan/fields';
import { planNamespaces } from '@kader/plan-ui/plan';
import * as ui from '@kader/ui';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { Gallery } from './gallery.tsx';
import { primitives } from './primitives.tsx';
import { sampleFields } from './sample-fields.ts';

beforeEach(() => standInForWidth(1440));
afterEach(cleanup);

/** Parts of others, frames of whole pages, and what other galleries and tests of their own show. */
const elsewhere = new Set(
  `BarSeparator BottomBar BottomBarButton Breadcrumbs CalendarPopover ChipButton ChipRemovable CommandPalette ConfirmDialog
  ConflictCard CrumbButton DateInPlace DatePicker DecisionBar Dialog EditInPlace Fieldset Glyph LinkButton Logo LogoMark
  MenuCheckItem MenuChoice MenuGroup MenuItem MenuLink MenuSeparator MenuSub MultiCombobox PageFrame PageHeader PersonChoice
  PersonLine SearchButton SectionHeader Sheet ShortcutSheet SideNav SideNavHeading SidewaysScroll SideNavLink SkeletonRows SkipLink SmartMark
  TabLink TabLinks Table Td TextLink Th TopBar Tr UiProvider ViewBar VisuallyHidden`.split(/\s+/),
);

test('every primitive stands in the gallery, or is named as shown elsewhere', () => {
  const components = Object.keys(ui).filter((name) => /^[A-Z]/.test(name));
  expect(components.filter((name) => !(name in primitives) && !elsewhere.has(name))).toEqual([]);
});

test('every field type that a block uses is shown', () => {
  const { container } = render(
    <Surroundings of={planNamespaces}>
      <Gallery />
    </Surroundings>,
  );
  const shown = [...container.querySelectorAll('[data-field-type]')].map((element) =>
    element.getAttribute('data-field-type'),
  );
  expect(shown).toEqual(sampleFields.map(({ type }) => type));
  expect(shown.length).toBeGreaterThan(Object.keys(fieldTypes).length - 4);
});
