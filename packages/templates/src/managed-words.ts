import en from '../library/managed/en.json' with { type: 'json' };
import nl from '../library/managed/nl.json' with { type: 'json' };
import pl from '../library/managed/pl.json' with { type: 'json' };
import ru from '../library/managed/ru.json' with { type: 'json' };
import sv from '../library/managed/sv.json' with { type: 'json' };

/** Words of the managed plan with scenarios (T5, seed 004), by language. */
export const managedWords = { nl, ru, sv, pl, en };
