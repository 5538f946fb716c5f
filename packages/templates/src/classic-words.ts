import en from '../library/classic/en.json' with { type: 'json' };
import nl from '../library/classic/nl.json' with { type: 'json' };
import pl from '../library/classic/pl.json' with { type: 'json' };
import ru from '../library/classic/ru.json' with { type: 'json' };
import sv from '../library/classic/sv.json' with { type: 'json' };

/** Words of the classic online plan (T1, seed 000), by language. */
export const classicWords = { nl, ru, sv, pl, en };
