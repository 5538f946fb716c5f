import { type Locale, locales } from '@kader/i18n';
import { agencySlug, type PersonKey } from '../people.ts';

/** Where in the demo the stills of a language are taken. */
export interface StillPlace {
  readonly locale: Locale;
  readonly planner: PersonKey;
  /** Path of the plan that the planner works in. */
  readonly plan: string;
  /** Path of the one that goes to the client. */
  readonly shared: string;
  readonly approver: PersonKey;
  /** Where the approver has mail. */
  readonly email: string;
  /** How the planner words the first business goal anew before sharing, where the client has asked for it. */
  readonly reworded?: string;
  /** What the planner writes on sharing. */
  readonly message: string;
}

const planAt = (client: string, id: string) => `/${agencySlug}/clients/${client}/plans/${id}`;
const lunch = planAt('korenaar', '88ebebe6-b16e-549c-ace3-4dc915f9cc52');
const spring = planAt('korenaar', '8d71d7e1-c0ef-5484-aaf3-de28db34a050');
const season = planAt('sad-i-svet', '5936e444-c8db-5a67-9c37-eccb66a3e846');
const chairs = planAt('klaralven', '606a0736-cbc9-527e-9574-6cf8012b8411');
const subscription = planAt('zegar', '51dad00a-aabc-598c-a74e-15a70bd306c7');

const places: Readonly<Record<Locale, Omit<StillPlace, 'locale'>>> = {
  nl: {
    planner: 'daan',
    plan: spring,
    shared: lunch,
    approver: 'marieke',
    email: 'marieke.de.bruin@korenaar.example',
    message: 'Hallo Marieke, we hebben het plan na ons gesprek aangescherpt. Kijk je nog een keer mee?',
  },
  ru: {
    planner: 'irina',
    plan: season,
    shared: season,
    approver: 'asel',
    email: 'asel.nurlanova@sad-i-svet.example',
    message: 'Асель, здравствуйте! Мы уточнили план после разговора. Посмотрите, пожалуйста, ещё раз.',
  },
  sv: {
    planner: 'maja',
    plan: chairs,
    shared: chairs,
    approver: 'karin',
    email: 'karin.ekstrom@klaralven.example',
    reworded: 'Minst 85 % beläggning på alla fyra klinikerna, med Kil för sig',
    message: 'Hej Karin! Beläggningen i Kil följs nu upp för sig, som du bad om. Ser det bra ut?',
  },
  pl: {
    planner: 'weronika',
    plan: subscription,
    shared: subscription,
    approver: 'marta',
    email: 'marta.zielinska@zegar.example',
    reworded: '40% przychodu sklepu internetowego z subskrypcji, bez prezentowych',
    message: 'Dzień dobry! Zgodnie z uwagą nie liczymy już subskrypcji prezentowych. Prosimy o decyzję.',
  },
  // The demo has no plan in English: the screen speaks it, and the plan stays in the language of its client.
  en: {
    planner: 'daan',
    plan: spring,
    shared: lunch,
    approver: 'marieke',
    email: 'marieke.de.bruin@korenaar.example',
    message: 'Hello Marieke, we sharpened the plan after our talk. Would you have another look?',
  },
};

export const stillPlaces: readonly StillPlace[] = locales.map((locale) => ({ locale, ...places[locale] }));
