import type { StoryEdit } from '../plan-story.ts';

/** A funnel of twelve months: 144,000 × 20 % × 7.5 % are 2,160 new patients, 180 a month; each 2,400 kr, 432,000 kr a month. */
export const funnel: readonly StoryEdit[] = [
  {
    stage: 'reach',
    fields: {
      customerQuestion: 'Vilken tandläkare i närheten tar emot nya patienter?',
      stageMessage: 'Fyra kliniker, lediga tider samma vecka.',
      counts: 'besökare på webbplatsen under tolv månader',
      volume: 144000,
    },
  },
  {
    stage: 'engage',
    fields: {
      customerQuestion: 'Vad kostar det, och vem möter mig?',
      stageMessage: 'Pris, namn och ansikte innan du bokar.',
      counts: 'öppnar bokningen',
      rate: 0.2,
      benchmarkRate: 0.17,
    },
  },
  {
    stage: 'convert',
    fields: {
      customerQuestion: 'Finns det en tid som passar mig?',
      stageMessage: 'Tre förslag, boka om när du vill.',
      counts: 'nya patienter',
      rate: 0.075,
      benchmarkRate: 0.08,
    },
  },
  {
    stage: 'loyal',
    fields: {
      customerQuestion: 'Måste jag komma ihåg nästa gång själv?',
      stageMessage: 'Vi hör av oss med tre tider, du väljer en.',
      counts: 'kommer på undersökning inom ett år',
      rate: 0.8,
      benchmarkRate: 0.76,
    },
  },
  {
    single: 'funnelEconomics',
    fields: {
      stageSet: 'reachLoyal',
      customerStage: 'convert',
      aov: 2400,
      ordersPerCustomerYear: 1,
      grossMargin: 0.41,
      maxContactsPerMonth: 2,
      optOutEasy: true,
    },
  },
];

export const positioning: readonly StoryEdit[] = [
  {
    single: 'positioning',
    fields: {
      usp: 'Pris, tid och behandlare syns innan du bokar, på fyra kliniker med gemensam journal',
      benefit: 'Du vet vad det kostar och vem du möter innan du sätter dig i stolen.',
      differentiator:
        'Folktandvården har köer, de stora kedjorna har kampanjer. Vi har samma tandläkare nästa gång.',
      proof: [
        'Nio av tio patienter möter samma behandlare två år i rad',
        'Snittbetyg 4,6 på 1 240 omdömen',
        'Prislistan har legat öppet på webben i fyra år',
      ],
      position:
        'Den lokala kedjan: mindre än rikskedjorna, med fler kvällstider än den enskilda mottagningen.',
      coreMessage: 'Tandläkare utan överraskningar.',
      toneOfVoice: 'Lugn, rak och vänlig. Vi förklarar utan latin och skuldbelägger aldrig den som dröjt.',
      brand:
        'Tandhuset började som en mottagning vid älven och ägs i dag av åtta av tandläkarna. Det märks på att ingen har säljmål per kvartal.\n\nEn tandrädd patient ska kunna läsa allt hos oss utan att behöva ringa.',
      pricePolicy: 'parity',
      priceNote:
        'Priser nära referenspriserna; inga rabattkampanjer, men delbetalning utan ränta i sex månader.',
      serviceLevel: 'Svar inom två timmar, akut tid inom ett dygn.',
    },
  },
  {
    add: 'positioningOther',
    key: 'o-care',
    fields: {
      label: 'Regler för vårdreklam',
      text: 'Allt vi publicerar ska vara sakligt och kunna styrkas; behandlingsresultat visas aldrig i annonser.',
    },
  },
];

export const questions: readonly StoryEdit[] = [
  {
    question: 'social',
    fields: {
      decidedBy: 'karin',
      decidedOn: 'today-124',
      answer:
        'Facebook och Instagram används för att visa människorna: vem du möter och hur ett besök går till. Vi svarar aldrig på frågor om enskild vård i kommentarer utan hänvisar till telefon eller journalens meddelanden.',
    },
  },
  {
    question: 'shops',
    fields: {
      decidedBy: 'jonas',
      decidedOn: 'today-124',
      answer:
        'Receptionen är vår butik. Den som bokat på webben ska kännas igen när hen kommer, och den som betalar i kassan ska få nästa tid innan jackan är på. Varje klinik har ett eget mål för ombokningar.',
    },
  },
  {
    question: 'traffic',
    fields: {
      trafficBalance: 'mostlyBought',
      decidedBy: 'maja',
      decidedOn: 'today-124',
      answer:
        'I dag köps ungefär 60 % av besöken. Löpande annonser och välkomstkort får kosta 75 000 kr i månaden till en början och 81 000 kr när kostnaden per patient har sjunkit. Frågesidorna ska på ett år ge 1 000 organiska besök i månaden.',
    },
  },
  {
    question: 'content',
    fields: {
      decidedBy: 'karin',
      decidedOn: 'today-123',
      answer:
        'Varje månad:\n\n- en frågesida, till exempel ”Gör det ont att laga ett hål?”;\n- ett porträtt av en behandlare;\n- en genomgång av priserna.\n\nByrån skriver, en tandhygienist granskar fakta och Karin godkänner.',
    },
  },
  {
    question: 'organisation',
    fields: {
      delivery: 'mix',
      decidedBy: 'karin',
      decidedOn: 'today-123',
      answer:
        'Telefon, chatt och kallelser sköts av klinikerna. Noorderlicht sköter annonser, webbtexter och mätning. Bokningssidan byggs av Ylva, som känner journalsystemet.',
    },
  },
  {
    add: 'ownQuestions',
    key: 'w-implants',
    fields: {
      question: 'Ska planen omfatta implantat?',
      scale: 'scope',
      status: 'later',
      decidedBy: 'karin',
      decidedOn: 'today-123',
      answer:
        'Inte i den här planen. Käkkirurgen börjar först nästa budgetår, och väntetiden skulle bli längre än vi kan stå för.',
    },
  },
];
