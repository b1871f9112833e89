/** How an entry of a small menu looks, whether it is a link or a button. */
export const MENU_ROW =
  'block w-full py-1.5 text-left underline decoration-rule underline-offset-2 hover:decoration-current'
