import type { StoryStep } from '../plan-story.ts';

/** How goals, strategy in prose and strategic lines came about. */
export const beginning: readonly StoryStep[] = [
  {
    by: 'daan',
    daysAgo: 96,
    at: '09:05',
    edits: [
      {
        add: 'businessGoals',
        key: 'online-share',
        fields: {
          title: 'Online omzet van 6% naar 10% van de totale omzet',
          nature: 'financial',
          source: 'parentPlan',
        },
      },
      {
        add: 'businessGoals',
        key: 'left-over',
        fields: {
          title: 'Minder brood over aan het eind van de dag: van 9% naar 7%',
          nature: 'cost',
          source: 'interview',
        },
      },
    ],
  },
  {
    by: 'daan',
    daysAgo: 95,
    at: '12:20',
    edits: [
      {
        add: 'goals',
        key: 'revenue',
        fields: {
          title: 'De webshop draait € 37.000 omzet per maand',
          businessGoal: 'online-share',
          department: 'sales',
          nature: 'financial',
          metric: 'revenue',
          unit: 'money',
          direction: 'up',
          baseline: '2116000',
          baselineDate: 'month:0',
          target: '3700000',
          dueDate: 'month:9',
          owner: 'marieke',
          funnelStage: 'convert',
          realismOk: 'yes',
          realismReason:
            'Dat zijn 1.850 bestellingen van gemiddeld € 20; de bakkerij kan er 2.200 per maand klaarzetten.',
          priority: '1',
        },
      },
      {
        add: 'goals',
        key: 'new-customers',
        fields: {
          title: 'Nieuwe online klanten: van 140 naar 220 per maand',
          businessGoal: 'online-share',
          department: 'marketing',
          nature: 'marketing',
          metric: 'new-customers',
          unit: 'count',
          direction: 'up',
          baseline: '140',
          baselineDate: 'month:0',
          target: '220',
          dueDate: 'month:6',
          owner: 'daan',
          funnelStage: 'reach',
          realismOk: 'yes',
          priority: '1',
        },
      },
    ],
  },
  {
    by: 'wout',
    daysAgo: 93,
    at: '08:15',
    edits: [
      {
        add: 'goals',
        key: 'returning',
        fields: {
          title: 'Van de nieuwe online klanten bestelt 35% binnen 60 dagen opnieuw',
          businessGoal: 'left-over',
          department: 'marketing',
          nature: 'marketing',
          metric: 'repeat-purchase-rate',
          unit: 'percent',
          direction: 'up',
          baseline: '0.22',
          baselineDate: 'month:0',
          target: '0.35',
          dueDate: 'month:9',
          owner: 'marieke',
          funnelStage: 'loyal',
          realismOk: 'yes',
          priority: '1',
        },
      },
      {
        add: 'goals',
        key: 'basket',
        fields: {
          title: 'Gemiddelde online bestelling: van € 18,40 naar € 20,00',
          businessGoal: 'online-share',
          department: 'sales',
          nature: 'financial',
          metric: 'average-order-value',
          unit: 'money',
          direction: 'up',
          baseline: '1840',
          baselineDate: 'month:0',
          target: '2000',
          dueDate: 'month:9',
          owner: 'tom',
          funnelStage: 'convert',
          realismOk: 'yes',
          priority: '3',
        },
      },
    ],
  },
  {
    by: 'daan',
    daysAgo: 91,
    at: '13:50',
    edits: [
      {
        add: 'goals',
        key: 'cost-per-customer',
        fields: {
          title: 'Een nieuwe online klant kost hooguit € 12,50',
          businessGoal: 'online-share',
          department: 'marketing',
          nature: 'cost',
          metric: 'customer-acquisition-cost',
          unit: 'money',
          direction: 'down',
          baseline: '1650',
          baselineDate: 'month:0',
          target: '1250',
          dueDate: 'month:6',
          owner: 'daan',
          funnelStage: 'reach',
          priority: '2',
        },
      },
      {
        answer: 'route',
        text: 'We beginnen bij de mensen die de winkel al kennen en maken van hen vaste online klanten.',
      },
    ],
  },
  {
    by: 'saskia',
    daysAgo: 89,
    at: '15:10',
    edits: [
      {
        set: 'cost-per-customer',
        fields: { title: 'Een nieuwe online klant kost hooguit € 11', target: '1100', realismOk: 'yes' },
      },
    ],
  },
  {
    by: 'daan',
    daysAgo: 88,
    at: '10:00',
    edits: [
      {
        add: 'strategicLines',
        key: 'habit',
        fields: {
          line: 'Het broodabonnement wordt het hart van de webshop; een losse bestelling is de opstap ernaartoe.',
          why: `Proefabonnees bestellen 3,1 keer per maand, andere online klanten 1,2 keer. Wat vast besteld is, weet de bakkerij een dag eerder, en zo blijft er minder brood over.`,
          goals: ['returning', 'revenue'],
        },
      },
      {
        add: 'strategicLines',
        key: 'counter',
        fields: {
          line: 'We werven aan de toonbank: elke kassabon en elke broodzak wijst naar de eerste bestelling.',
          why: `Per week komen 14.000 mensen in een van de zeven winkels. Van de nieuwe online klanten zegt 58% dat ze de webshop daar hebben ontdekt, terwijl er nu alleen een sticker op de deur zit.`,
          goals: ['new-customers', 'cost-per-customer'],
        },
      },
      {
        add: 'strategicLines',
        key: 'hungry',
        fields: {
          line: 'Het meeste advertentiegeld gaat naar zoekopdrachten van mensen met trek, binnen acht kilometer van een winkel.',
          why: `Die zoekopdrachten leverden het afgelopen kwartaal een klant op voor € 9,80. De brede campagne op sociale media kostte € 31 per klant.`,
          goals: ['cost-per-customer'],
        },
      },
    ],
  },
  {
    by: 'wout',
    daysAgo: 87,
    at: '08:50',
    edits: [
      {
        answer: 'reach',
        text: `Wie al in de winkel komt, ziet of hoort het daar: op de broodzak, op de kassabon en van de verkoper, die aanbiedt om het brood volgende week alvast klaar te leggen.

Wie ons nog niet kent, zoekt op “bakker open op zondag” of “spelt zuurdesem bestellen”. Bij zulke zoekopdrachten worden we gevonden met een eigen pagina per winkel en een kleine campagne. Of dat werkt, lezen we af aan dit doel: [[new-customers]].`,
      },
      {
        answer: 'engage',
        text: `De eerste stap is klein: een proefpakket van vier halve broden voor € 9,50, af te halen op een dag naar keuze. Op elke productpagina staat hoe een brood smaakt, hoe lang het goed blijft en of het de vriezer in kan. Dat zijn de drie vragen die de winkels het vaakst horen.`,
      },
      {
        answer: 'convert',
        text: `De laatste twijfel is of de bestelling echt klaarligt. Daarom laten we vóór het afrekenen zien bij welke winkel, vanaf welk uur en in welk vak van het afhaalrek. Nu maakt 48% de bestelling af; een test van drie weken in Heemstede laat zien wat dit oplevert.`,
      },
    ],
  },
  {
    by: 'daan',
    daysAgo: 84,
    at: '11:25',
    edits: [
      {
        add: 'strategicLines',
        key: 'promise',
        fields: {
          line: 'Klaar op het afgesproken uur is de belofte die we overal herhalen en elke week meten.',
          why: `Van de klachten over de webshop gaan er 7 op de 10 over wachten bij het afhalen en maar 1 op de 10 over het brood zelf.`,
          goals: ['returning'],
        },
      },
      {
        answer: 'loyalty',
        text: `Een abonnement is tot de avond ervoor aan te passen en zonder bellen te pauzeren. Na de derde bestelling ligt er een tweede brood bij om weg te geven, met een kaartje voor de buren.

We mailen hooguit één keer per week, en nooit over een brood dat iemand net heeft gekocht.`,
      },
      { basedOn: ['new-customers', 'returning', 'cost-per-customer'] },
    ],
  },
  {
    by: 'daan',
    daysAgo: 82,
    at: '14:35',
    edits: [
      { set: 'revenue', fields: { acceptedBy: 'marieke', acceptedOn: 'today-82' } },
      { set: 'returning', fields: { acceptedBy: 'marieke', acceptedOn: 'today-82' } },
      { set: 'new-customers', fields: { acceptedBy: 'daan', acceptedOn: 'today-82' } },
      { set: 'cost-per-customer', fields: { acceptedBy: 'daan', acceptedOn: 'today-82' } },
      { set: 'basket', fields: { acceptedBy: 'tom', acceptedOn: 'today-82' } },
    ],
  },
  {
    by: 'wout',
    daysAgo: 78,
    at: '10:15',
    edits: [
      {
        add: 'goals',
        key: 'pick-up',
        fields: {
          title: 'Van de afhalers geeft 90% het ophalen een 4 of een 5',
          businessGoal: 'online-share',
          department: 'support',
          nature: 'marketing',
          metric: 'customer-satisfaction',
          unit: 'percent',
          direction: 'up',
          baselineUnknown: true,
          baselineBy: 'month:5',
          target: '0.9',
          dueDate: 'month:9',
          owner: 'tom',
          funnelStage: 'loyal',
          priority: '2',
        },
      },
      { set: 'promise', fields: { goals: ['pick-up', 'returning'] } },
    ],
  },
];
