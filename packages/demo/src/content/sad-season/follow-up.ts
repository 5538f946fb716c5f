import type { Rows } from '../rows.ts';

export const evaluationCriteria: Rows<'evaluationCriteria'> = {
  'e-plot': {
    criterion: 'Покупают свет на весь участок',
    measure: 'Доля заказов, собранных по плану участка',
    threshold: 'Каждый четвёртый заказ вместо каждого шестого',
  },
  'e-designers': {
    criterion: 'Дизайнеры приводят заказы постоянно',
    measure: 'Партнёры, от которых был заказ за последние 60 дней',
    threshold: '24 из 40',
  },
  'e-advert': {
    criterion: 'Растёт отдача от рекламы, а не расходы на неё',
    measure: 'Расходы в месяц и стоимость заказа с рекламы',
    threshold: 'Не больше 1,2 млн ₸ в месяц, заказ не дороже 3 200 ₸',
  },
};

export const reports: Rows<'reports'> = {
  'p-month': {
    name: 'Отчёт за месяц с выводами',
    recipients: ['asel', 'other:daniyar'],
    frequency: 'monthly',
    firstDate: 'month:2/7',
    owner: 'irina',
  },
  'p-week': {
    name: 'Цифры недели в чате',
    audience: 'Шоурум и склад',
    frequency: 'weekly',
    firstDate: 'month:1/9',
    owner: 'irina',
  },
};

export const meetings: Rows<'meetings'> = {
  'm-call': {
    name: 'Созвон на полчаса',
    frequency: 'everyTwoWeeks',
    firstDate: 'month:1/10',
    attendees: ['asel', 'other:daniyar', 'irina'],
    agenda: 'Заказы и чек, договоры, стоимость заказа с рекламы, что мешает монтажу, решения.',
  },
  'm-quarter': {
    name: 'Квартальная встреча в шоуруме',
    frequency: 'quarterly',
    firstDate: 'month:3/20',
    attendees: ['asel', 'irina', 'saskia'],
    agenda: 'Что сработало, что закрываем, бюджет на следующий квартал.',
  },
};

export const adjustmentRules: Rows<'adjustmentRules'> = {
  'j-adorder': {
    kpi: 'k-adorder',
    condition: 'above',
    deviation: 0.12,
    months: 2,
    action: 'Отключаем общие запросы и переносим четверть бюджета поиска на ретаргетинг после калькулятора.',
    owner: 'irina',
  },
  'j-reply': {
    kpi: 'k-reply',
    condition: 'above',
    deviation: 0.25,
    months: 1,
    action: 'Второй дежурный в чате по вечерам до конца месяца.',
    owner: 'other:daniyar',
  },
  'j-partners': {
    kpi: 'k-partners',
    condition: 'below',
    deviation: 0.1,
    months: 2,
    action: 'Менеджер обзванивает 62 дизайнера, которые уже заказывали, и зовёт на вечер.',
    owner: 'other:daniyar',
  },
};

export const qualityControls: Rows<'qualityControls'> = {
  'q-stock': {
    what: 'Товары в рекламе есть на складе',
    criterion: 'Остаток не меньше пяти штук по каждой модели',
    owner: 'other:daniyar',
    frequency: 'weekly',
    firstDate: 'month:1/6',
  },
  'q-calc': {
    what: 'Калькулятор совпадает с реальной сметой',
    criterion: 'Пять участков, расхождение не больше 10 %',
    owner: 'irina',
    frequency: 'monthly',
    firstDate: 'month:3/4',
  },
};

export const communications: Rows<'communications'> = {
  'c-partners': {
    audience: 'Дизайнеры-партнёры',
    message: 'Что нового на складе, кто отвечает за ваши заказы и когда следующий вечер.',
    channel: 'Личное сообщение менеджера',
    owner: 'other:daniyar',
    frequency: 'monthly',
    firstDate: 'month:2/14',
  },
  'c-owner': {
    audience: 'Владелец магазина',
    message: 'Как идёт выручка по сравнению с планом и какое одно решение нужно от вас.',
    channel: 'Сообщение на один экран',
    owner: 'asel',
    frequency: 'monthly',
    firstDate: 'month:2/10',
  },
};
