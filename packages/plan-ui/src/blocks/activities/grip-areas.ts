/** The room in which a grip takes the pointer: 24 px each way at the least (WCAG 2.5.8), however small it is drawn. */
const area = "after:absolute after:top-1/2 after:h-6 after:-translate-y-1/2 after:content-['']";

/** Around a bar without an end to take hold of. */
export const aloneArea = `${area} after:left-1/2 after:w-[max(100%,24px)] after:-translate-x-1/2`;

/** Around a bar up to where the room of its end begins; a short bar's reaches out before it. */
export const wholeArea = `${area} after:right-3 after:w-[max(100%-12px,24px)]`;

/** Around the end of a bar, half of it on either side. */
export const endArea = `${area} after:left-1/2 after:w-6 after:-translate-x-1/2`;
