/** One word that no line can break by itself, as German and links have them. */
export const longWord = 'Kundenrückgewinnungsmaßnahmenverantwortlichkeitsübersicht';

/** More than fits beside anything. */
export const longText = `Everybody who bought once in the spring and has not been back since, ${longWord} included, together with those whom they told about it`;
