/** How the button looks that does what a page is for. */
export const MAIN_BUTTON =
  'inline-flex min-h-10 items-center rounded-sm bg-ink px-5 font-semibold text-paper hover:underline hover:underline-offset-4'

/** How the button beside it looks, that does something else instead. */
export const SECOND_BUTTON =
  'min-h-8 underline decoration-rule underline-offset-4 hover:decoration-current'
