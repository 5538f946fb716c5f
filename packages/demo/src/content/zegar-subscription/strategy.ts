import type { StoryEdit } from '../plan-story.ts';

/** A funnel of twelve months: 320 subscriptions of twelve parcels at 95 zł are 364,800 zł, twelve times 30,400 zł. */
export const funnel: readonly StoryEdit[] = [
  {
    stage: 'reach',
    fields: {
      customerQuestion: 'Skąd wziąć świeżą kawę bez jeżdżenia do centrum?',
      stageMessage: 'Wypalona we wtorek, u Ciebie do soboty.',
      counts: 'odwiedzin sklepu w ciągu 12 miesięcy',
      volume: 200000,
    },
  },
  {
    stage: 'engage',
    fields: {
      customerQuestion: 'Która będzie mi smakować?',
      stageMessage: 'Trzy kawy po 60 gramów za 29 zł.',
      counts: 'zamówionych próbek',
      rate: 0.008,
      benchmarkRate: 0.007,
    },
  },
  {
    stage: 'convert',
    fields: {
      customerQuestion: 'Co, jeśli kawy będzie za dużo?',
      stageMessage: 'Paczkę przesuwa się jednym kliknięciem, do poniedziałku.',
      counts: 'aktywnych subskrypcji',
      rate: 0.2,
      benchmarkRate: 0.18,
    },
  },
  {
    stage: 'loyal',
    fields: {
      customerQuestion: 'Czy po roku jeszcze mnie czymś zaskoczą?',
      stageMessage: 'Co trzecia paczka z kawą, której nie ma w sklepie.',
      counts: 'subskrypcji dłuższych niż rok',
      rate: 0.35,
      benchmarkRate: 0.4,
    },
  },
  {
    single: 'funnelEconomics',
    fields: {
      stageSet: 'reachLoyal',
      customerStage: 'convert',
      aov: 95,
      ordersPerCustomerYear: 12,
      grossMargin: 0.46,
      maxContactsPerMonth: 4,
      optOutEasy: true,
    },
  },
];

export const positioning: readonly StoryEdit[] = [
  {
    single: 'positioning',
    fields: {
      usp: 'Kawa palona pod zamówienie, w domu najpóźniej cztery dni po wypaleniu',
      benefit: 'Świeże ziarno w szafce wtedy, kiedy kończy się poprzednie.',
      differentiator: 'Duże palarnie wysyłają z magazynu. Zegar wysyła prosto z pieca, raz w tygodniu.',
      proof: [
        'Data palenia i imię osoby, która paliła kawę, na każdej paczce',
        '23% osób po próbce przechodzi na subskrypcję',
        'Dwanaście kawiarni podaje tę samą kawę codziennie',
      ],
      position: 'Między supermarketem a palarnią dla koneserów: kawa na co dzień, o której wiadomo wszystko.',
      coreMessage: 'Kawa, która jeszcze pamięta piec.',
      toneOfVoice:
        'Spokojnie i konkretnie. Smak nazywamy słowami klientów, bez języka sędziów sensorycznych.',
      brand:
        'Zegar zaczynał od jednego pieca za ladą kawiarni. Klienci do dziś mogą wejść i zapytać, co się właśnie pali.\n\nNie gonimy za nowością w każdym tygodniu; wracamy do tych samych gospodarstw.',
      pricePolicy: 'parity',
      priceNote:
        'Subskrypcja o 8% tańsza niż zakup pojedynczej paczki, dostawa w cenie. Bez rabatów na start.',
      serviceLevel: 'Odpowiedź tego samego dnia, a przy reklamacji nowa paczka w najbliższą środę.',
    },
  },
  {
    add: 'positioningOther',
    key: 'o-farms',
    fields: {
      label: 'Pochodzenie',
      text: 'Sześć gospodarstw, z którymi palarnia pracuje co najmniej trzeci sezon; ceny zakupu są na stronie.',
    },
  },
];

export const questions: readonly StoryEdit[] = [
  {
    question: 'social',
    fields: {
      decidedBy: 'marta',
      decidedOn: 'today-80',
      answer:
        'Instagram prowadzi palarnia: piec, worki, filiżanki. Pytania w wiadomościach dostają odpowiedź w dniu roboczym. Płatnych kampanii w mediach społecznościowych nie planujemy, dopóki koszt pozyskania subskrypcji nie spadnie do 110 zł.',
    },
  },
  {
    question: 'shops',
    fields: {
      decidedBy: 'marta',
      decidedOn: 'today-80',
      answer:
        'Kawiarnie partnerskie zarabiają na filiżance, a palarnia na paczce do domu. Za każde pięć subskrypcji z własnego kodu kawiarnia dostaje kilogram ziarna, więc karta na stoliku jest też w jej interesie.',
    },
  },
  {
    question: 'traffic',
    fields: {
      trafficBalance: 'even',
      decidedBy: 'daan',
      decidedOn: 'today-80',
      answer:
        'Potrzeba do 37 nowych subskrypcji miesięcznie; przy docelowym koszcie to mniej więcej 4100 zł. Połowa idzie na wyszukiwarkę, połowa na próbki i karty w kawiarniach. Drugą połowę ruchu dają wpisy o ziarnach i polecenia, za które nie płacimy od kliknięcia.',
    },
  },
  {
    question: 'content',
    fields: {
      decidedBy: 'piotr',
      decidedOn: 'today-79',
      answer:
        'Każde ziarno ma jedną stronę z czterema stałymi częściami:\n\n- jak smakuje, słowami klientów;\n- jak zaparzyć, w trzech zdaniach;\n- kto uprawia i za ile;\n- kiedy wypalono.\n\nTeksty pisze agencja, fakty sprawdza Piotr.',
    },
  },
  {
    question: 'organisation',
    fields: {
      delivery: 'mix',
      decidedBy: 'marta',
      decidedOn: 'today-79',
      answer:
        'Palarnia pakuje, wysyła i odpowiada klientom. Agencja prowadzi reklamę, wiadomości po zakupie i comiesięczny raport. Degustacje przygotowuje Katarzyna, która szkoli baristów.',
    },
  },
  {
    add: 'ownQuestions',
    key: 'w-capsules',
    fields: {
      question: 'Czy plan obejmuje kapsułki?',
      scale: 'scope',
      status: 'out',
      decidedBy: 'marta',
      decidedOn: 'today-79',
      answer:
        'Nie. Kapsułka nie pokaże różnicy między świeżym a starym ziarnem, a to jedyne, co wyróżnia Zegar.',
    },
  },
];
