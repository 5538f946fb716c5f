import type { Rows } from '../rows.ts';

export const evaluationCriteria: Rows<'evaluationCriteria'> = {
  'e-revenue': {
    criterion: 'De webshop groeit niet ten koste van de winkels',
    measure: 'Omzet webshop en omzet winkels in dezelfde maand',
    threshold: '€ 37.000 online, winkels niet meer dan 2% lager',
  },
  'e-habit': {
    criterion: 'Nieuwe klanten worden vaste klanten',
    measure: 'Tweede bestelling binnen 60 dagen',
    threshold: '35% in de laatste maand',
  },
  'e-waste': {
    criterion: 'Er blijft minder brood over',
    measure: 'Dervingsregistratie van de zeven winkels',
    threshold: '7% of minder',
  },
};

export const reports: Rows<'reports'> = {
  'p-month': {
    name: 'Maandoverzicht op twee pagina’s',
    recipients: ['marieke', 'tom'],
    audience: 'De winkelmanagers',
    frequency: 'monthly',
    firstDate: 'month:2/6',
    owner: 'daan',
  },
  'p-stores': {
    name: 'Ranglijst van de winkels',
    audience: 'Alle winkelteams, op het prikbord',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/12',
    owner: 'tom',
  },
};

export const meetings: Rows<'meetings'> = {
  'm-month': {
    name: 'Maandbespreking in Hillegom',
    frequency: 'monthly',
    firstDate: 'month:2/9',
    attendees: ['marieke', 'tom', 'daan'],
    agenda: 'Cijfers tegen doel, wat we stoppen, wat de oven aankan, besluiten voor volgende maand.',
  },
  'm-ads': {
    name: 'Kwartier over de advertenties',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/9',
    attendees: ['daan', 'wout'],
    agenda: 'Kosten per klant per winkel, nieuwe zoekwoorden, lopende tests.',
  },
};

export const adjustmentRules: Rows<'adjustmentRules'> = {
  'j-cac': {
    kpi: 'k-cac',
    condition: 'above',
    deviation: 0.15,
    months: 1,
    action: 'Het bod op algemene zoekwoorden met een derde omlaag en het geld naar de drie beste winkels.',
    owner: 'daan',
  },
  'j-repeat': {
    kpi: 'k-repeat',
    condition: 'below',
    deviation: 0.1,
    months: 1,
    action: 'Twintig klanten bellen die niet terugkwamen en de mailreeks op de antwoorden aanpassen.',
    owner: 'marieke',
  },
  'j-orders': {
    kpi: 'k-orders',
    condition: 'above',
    deviation: 0.2,
    months: 2,
    action: 'Advertenties pauzeren tot de bakkerij een extra nachtploeg heeft.',
    owner: 'tom',
  },
};

export const qualityControls: Rows<'qualityControls'> = {
  'q-allergens': {
    what: 'Allergenen op de site kloppen met het etiket',
    criterion: 'Steekproef van tien broden, geen enkele afwijking',
    owner: 'tom',
    frequency: 'monthly',
    firstDate: 'month:2/3',
  },
};

export const communications: Rows<'communications'> = {
  'c-teams': {
    audience: 'Winkelteams',
    message: 'Een online bestelling telt mee in de omzet van jullie winkel; zo staan jullie ervoor.',
    channel: 'Prikbord en groepsapp',
    owner: 'tom',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/12',
  },
  'c-board': {
    audience: 'Familie De Bruin als eigenaar',
    message: 'Wat er is uitgegeven, wat het opbracht en welk besluit er ligt.',
    channel: 'Mail van één pagina',
    owner: 'marieke',
    frequency: 'quarterly',
    firstDate: 'month:4/15',
  },
};
