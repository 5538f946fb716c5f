import type { Locale } from '@kader/i18n';
import { messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import type { Definitions } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import type { PlanContext } from '@kader/plan/evaluate';
import { UiProvider } from '@kader/ui';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { v7 } from 'uuid';
import { planNamespaces } from '../plan/namespaces.ts';
import type { PlanData } from '../plan/plan-data.ts';
import { PlanProvider, ReadProvider } from '../plan/plan-provider.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox, type Outbox } from '../store/outbox.ts';
import {
  candidates,
  catalogues,
  context as exampleContext,
  filledPlan,
  keyFrame,
  people,
} from './example-plan.ts';
import { PlanServer } from './plan-server.ts';

export interface RenderOptions extends Partial<PlanData> {
  readonly document?: PlanDocument;
  readonly locale?: Locale;
  readonly definitions?: Definitions;
  readonly context?: PlanContext;
  readonly onFocusTarget?: (target: object) => void;
  /** Where sets wait; in memory unless told. */
  readonly outbox?: Outbox;
}

/** The words and the design system around what is tested. */
export function Surroundings({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  return (
    <I18nProvider locale={locale} messages={messagesFor(locale, [...planNamespaces, 'views'])}>
      <UiProvider words={{ toast: { region: 'Notices', dismiss: 'Dismiss', secondsLeft: '{count} s' } }}>
        {children}
      </UiProvider>
    </I18nProvider>
  );
}

/** The data around a document in tests; words say their keys. */
export function dataOf({
  locale = 'en',
  ...given
}: Partial<PlanData> & { readonly locale?: Locale }): PlanData {
  return {
    frame: keyFrame(locale),
    catalogues,
    candidates,
    rights: { edit: true, structure: true },
    timeZone: 'Europe/Amsterdam',
    today: exampleContext.today,
    status: { state: 'draft' },
    review: null,
    decisions: [],
    ...given,
  };
}

/** Renders over a real store that talks to a little server, and offers both with a person at the keyboard. */
export function renderPlan(children: ReactNode, options: RenderOptions = {}) {
  const { document = filledPlan(), locale = 'en', definitions, onFocusTarget, ...others } = options;
  const { context = exampleContext, outbox = createMemoryOutbox(), ...given } = others;
  const server = new PlanServer(document, people, definitions);
  const transport = server.transport('somebody');
  const store = new DocumentStore({
    document,
    people,
    transport,
    outbox,
    newId: () => v7(),
    ...(definitions === undefined ? {} : { definitions }),
  });
  const user = userEvent.setup();
  const view = render(
    <Surroundings locale={locale}>
      <PlanProvider
        {...dataOf({ locale, ...given })}
        store={store}
        context={context}
        onFocusTarget={onFocusTarget}
      >
        {children}
      </PlanProvider>
    </Surroundings>,
  );
  /** What a field of a row holds for the person at this screen. */
  const fieldOf = (id: string, field: string) => store.getState().view.items.get(id)?.fields[field];
  return { ...view, server, transport, store, user, fieldOf };
}

/** A frozen document around what reads it. */
export function ReadingOf({ children, ...options }: RenderOptions & { readonly children: ReactNode }) {
  const { document = filledPlan(), locale = 'en', context: _, ...given } = options;
  const { frame, timeZone, status, review, decisions, choosing } = dataOf({ locale, ...given });
  return (
    <Surroundings locale={locale}>
      <ReadProvider
        {...{ document, people, frame, catalogues, timeZone, status, review, decisions, choosing }}
      >
        {children}
      </ReadProvider>
    </Surroundings>
  );
}

/** Renders a frozen document. */
export function renderReading(children: ReactNode, options: RenderOptions = {}) {
  return render(<ReadingOf {...options}>{children}</ReadingOf>);
}
