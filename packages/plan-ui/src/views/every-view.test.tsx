import { locales } from '@kader/i18n';
import type { PlanDocument } from '@kader/plan/document';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReadProvider } from '../plan/plan-provider.tsx';
import { filledPlan, people, planOf } from '../testing/example-plan.ts';
import { missingWords } from '../testing/missing-words.ts';
import { dataOf, Surroundings } from '../testing/render-plan.tsx';
import { PlanView, planViews, type ViewLink } from './face.ts';

const PlainLink: ViewLink = (props) => <a {...props} />;
const documents: Readonly<Record<string, PlanDocument>> = { empty: planOf([]), filled: filledPlan() };

describe.each(planViews)('the view %s', (view) => {
  describe.each(Object.entries(documents))('of a plan %s', (_state, document) => {
    test.each(locales)('renders in %s with all its words', (locale) => {
      const html = renderToString(
        <Surroundings locale={locale}>
          <ReadProvider {...dataOf({ locale })} document={document} people={people}>
            <PlanView view={view} plan="/agency/plan" link={PlainLink} />
          </ReadProvider>
        </Surroundings>,
      );
      expect(missingWords(html)).toEqual([]);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
      expect(html.length).toBeGreaterThan(200);
    });
  });
});
