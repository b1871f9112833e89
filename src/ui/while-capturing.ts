/**
 * How to listen on the document for what happens in parts of the page that React has not yet
 * hydrated: while the event comes down. On its way up React stops it there.
 */
export const WHILE_CAPTURING = { capture: true } as const
