import type { StoryEdit } from '../plan-story.ts';

/** 30 offices with 52 lunches a year of € 107.70 are € 168,000, twelve times € 14,000. */
export const strategy: readonly StoryEdit[] = [
  {
    single: 'positioning',
    fields: {
      usp: 'Een vaste lunch van de bakker om de hoek, op één factuur per maand',
      benefit: 'Iedereen eet vers en niemand hoeft bonnetjes te bewaren.',
      proof: ['Elf kantoren bestellen al elke week', 'Dieetwensen staan op het label'],
      coreMessage: 'De lunch is geregeld.',
      pricePolicy: 'parity',
      serviceLevel: 'Bezorgd vóór twaalf uur, klachten dezelfde dag opgelost.',
    },
  },
  {
    question: 'social',
    fields: {
      decidedBy: 'marieke',
      decidedOn: 'today-47',
      answer:
        'Alleen LinkedIn, en daar alleen de officemanagers. Een foto van de bakfiets zegt er meer dan een folder.',
    },
  },
  {
    question: 'shops',
    fields: {
      decidedBy: 'tom',
      decidedOn: 'today-47',
      answer:
        'Smeren en bezorgen gebeurt vanuit de dichtstbijzijnde winkel, met de eigen bakfiets. Vóór elf uur gaat de klant aan de toonbank voor, daarna de lunch.',
    },
  },
  {
    question: 'traffic',
    fields: {
      trafficBalance: 'even',
      decidedBy: 'daan',
      decidedOn: 'today-47',
      answer:
        'De helft van de aanvragen komt uit de winkel en kost drukwerk, de andere helft uit zoekadvertenties en LinkedIn. Meer dan € 720 per maand geven we niet uit.',
    },
  },
  {
    question: 'content',
    fields: {
      decidedBy: 'tom',
      decidedOn: 'today-47',
      answer:
        'Een weekkaart, een rekenvoorbeeld en een lijst met dieetwensen. Meer leest een officemanager niet.',
    },
  },
  {
    question: 'organisation',
    fields: {
      delivery: 'mix',
      decidedBy: 'marieke',
      decidedOn: 'today-47',
      answer:
        'De Korenaar bezoekt de kantoren zelf: een bakker aan tafel opent meer deuren dan een mail. Het bureau zorgt dat aanvragen binnenkomen, dat er binnen een uur antwoord is en dat van elke aanvraag de herkomst bekend is.',
    },
  },
  {
    stage: 'reach',
    fields: {
      customerQuestion: 'Wie brengt er iets beters dan kantinebrood?',
      stageMessage: 'De bakker van beneden komt ook naar boven.',
      counts: 'bezoekers van de aanvraagpagina sinds de start',
      volume: 1875,
    },
  },
  {
    stage: 'engage',
    fields: {
      customerQuestion: 'Wat kost een week voor ons?',
      stageMessage: 'Zie de prijs meteen, bij 10, 20 of 40 mensen.',
      counts: 'serieuze aanvragen',
      rate: 0.04,
    },
  },
  {
    stage: 'convert',
    fields: {
      customerQuestion: 'En als het niet bevalt?',
      stageMessage: 'Per week op te zeggen.',
      counts: 'kantoren met een vaste dag',
      rate: 0.4,
    },
  },
  {
    stage: 'loyal',
    fields: {
      customerQuestion: 'Blijft het verrassend?',
      stageMessage: 'Elke zes weken een nieuwe kaart.',
      counts: 'kantoren die na een jaar nog bestellen',
      rate: 0.9,
    },
  },
  {
    single: 'funnelEconomics',
    fields: {
      stageSet: 'reachLoyal',
      customerStage: 'convert',
      aov: 107.7,
      ordersPerCustomerYear: 52,
      grossMargin: 0.47,
      maxContactsPerMonth: 2,
      optOutEasy: true,
    },
  },
];
