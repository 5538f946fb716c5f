/** How time that is over, in the detail window, and beyond it looks: the window is shaded. */
export const nearTones = { over: 'neutral', detailed: 'accent', coarse: 'info' } as const;
export const nearShapes = { over: 'check', detailed: 'filled', coarse: 'hollow' } as const;
export const nearBox = { over: '', detailed: '-mx-2 rounded bg-accent-soft px-2 pb-2', coarse: '' } as const;
