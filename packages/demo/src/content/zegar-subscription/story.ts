import type { PlanStory, StoryStep } from '../plan-story.ts';
import { addRows, bringUpToDate, planRows } from '../rows.ts';
import { baseActivities, momentActivities } from './activities-base.ts';
import { periodicActivities } from './activities-periodic.ts';
import { budgetLines, budgetSettings, resources, spent } from './budget.ts';
import { experiments } from './experiments.ts';
import {
  adjustmentRules,
  communications,
  evaluationCriteria,
  meetings,
  qualityControls,
  reports,
} from './follow-up.ts';
import { kpiNotes, kpis, reached, reconciliation } from './kpis.ts';
import { funnel, positioning, questions } from './strategy.ts';

/** The figures of a month, once it was over. */
function monthOver(month: number, by: 'daan' | 'wout', daysAgo: number): StoryStep {
  const actuals = { ...reached[month - 1], ...spent[month - 1] };
  return { by, daysAgo, at: '08:45', edits: [{ month, actuals }] };
}

/**
 * Zegar wants steady income from subscriptions: shared in Polish, and sent back with a note that says what to change.
 *
 * The figures hang together: 180 subscriptions of 95 zł are 17,100 zł a month, 320 are 30,400 zł, which is 40 % of
 * 76,000 zł; at most 37 new ones a month cover the growth and those who leave, at 110 zł each some 4,100 zł.
 */
export const zegarSubscription: PlanStory = {
  key: 'zegar-subscription',
  client: 'zegar',
  locale: 'pl',
  currency: 'PLN',
  period: { startsInMonths: -3, months: 9 },
  title: ['Subskrypcja kawy: stały przychód palarni'],
  created: { by: 'daan', daysAgo: 100, at: '10:30' },
  others: { 'other:kasia': { name: 'Katarzyna Wójcik', kind: 'client' } },
  steps: [
    {
      by: 'daan',
      daysAgo: 100,
      at: '11:00',
      edits: [
        {
          add: 'businessGoals',
          key: 'store-share',
          fields: {
            title: '40% przychodu sklepu internetowego z subskrypcji',
            nature: 'financial',
            source: 'interview',
          },
        },
        {
          add: 'businessGoals',
          key: 'steady-roasting',
          fields: {
            title: 'Palenie pod zamówienie: mniej ziarna, które traci świeżość w magazynie',
            nature: 'cost',
            source: 'interview',
          },
        },
      ],
    },
    {
      by: 'daan',
      daysAgo: 99,
      at: '09:20',
      edits: [
        {
          add: 'goals',
          key: 'active',
          fields: {
            title: 'Aktywne subskrypcje: ze 180 do 320',
            businessGoal: 'store-share',
            department: 'sales',
            nature: 'marketing',
            metric: 'orders',
            unit: 'count',
            unitLabel: 'subskrypcji',
            direction: 'up',
            baseline: '180',
            baselineDate: 'month:0',
            target: '320',
            dueDate: 'month:9',
            owner: 'marta',
            funnelStage: 'convert',
            realismOk: 'yes',
            realismReason: 'Palarnia może przygotować 400 paczek co dwa tygodnie bez drugiej zmiany.',
            priority: '1',
          },
        },
        {
          add: 'goals',
          key: 'monthly-income',
          fields: {
            title: 'Przychód z subskrypcji: z 17 100 do 30 400 zł miesięcznie',
            businessGoal: 'store-share',
            department: 'sales',
            nature: 'financial',
            metric: 'revenue',
            unit: 'money',
            direction: 'up',
            baseline: '1710000',
            baselineDate: 'month:0',
            target: '3040000',
            dueDate: 'month:9',
            owner: 'marta',
            funnelStage: 'convert',
            realismOk: 'yes',
            priority: '1',
          },
        },
        {
          add: 'goals',
          key: 'leaving',
          fields: {
            title: 'Odpływ subskrybentów: z 9% do 6% miesięcznie',
            businessGoal: 'steady-roasting',
            department: 'support',
            nature: 'marketing',
            metric: 'churn-rate',
            unit: 'percent',
            direction: 'down',
            baseline: '0.09',
            baselineDate: 'month:0',
            target: '0.06',
            dueDate: 'month:9',
            owner: 'piotr',
            funnelStage: 'loyal',
            realismOk: 'yes',
            priority: '2',
          },
        },
      ],
    },
    {
      by: 'wout',
      daysAgo: 96,
      at: '13:30',
      edits: [
        {
          add: 'goals',
          key: 'cost-per-subscriber',
          fields: {
            title: 'Nowa subskrypcja kosztuje najwyżej 110 zł',
            businessGoal: 'store-share',
            department: 'marketing',
            nature: 'cost',
            metric: 'customer-acquisition-cost',
            unit: 'money',
            direction: 'down',
            baseline: '14000',
            baselineDate: 'month:0',
            target: '11000',
            dueDate: 'month:6',
            owner: 'daan',
            funnelStage: 'reach',
            priority: '1',
          },
        },
        {
          add: 'goals',
          key: 'tasting',
          fields: {
            title: '150 zapisów do newslettera miesięcznie po degustacjach',
            businessGoal: 'store-share',
            department: 'marketing',
            nature: 'marketing',
            metric: 'newsletter-sign-ups',
            unit: 'count',
            direction: 'up',
            baseline: '60',
            baselineDate: 'month:0',
            target: '150',
            dueDate: 'month:6',
            owner: 'daan',
            funnelStage: 'engage',
            priority: '3',
          },
        },
      ],
    },
    {
      by: 'daan',
      daysAgo: 94,
      at: '08:55',
      edits: [
        {
          answer: 'route',
          text: `Zamiast szukać nowych kupujących na każdą paczkę, najlepszych klientów sklepu zamieniamy w subskrybentów. Pierwszeństwo mają osoby, które w ostatnim kwartale kupiły ziarno co najmniej dwa razy. Rezygnujemy z kapsułek i z rabatów na start: cena ma być uczciwa od pierwszej paczki.`,
        },
        {
          answer: 'reach',
          text: `Kto zna już kawę speciality, szuka konkretnego ziarna i porównuje palarnie: tu pracują wyszukiwarka i recenzje. Kto dopiero zaczyna, spotyka Zegar w kawiarni partnerskiej. Na stoliku leży karta z opisem ziarna i kodem, którym można zamówić próbkę do domu.`,
        },
        {
          answer: 'engage',
          text: `Próbka trzech kaw po 60 gramów za 29 zł, z krótką instrukcją parzenia. Po tygodniu przychodzi pytanie, która smakowała najbardziej, i propozycja subskrypcji właśnie tej kawy.`,
        },
      ],
    },
    {
      by: 'wout',
      daysAgo: 92,
      at: '09:15',
      edits: [
        {
          answer: 'convert',
          text: `Największa obawa to zobowiązanie. Subskrypcję można wstrzymać lub zmienić do poniedziałku, a odpowiednią ilość podpowiada kalkulator filiżanek. Przy dwóch paczkach po 250 gramów miesięcznie filiżanka kosztuje około 3,20 zł.`,
        },
        {
          answer: 'loyalty',
          text: `W co trzeciej paczce jest 50 gramów kawy spoza oferty. Dwa dni przed wysyłką przychodzi wiadomość, w której można przesunąć termin, bo zapas w szafce jest głównym powodem rezygnacji. Polecenie daje darmową paczkę obu stronom, nie częściej niż raz na kwartał.`,
        },
      ],
    },
    {
      by: 'daan',
      daysAgo: 90,
      at: '12:45',
      edits: [
        {
          add: 'strategicLines',
          key: 'sample-first',
          fields: {
            line: 'Subskrypcja zaczyna się od próbki, nie od rabatu.',
            why: `Z osób, które zamówiły próbkę, 23% przeszło na subskrypcję. Z tych, które skorzystały z kodu rabatowego, po trzech miesiącach zostało 6%.`,
            goals: ['active', 'cost-per-subscriber'],
          },
        },
        {
          add: 'strategicLines',
          key: 'pause',
          fields: {
            line: 'Pauza zamiast rezygnacji: każda wiadomość pozwala przesunąć paczkę jednym kliknięciem.',
            why: `W ankiecie 54% odchodzących napisało, że kawy było za dużo. Na smak wskazało 7%.`,
            goals: ['leaving'],
          },
        },
        {
          add: 'strategicLines',
          key: 'tables',
          fields: {
            line: 'Kawiarnie partnerskie są półką Zegara w mieście.',
            why: `Dwanaście kawiarni podaje tę kawę ponad 900 osobom dziennie. Dotąd na żadnym stoliku nie było informacji, że można ją zamówić do domu.`,
            goals: ['tasting', 'active'],
          },
        },
        { basedOn: ['active', 'leaving'] },
      ],
    },
    {
      by: 'daan',
      daysAgo: 87,
      at: '08:40',
      edits: [
        { set: 'active', fields: { acceptedBy: 'marta', acceptedOn: 'today-88' } },
        { set: 'monthly-income', fields: { acceptedBy: 'marta', acceptedOn: 'today-88' } },
        { set: 'cost-per-subscriber', fields: { acceptedBy: 'daan', acceptedOn: 'today-88' } },
        { set: 'tasting', fields: { acceptedBy: 'daan', acceptedOn: 'today-88' } },
      ],
    },
    { by: 'wout', daysAgo: 79, at: '14:10', edits: [...positioning, ...questions] },
    { by: 'daan', daysAgo: 75, at: '09:40', edits: [...funnel, ...addRows('kpis', kpis)] },
    {
      by: 'daan',
      daysAgo: 73,
      at: '10:20',
      edits: [
        ...planRows('activities', baseActivities),
        ...planRows('activities', periodicActivities),
        ...planRows('activities', momentActivities),
      ],
    },
    {
      by: 'wout',
      daysAgo: 70,
      at: '13:15',
      edits: [
        ...addRows('budgetLines', budgetLines),
        ...addRows('resources', resources),
        { single: 'budgetSettings', fields: budgetSettings },
        ...planRows('experiments', experiments),
      ],
    },
    {
      by: 'daan',
      daysAgo: 68,
      at: '08:50',
      edits: [
        ...addRows('evaluationCriteria', evaluationCriteria),
        ...addRows('reports', reports),
        ...addRows('meetings', meetings),
        ...addRows('adjustmentRules', adjustmentRules),
        ...addRows('qualityControls', qualityControls),
        ...addRows('communications', communications),
      ],
    },
    monthOver(1, 'wout', 55),
    monthOver(2, 'wout', 26),
    monthOver(3, 'daan', 10),
    {
      by: 'daan',
      daysAgo: 8,
      at: '14:25',
      edits: [
        ...bringUpToDate('activities', { ...baseActivities, ...periodicActivities }),
        ...bringUpToDate('experiments', experiments),
        ...addRows('kpiNotes', kpiNotes),
        ...addRows('reconciliation', reconciliation),
        { tookPlace: 'm-month' },
        { tookPlace: 'm-roast', missed: 2 },
        { tookPlace: 'p-page' },
        { tookPlace: 'p-cafes' },
      ],
    },
    {
      by: 'daan',
      daysAgo: 7,
      at: '10:05',
      share: {
        with: 'marta',
        message:
          'Dzień dobry, przesyłam pierwszą wersję planu subskrypcji. Najważniejsze są cele: proszę sprawdzić, czy zgadzają się z liczbami palarni. Cel dotyczący odpływu czeka jeszcze na potwierdzenie po Państwa stronie.',
      },
    },
    {
      by: 'marta',
      daysAgo: 4,
      at: '12:30',
      decide: 'requestChanges',
      note: 'Kierunek mi odpowiada, ale w celach są dwie rzeczy do poprawy. 1) W 180 aktywnych subskrypcjach jest 35 prezentowych, które kończą się po trzech paczkach. Proszę liczyć tylko odnawialne i podać dla nich nową wartość wyjściową. 2) Do kosztu pozyskania trzeba doliczyć darmową paczkę z polecenia (u nas ok. 18 zł), inaczej 110 zł będzie tylko na papierze. Reszta bez uwag.',
    },
  ],
};
