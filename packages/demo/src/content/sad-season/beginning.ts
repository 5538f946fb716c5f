import type { StoryStep } from '../plan-story.ts';

/** How goals, strategy in prose and strategic lines came about. */
export const beginning: readonly StoryStep[] = [
  {
    by: 'irina',
    daysAgo: 94,
    at: '08:10',
    edits: [
      {
        add: 'businessGoals',
        key: 'season-revenue',
        fields: {
          title: 'Выручка интернет-магазина на 35 % выше прошлого года',
          nature: 'financial',
          source: 'parentPlan',
        },
      },
      {
        add: 'businessGoals',
        key: 'designers',
        fields: {
          title: 'Стать первым выбором ландшафтных дизайнеров Алматы',
          nature: 'marketing',
          source: 'interview',
        },
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 93,
    at: '11:45',
    edits: [
      {
        add: 'goals',
        key: 'revenue',
        fields: {
          title: 'Выручка интернет-магазина: 24,3 млн ₸ в месяц',
          businessGoal: 'season-revenue',
          department: 'sales',
          nature: 'financial',
          metric: 'revenue',
          unit: 'money',
          direction: 'up',
          baseline: '1800000000',
          baselineDate: 'month:0',
          target: '2430000000',
          dueDate: 'month:9',
          owner: 'asel',
          funnelStage: 'convert',
          realismOk: 'yes',
          realismReason: 'Это 750 заказов по 32 400 ₸; склад и доставка справляются с 900 заказами в месяц.',
          priority: '1',
        },
      },
      {
        add: 'goals',
        key: 'conversion',
        fields: {
          title: 'Конверсия сайта: с 1,5 до 1,8 %',
          businessGoal: 'season-revenue',
          department: 'marketing',
          nature: 'marketing',
          metric: 'conversion-rate',
          unit: 'percent',
          direction: 'up',
          baseline: '0.015',
          baselineDate: 'month:0',
          target: '0.018',
          dueDate: 'month:9',
          owner: 'irina',
          funnelStage: 'convert',
          realismOk: 'yes',
          realismReason:
            'Считаем долю визитов с заказом. В разделе, где калькулятор уже работает, конверсия 2,1 %.',
          priority: '1',
        },
      },
      {
        add: 'goals',
        key: 'basket',
        fields: {
          title: 'Средний чек: с 30 000 до 32 400 ₸',
          businessGoal: 'season-revenue',
          department: 'marketing',
          nature: 'financial',
          metric: 'average-order-value',
          unit: 'money',
          direction: 'up',
          baseline: '3000000',
          baselineDate: 'month:0',
          target: '3240000',
          dueDate: 'month:9',
          owner: 'irina',
          funnelStage: 'convert',
          realismOk: 'yes',
          priority: '2',
        },
      },
    ],
  },
  {
    by: 'daan',
    daysAgo: 90,
    at: '09:00',
    edits: [
      {
        add: 'goals',
        key: 'ad-order',
        fields: {
          title: 'Заказ с рекламы обходится не дороже 3 200 ₸',
          businessGoal: 'season-revenue',
          department: 'marketing',
          nature: 'cost',
          metric: 'cost-per-action',
          unit: 'money',
          direction: 'down',
          baseline: '410000',
          baselineDate: 'month:0',
          target: '320000',
          dueDate: 'month:6',
          owner: 'irina',
          funnelStage: 'reach',
          realismOk: 'yes',
          priority: '2',
        },
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 88,
    at: '08:25',
    edits: [
      {
        add: 'goals',
        key: 'partners',
        fields: {
          title: 'Партнёрские договоры с дизайнерами: с 14 до 40',
          businessGoal: 'designers',
          department: 'sales',
          nature: 'marketing',
          metric: 'deals-closed',
          unit: 'count',
          unitLabel: 'договоров',
          direction: 'up',
          baseline: '14',
          baselineDate: 'month:0',
          target: '40',
          dueDate: 'month:9',
          owner: 'other:daniyar',
          funnelStage: 'engage',
          realismOk: 'yes',
          realismReason: 'В городе около 180 практикующих дизайнеров, 62 из них уже заказывали хотя бы раз.',
          priority: '1',
        },
      },
      {
        add: 'goals',
        key: 'first-reply',
        fields: {
          title: 'Первый ответ в чате через час, а не через пять',
          businessGoal: 'season-revenue',
          department: 'support',
          nature: 'marketing',
          metric: 'first-response-time',
          unit: 'hours',
          direction: 'down',
          baseline: '5',
          baselineDate: 'month:0',
          target: '1',
          dueDate: 'month:3',
          owner: 'other:daniyar',
          funnelStage: 'engage',
          realismOk: 'yes',
          priority: '2',
        },
      },
      {
        add: 'goals',
        key: 'second-order',
        fields: {
          title: 'Каждый четвёртый покупатель возвращается за вторым заказом',
          businessGoal: 'season-revenue',
          department: 'marketing',
          nature: 'marketing',
          metric: 'repeat-purchase-rate',
          unit: 'percent',
          direction: 'up',
          baseline: '0.18',
          baselineDate: 'month:0',
          target: '0.25',
          dueDate: 'month:15',
          horizon: 'long',
          owner: 'asel',
          funnelStage: 'loyal',
          realismOk: 'yes',
          priority: '3',
        },
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 86,
    at: '12:05',
    edits: [
      {
        add: 'strategicLines',
        key: 'whole-garden',
        fields: {
          line: 'Продаём освещённый участок, а не отдельный светильник.',
          why: `Заказ, собранный по плану участка, в среднем стоит 58 000 ₸, обычный — 24 000 ₸. Сейчас по плану собирают каждый шестой заказ.`,
          goals: ['basket', 'revenue'],
        },
      },
      {
        add: 'strategicLines',
        key: 'own-entrance',
        fields: {
          line: 'Дизайнеры приводят заказы, поэтому у них свой вход, своя цена и свой менеджер.',
          why: `14 дизайнеров дали в прошлом году 21 % выручки, хотя не получали ничего, кроме скидки. На встречах восемь из десяти просили не скидку больше, а ответ в тот же день.`,
          goals: ['partners'],
        },
      },
      {
        add: 'strategicLines',
        key: 'answer-first',
        fields: {
          line: 'Отвечаем первыми: скорость ответа важнее ещё одного рекламного канала.',
          why: `Из тех, кому ответили в течение часа, заказали 34 %. Из тех, кто ждал дольше четырёх часов, — 11 %.`,
          goals: ['first-reply', 'conversion'],
        },
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 83,
    at: '07:50',
    edits: [
      {
        answer: 'route',
        text: `Сначала доводим до покупки тех, кто уже приходит на сайт, и только потом докупаем трафик. Частному покупателю помогаем собрать свет для всего участка; дизайнеру даём цену, образцы и ответ в тот же день.

Дешёвые гирлянды и распродажи оставляем маркетплейсам: там всегда найдётся кто-то дешевле.`,
      },
      {
        answer: 'reach',
        text: `Кто ещё не думает о свете, видит наши работы у дизайнеров и в подборках «до и после». Кто уже выбирает, ищет «уличные светильники Алматы» или «подсветка дорожек» и смотрит карты: здесь платим за поиск и следим, чтобы карточка шоурума была заполнена.`,
      },
      {
        answer: 'engage',
        text: `Калькулятор света: площадь участка, длина дорожек — и через минуту готов список с ценой. Список приходит в мессенджер, а на вопросы отвечает живой человек из шоурума. Во время пробного запуска калькулятор прошли 1 276 человек; там, где список предлагали прислать в мессенджер, номер оставили 38 %.`,
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 80,
    at: '09:35',
    edits: [
      {
        answer: 'convert',
        text: `Последнее сомнение почти всегда одно: хватит ли яркости и не будет ли слепить. Его снимают три вещи:

- тестовый набор из трёх светильников на выходные под залог;
- ночные фотографии одного сада при разной мощности;
- монтаж прямо в корзине, с твёрдой ценой по городу.

Этим занимаемся в первую очередь, потому что от этого зависит [[conversion]].`,
      },
      {
        answer: 'loyalty',
        text: `Через месяц после монтажа спрашиваем, где ещё темно, и присылаем план второй очереди с бесплатной доставкой. Перед холодами напоминаем, что снять, а что оставить. Пишем не чаще двух раз в месяц; отписаться можно одним словом.`,
      },
    ],
  },
  {
    by: 'irina',
    daysAgo: 77,
    at: '08:40',
    edits: [
      {
        add: 'strategicLines',
        key: 'calculated',
        fields: {
          line: 'Реклама в первую очередь возвращает тех, кто уже рассчитал свет.',
          why: `После калькулятора заказывают в пять раз чаще, а клик стоит столько же.`,
          goals: ['ad-order'],
        },
      },
      { basedOn: ['conversion', 'partners', 'ad-order'] },
    ],
  },
  {
    by: 'saskia',
    daysAgo: 76,
    at: '13:15',
    edits: [{ set: 'first-reply', fields: { priority: '3' } }],
  },
  {
    by: 'irina',
    daysAgo: 74,
    at: '09:10',
    edits: [
      { set: 'revenue', fields: { acceptedBy: 'asel', acceptedOn: 'today-75' } },
      { set: 'second-order', fields: { acceptedBy: 'asel', acceptedOn: 'today-75' } },
      { set: 'partners', fields: { acceptedBy: 'other:daniyar', acceptedOn: 'today-75' } },
      { set: 'first-reply', fields: { acceptedBy: 'other:daniyar', acceptedOn: 'today-75' } },
      { set: 'conversion', fields: { acceptedBy: 'irina', acceptedOn: 'today-75' } },
      { set: 'basket', fields: { acceptedBy: 'irina', acceptedOn: 'today-75' } },
      { set: 'ad-order', fields: { acceptedBy: 'irina', acceptedOn: 'today-75' } },
    ],
  },
];
