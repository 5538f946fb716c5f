'use client';
import { currencyName } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { hasMoney } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { FieldEditor } from '@kader/plan-ui/fields';
import { useEditor, useHeader, useSelected } from '@kader/plan-ui/plan';
import { Combobox, type ComboboxOption, Popover } from '@kader/ui';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

/** The head of the document: client, title, period, currency and what else holds for the whole plan, edited where they stand. */
export function PlanHeader({
  clientName,
  currencies,
}: {
  readonly clientName: string;
  readonly currencies: readonly ComboboxOption[];
}) {
  const t = useT('plan');
  const header = useHeader();
  const { title } = header.fields;
  return (
    <header className="mb-11 border-b pb-5 md:mb-13">
      <h1 className="sr-only">{typeof title === 'string' ? title : ''}</h1>
      <p className="text-13 text-ink-soft">{clientName}</p>
      <div className="mt-1">
        <FieldEditor item={header} field="title" className="heading-31" />
      </div>
      <dl aria-label={t('screen.facts')} className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-13">
        <Fact label={t('screen.period')}>
          <Period />
        </Fact>
        <Fact label={t('screen.currency')}>
          <Currency currencies={currencies} />
        </Fact>
        <Fact label={t('screen.business')}>
          <FieldEditor item={header} field="business" />
        </Fact>
        <Fact label={t('screen.primaryAsset')}>
          <FieldEditor item={header} field="primaryAsset" />
        </Fact>
        <Fact label={t('screen.detailWindowDays')}>
          <FieldEditor item={header} field="detailWindowDays" />
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-ink-faint">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** First and last day. An end before the start is kept, and said. */
function Period() {
  const t = useT('errors');
  const header = useHeader();
  const { periodStart, periodEnd } = header.fields;
  const isTurned =
    typeof periodStart === 'string' && typeof periodEnd === 'string' && periodEnd < periodStart;
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <FieldEditor item={header} field="periodStart" />
        <span aria-hidden="true" className="text-ink-faint">
          –
        </span>
        <FieldEditor item={header} field="periodEnd" />
      </span>
      {isTurned && <span className="block text-12 text-warn">{t('reasons.endBeforeStart')}</span>}
    </>
  );
}

const holdsMoney = ({ items }: PlanDocument) => hasMoney(items.values());

/** The currency; fixed once the plan holds amounts, with the reason at hand. */
function Currency({ currencies }: { readonly currencies: readonly ComboboxOption[] }) {
  const t = useT('plan');
  const common = useT('common');
  const errors = useT('errors');
  const locale = useLocale();
  const store = useEditor();
  const isFixed = useSelected(holdsMoney, Object.is);
  const { currency } = useHeader().fields;
  const code = typeof currency === 'string' ? currency : '';
  if (store === null) {
    return <span title={code === '' ? undefined : currencyName(locale, code)}>{code}</span>;
  }
  if (isFixed) {
    return (
      <Popover
        title={t('screen.currency')}
        trigger={
          <button
            type="button"
            className="touch-44 -mx-1.5 inline-flex items-center gap-1.5 rounded-chip px-1.5 hover:bg-hover"
          >
            {code}
            <Lock aria-hidden="true" className="size-3 text-ink-faint" />
          </button>
        }
      >
        <p className="text-13 text-ink-soft">{errors('codes.CURRENCY_FIXED')}</p>
      </Popover>
    );
  }
  return (
    <Combobox
      look="inline"
      label={t('screen.currency')}
      options={currencies}
      words={{ search: common('actions.search'), empty: common('noResults') }}
      value={code}
      onChange={(value) => value !== null && store.change([{ op: 'document.set', field: 'currency', value }])}
      renderValue={() => code}
    />
  );
}
