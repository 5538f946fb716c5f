import type { Rows } from '../rows.ts';

export const evaluationCriteria: Rows<'evaluationCriteria'> = {
  'e-chairs': {
    criterion: 'Stolarna är fulla på alla fyra orter, inte bara i Karlstad',
    measure: 'Beläggning per klinik',
    threshold: 'Minst 85 % överallt, högst 94 %',
  },
  'e-return': {
    criterion: 'Nya patienter blir våra patienter',
    measure: 'Andel med undersökning inom tolv månader',
    threshold: 'Åtta av tio',
  },
  'e-calm': {
    criterion: 'Tillväxten sliter inte på personalen',
    measure: 'Övertid per behandlare och månad',
    threshold: 'Högst fyra timmar',
  },
};

export const reports: Rows<'reports'> = {
  'p-month': {
    name: 'Månadsbrev med siffror per klinik',
    recipients: ['karin'],
    audience: 'Klinikcheferna',
    frequency: 'monthly',
    firstDate: 'month:2/8',
    owner: 'maja',
  },
  'p-board': {
    name: 'Styrelseunderlag',
    audience: 'Styrelsen',
    frequency: 'quarterly',
    firstDate: 'month:4/12',
    owner: 'karin',
  },
};

export const meetings: Rows<'meetings'> = {
  'm-check': {
    name: 'Avstämning, trettio minuter',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/9',
    attendees: ['karin', 'jonas', 'maja'],
    agenda: 'Bokningar per ort, svarstid, pågående tester, vad vi säger nej till.',
  },
  'm-quarter': {
    name: 'Kvartalsmöte på plats i Karlstad',
    frequency: 'quarterly',
    firstDate: 'month:4/18',
    attendees: ['karin', 'jonas', 'maja', 'saskia'],
    agenda: 'Utfall mot mål, budget för nästa kvartal, beslut om tester.',
  },
};

export const adjustmentRules: Rows<'adjustmentRules'> = {
  'j-cac': {
    kpi: 'k-cac',
    condition: 'above',
    deviation: 0.15,
    months: 2,
    action: 'Filmerna pausas och pengarna går till den klinik som har flest lediga tider.',
    owner: 'maja',
  },
  'j-new': {
    kpi: 'k-new',
    condition: 'above',
    deviation: 0.15,
    months: 2,
    action: 'Annonserna på fullbelagda orter stängs av tills väntetiden är under tre veckor.',
    owner: 'karin',
  },
  'j-retention': {
    kpi: 'k-retention',
    condition: 'below',
    deviation: 0.05,
    months: 2,
    action: 'Receptionen ringer alla som missat kallelsen, två eftermiddagar i veckan.',
    owner: 'jonas',
  },
};

export const qualityControls: Rows<'qualityControls'> = {
  'q-claims': {
    what: 'Texter följer reglerna för marknadsföring av vård',
    criterion: 'Granskade av Karin, inga löften om resultat',
    owner: 'karin',
    frequency: 'monthly',
    firstDate: 'month:1/20',
  },
  'q-prices': {
    what: 'Priser på webben stämmer med prislistan i receptionen',
    criterion: 'Tio åtgärder per klinik, ingen avvikelse',
    owner: 'jonas',
    frequency: 'quarterly',
    firstDate: 'month:3/5',
  },
};

export const communications: Rows<'communications'> = {
  'c-staff': {
    audience: 'Alla medarbetare',
    message: 'Vad som är nytt på webben den här månaden, och vad patienterna kommer att fråga om.',
    channel: 'Morgonmötet och intranätet',
    owner: 'jonas',
    frequency: 'monthly',
    firstDate: 'month:1/25',
  },
  'c-patients': {
    audience: 'Befintliga patienter',
    message: 'Nya tider, nya ansikten och hur du bokar om utan att ringa.',
    channel: 'Nyhetsbrev',
    owner: 'wout',
    frequency: 'quarterly',
    firstDate: 'month:2/18',
  },
};
