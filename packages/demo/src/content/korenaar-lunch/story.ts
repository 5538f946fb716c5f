import type { PlanStory } from '../plan-story.ts';
import { addRows } from '../rows.ts';
import { strategy } from './strategy.ts';
import {
  activities,
  adjustmentRules,
  budgetLines,
  budgetSettings,
  evaluationCriteria,
  experiments,
  kpis,
  meetings,
  reports,
} from './tactics.ts';

/**
 * De Korenaar brings lunch to offices: approved, under way, and edited since. One strategic line is the agency's own and
 * never reached the client.
 *
 * The figures hang together: 11 offices bring € 5,200 a month, 30 bring € 14,000; three months of 10, 16 and 16 requests,
 * of which 4 in 10 become an office, and one recommended office a month are the 19 that are missing.
 */
export const korenaarLunch: PlanStory = {
  key: 'korenaar-lunch',
  client: 'korenaar',
  template: 'foursteps',
  locale: 'nl',
  currency: 'EUR',
  period: { startsInMonths: 0, months: 3 },
  title: ['Zakelijke lunch: van proefbestelling naar vaste afspraak'],
  created: { by: 'daan', daysAgo: 52, at: '09:15' },
  steps: [
    {
      by: 'daan',
      daysAgo: 52,
      at: '09:45',
      edits: [
        {
          add: 'businessGoals',
          key: 'lunch-turnover',
          fields: {
            title: 'Zakelijke lunch wordt een vaste bron van omzet naast de winkels',
            nature: 'financial',
            source: 'parentPlan',
          },
        },
        {
          add: 'goals',
          key: 'offices',
          fields: {
            title: '30 kantoren met een wekelijkse lunchafspraak',
            businessGoal: 'lunch-turnover',
            department: 'sales',
            nature: 'marketing',
            metric: 'deals-closed',
            unit: 'count',
            unitLabel: 'kantoren',
            direction: 'up',
            baseline: '11',
            baselineDate: 'today-54',
            target: '30',
            dueDate: 'month:3',
            owner: 'marieke',
            funnelStage: 'convert',
            realismOk: 'yes',
            realismReason:
              'Samen 42 aanvragen, waarvan 4 op de 10 vaste klant worden, zijn 17 kantoren; de rest komt via aanbevelingen.',
            priority: '1',
          },
        },
        {
          add: 'goals',
          key: 'turnover',
          fields: {
            title: 'Omzet uit lunch: van € 5.200 naar € 14.000 per maand',
            businessGoal: 'lunch-turnover',
            department: 'sales',
            nature: 'financial',
            metric: 'revenue',
            unit: 'money',
            direction: 'up',
            baseline: '520000',
            baselineDate: 'today-54',
            target: '1400000',
            dueDate: 'month:5',
            horizon: 'medium',
            owner: 'marieke',
            funnelStage: 'convert',
            realismOk: 'yes',
            priority: '1',
          },
        },
      ],
    },
    {
      by: 'daan',
      daysAgo: 49,
      at: '12:40',
      edits: [
        {
          add: 'goals',
          key: 'requests',
          fields: {
            title: '16 serieuze aanvragen per maand via de website',
            businessGoal: 'lunch-turnover',
            department: 'marketing',
            nature: 'marketing',
            metric: 'qualified-leads',
            unit: 'count',
            direction: 'up',
            baseline: '4',
            baselineDate: 'today-54',
            target: '16',
            dueDate: 'month:2',
            owner: 'daan',
            funnelStage: 'engage',
            realismOk: 'yes',
            priority: '2',
          },
        },
        {
          add: 'goals',
          key: 'request-cost',
          fields: {
            title: 'Een serieuze aanvraag kost hooguit € 45',
            businessGoal: 'lunch-turnover',
            department: 'marketing',
            nature: 'cost',
            metric: 'cost-per-lead',
            unit: 'money',
            direction: 'down',
            baseline: '7200',
            baselineDate: 'today-54',
            target: '4500',
            dueDate: 'month:3',
            owner: 'daan',
            funnelStage: 'reach',
            priority: '3',
          },
        },
        {
          add: 'goals',
          key: 'staying',
          fields: {
            title: 'Na een jaar zijn 9 van de 10 kantoren nog klant',
            businessGoal: 'lunch-turnover',
            department: 'support',
            nature: 'marketing',
            metric: 'retention-rate',
            unit: 'percent',
            direction: 'up',
            baseline: '0.82',
            baselineDate: 'today-54',
            target: '0.9',
            dueDate: 'month:14',
            horizon: 'long',
            owner: 'tom',
            funnelStage: 'loyal',
            priority: '2',
          },
        },
      ],
    },
    {
      by: 'wout',
      daysAgo: 47,
      at: '08:30',
      edits: [
        {
          answer: 'route',
          text: `We benaderen kantoren van 10 tot 80 mensen op fietsafstand van de vier winkels met een broodjeskeuken. Zij krijgen een vaste lunch op een vaste dag en één factuur per maand. Borrels en feestjes nemen we aan als het uitkomt, maar we gaan er niet achteraan.`,
        },
        {
          answer: 'reach',
          text: `De helft van de kantoren is al dichtbij: iemand van het team haalt er ’s ochtends brood. Verkopers vragen waar iemand werkt en geven de lunchlijst van die week mee. De andere helft vinden we als een officemanager zoekt op lunch en een plaatsnaam; daarvoor maken we vier pagina’s en een kleine zoekcampagne.`,
        },
        {
          answer: 'engage',
          text: `Een proeflunch voor zes personen, één keer gratis, op een dag die het kantoor kiest. Op de aanvraagpagina staat meteen wat een week kost bij 10, 20 of 40 mensen. Niemand hoeft op een offerte te wachten om te weten of het past.`,
        },
      ],
    },
    {
      by: 'wout',
      daysAgo: 44,
      at: '10:10',
      edits: [
        {
          answer: 'convert',
          text: `Een officemanager wil geen gedoe met dieetwensen en bonnetjes. We vragen de wensen één keer uit, drukken ze op het label en sturen op de eerste van de maand één factuur. Opzeggen kan per week, en juist daardoor durven kantoren te beginnen.`,
        },
        {
          answer: 'loyalty',
          text: `Elke zes weken wisselt de kaart en mag een kantoor een broodje voordragen. De bezorger neemt klachten ter plekke aan; dezelfde dag is er een oplossing. Wie een buurbedrijf aanbrengt, krijgt een week lang soep bij de lunch.`,
        },
      ],
    },
    {
      by: 'daan',
      daysAgo: 43,
      at: '11:30',
      edits: [
        { set: 'offices', fields: { acceptedBy: 'marieke', acceptedOn: 'today-44' } },
        { set: 'turnover', fields: { acceptedBy: 'marieke', acceptedOn: 'today-44' } },
        { set: 'staying', fields: { acceptedBy: 'tom', acceptedOn: 'today-44' } },
        { set: 'requests', fields: { acceptedBy: 'daan', acceptedOn: 'today-43' } },
        { set: 'request-cost', fields: { acceptedBy: 'daan', acceptedOn: 'today-43' } },
      ],
    },
    {
      by: 'daan',
      daysAgo: 41,
      at: '13:20',
      edits: [
        {
          add: 'strategicLines',
          key: 'fixed',
          fields: {
            line: 'Vaste afspraken gaan boven losse bestellingen.',
            why: `Een losse levering kost € 38 aan werving en bereiding, een vaste € 21. Bij de derde vaste levering is de proeflunch terugverdiend.`,
            goals: ['offices', 'turnover'],
          },
        },
        {
          add: 'strategicLines',
          key: 'street',
          fields: {
            line: 'Groeien per straat, niet per stad: een nieuwe wijk begint pas als de vorige vijf kantoren telt.',
            why: `De bakfiets haalt vijf leveringen in een ronde van 40 minuten. Twee leveringen in verschillende wijken kosten evenveel tijd.`,
            goals: ['request-cost', 'staying'],
          },
        },
        {
          add: 'strategicLines',
          key: 'open-prices',
          fields: {
            line: 'De website rekent voor, de bakker verkoopt.',
            why: `Van de aanvragers van het afgelopen halfjaar haakte een derde af voordat er een offerte lag. Wie de prijs al kent, praat verder over smaak.`,
            goals: ['requests'],
          },
        },
        {
          add: 'strategicLines',
          key: 'fallback',
          fields: {
            line: 'Komt Haarlem-Noord niet op gang, dan gaat het hele budget na acht weken naar Leiden.',
            why: `Nog niet met de klant besproken: de bezorger daar heeft opgezegd en er is nog geen vervanger. Eerst afwachten wat de winkel zelf oplost.`,
            goals: ['request-cost'],
            internal: true,
          },
        },
        { basedOn: ['offices', 'requests'] },
      ],
    },
    { by: 'wout', daysAgo: 40, at: '09:45', edits: strategy },
    {
      by: 'daan',
      daysAgo: 38,
      at: '10:35',
      edits: [
        ...addRows('kpis', kpis),
        ...addRows('activities', activities),
        ...addRows('budgetLines', budgetLines),
        { single: 'budgetSettings', fields: budgetSettings },
        ...addRows('experiments', experiments),
        ...addRows('evaluationCriteria', evaluationCriteria),
        ...addRows('reports', reports),
        ...addRows('meetings', meetings),
        ...addRows('adjustmentRules', adjustmentRules),
      ],
    },
    {
      by: 'daan',
      daysAgo: 36,
      at: '14:00',
      share: {
        with: 'marieke',
        message:
          'Hallo Marieke, dit is het lunchplan zoals we het vorige week bespraken. Kijk vooral naar het aantal kantoren en de maandomzet: daar hebben we jullie capaciteit als grens genomen. Klopt het, dan beginnen we op de eerste dag van het plan.',
      },
    },
    {
      by: 'marieke',
      daysAgo: 34,
      at: '09:20',
      decide: 'approve',
      note: 'Akkoord. Laat me halverwege zien hoeveel proeflunches een vaste afspraak zijn geworden, dan beslissen we samen over de volgende wijk.',
    },
    { by: 'marieke', daysAgo: 34, at: '09:35', exportVersion: 1 },
    {
      by: 'daan',
      daysAgo: 6,
      at: '09:50',
      edits: [
        {
          set: 'requests',
          fields: { title: '20 serieuze aanvragen per maand via de website', target: '20' },
        },
        {
          set: 'offices',
          fields: {
            realismReason:
              'Van de aanvragen wordt nu bijna 1 op de 3 vaste klant; drie maanden met 20 zijn dan 19 kantoren.',
          },
        },
      ],
    },
    {
      by: 'wout',
      daysAgo: 5,
      at: '12:15',
      edits: [
        {
          answer: 'engage',
          text: `Een proeflunch voor acht personen, één keer gratis, op een dinsdag of donderdag. Kantoren met minder mensen proeven graag mee, maar worden zelden vaste klant; hun bieden we de lunchlijst van de winkel aan.

Op de aanvraagpagina staat wat een week kost bij 10, 20 of 40 mensen, met daaronder de eerstvolgende dag waarop er plek is.`,
        },
      ],
    },
  ],
};
