import type { TemplateCard } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import {
  adviseTemplate,
  type TemplateAnswers,
  type TemplateQuestion,
  templateQuestionKeys,
  templateQuestions,
} from '@kader/plan/template';
import { buttonLook } from '@kader/ui';
import type { ElementType, ReactNode } from 'react';

/** Where the questions stand on the page of the gallery, and where what follows from them does. */
const choicePlace = { questions: 'choose', advice: 'advice' } as const;

interface TemplateChoiceProps {
  /** Of the gallery. */
  readonly address: string;
  readonly templates: readonly TemplateCard[];
  readonly answers: TemplateAnswers;
  /** What the address says besides and has to keep saying. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** What a link is: the router's within the app, a plain one on a page for everybody. */
  readonly link: ElementType<{ href: string; className: string; children: ReactNode }>;
  readonly beginButton: (template: TemplateCard) => ReactNode;
}

/**
 * Three questions, and the template that the answers suggest with the reason for it (002-09). A form that the browser
 * sends by itself: the answers stand in the address, so that it works without scripts and can be sent to a colleague.
 */
export function TemplateChoice(props: TemplateChoiceProps) {
  const { address, answers, kept = {}, locale } = props;
  const t = createTranslator(locale, 'templates');
  return (
    <section aria-labelledby={choicePlace.questions} className="mt-8 border-y py-6">
      <h2 id={choicePlace.questions} className="heading-20 scroll-mt-6">
        {t('choose.title')}
      </h2>
      <p className="mt-1 max-w-measure text-14 text-ink-soft">{t('choose.intro')}</p>
      <form method="get" action={`${address}#${choicePlace.advice}`} className="mt-5">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-3">
          {templateQuestionKeys.map((question) => (
            <Question key={question} question={question} given={answers[question]} locale={locale} />
          ))}
        </div>
        <button type="submit" className={`mt-6 ${buttonLook()}`}>
          {t('choose.submit')}
        </button>
      </form>
      <Advice {...props} />
    </section>
  );
}

function Question({
  question,
  given,
  locale,
}: {
  readonly question: TemplateQuestion;
  readonly given: string | undefined;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'templates');
  const options: readonly string[] = templateQuestions[question];
  return (
    <fieldset className="min-w-0">
      <legend className="text-13 font-medium">{t(`choose.${question}.question`)}</legend>
      <div className="mt-2 grid gap-1">
        {options.map((option) => (
          <label key={option} className="flex min-h-8 items-start gap-2 py-1 text-13 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={question}
              value={option}
              required
              defaultChecked={option === given}
              className="mt-0.5 size-4 flex-none accent-accent"
            />
            {t.derived(`choose.${question}.options.${option}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The template that suits the answers, or that the library lacks it; nothing as long as an answer is missing. */
function Advice({ address, templates, answers, locale, link: Link, beginButton }: TemplateChoiceProps) {
  const t = createTranslator(locale, 'templates');
  const advice = adviseTemplate(answers);
  const template = templates.find(({ key }) => key === advice?.template);
  if (advice === null) {
    return null;
  }
  if (template === undefined) {
    return (
      <p id={choicePlace.advice} className="mt-6 max-w-measure scroll-mt-6 text-14">
        {t('choose.missing')}
      </p>
    );
  }
  return (
    <div className="mt-8 border-l-2 border-accent pl-4">
      <h3 id={choicePlace.advice} className="scroll-mt-6 text-16 font-strong">
        {t('choose.advice', { template: template.title })}
      </h3>
      <p className="mt-1 max-w-measure text-doc text-ink-soft">{t(`choose.reasons.${advice.reason}`)}</p>
      <p className="mt-2 text-13">
        <span className="text-ink-faint">{t('facts.timeToFill')}:</span> {template.duration}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {beginButton(template)}
        <Link href={`${address}/${template.key}`} className={buttonLook()}>
          {t('gallery.preview')}
        </Link>
      </div>
    </div>
  );
}
