import en from '../library/race/en.json' with { type: 'json' };
import nl from '../library/race/nl.json' with { type: 'json' };
import pl from '../library/race/pl.json' with { type: 'json' };
import ru from '../library/race/ru.json' with { type: 'json' };
import sv from '../library/race/sv.json' with { type: 'json' };

/** Words of the RACE plan (T3, seed 002), by language. */
export const raceWords = { nl, ru, sv, pl, en };
