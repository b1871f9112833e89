/**
 * The light theme's colours, by their roles. A picture travels: whatever theme it was made in, it
 * has these, so they stand here and are not asked of the page. `theme.css` has them too, and a
 * test holds the two together.
 */
export const PALETTE = {
  paper: '#f8f9f9',
  ink: '#14181d',
  muted: '#57616b',
  rule: '#d5dade',
  red: '#c0281e',
  blue: '#1f4fd1',
} as const

/** What something in a picture is drawn with. */
export type PictureColour = keyof typeof PALETTE
