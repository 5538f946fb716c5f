import en from '../library/foursteps/en.json' with { type: 'json' };
import nl from '../library/foursteps/nl.json' with { type: 'json' };
import pl from '../library/foursteps/pl.json' with { type: 'json' };
import ru from '../library/foursteps/ru.json' with { type: 'json' };
import sv from '../library/foursteps/sv.json' with { type: 'json' };

/** Words of the four-step template (T4, seed 003), by language. */
export const fourstepsWords = { nl, ru, sv, pl, en };
