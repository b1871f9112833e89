/** How to listen on the document for what happens in all parts of the page: before anybody in them can stop it. */
export const WHILE_CAPTURING = { capture: true } as const
