import type { PersonKey } from './people.ts';

/** What is typed in a whole plan, in the language of its planner; figures as one writes them there. */
export interface WholePlanContent {
  readonly planner: PersonKey;
  readonly client: string;
  readonly title: string;
  readonly businessGoal: string;
  readonly goal: string;
  readonly metric: { readonly typed: string; readonly name: string };
  readonly owner: string;
  readonly volume: string;
  readonly rates: readonly [string, string, string];
  readonly activity: string;
  readonly means: string;
  readonly line: string;
  readonly amount: string;
  /** Two lines of a spreadsheet: names, then two months. One figure is none. */
  readonly pasted: { readonly names: readonly [string, string]; readonly cells: readonly string[] };
  readonly kpi: string;
  readonly experiment: string;
  readonly hypothesis: readonly [string, string, string, string];
  readonly meeting: string;
  readonly approver: string;
}

export const wholePlan: Readonly<Record<'nl' | 'ru', WholePlanContent>> = {
  nl: {
    planner: 'daan',
    client: 'Kampeerboerderij De Veenhoek',
    title: 'Volle velden in het voorseizoen',
    businessGoal: 'Meer omzet buiten de schoolvakanties',
    goal: 'Aanmeldingen voor de nieuwsbrief van 900 naar 1.400',
    metric: { typed: 'nieuwsbrief', name: 'Nieuwsbriefinschrijvingen' },
    owner: 'Jitske Hoogland',
    volume: '40.000',
    rates: ['6', '12,5', '30%'],
    activity: 'Paasweekend voor gezinnen',
    means: 'Foto’s van vorig jaar, de mailinglijst, een boekingspagina',
    line: 'Zoekadvertenties',
    amount: '1.250,50',
    pasted: {
      names: ['Zoekadvertenties', 'Folders bij de bakker'],
      cells: ['1.000', '2.000,5', 'weinig', '750'],
    },
    kpi: 'Boekingen via de site',
    experiment: 'Eerst de datum vragen',
    hypothesis: [
      'het formulier met de datum beginnen',
      'gezinnen op hun telefoon',
      'boeken er meer',
      'zij eerst willen weten of er plek is',
    ],
    meeting: 'Voortgang met de boerderij',
    approver: 'Hiske Veenstra',
  },
  ru: {
    planner: 'irina',
    client: 'Веломастерская «Спица»',
    title: 'Полная запись к весне',
    businessGoal: 'Больше выручки в межсезонье',
    goal: 'Подписки на рассылку: с 900 до 1 400',
    metric: { typed: 'рассылк', name: 'Подписки на рассылку' },
    owner: 'Данияр Сулейменов',
    volume: '40 000',
    rates: ['6', '12,5', '30 %'],
    activity: 'Весенний осмотр велосипедов',
    means: 'Фотографии прошлой весны, список адресов, страница записи',
    line: 'Реклама в поиске',
    amount: '1 250,50',
    pasted: { names: ['Реклама в поиске', 'Листовки у пекарни'], cells: ['1 000', '2 000,5', 'мало', '750'] },
    kpi: 'Записи через сайт',
    experiment: 'Сначала спросить день',
    hypothesis: [
      'форма начнётся с выбора дня',
      'тех, кто заходит с телефона',
      'записей станет больше',
      'сначала хотят узнать, есть ли место',
    ],
    meeting: 'Разбор месяца с мастерской',
    approver: 'Айгерим Оспанова',
  },
};
