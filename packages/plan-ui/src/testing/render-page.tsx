import type { Locale } from '@kader/i18n';
import type { PlanDocument } from '@kader/plan/document';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { PlanData } from '../plan/plan-data.ts';
import { PlanProvider, ReadProvider } from '../plan/plan-provider.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import type { PersonEntry } from '../store/transport.ts';
import { context, people as examplePeople, keyFrame } from './example-plan.ts';
import { PlanServer } from './plan-server.ts';
import { dataOf, Surroundings } from './render-plan.tsx';

export interface PageOptions extends Partial<PlanData> {
  readonly locale: Locale;
  readonly document: PlanDocument;
  /** Whether the agency works in it; otherwise its client reads it. */
  readonly isEdited: boolean;
  readonly people?: readonly PersonEntry[];
}

/** What a server makes of parts of a plan; words of its template say their keys. */
export function renderPage(children: ReactNode, options: PageOptions): string {
  const { locale, document, isEdited, people = examplePeople, ...given } = options;
  const data = dataOf({ locale, frame: keyFrame(locale, document.structure), ...given });
  const server = new PlanServer(document, people);
  const store = new DocumentStore({
    document,
    people,
    transport: server.transport('nobody'),
    outbox: createMemoryOutbox(),
    newId: () => '',
  });
  return renderToString(
    <Surroundings locale={locale}>
      {isEdited ? (
        <PlanProvider {...data} store={store} context={context} onShare={() => undefined}>
          {children}
        </PlanProvider>
      ) : (
        <ReadProvider {...data} document={document} people={people}>
          {children}
        </ReadProvider>
      )}
    </Surroundings>,
  );
}
