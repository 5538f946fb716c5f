import type { Rows } from '../rows.ts';

export const evaluationCriteria: Rows<'evaluationCriteria'> = {
  'e-steady': {
    criterion: 'Subskrypcja daje palarni przewidywalny przychód',
    measure: 'Udział subskrypcji w przychodzie sklepu',
    threshold: '40% w ostatnim miesiącu planu',
  },
  'e-stay': {
    criterion: 'Klienci zostają, bo chcą, a nie dlatego, że zapomnieli',
    measure: 'Odpływ i liczba przesuniętych paczek',
    threshold: 'Odpływ 6%, przesunięcia bez ograniczeń',
  },
  'e-fresh': {
    criterion: 'Ziarno nie starzeje się w magazynie',
    measure: 'Kilogramy ziarna starszego niż trzy tygodnie w dniu inwentaryzacji',
    threshold: 'Mniej niż 15 kg',
  },
};

export const reports: Rows<'reports'> = {
  'p-page': {
    name: 'Raport na jednej stronie',
    recipients: ['marta', 'piotr'],
    frequency: 'monthly',
    firstDate: 'month:2/5',
    owner: 'daan',
  },
  'p-cafes': {
    name: 'Zestawienie kodów z kawiarni',
    audience: 'Właściciele kawiarni partnerskich',
    frequency: 'monthly',
    firstDate: 'month:2/12',
    owner: 'piotr',
  },
};

export const meetings: Rows<'meetings'> = {
  'm-month': {
    name: 'Rozmowa o wynikach miesiąca',
    frequency: 'monthly',
    firstDate: 'month:2/8',
    attendees: ['marta', 'piotr', 'daan'],
    agenda: 'Aktywne subskrypcje, odpływ, koszt pozyskania, stan próbek, decyzje na kolejny miesiąc.',
  },
  'm-roast': {
    name: 'Telefon przed paleniem',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/11',
    attendees: ['piotr', 'wout'],
    agenda: 'Co palimy, ile paczek, o czym piszemy w zapiskach.',
  },
};

export const adjustmentRules: Rows<'adjustmentRules'> = {
  'j-cac': {
    kpi: 'k-cac',
    condition: 'above',
    deviation: 0.1,
    months: 2,
    action: 'Zapytania ogólne wstrzymujemy, a kwotę przenosimy na próbki.',
    owner: 'daan',
  },
  'j-churn': {
    kpi: 'k-churn',
    condition: 'above',
    deviation: 0.1,
    months: 1,
    action: 'Piotr dzwoni do dziesięciu osób, które zrezygnowały, i zapisuje powód ich słowami.',
    owner: 'piotr',
  },
  'j-samples': {
    kpi: 'k-samples',
    condition: 'below',
    deviation: 0.1,
    months: 1,
    action: 'Sprawdzamy zapas torebek i dokładamy kartę w kawiarniach, które mają najwięcej zapisów.',
    owner: 'piotr',
  },
};

export const qualityControls: Rows<'qualityControls'> = {
  'q-date': {
    what: 'Data palenia na paczce i w wiadomości jest ta sama',
    criterion: 'Dziesięć paczek z każdej środy, zero różnic',
    owner: 'piotr',
    frequency: 'weekly',
    firstDate: 'month:1/7',
  },
  'q-links': {
    what: 'Przesunięcie i rezygnacja działają za pierwszym kliknięciem',
    criterion: 'Próba na trzech kontach testowych',
    owner: 'wout',
    frequency: 'monthly',
    firstDate: 'month:2/2',
  },
};

export const communications: Rows<'communications'> = {
  'c-cafes': {
    audience: 'Kawiarnie partnerskie',
    message: 'Tyle osób zamówiło kawę dzięki karcie na Państwa stolikach; dziękujemy i przysyłamy nową.',
    channel: 'List z próbką',
    owner: 'piotr',
    frequency: 'monthly',
    firstDate: 'month:2/15',
  },
  'c-team': {
    audience: 'Palarnia i pakownia',
    message: 'Ile paczek wyjdzie w środę i co w nich będzie.',
    channel: 'Tablica przy piecu',
    owner: 'piotr',
    frequency: 'weekly',
    firstDate: 'month:1/6',
  },
};
