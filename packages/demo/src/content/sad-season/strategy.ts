import type { StoryEdit } from '../plan-story.ts';

/** A funnel of twelve months: 7,200 customers with 1.25 orders of 32,400 ₸ are 291.6 million, twelve times 24.3 million. */
export const funnel: readonly StoryEdit[] = [
  {
    stage: 'reach',
    fields: {
      customerQuestion: 'Чем осветить двор, чтобы он не выглядел как стадион?',
      stageMessage: 'Настоящие сады ночью, до и после.',
      counts: 'визитов на сайт за 12 месяцев',
      volume: 500000,
    },
  },
  {
    stage: 'engage',
    fields: {
      customerQuestion: 'Сколько светильников нужно и во что это обойдётся?',
      stageMessage: 'Список с ценой через минуту.',
      counts: 'рассчитали свет или положили товар в корзину',
      rate: 0.12,
      benchmarkRate: 0.1,
    },
  },
  {
    stage: 'convert',
    fields: {
      customerQuestion: 'Хватит ли яркости и не будет ли слепить?',
      stageMessage: 'Возьмите три светильника на выходные.',
      counts: 'покупателей',
      rate: 0.12,
      benchmarkRate: 0.13,
    },
  },
  {
    stage: 'loyal',
    fields: {
      customerQuestion: 'Что добавить, когда видно, где ещё темно?',
      stageMessage: 'План второй очереди и бесплатная доставка.',
      counts: 'покупателей со вторым заказом',
      rate: 0.25,
      benchmarkRate: 0.22,
    },
  },
  {
    single: 'funnelEconomics',
    fields: {
      stageSet: 'reachLoyal',
      customerStage: 'convert',
      aov: 32400,
      ordersPerCustomerYear: 1.25,
      grossMargin: 0.38,
      maxContactsPerMonth: 2,
      optOutEasy: true,
    },
  },
];

export const positioning: readonly StoryEdit[] = [
  {
    single: 'positioning',
    fields: {
      usp: 'Уличный свет, проверенный алматинской зимой, вместе с планом участка и монтажом',
      benefit: 'Один вечер — и двор светится так, как задумано.',
      differentiator:
        'Маркетплейс продаёт светильники поштучно, электрик тянет кабель. Мы отвечаем за то, как участок выглядит ночью.',
      proof: [
        'Гарантия три года, каждая партия проверена на морозе',
        'Пробный калькулятор за месяц прошли 1 276 человек',
        '62 дизайнера города уже заказывали',
      ],
      position: 'Чуть дороже среднего по городу, с подбором и твёрдой ценой монтажа.',
      coreMessage: 'Покажем ваш сад ночью раньше, чем вы заплатите.',
      toneOfVoice: 'Спокойный мастер: объясняет просто, не пугает терминами, не торопит.',
      brand:
        'Магазин вырос из бригады, которая ставила свет соседям. Отсюда привычка приезжать и смотреть, а не продавать по каталогу.\n\nМы не обещаем, что будет дёшево. Обещаем, что не придётся переделывать.',
      pricePolicy: 'premium',
      priceNote: 'Цена на сайте и в шоуруме одна; партнёрская скидка видна только дизайнерам.',
      serviceLevel: 'Ответ в чате за час, замена светильника за два дня.',
    },
  },
  {
    add: 'positioningOther',
    key: 'o-city',
    fields: {
      label: 'География',
      text: 'Алматы и пригороды — с собственным монтажом, остальной Казахстан — доставка и схема подключения.',
    },
  },
];

export const questions: readonly StoryEdit[] = [
  {
    question: 'social',
    fields: {
      decidedBy: 'asel',
      decidedOn: 'today-71',
      answer:
        'Короткие видео с монтажа показывают результат за один вечер и ведут на калькулятор. В личных сообщениях не продаём: вопросы уходят в общий чат, где видно, кто и когда ответил.',
    },
  },
  {
    question: 'shops',
    fields: {
      decidedBy: 'other:daniyar',
      decidedOn: 'today-71',
      answer:
        'Шоурум работает как тёмная комната: там видно, как свет ложится на камень и траву. Заказ после визита засчитывается шоуруму, даже если оплачен на сайте, поэтому консультанты сами отправляют людей к калькулятору.',
    },
  },
  {
    question: 'traffic',
    fields: {
      trafficBalance: 'mostlyBought',
      decidedBy: 'irina',
      decidedOn: 'today-71',
      answer:
        'В рекламу уходит 1,2 млн ₸ в месяц, и эта сумма не растёт. 70 % достаётся поиску и картам, 30 % — роликам и ретаргетингу на тех, кто прошёл калькулятор и не заказал. Органический трафик дают двенадцать гидов по свету.',
    },
  },
  {
    question: 'content',
    fields: {
      decidedBy: 'other:daniyar',
      decidedOn: 'today-70',
      answer:
        'За время плана снимаем двадцать настоящих садов, по вечеру на каждый. Тексты готовит агентство, технические данные сверяет шоурум. Последнее слово перед публикацией остаётся за руководителем шоурума.',
    },
  },
  {
    question: 'organisation',
    fields: {
      delivery: 'mix',
      decidedBy: 'asel',
      decidedOn: 'today-70',
      answer:
        'Подбор, чат и монтаж остаются у магазина: это и есть его сервис. Агентство ведёт рекламу, сайт и отчётность; созвон на полчаса раз в две недели.',
    },
  },
  {
    add: 'ownQuestions',
    key: 'w-marketplace',
    fields: {
      question: 'Выходим ли мы на маркетплейсы?',
      scale: 'scope',
      status: 'later',
      decidedBy: 'asel',
      decidedOn: 'today-70',
      answer:
        'Не сейчас. Вернёмся к вопросу, когда каждый третий заказ будет собран по плану участка: до этого там нечем отличаться, кроме цены.',
    },
  },
];
