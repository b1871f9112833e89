/** Whether the page came with an edition in it, and so with everything that shows it. */
export const IS_PRERENDERED =
  typeof document !== 'undefined' && document.getElementById('seed') !== null
