import en from '../library/strategic/en.json' with { type: 'json' };
import nl from '../library/strategic/nl.json' with { type: 'json' };
import pl from '../library/strategic/pl.json' with { type: 'json' };
import ru from '../library/strategic/ru.json' with { type: 'json' };
import sv from '../library/strategic/sv.json' with { type: 'json' };

/** Words of the strategic digital plan (T2, seed 001), by language. */
export const strategicWords = { nl, ru, sv, pl, en };
