import type { StoryEdit } from '../plan-story.ts';

/** A funnel of a month at the end of the plan: 1,000 customers who order 22.2 times a year for € 20 are € 444,000, twelve times € 37,000. */
export const funnel: readonly StoryEdit[] = [
  {
    stage: 'reach',
    fields: {
      customerQuestion: 'Waar haal ik morgen goed brood?',
      stageMessage: 'Vandaag besteld, morgen klaar in de winkel om de hoek.',
      counts: 'bezoekers van de webshop per maand',
      volume: 40000,
    },
  },
  {
    stage: 'engage',
    fields: {
      customerQuestion: 'Is dit wat voor ons?',
      stageMessage: 'Proef vier halve broden voor € 9,50.',
      counts: 'bezoekers met iets in het mandje',
      rate: 0.125,
      benchmarkRate: 0.11,
    },
  },
  {
    stage: 'convert',
    fields: {
      customerQuestion: 'Ligt het echt klaar als ik er ben?',
      stageMessage: 'Jouw winkel, jouw uur, jouw vak.',
      counts: 'klanten die in de maand bestellen',
      rate: 0.2,
      benchmarkRate: 0.24,
    },
  },
  {
    stage: 'loyal',
    fields: {
      customerQuestion: 'Kan het voortaan vanzelf?',
      stageMessage: 'Een abonnement dat je zonder bellen pauzeert.',
      counts: 'klanten met een broodabonnement',
      rate: 0.34,
      benchmarkRate: 0.3,
    },
  },
  {
    single: 'funnelEconomics',
    fields: {
      stageSet: 'reachLoyal',
      customerStage: 'convert',
      aov: 20,
      ordersPerCustomerYear: 22.2,
      grossMargin: 0.58,
      maxContactsPerMonth: 5,
      optOutEasy: true,
    },
  },
];

export const positioning: readonly StoryEdit[] = [
  {
    single: 'positioning',
    fields: {
      usp: 'Zuurdesem dat 24 uur rijst, gebakken in Hillegom en nog dezelfde ochtend in de winkel',
      benefit: 'Vers brood zonder rij: vóór zes uur ’s avonds besteld, klaar voor het ontbijt.',
      differentiator:
        'De supermarkt bakt af, de stadsbakker laat je wachten. Wij bakken zelf en het ligt klaar.',
      proof: [
        'Rijstijd van 24 uur, te zien in het bakboek op de site',
        'Gemiddeld een 4,7 uit 1.900 reviews van de zeven winkels',
        'Tarwe van vier telers binnen 60 kilometer',
      ],
      position: 'Duurder dan de supermarkt, goedkoper dan de stadsbakker, dichterbij dan allebei.',
      coreMessage: 'Morgenvroeg ligt je brood klaar.',
      toneOfVoice: 'Nuchter en vriendelijk, zoals achter de toonbank. Korte zinnen, geen ambachtspoëzie.',
      brand:
        'De Korenaar is een familiebedrijf in de derde generatie. We laten zien wie er vannacht heeft gebakken en noemen het meel bij naam.\n\nWe beloven alleen wat de oven aankan. Wat op is, is op.',
      pricePolicy: 'premium',
      priceNote:
        'Online dezelfde prijs als in de winkel; geen kortingscodes, wel een tweede brood om weg te geven.',
      serviceLevel: 'Klaar op het afgesproken uur, en anders gratis.',
    },
  },
  {
    add: 'positioningOther',
    key: 'o-place',
    fields: {
      label: 'Streek',
      text: 'Van Haarlem tot Leiden: zeven winkels, allemaal op fietsafstand van een station.',
    },
  },
];

export const questions: readonly StoryEdit[] = [
  {
    question: 'social',
    fields: {
      decidedBy: 'marieke',
      decidedOn: 'today-74',
      answer:
        'Instagram laat zien wat er vannacht is gebakken en door wie; we verkopen er niets. Een vraag in een bericht krijgt binnen vier uur antwoord van de winkel die het dichtst bij de klant ligt. Facebook houden we alleen bij voor openingstijden.',
    },
  },
  {
    question: 'shops',
    fields: {
      decidedBy: 'tom',
      decidedOn: 'today-74',
      answer:
        'De winkel is het afhaalpunt en het gezicht. Een online bestelling telt mee in de omzet van de winkel waar die klaarligt, zodat geen winkelteam de webshop als concurrent ziet. Een winkel die vóór tien uur meer dan twintig bestellingen heeft, krijgt er die ochtend een kracht bij.',
    },
  },
  {
    question: 'traffic',
    fields: {
      trafficBalance: 'mostlyOrganic',
      decidedBy: 'daan',
      decidedOn: 'today-74',
      answer:
        'Er gaat ruim € 2.300 per maand naar doorlopende advertenties en dat blijft zo: met hetzelfde geld meer klanten. Twee derde is voor zoekadvertenties, een kwart voor bezoekers die een pakket bekeken en niet afrekenden, de rest voor een test met video. Organisch verkeer komt van de zeven winkelpagina’s.',
    },
  },
  {
    question: 'content',
    fields: {
      decidedBy: 'tom',
      decidedOn: 'today-74',
      answer:
        'Per maand hebben we nodig:\n\n- twee verhalen over een brood of een meelsoort, met foto’s uit de bakkerij;\n- één mail met wat er nieuw is en wat er verdwijnt;\n- een bijgewerkte lijst met allergenen.\n\nHet bureau schrijft, acht uur per maand. De webshopbeheerder controleert feiten en allergenen en heeft het laatste woord.',
    },
  },
  {
    question: 'organisation',
    fields: {
      delivery: 'mix',
      decidedBy: 'marieke',
      decidedOn: 'today-74',
      answer:
        'De winkels, de webshop en het klantcontact doet De Korenaar zelf: daar kennen ze de klant en de oven. Noorderlicht doet de advertenties, de mailreeks en de metingen. Fotografie kopen we per dagdeel in.',
    },
  },
  {
    add: 'ownQuestions',
    key: 'w-platforms',
    fields: {
      question: 'Verkopen we ook via maaltijdplatforms?',
      scale: 'scope',
      status: 'out',
      decidedBy: 'marieke',
      decidedOn: 'today-74',
      answer:
        'Nee. Dertig procent commissie is ruim de helft van onze brutomarge, en de klant blijft van het platform.',
    },
  },
];
