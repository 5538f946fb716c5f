import type { Locale } from '@kader/i18n';
import type { PersonKey } from './people.ts';

/** What is typed in the main job, in the language of its planner. */
export interface MainJobContent {
  readonly locale: Locale;
  readonly planner: PersonKey;
  readonly client: { readonly name: string; readonly trade: string; readonly country: string };
  readonly template: string;
  readonly planTitle: string;
  readonly businessGoal: string;
  readonly otherBusinessGoal: string;
  readonly goal: string;
  readonly sharperGoal: string;
  readonly metric: { readonly typed: string; readonly name: string };
  readonly owner: string;
  readonly question: string;
  readonly answer: readonly [string, string];
  readonly strategy: string;
  readonly approver: { readonly name: string; readonly mailbox: string };
  readonly message: string;
  readonly remark: string;
}

export const mainJob: Readonly<Record<'nl' | 'ru', MainJobContent>> = {
  nl: {
    locale: 'nl',
    planner: 'daan',
    client: { name: 'Zwemschool Het Ruime Sop', trade: 'Zwemlessen in drie baden', country: 'Nederland' },
    template: 'Vierstappenplan (90 dagen)',
    planTitle: 'Meer inschrijvingen voor het voorjaar',
    otherBusinessGoal: 'Minder kinderen die na een half jaar stoppen',
    businessGoal: 'Alle drie de baden elke middag bezet',
    goal: 'Meer proeflessen',
    sharperGoal: 'Proeflessen per maand van 1.200 naar 1.850',
    metric: { typed: 'nieuwsbrief', name: 'Nieuwsbriefinschrijvingen' },
    owner: 'Femke Wiersma',
    question: 'Wat is de route naar de doelen, in drie zinnen?',
    answer: ['Ouders kiezen op wachttijd. ', 'Die halveren we eerst.'],
    strategy: 'Strategie op hoofdlijnen',
    approver: { name: 'Loes van Damme', mailbox: 'loes' },
    message: 'Loes, dit is wat we dinsdag bespraken.',
    remark: 'Akkoord, begin maar met bad 2.',
  },
  ru: {
    locale: 'ru',
    planner: 'irina',
    client: { name: 'Школа гончаров «Круг»', trade: 'Курсы керамики в двух студиях', country: 'Казахстан' },
    template: 'Быстрый план: 4 шага (90 дней)',
    planTitle: 'Полные группы к весне',
    otherBusinessGoal: 'Постоянные ученики приводят друзей',
    businessGoal: 'Обе студии заняты каждый вечер',
    goal: 'Больше пробных занятий',
    sharperGoal: 'Пробные занятия: с 1 200 до 1 850 в месяц',
    metric: { typed: 'рассылк', name: 'Подписки на рассылку' },
    owner: 'Тимур Ахметов',
    question: 'Каким путём вы придёте к целям? Опишите его в трёх предложениях.',
    answer: ['Люди выбирают по расписанию. ', 'Сначала добавляем вечера.'],
    strategy: 'Стратегия в общих чертах',
    approver: { name: 'Гульнара Сеитова', mailbox: 'gulnara' },
    message: 'Гульнара, это то, что мы обсудили во вторник.',
    remark: 'Согласна, начинаем со второй студии.',
  },
};
