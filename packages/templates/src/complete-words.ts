import en from '../library/complete/en.json' with { type: 'json' };
import nl from '../library/complete/nl.json' with { type: 'json' };
import pl from '../library/complete/pl.json' with { type: 'json' };
import ru from '../library/complete/ru.json' with { type: 'json' };
import sv from '../library/complete/sv.json' with { type: 'json' };

/** Words of the complete digital marketing plan (T6, all sources), by language. */
export const completeWords = { nl, ru, sv, pl, en };
